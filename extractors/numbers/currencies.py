"""The currencies and how they are written: names, countries and codes of CLDR, and what French usage adds (`money.toml`)."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from babel.core import Locale, get_global
from babel.numbers import get_currency_name

from extractors.lexicon import load
from extractors.lexicon.countries import without_accents
from extractors.numbers.unit_phrases import Measure, Phrase, Table, plural_phrase, table, tokens

_TABLES = load("extractors.numbers", "money.toml")
_NEW = frozenset(("nouveau", "nouveaux"))
_NO_MONEY = ("unité", "once", "droit", "(", "devise", "coupon")
"""How CLDR's names begin of what ISO 4217 codes but nobody pays with."""
_SHY = frozenset(_TABLES["shy"]["forms"].split()) | frozenset(_TABLES["named"]["forms"].split())
_BARE: Mapping[str, str] = _TABLES["bare"]
_SHORT = len("FF")
"""Up to so many letters a sign is one only in its own capitals."""


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


def code_of(country: str | None, codes: Collection[str]) -> str | None:
    """The currency of a country (ISO 3166 alpha-2) among the codes that a noun may mean."""
    return next((code for code in _OF_TERRITORY.get(country or "", ()) if code in codes), None)


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
TODAY = frozenset(currency.code for currency in _CURRENCIES if currency.current)
"""The codes of the currencies that some country has today."""


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
    for head, code in chain(_BARE.items(), _TABLES["also"].items()):
        if code == "none":
            continue
        for form in (head, plural_phrase(head)):
            found.setdefault(form, {}).setdefault(code)
    for form, head in _TABLES["plurals"].items():
        found[form] = found[head]
    return {form: tuple(codes) for form, codes in found.items()}


HEADS = _heads()
"""For each noun of currencies, in singular and plural, the codes that it may mean, those of today first."""


def _bare_code(form: str) -> str | None:
    """What the noun alone stands for: what usage says, or the one currency that has it, of today's if there is any."""
    singular: str = _TABLES["plurals"].get(form) or next((head for head in _BARE if form in {head, plural_phrase(head)}), "")
    if singular in _BARE:
        return None if _BARE[singular] == "none" else _BARE[singular]
    codes = [code for code in HEADS[form] if code in TODAY] or list(HEADS[form])
    return codes[0] if len(codes) == 1 else None


def _names() -> Iterator[Phrase]:
    """Every full name of every currency, of today first, then the bare nouns, with accents and without."""
    for form, code in _TABLES["usual"].items():
        for name in (form, form.replace(" ", "s ", 1), plural_phrase(form)):
            yield Phrase(tokens(name), Measure("currency", None if code == "none" else code), exact=False)
    for currency in _CURRENCIES:
        for name in currency.names:
            if len(name) > 1:
                yield Phrase(name, Measure("currency", currency.code), exact=False)
    for form in HEADS:
        measure = Measure("currency", _bare_code(form), shy=form in _SHY, name=form)
        yield Phrase(tokens(form), measure, exact=False)
        yield Phrase(tokens(without_accents(form)), measure, exact=False)
    for noun in _TABLES["uncoded"]["nouns"].split():
        for form in (noun, plural_phrase(noun)):
            yield Phrase(tokens(form), Measure("currency", None, name=form), exact=False)


def _minor_units() -> Iterator[Phrase]:
    """*centimes*, *cents*, *pence*, *centimes d'euro*."""
    for form, entry in _TABLES["minor"].items():
        measure = Measure("currency", entry.get("code"), entry["scale"], entry.get("shy", False), "minor")
        yield Phrase(tokens(form), measure, exact=False)
        yield Phrase(tokens(form.replace(" ", "s ", 1) if " " in form else plural_phrase(form)), measure, exact=False)


def _signs() -> Iterator[Phrase]:
    """*€*, *US$*, *F CFA*, *EUR*, *MEUR*."""
    for sign in _TABLES["open_signs"]["signs"]:
        yield Phrase(tokens(sign), _sign(None), exact=sign.isalpha() and (len(sign) <= _SHORT or sign.isupper()))
    for sign, code in _TABLES["signs"].items():
        yield Phrase(tokens(sign), _sign(code), exact=False)
    for letters, code in _TABLES["letters"].items():
        yield Phrase((letters,), _sign(code), exact=True)
    for currency in _CURRENCIES:
        yield Phrase((currency.code,), _sign(currency.code), exact=True)


def _sign(code: str | None) -> Measure:
    return Measure("currency", code, name="sign")


def _scaled_signs() -> Iterator[Phrase]:
    """*MEUR*, *kF*, *MdUSD*: a scale and a code in one word."""
    codes: Mapping[str, str] = {"Eur": "EUR", "EURO": "EUR", "euros": "EUR", **_TABLES["letters"]}
    for letters in _TABLES["scaled"]["codes"].split():
        code = letters if letters in TODAY else codes.get(letters)
        for prefix, times in _TABLES["scaled"]["scales"].items():
            yield Phrase((prefix + letters,), Measure("currency", code, name="scaled", times=times), exact=True)


MINOR: Table = table(_minor_units())
"""Parts of currencies."""
CURRENCIES: Table = table(chain(_names(), _minor_units(), _signs(), _scaled_signs()))
"""Every way of writing a currency or a part of one."""
SIGNS: Mapping[tuple[str, ...], Phrase] = {
    phrase.words: phrase for phrases in CURRENCIES.values() for phrase in phrases if phrase.measure.name == "sign"
}
"""Signs and codes, by their tokens."""
