"""French inflection of nouns and adjectives: plural and feminine, by the endings that grammars give.

Exceptions that a word list needs stand in that list, not here (*turc, turque*): `adjective_forms` takes them.
"""

_S_PLURALS_IN_AL = frozenset(
    ("bal", "carnaval", "festival", "régal", "chacal", "bancal", "fatal", "final", "natal", "naval", "tonal")
)
_S_PLURALS_IN_EU = frozenset(("bleu", "pneu", "émeu", "landau", "sarrau"))
_X_PLURALS_IN_OU = frozenset(("bijou", "caillou", "chou", "genou", "hibou", "joujou", "pou"))
_X_PLURALS_IN_AIL = frozenset(("bail", "corail", "émail", "soupirail", "travail", "vitrail", "vantail"))

_FEMININES: tuple[tuple[str, str], ...] = (
    ("e", "e"),  # russe
    ("eux", "euse"),
    ("oux", "ouse"),
    ("teur", "trice"),
    ("eur", "euse"),
    ("ien", "ienne"),  # ukrainien
    ("éen", "éenne"),  # coréen
    ("yen", "yenne"),
    ("on", "onne"),  # breton
    ("el", "elle"),
    ("eil", "eille"),
    ("er", "ère"),
    ("ier", "ière"),
    ("et", "ète"),
    ("f", "ve"),
    ("c", "que"),  # turc, public
    ("gu", "guë"),
    ("", "e"),  # français, allemand, afghan
)


def plural(word: str) -> str:
    """The plural of a noun or adjective in lower case (*soldat*, *général*, *drapeau*)."""
    if word.endswith(("s", "x", "z")):
        return word
    if word.endswith("al") and word not in _S_PLURALS_IN_AL:
        return word[:-2] + "aux"
    if word in _X_PLURALS_IN_AIL:
        return word[:-3] + "aux"
    if word.endswith(("au", "eu")) and word not in _S_PLURALS_IN_EU:
        return word + "x"
    return word + ("x" if word in _X_PLURALS_IN_OU else "s")


def feminine(word: str) -> str:
    """The feminine singular of a masculine singular adjective or noun (*ukrainien*, *français*, *offensif*)."""
    ending, replacement = max(((a, b) for a, b in _FEMININES if word.endswith(a)), key=lambda pair: len(pair[0]))
    return word[: len(word) - len(ending)] + replacement


def adjective_forms(masculine: str, feminine_form: str | None = None) -> tuple[str, ...]:
    """The four forms of an adjective, without repetition, the masculine singular first.

    Hyphenated and spaced compounds agree in their last word alone (*nord-coréens*).

    Args:
        masculine: the masculine singular.
        feminine_form: the feminine singular where the endings do not give it (*grecque*).
    """
    woman = feminine_form or feminine(masculine)
    return tuple(dict.fromkeys((masculine, plural(masculine), woman, plural(woman))))


def noun_forms(singular: str) -> tuple[str, ...]:
    """Singular and plural of a noun; in a compound with *de* or an adjective behind, the parts that agree.

    *casque bleu* gives *casques bleus*, *prisonnier de guerre* gives *prisonniers de guerre*, *homme d'équipage* gives
    *hommes d'équipage*.
    """
    head, *rest = singular.split(" ")
    agreeing = rest[: next((i for i, word in enumerate(rest) if word in _LINKS or word.startswith("d'")), len(rest))]
    tail = rest[len(agreeing) :]
    many = " ".join([plural(head), *map(plural, agreeing), *tail])
    return tuple(dict.fromkeys((singular, many)))


_LINKS = frozenset(("de", "du", "des", "à", "au", "aux", "en", "pour", "sur"))
