"""Ages: which numbers of years, months, weeks or days say how old somebody is.

Numbers take ages, dates take all other spans of time; both ask here, so that they agree. `ages(document, numerals)` gives each
age with its numeral and its unit; a dates rule leaves alone what overlaps one, a numbers rule makes its fact of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals.numeral import Numeral

_TABLES = load("extractors.numerals", "ages.toml")
UNITS: Mapping[str, str] = _TABLES["units"]
_SINGULAR_PERSONS = frozenset(_TABLES["persons"]["nouns"].split())
PERSONS: frozenset[str] = _SINGULAR_PERSONS | {word + "s" for word in _SINGULAR_PERSONS if word[-1] not in "sx"}
"""Nouns of persons, by which *de 45 ans* is an age and not a span of time."""
_AT = frozenset(_TABLES["at"]["words"].split())
_HAS = frozenset(_TABLES["has"]["words"].split())
_BETWEEN = frozenset(_TABLES["between"]["words"].split())
_PAIRS = frozenset(tuple(pair.split()) for pair in _TABLES["between"]["pairs"])
_NOT_BEHIND = frozenset(_TABLES["not_behind"]["words"].split())
_AGED = frozenset("âgé âgée âgés âgées agé agée agés agées age âge âges vieux vieille vieilles".split())
_CLOSERS = frozenset(",.;:)!?»]")
_ENTRY = frozenset("a avait est était sera qui et ont sont".split())
"""What may follow an age in apposition where the second comma is missing (*Jean Dupont, 45 ans et père de deux enfants*)."""
_PEOPLE = tuple(
    "ais aise aises ois oise oises ien ienne iens iennes éen éenne ain aine ains aines ard arde ol ole ot ote".split()
)
"""How most names of the people of a town, region or country end (*Lyonnais*, *Niçoise*, *Parisien*, *Toulousaine*)."""
_DETERMINERS = frozenset("le la l' les un une des ce cet cette ces deux trois jeune".split())
_POSSESSIVES = frozenset("mes tes ses nos vos leurs".split())
_PLURAL = frozenset("les des aux ces".split())
_LINKS = frozenset((",", "et", "ou"))
_OLDEST = 130
"""Larger figures before an age are none in the same list (*en 2014, 20 ans*)."""
_MODIFIERS = 3
"""How many modifiers may be stacked before an age."""


@dataclass(frozen=True, slots=True)
class Age:
    """An age: its numeral, and the tokens of its unit (`last` exclusive) with the UCUM code.

    In a list that names its unit once (*de 26, 30 et 48 ans*) each has that unit, and all but the last end with their numeral.
    """

    numeral: Numeral
    first: int
    last: int
    code: str
    start: int
    end: int


def ages(document: Document, numerals: Iterable[Numeral]) -> tuple[Age, ...]:
    """The ages among the numerals of a text, in order: *âgé de 45 ans*, *Anna, 32 ans,*, *un homme de 50 ans*, *les 18-25 ans*.

    Args:
        document: the text.
        numerals: its numerals, in order.

    Returns:
        Each age with offsets in the shadow, from the numeral to the unit. A modifier before it (*plus de*) and the lower end
        of a range (*de 18 à 25 ans*) are not part of it.
    """
    found = []
    listed: list[Numeral] = []
    for numeral in numerals:
        if numeral.kind == "ordinal" or numeral.last >= len(document.words):
            continue
        if listed and numeral.first != listed[-1].last + 1:
            listed.clear()
        if _goes_on(document, numeral):
            listed.append(numeral)
            continue
        code = UNITS.get(document.words[numeral.last])
        if code is not None and _is_age(document, numeral, listed[0].first if listed else numeral.first, code):
            unit, last = numeral.last, _end(document, numeral.last + 1)
            found += [Age(member, unit, last, code, member.start, member.end) for member in listed]
            found.append(Age(numeral, unit, last, code, numeral.start, document.ends[last - 1]))
        listed.clear()
    return tuple(found)


def _goes_on(document: Document, numeral: Numeral) -> bool:
    """Whether a numeral may be an age in a list, which another follows: *26, 30 et 48 ans*, *quatre ou cinq ans*."""
    return numeral.kind == "cardinal" and 0 < numeral.value <= _OLDEST and document.words[numeral.last] in _LINKS


def one_year_old(words: tuple[str, ...], article: int) -> bool:
    """Whether an article counts in an age: *âgé d'un an*, *un bébé d'une semaine*, *elle a un an*."""
    if not article or article + 1 >= len(words) or words[article + 1] not in UNITS:
        return False
    before = words[article - 1]
    if before == "d'":
        return article > 1 and (words[article - 2] in _AGED or words[article - 2] in PERSONS)
    return before in _HAS


def _end(document: Document, after: int) -> int:
    """The token behind the unit, *d'âge* included (*dix-huit mois d'âge*)."""
    if document.words[after : after + 2] in {("d'", "âge"), ("d'", "age")}:
        return after + 2
    return after


def _is_age(document: Document, numeral: Numeral, first: int, code: str) -> bool:
    """Whether a numeral before a unit of time is an age, by what stands around the list that starts at a token."""
    words = document.words
    after = numeral.last + 1
    if _end(document, after) > after:
        return True
    begin = _before(document, first)
    before = words[begin - 1] if begin else ""
    if _aged(words, begin):
        return True
    if code != "a":
        return before in {"de", "d'"} and begin > 1 and words[begin - 2] in PERSONS and code in {"mo", "wk"}
    following = words[after] if after < len(words) else ""
    return (
        _had(words, begin, following)
        or _of_person(document, begin)
        or (before in _POSSESSIVES and following not in _NOT_BEHIND)
        or (_is_group(document, first, begin) and following not in {"de", "d'"})
        or (before == "à" and begin > 1 and words[begin - 2] in _AT)
        or (before == "à" and _set_off(document, begin - 1, after))
        or _in_apposition(document, begin, after)
    )


def _before(document: Document, first: int) -> int:
    """The token where the figure begins: before a lower end (*18 à 25 ans*, *18-25 ans*) and its modifiers (*plus de*)."""
    words = document.words
    begin = first
    if begin > 1 and words[begin - 1] in {"à", "-", "et", "ou"} and words[begin - 2].isdecimal():
        begin -= 2
    for _ in range(_MODIFIERS):
        if begin and words[begin - 1] in _BETWEEN:
            begin -= 1
        elif begin > 1 and words[begin - 2 : begin] in _PAIRS:
            begin -= 2
        else:
            break
    return begin


def _aged(words: tuple[str, ...], begin: int) -> bool:
    """*âgé de*, *à l'âge de*, *âgées d'au moins*, *âgés entre 20 et*, *âgés respectivement de*."""
    if begin > 1 and words[begin - 1] in {"de", "d'", "entre"}:
        stated = begin - 2
        return words[stated - 1 if words[stated] in _BETWEEN else stated] in _AGED
    return bool(begin) and words[begin - 1] in _AGED


def _had(words: tuple[str, ...], begin: int, following: str) -> bool:
    """*a 45 ans*, *avait déjà dix ans*; not *il y a dix ans*, *a dix ans d'expérience*."""
    if not begin or words[begin - 1] not in _HAS or following in _NOT_BEHIND:
        return False
    return begin < 2 or words[begin - 2] not in {"y", "n'y", "j'y"}


