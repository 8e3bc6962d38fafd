"""The lexicon as the rules use it: values by form, and alternations of forms as pieces of patterns.

Patterns match the *reckoned* text (see `view.py`): the shadow with its spelled-out numbers as digits.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from extractors.facts import Grain
from extractors.lexicon import load
from extractors.morphology import adjective_forms

LEXICON: Mapping[str, Any] = load("extractors.dates", "lexicon.toml")

_ACCENTED = {
    "é": "[ée]",
    "è": "[èe]",
    "ê": "[êe]",
    "à": "[àa]",
    "â": "[âa]",
    "û": "[ûu]",
    "ô": "[ôo]",
    "î": "[îi]",
    "ç": "[çc]",
    "ë": "[ëe]",
}
_PLAIN = str.maketrans("éèêëàâûùôîïç", "eeeeaauuoiic")

S = r"(?:[ ]{1,3}|[ ]{0,2}\n[ ]{0,2})"
"""White space between two words of an expression: blanks with at most one line end (the shadow has no other)."""
S0 = r"(?:[ ]{0,3}|[ ]{0,2}\n[ ]{0,2})"
FILL = "\x00*+"
"""What is left of the letters of a spelled-out number."""
ORDINAL = r"(?:(?:[ ]?er\b|[eè]re?s?|ers?|res?|[eè]mes?|es?|nde?s?)\b)?"
"""The ending of an ordinal, if there is one (*1er*, *2e*, *3ème*, *2nde*)."""
DE = rf"(?:de{S}(?:l'{S0}|la{S})?|du{S}|d'{S0})"


def plain(text: str) -> str:
    """A form as a key: without accents, its white space single, none around hyphens."""
    if text.isascii() and text.isalpha():
        return text
    key = " ".join(text.translate(_PLAIN).split())
    return key.replace(" -", "-").replace("- ", "-") if "-" in key else key


def _piece(form: str) -> str:
    spaced = "".join(_ACCENTED.get(letter, letter) for letter in form)
    return spaced.replace(" ", S).replace("-", f"{S0}-{S0}").replace("'", f"'{S0}")


def alternation(forms: Iterable[str]) -> str:
    """A pattern piece that matches any of the forms, the longest first, its accents left out or not.

    A form, its feminine in *-e* and their plurals in *-s* are one branch (`passée?s?`, `jours?`): what a pattern takes to
    compile grows with its branches.
    """
    listed = set(forms)
    branches = [form for form in sorted(listed, key=lambda form: (-len(form), form)) if not _base(form, listed)]
    pieces = "|".join(_piece(form) + _endings(form, listed) for form in branches)
    ending = r"(?:(?<=')|(?!\w))" if any(form.endswith("'") for form in listed) else r"(?!\w)"
    return f"(?:{pieces}){ending}"


def _endings(form: str, listed: set[str]) -> str:
    """The optional endings under which other listed forms are read with this one."""
    feminine = _has_feminine(form, listed)
    return ("e?" if feminine else "") + ("s?" if f"{form}s" in listed else "")


def _has_feminine(form: str, listed: set[str]) -> bool:
    """Whether the feminine is listed too, and in the plural where the masculine is."""
    return f"{form}e" in listed and (f"{form}es" in listed) == (f"{form}s" in listed)


def _base(form: str, listed: set[str]) -> bool:
    """Whether a shorter form is listed whose branch reads this one."""
    singular = form[:-1] if form.endswith("s") and form[:-1] in listed else form
    masculine = singular[:-1]
    return singular != form or (singular.endswith("e") and masculine in listed and _has_feminine(masculine, listed))


def by_form(table: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """The key of each form of a table, forms as `plain` has them."""
    return {plain(form): key for key, forms in table.items() for form in forms}


def triggers(forms: Iterable[str]) -> frozenset[str]:
    """The last word of each form, with its accents and without: the words at which a rule wakes up."""
    words = [form.replace("-", " ").replace("'", "' ").split()[-1] if form != "aujourd'hui" else form for form in forms]
    return frozenset(words) | frozenset(map(plain, words))


def forms_of(*tables: str) -> list[str]:
    """All forms of some tables of the lexicon."""
    return [form for table in tables for forms in LEXICON[table].values() for form in forms]


AROUND: Mapping[str, frozenset[str]] = {
    key: frozenset(words.split() if isinstance(words, str) else words) for key, words in LEXICON["around"].items()
}
"""What stands beside an expression and decides what it is."""
MONTHS = {form: int(key) for form, key in by_form(LEXICON["months"]).items()}
SHORT_MONTHS = {form: int(key) for form, key in by_form(LEXICON["month_abbreviations"]).items()}
ALL_MONTHS = {**SHORT_MONTHS, **MONTHS}
WEEKDAYS = {form: int(key) for form, key in by_form(LEXICON["weekdays"]).items()}
SHORT_WEEKDAYS = {form: int(key) for form, key in by_form(LEXICON["weekday_abbreviations"]).items()}
REPUBLICAN = {form: int(key) for form, key in by_form(LEXICON["republican_months"]).items()}
SEASONS = by_form(LEXICON["seasons"])
PARTS = by_form(LEXICON["parts"])
SHORT_PARTS = frozenset(("matin", "petit matin", "midi", "soir", "nuit", "apres-midi", "apres midi"))
"""Parts of the day that name no event, as *soirée* and *journée* do (*la soirée des Césars*)."""
OF_AN = frozenset(("de", "du", "des", "d'"))
"""Before the event that a time is told from (*le soir des élections*)."""
UNITS = by_form(LEXICON["units"])
COLLECTIVES = {form: int(key) for form, key in by_form({k: [w, w + "s"] for k, (w,) in LEXICON["collectives"].items()}).items()}
TERMS = by_form(LEXICON["terms"])
_DIRECTION = {"back": -1, "here": 0, "ahead": 1}
TOWARD = {form: _DIRECTION[key] for form, key in by_form(LEXICON["toward"]).items()}
BESIDE = {form: _DIRECTION[key] for form, key in by_form(LEXICON["beside"]).items()}
MODIFIERS = by_form(LEXICON["modifiers"])
LIMIT_FORMS: Mapping[str, list[str]] = {
    key: [one for form in forms for one in ((form, form[:-1] + "'") if form.endswith(" de") else (form,))]
    for key, forms in LEXICON["limits"].items()
}
"""What stands before a length, with its elided forms (*près d'un an*)."""
LIMITS = by_form(LIMIT_FORMS)
FEASTS = by_form(LEXICON["feasts"])
VAGUE = by_form(LEXICON["vague"])
SCALED: Mapping[str, tuple[Grain, Decimal]] = {
    form: (key.split()[0], Decimal(key.split()[1]))  # type: ignore[misc]  # the keys begin with grains
    for form, key in by_form(LEXICON["scaled_units"]).items()
}
"""Units that are so many of another one (*millénaire*, *milliseconde*)."""
DAYS = {form: int(key) for form, key in by_form(LEXICON["days"]).items()}
DAYS_BESIDE = {form: int(key) for form, key in by_form(LEXICON["days_beside"]).items()}
ZONES = {form: int(key) for form, key in by_form(LEXICON["zones"]).items()}
FORMS_REPEATED: Mapping[str, list[str]] = {
    value: [form for word in LEXICON["adjectives"].get(value, ()) for form in adjective_forms(word)]
    + LEXICON["adverbs"].get(value, [])
    for value in {**LEXICON["adjectives"], **LEXICON["adverbs"]}
}
REPEATED = by_form(FORMS_REPEATED)
COLLECTIVE_WORD = alternation(form for (noun,) in LEXICON["collectives"].values() for form in (noun, noun + "s"))

MONTH = rf"(?P<month>{alternation(forms_of('months'))}|{alternation(forms_of('month_abbreviations'))}(?:\.(?=,?{S0}[0-9]))?)"
FULL_MONTH = rf"(?P<month>{alternation(forms_of('months'))})"
WEEKDAY = rf"(?P<weekday>{alternation(forms_of('weekdays'))})"
UNIT = alternation(forms_of("units"))
LIMIT = alternation(form for forms in LIMIT_FORMS.values() for form in forms)
COUNTED_UNIT = alternation(forms_of("units", "scaled_units"))
"""Units that can be counted, those included that no period is named by."""
SIDE_WORD = (
    rf"(?!suivant{S}(?:l'|(?:les?|la|son|sa|ses|leurs?|une?|cette|ce|ces)(?!\w))){alternation(forms_of('toward', 'beside'))}"
)
"""*dernier*, *prochain*, *suivant* …, but not *suivant* before what is followed (*suivant les consignes*)."""

_SPENT_AT = r"(?:à|aux?|en|dans|chez|sur|sous|avec|ensemble|aupr[èe]s|derri[èe]re|entre|loin|hors|comme|ici|là)(?!\w)"
NOT_SPENT = rf"(?!pass[ée]e?s?{S}{_SPENT_AT})"
"""Not *passés* of what time is spent on (*dix ans passés à la tête du parti*)."""


POSSESSIVES = frozenset("mon ma ton ta son sa notre votre leur".split())
UNIT_NOUNS = triggers(form for form in forms_of("units") if form not in ("s", "h", "j", "sec", "min", "mins", "mn"))
"""The last word of each unit that is a noun, not a symbol."""
COUNTED_UNITS = triggers(forms_of("units", "scaled_units"))
"""The last word of each unit that can be counted."""


def tells_side(form: str | None) -> bool:
    """Whether a word tells a side of the reference or of the context (*dernier*, *prochain*, *suivant*)."""
    key = plain(form or "")
    return key in TOWARD or key in BESIDE


def _roman(number: int) -> str:
    """A number below 40 in small Roman numerals."""
    tens, units = divmod(number, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[units]


_ROMAN = {_roman(number): number for number in range(1, 40)}
ROMANS = tuple(_ROMAN)
"""Small Roman numerals up to 39."""


def roman_value(written: str) -> int | None:
    """The value of small Roman numerals up to 39; None for other letters."""
    return _ROMAN.get(written)


def month_number(form: str) -> int:
    """The number of a month from its name or abbreviation."""
    return ALL_MONTHS[plain(form).rstrip(".")]


def unit_grain(form: str) -> Grain:
    """The grain of a unit's name."""
    return UNITS[plain(form)]  # type: ignore[return-value]  # the table's keys are grains


def counted_unit(form: str) -> tuple[Grain, Decimal]:
    """The grain of a unit's name and how many of it one unit is (*millénaire*: 1000 years)."""
    scaled = SCALED.get(plain(form))
    return scaled if scaled is not None else (unit_grain(form), Decimal(1))
