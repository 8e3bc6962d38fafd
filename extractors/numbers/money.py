"""Money in a text: the currency at a token, its parts, the sign before a figure."""

from collections.abc import Mapping
from dataclasses import replace

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at, name_at
from extractors.numbers.currencies import CURRENCIES, HEADS, MINOR, SIGNS, TODAY, code_of
from extractors.numbers.unit_phrases import Measure, Phrase, UnitMatch, longest
from extractors.numbers.unit_senses import is_alone, meant
from extractors.numerals import Numeral

_TABLES = load("extractors.numbers", "money.toml")
_LARGE = 100
_NAMED = frozenset(_TABLES["named"]["forms"].split())
_TIGHT = frozenset(_TABLES["tight"]["codes"].split())
_LEADING = frozenset(_TABLES["leading"]["letters"].split())
_OTHERWISE = frozenset(_TABLES["otherwise"]["codes"].split())
_SETTLED: Mapping[str, str] = {"livre": "livre", "livres": "livre"}
"""Nouns whose readings of `senses.toml` settle whether they are money."""
_OF = frozenset(("de", "du", "d'", "des"))
_LONGEST_SIGN = 4
_SIGN_ENDS = frozenset(words[-1].lower() for words in SIGNS)


def currency_at(document: Document, token: int, *, large: bool) -> UnitMatch | None:
    """The currency that starts at a token: a name with its country, a sign, a code; *centimes* too.

    Args:
        document: the text.
        token: where it may start.
        large: whether the figure before is such that a shy noun is money too (*500 couronnes*).
    """
    found = longest(document, token, CURRENCIES)
    if found is None:
        return None
    phrase, last = found
    measure = phrase.measure
    if (codes := HEADS.get(phrase.words[-1])) and (of_country := _with_country(document, token, last, codes)) is not None:
        return of_country
    if measure.shy and not _is_money(document, token, last, phrase, large=large):
        return None
    if (_goes_on(document, last, phrase) if phrase.exact else _hyphened(document, last)) or measure.name == "none":
        return None
    if measure.name == "minor" and last < len(document.words) and (place := adjective_at(document, last)) is not None:
        code = code_of(place.country, TODAY)  # *20 cents américains*
        return UnitMatch(replace(measure, code=code), token, place.last if code else last)
    if measure.code is None and measure.name == "sign":
        last, measure = _settled(document, last, measure)
    return UnitMatch(measure, token, last)


def minor_at(document: Document, token: int) -> UnitMatch | None:
    """The part of a currency that starts at a token, whatever else the word means: it stands behind the whole."""
    found = longest(document, token, MINOR) if token < len(document.words) else None
    return None if found is None else UnitMatch(found[0].measure, token, found[1])


def _with_country(document: Document, token: int, last: int, codes: tuple[str, ...]) -> UnitMatch | None:
    """A noun with the country that has it behind: *dollars canadiens*, *dirhams des Émirats arabes unis*."""
    words = document.words
    if last >= len(words):
        return None
    place = adjective_at(document, last)
    if place is None and last + 1 < len(words) and words[last] in _OF:
        place = name_at(document, last + 1)
    code = code_of(place.country, codes) if place is not None else None
    return UnitMatch(Measure("currency", code), token, place.last) if place is not None and code is not None else None


def _is_money(document: Document, token: int, last: int, phrase: Phrase, *, large: bool) -> bool:
    """Whether a shy noun is money here."""
    form = phrase.words[0]
    if form in _SETTLED:
        sense = meant(document, token, last, Measure("currency", None, name=_SETTLED[form]))
        return sense is not None and sense.dimension == "currency"
    return (large and form not in _NAMED and phrase.measure.name != "minor") or is_alone(document, token, last)


def _hyphened(document: Document, last: int) -> bool:
    """Whether a noun is the head of a compound (*trois euros-députés*); *dix euros-là* is none."""
    words = document.words
    joined = last + 1 < len(words) and words[last] == "-" and document.glued(last) and document.glued(last + 1)
    return joined and words[last + 1].isalpha() and words[last + 1] not in {"là", "ci"}


def _goes_on(document: Document, last: int, phrase: Phrase) -> bool:
    """Whether a sign is part of a longer word or name (*10Fa*, *2F Conseil*)."""
    if last >= len(document.words):
        return False
    if document.glued(last):
        dashed = document.words[last] == "-" and last + 1 < len(document.words) and document.glued(last + 1)
        return dashed or document.words[last].isalnum()
    return len(phrase.words[0]) == 1 and phrase.words[0].isalpha() and document.capital(last)


def _settled(document: Document, last: int, measure: Measure) -> tuple[int, Measure]:
    """A sign with the code or the adjective that settles it: *150 $ USD*, *1 500 $ canadiens*."""
    if last >= len(document.words) or document.starts[last] - document.ends[last - 1] > 1:
        return last, measure
    code = document.words[last].upper()
    if code in TODAY and document.all_capitals(last):
        return last + 1, Measure("currency", code, name="sign")
    if document.words[last - 1] == "$" and (place := adjective_at(document, last)) is not None:
        code = code_of(place.country, HEADS["dollars"]) or ""
        if code:
            return place.last, Measure("currency", code)
    return last, measure


def sign_before(document: Document, numeral: Numeral) -> UnitMatch | None:
    """The sign or code right before a numeral in digits: *$75*, *£ 50*, *EUR 1000*, *US$ 3*, *Fr. 12.50*."""
    first = numeral.first
    if not first or document.words[first - 1] not in _SIGN_ENDS or numeral.form == "words":
        return None
    for length in range(min(_LONGEST_SIGN, first), 0, -1):
        start = first - length
        written = tuple(document.slice(i, i + 1) for i in range(start, first))
        found = SIGNS.get(written) or SIGNS.get(document.words[start:first])
        if found is None or any(document.starts[i + 1] - document.ends[i] > 1 for i in range(start, first)):
            continue
        if found.exact and written != found.words:
            continue
        if found.words[0].isalpha() and length == 1 and not _leads(document, first, found.words[0]):
            continue
        if start and document.words[start - 1].isdecimal() and document.starts[start] - document.ends[start - 1] <= 1:
            return None  # *5 € 3*: the sign is that of the figure before
        return UnitMatch(found.measure, start, first)
    return None


def _leads(document: Document, first: int, code: str) -> bool:
    """Whether letters before a figure are its currency: *EUR1000*, *MAD 300*; not *F 16*, *COP21*, *Top 14*, *BEL 20*."""
    if document.glued(first):
        return code in _TIGHT
    return (code in TODAY and code not in _OTHERWISE) or code in _LEADING


def large(value: float, *, noun: bool) -> bool:
    """Whether a figure is such that a shy noun behind it is money (*500 couronnes*, *deux millions de livres*)."""
    return noun or value >= _LARGE