def _of_person(document: Document, begin: int) -> bool:
    """*un homme de 45 ans*, *les personnes de plus de 60 ans*, *un jeune Français de 20 ans*, *la Rémoise de 29 ans*."""
    words = document.words
    if begin < 2 or words[begin - 1] not in {"de", "d'", "entre"}:
        return False
    if begin > 2 and words[begin - 3] in _DETERMINERS and words[begin - 2].endswith(_PEOPLE) and document.capital(begin - 2):
        return True
    return words[begin - 2] in PERSONS or (begin > 2 and words[begin - 3] in PERSONS and words[begin - 2].isalpha())


def _is_group(document: Document, first: int, begin: int) -> bool:
    """*les 18-25 ans*, *les moins de 30 ans*, *les plus de 65 ans*, *chez les 12 à 17 ans*."""
    words = document.words
    if begin == first or not begin or words[begin - 1] not in _PLURAL:
        return False
    return words[begin] in {"plus", "moins"} or words[first - 1] in {"-", "à"}


def _set_off(document: Document, preposition: int, after: int) -> bool:
    """*À 39 ans, il devient ministre*, *Messi, à 34 ans, part*: set off by pauses, no complement (*condamné à dix ans*)."""
    words = document.words
    opens = preposition in document.sentences or words[preposition - 1] in {",", "("}
    return opens and after < len(words) and words[after] in _CLOSERS


def _in_apposition(document: Document, begin: int, after: int) -> bool:
    """*Anna Petrova, 32 ans, a …*, *Karim (17 ans)*, *la mère, 45 ans,*: behind a name or a person, closed behind."""
    words = document.words
    if begin < 2 or words[begin - 1] not in {",", "("}:
        return False
    if after < len(words) and words[after] not in _CLOSERS and words[after] not in _ENTRY:
        return False
    who = begin - 2
    if words[who] in PERSONS:
        return True
    is_name = words[who].isalpha() and document.capital(who) and not document.all_capitals(who)
    return is_name or _is_initialed(document, who)


def _is_initialed(document: Document, who: int) -> bool:
    """Whether a name was shortened to an initial (*Mohamed B., 27 ans,*)."""
    words = document.words
    return who > 0 and words[who] == "." and len(words[who - 1]) == 1 and document.capital(who - 1)
