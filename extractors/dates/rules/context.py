"""What the words around a number tell: whether it counts what follows, or could be a time of day."""

from extractors.dates.view import View

_NOT_COUNTED = frozenset(
    "dans sans vers mais alors puis depuis sous plus moins pas selon les des ses aux ils elles nous vous est certains certaines plusieurs "
    "tous toutes dès après très près fois jamais ces ceux celles leurs nos vos mes quels quelles suis es parmi lors avons avez "
    "lorsque ainsi toujours deux six dix trois puisque hors malgré sans entre-temps dessous temps pris mis français française françaises".split()
)
_FUNCTION = frozenset(
    "et ou à au aux en dans par pour sur sous avec sans que qu' qui dont où le la les l' un une du de d' des ce cette ces son sa ses se s' "
    "il elle on ils elles n' ne est a ont était sera avait fut lors selon mais après avant jusqu' chez entre soit ainsi contre y déjà aussi "
    "par comme si lorsque quand car puis également".split()
)


def plural_noun(word: str) -> bool:
    """Whether a word looks like a plural noun (*2000 soldats*), by its ending."""
    return len(word) > 2 and word[-1] in "sx" and word.isalpha() and word not in _NOT_COUNTED


def ordinary_noun(word: str) -> bool:
    """Whether a word could be what a number counts: letters, and none of the small words of grammar."""
    return word.isalpha() and word not in _FUNCTION and word not in _NOT_COUNTED


def ends_phrase(view: View, offset: int) -> bool:
    """Whether nothing that a number could count stands at an offset."""
    return not ordinary_noun(view.after(offset))


_AT = frozenset("à vers dès jusqu' jusqu'à avant après depuis".split())
_ABOUT = frozenset("lieu environ environs alentours autour coup partir avant approximativement".split())


def at_a_time(view: View, offset: int) -> bool:
    """Whether a preposition of time of day stands before an offset (*à*, *vers*, *dès*, *à partir de*, *aux environs de*, *il est*)."""
    one, two = view.before(offset), view.before(offset, 2)
    if one == "environ":
        one, two = two, view.before(offset, 3)
    return (
        one in _AT
        or (one in ("de", "des", "d'", "du") and two in _ABOUT)
        or (one == "est" and two in ("il", "est"))
        or (one == "les" and two in _AT)
    )
