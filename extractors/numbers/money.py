"""Money: names of currencies with their countries, signs, ISO 4217 codes, cents."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from babel.core import Locale, get_global
from babel.numbers import get_currency_name

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at, name_at, without_accents
from extractors.numbers.units import Measure, Phrase, Table, UnitMatch, longest, plural_phrase, table, tokens
from extractors.numerals import Numeral

_TABLES = load("extractors.numbers", "money.toml")
_NEW = frozenset(("nouveau", "nouveaux"))
_NO_MONEY = ("unité", "once", "droit", "(", "devise", "coupon")
"""How CLDR's names begin of what ISO 4217 codes but nobody pays with."""
_LARGE = 100
_SHY = frozenset(_TABLES["shy"]["nouns"].split())
_TIGHT = frozenset(_TABLES["tight"]["codes"].split())
_OTHERWISE = frozenset(_TABLES["otherwise"]["codes"].split())
_SETTLED = frozenset(("livre", "livres"))
"""Nouns that the readings of `units.toml` have settled before they are asked for as money."""
_BARE: Mapping[str, str] = _TABLES["bare"]


@dataclass(frozen=True, slots=True)
class _Currency:
    """A currency of CLDR: its code, the tokens of its names, and whether some country has it today."""

    code: str
    names: tuple[tuple[str, ...], ...]
    current: bool


def _plain(name: str) -> str:
    return name.lower().split(" (")[0].replace("’", "'")


def _of_territories() -> dict[str, tuple[str, ...]]:
    """For each territory the codes of its currencies, those of today first."""
    found = {}
    for territory, rows in get_global("territory_currencies").items():
        found[territory] = tuple(code for code, _, _, _ in sorted(rows, key=lambda row: row[2] is not None))
    return found


_OF_TERRITORY: Mapping[str, tuple[str, ...]] = _of_territories()


def _currencies() -> tuple[_Currency, ...]:
    """The currencies that CLDR names in French, those of today first."""
    today = {
        row[0] for rows in get_global("territory_currencies").values() for row in rows if row[2] is None and row[3] is not False
    }
    found = []
    for code in sorted(Locale("fr").currencies):
        names = dict.fromkeys(_plain(get_currency_name(code, count, "fr")) for count in (1, 2))
        if not any(name.startswith(_NO_MONEY) for name in names):
            found.append(_Currency(code, tuple(tokens(name) for name in names), code in today))
    return tuple(sorted(found, key=lambda currency: not currency.current))


_CURRENCIES = _currencies()


def _head(name: tuple[str, ...]) -> str:
    """The noun of a currency's name (*nouveau shekel israélien*)."""
    return name[1] if name[0] in _NEW and len(name) > 1 else name[0]


def _heads() -> dict[str, tuple[str, ...]]:
    """For each noun of currencies, in singular and plural, the codes that it may mean, those of today first."""
    found: dict[str, dict[str, None]] = {}
    for currency in _CURRENCIES:
        for name in currency.names:
            head = _head(name)
            for form in {head: None, plural_phrase(head): None}:
                found.setdefault(form, {})[currency.code] = None
    for form, head in _TABLES["plurals"].items():
        found[form] = found[head]
    for head, code in _BARE.items():
        for form in (head, plural_phrase(head)):
            found.setdefault(form, {}).setdefault(code)
    return {form: tuple(codes) for form, codes in found.items()}


_HEADS = _heads()
_TODAY = frozenset(currency.code for currency in _CURRENCIES if currency.current)


def _bare_code(form: str) -> str | None:
    """What the noun alone stands for: the one currency of today that has it, or what usage says."""
    singular = next((head for head in _BARE if form in {head, plural_phrase(head)}), None)
    if singular is not None:
        return _BARE[singular]
    today = [code for code in _HEADS[form] if code in _TODAY]
    return today[0] if len(today) == 1 else None


def _shy(form: str) -> bool:
    return form in _SHY or any(form == plural_phrase(noun) for noun in _SHY)


def _names() -> Iterator[Phrase]:
    """Every full name of every currency, of today first, then the bare nouns, with accents and without."""
    for form, code in _TABLES["usual"].items():
        for name in (form, form.replace(" ", "s ", 1)):
            yield Phrase(tokens(name), Measure("currency", None if code == "none" else code), exact=False)
    for currency in _CURRENCIES:
        for name in currency.names:
            if len(name) > 1:
                yield Phrase(name, Measure("currency", currency.code), exact=False)
    for form in _HEADS:
        measure = Measure("currency", _bare_code(form), shy=_shy(form), name=form)
        yield Phrase(tokens(form), measure, exact=False)
        yield Phrase(tokens(without_accents(form)), measure, exact=False)


def _minor_units() -> Iterator[Phrase]:
    """*centimes*, *cents*, *pence*, *centimes d'euro*."""
    for form, entry in _TABLES["minor"].items():
        measure = Measure("currency", entry.get("code"), entry["scale"], name="minor")
        yield Phrase(tokens(form), measure, exact=False)
        yield Phrase(tokens(form.replace(" ", "s ", 1) if " " in form else plural_phrase(form)), measure, exact=False)


def _signs() -> Iterator[Phrase]:
    """*€*, *US$*, *F CFA*, *EUR*."""
    for sign in _TABLES["open_signs"]["signs"]:
        yield Phrase(tokens(sign), Measure("currency", None, name="sign"), exact=len(sign) <= len("FF") and sign.isalpha())
    for sign, code in _TABLES["signs"].items():
        yield Phrase(tokens(sign), Measure("currency", code, name="sign"), exact=False)
    for letters, code in _TABLES["letters"].items():
        yield Phrase((letters,), Measure("currency", code, name="sign"), exact=True)
    for currency in _CURRENCIES:
        yield Phrase((currency.code,), Measure("currency", currency.code, name="sign"), exact=True)


CURRENCIES: Table = table(chain(_names(), _minor_units(), _signs()))
_LONGEST_SIGN = 4
_SIGNS: Mapping[tuple[str, ...], Phrase] = {
    phrase.words: phrase for phrases in CURRENCIES.values() for phrase in phrases if phrase.measure.name == "sign"
}

_SIGN_ENDS = frozenset(words[-1].lower() for words in _SIGNS)


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
    if len(phrase.words) == 1 and (codes := _HEADS.get(phrase.words[0])):
        place = adjective_at(document, last) if last < len(document.words) else None
        if place is None and last + 1 < len(document.words) and document.words[last] in {"de", "du", "d'", "des"}:
            place = name_at(document, last + 1)
        if place is not None and (code := _of_country(place.country, codes)) is not None:
            return UnitMatch(Measure("currency", code), token, place.last)
        if measure.shy and (not large or phrase.words[0] in _SETTLED):
            return None
    if phrase.exact and last < len(document.words) and _goes_on(document, last, phrase):
        return None
    if last < len(document.words) and measure.code is None and measure.name == "sign":
        last, measure = _with_code(document, last, measure)
    return UnitMatch(measure, token, last)


def _goes_on(document: Document, last: int, phrase: Phrase) -> bool:
    """Whether a sign is part of a longer word or name (*10Fa*, *2F Conseil*)."""
    if document.glued(last):
        dashed = document.words[last] == "-" and last + 1 < len(document.words) and document.glued(last + 1)
        return dashed or document.words[last].isalnum()
    return len(phrase.words[0]) == 1 and phrase.words[0].isalpha() and document.capital(last)


def _with_code(document: Document, last: int, measure: Measure) -> tuple[int, Measure]:
    """A sign with the code that settles it (*150 $ USD*)."""
    code = document.words[last].upper()
    if code in _TODAY and document.starts[last] - document.ends[last - 1] <= 1 and document.all_capitals(last):
        return last + 1, Measure("currency", code, name="sign")
    return last, measure


def _of_country(country: str | None, codes: tuple[str, ...]) -> str | None:
    """The currency of a country among those that a noun may mean."""
    return next((code for code in _OF_TERRITORY.get(country or "", ()) if code in codes), None)


def sign_before(document: Document, numeral: Numeral) -> UnitMatch | None:
    """The sign or code right before a numeral in digits: *$75*, *£ 50*, *EUR 1000*, *US$ 3*, *Fr. 12.50*."""
    first = numeral.first
    if not first or document.words[first - 1] not in _SIGN_ENDS or numeral.form == "words":
        return None
    for length in range(min(_LONGEST_SIGN, first), 0, -1):
        start = first - length
        found = _SIGNS.get(tuple(document.words[start:first]))
        if found is None:
            found = _SIGNS.get(tuple(document.slice(i, i + 1) for i in range(start, first)))
        if found is None or any(document.starts[i + 1] - document.ends[i] > 1 for i in range(start, first)):
            continue
        if found.exact and tuple(document.slice(i, i + 1) for i in range(start, first)) != found.words:
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
    return code in _TODAY and code not in _OTHERWISE


def large(value: float, *, noun: bool) -> bool:
    """Whether a figure is such that a shy noun behind it is money (*500 couronnes*, *deux millions de livres*)."""
    return noun or value >= _LARGE
