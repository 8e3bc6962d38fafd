"""Numerals: every way in which French writes a number, and what is none."""

from decimal import Decimal

import pytest

from extractors.deadline import NO_DEADLINE
from extractors.document import Document
from extractors.numerals import Numeral, find_numerals

TEENS = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
WORDS_BELOW_TWENTY = ("zéro un deux trois quatre cinq six sept huit neuf " + TEENS).split()
TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


def spelled(value: int) -> str:
    """A number below a million in words, by the rules of French schools."""
    if value < 20:
        return WORDS_BELOW_TWENTY[value]
    if value < 100:
        tens = 60 if 60 <= value < 80 else 80 if value >= 80 else value // 10 * 10
        rest = value - tens
        if tens == 80:
            return "quatre-vingts" if not rest else f"quatre-vingt-{spelled(rest)}"
        return (
            TENS[tens] if not rest else f"{TENS[tens]} et {spelled(rest)}" if rest in (1, 11) else f"{TENS[tens]}-{spelled(rest)}"
        )
    if value < 1000:
        hundreds, rest = divmod(value, 100)
        head = "cent" if hundreds == 1 else f"{spelled(hundreds)} cent" + ("" if rest else "s")
        return f"{head} {spelled(rest)}" if rest else head
    thousands, rest = divmod(value, 1000)
    head = spelled(thousands)
    if thousands % 100 in (0, 80):  # *deux cent mille*, *quatre-vingt mille*
        head = head.removesuffix("s")
    head = "mille" if thousands == 1 else f"{head} mille"
    return f"{head} {spelled(rest)}" if rest else head


def read(text: str) -> tuple[Numeral, ...]:
    return find_numerals(Document.read(text), NO_DEADLINE)


def values(text: str) -> list[tuple[str, Decimal]]:
    return [(text[numeral.start : numeral.end], numeral.value) for numeral in read(text)]


@pytest.mark.parametrize("value", [*range(2, 1000), *range(1000, 1_000_000, 7919)])
def test_a_number_in_words_is_read_back(value: int):
    """What the school rules write is read as what it was, in old spelling, in that of 1990, and without hyphens."""
    for text in (spelled(value), spelled(value).replace(" ", "-"), spelled(value).replace("-", " "), spelled(value).upper()):
        assert values(text) == [(text, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("quatre-vingt-dix neuf", 99),
        ("quatre- vingt- dix", 90),
        ("vingt-\nquatre", 24),
        ("nonante-neuf", 99),
        ("huitante et un", 81),
        ("octante-deux", 82),
        ("septante et une", 71),
        ("soixante et onze", 71),
        ("mille cent", 1100),
        ("onze cents", 1100),
        ("dix-neuf cent soixante-treize", 1973),
        ("mil neuf cent quatorze", 1914),
        ("mille et une", 1001),
        ("deux millions trois cent mille quatre", 2_300_004),
        ("mille milliards", 10**12),
        ("cinquante-trois mille millions", 53 * 10**9),
        ("un trillion", 10**18),
        ("un virgule quatre", "1.4"),
        ("zéro virgule zéro cinq", "0.05"),
        ("deux virgule cinq milliards", 2_500_000_000),
        ("deux millions et demi", 2_500_000),
        ("cent et trois quarts", "100.75"),
        ("un demi-million", 500_000),
        ("trois quarts de milliard", 750_000_000),
        ("une dizaine de milliers", 10_000),
        ("130 mille", 130_000),
        ("2,5 millions", 2_500_000),
        ("2millions", 2_000_000),
        ("1 million 200 000", 1_200_000),
        ("15 Md", 15 * 10**9),
        ("1,2 mrd", 1_200_000_000),
        ("10k", 10_000),
        ("50 mio", 50_000_000),
        ("deux bonnes centaines", 200),
        ("3M", 3_000_000),
        ("130 000", 130_000),
        ("130\u202f000", 130_000),
        ("130\u00a0000", 130_000),
        ("1'000", 1000),
        ("1’000", 1000),
        ("100.000", 100_000),
        ("94.000", 94_000),
        ("3.14", "3.14"),
        ("6,12", "6.12"),
        ("12,500", "12.5"),
        ("0.500", "0.5"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        ("12,500.75", "12500.75"),
        ("1,2e3", 1200),
        ("-12e-1", "-1.2"),
        ("-5", -5),
        ("− 4", -4),
        (",08", "0.08"),
        ("½", "0.5"),
        ("2 ½", "2.5"),
        ("3/4", "0.75"),
        ("1 sur 4", "0.25"),
        ("moitié", "0.5"),
        ("quarante-cinq mille (45 000)", 45_000),
        ("3 (trois)", 3),
        ("21ᵉ", 21),
        ("1er", 1),
        ("2nde", 2),
        ("3es", 3),
        ("XXIe", 21),
        ("quatre-vingt-treizième", 93),
        ("deux millième", 2000),
        ("CINQUIEME", 5),
        ("millionième", 1_000_000),
        ("deux centième", 200),
        ("mille et unième", 1001),
        ("2me", 2),
        ("3éme", 3),
        ("1ière", 1),
        ("XVIième", 16),
        ("XVIIème", 17),
        ("-3/4", "-0.75"),
        ("1/1000", "0.001"),
        ("vingt-cinq centièmes", "0.25"),
        ("cent trente cinquièmes", 26),
        ("deux cent-millièmes", "0.00002"),
        ("un millionième", "0.000001"),
        ("deux quatrièmes", "0.5"),
        ("trois point quatorze", "3.14"),
        ("un point cinq million", 1_500_000),
        ("1 234.5", "1234.5"),
        ("1'234.50", "1234.5"),
        ("100,000", 100_000),
        ("0,000", 0),
        (".5", "0.5"),
        ("+3", 3),
        ("moins cinq", -5),
        ("moins un tiers", Decimal(-1) / 3),
        ("moins deux virgule cinq", "-2.5"),
        ("1,2 M", 1_200_000),
        ("10^6", 1_000_000),
        ("180^2", 32_400),
        ("-2^2", -4),
        ("10⁻³", "0.001"),
        ("2.10⁸", 200_000_000),
        ("2,5 × 10³", 2500),
        ("2,5 x 10^-1", "0.25"),
        ("dix puissance six", 1_000_000),
        ("10 à la puissance moins 2", "0.01"),
    ],
)
def test_a_numeral_has_its_value(text: str, value: int | str):
    """One numeral, from the first sign to the last."""
    assert values(text) == [(text, Decimal(value))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vingt ou trente", ["vingt", "trente"]),
        ("vingt, quatre-vingts", ["vingt", "quatre-vingts"]),
        ("deux cent mille quatorze mille", ["deux cent mille", "quatorze mille"]),
        ("en 2014, 300 soldats", ["2014", "300"]),
        ("2014 300", ["2014", "300"]),
        ("423 0000", ["423", "0000"]),
        ("1, 234, 567", ["1", "234", "567"]),
        ("01 23 45", ["01", "23", "45"]),
        ("un cinquième homme", ["cinquième"]),
        ("un cinquième des voix", ["un cinquième"]),
        ("un troisième", ["troisième"]),
        ("10 pour cent mille fois", ["10", "mille"]),
        ("4 200soldats", ["4 200"]),
        ("un homme et une femme", []),
        ("la vie, VIE, Le Ce, Louis XIV", []),
        ("en 3'41\"5", []),
        ("terminal 2E, 5G", ["2", "5"]),
        ("version 2.0.1, adresse 192.168.0.1", []),
        ("1234567890123456789", []),
        ("1 000 000 000 000 000 000 000", []),
        ("deux trillions", []),
        ("un deux trois", ["un", "deux", "trois"]),
        ("un, deux, trois", ["un", "deux", "trois"]),
        ("zéro un quarante-deux", ["zéro", "un", "quarante-deux"]),
        ("un à deux, entre un et dix", ["un", "deux", "un", "dix"]),
        ("numéro un, page une", ["un", "une"]),
        ("l'un ou l'autre, quelqu'un ou deux", ["deux"]),
        ("huit moins quatre", ["huit", "quatre"]),
        ("10 euros moins 2", ["10", "2"]),
        ("au moins cinq, huit heures moins dix", ["cinq", "huit", "dix"]),
        ("trois points cinq fois", ["trois", "cinq"]),
        ("un point deux fois", ["deux"]),
        ("6,02.10^23", []),
        ("12 000², 5³", ["12 000", "5"]),
        ("1/25 000", ["1/25 000"]),
        ("5/4, 24/7, 1/2/3", ["5", "4", "24", "7", "1", "2", "3"]),
        ("cent trente-cinquièmes Rencontres", ["cent trente-cinquièmes"]),
        ("1,2,3", []),
        ("12 M. Dupont", ["12"]),
    ],
)
def test_what_stands_side_by_side_is_kept_apart(text: str, expected: list[str]):
    """Numbers are not added that are two, and what is none stays none."""
    assert [found for found, _ in values(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12,500 hommes", ["12.5"]),
        ("1,234,567 hommes et 12,500 femmes", ["1234567", "12500"]),
        ("12,500.75 puis 3,250", ["12500.75", "3250"]),
        ("100,000 puis -3,250", ["100000", "-3250"]),
        ("1,234,567 hommes, 12,500 femmes, 6,12 %", ["1234567", "12.5", "6.12"]),
        ("1.250 %, 1.500 %, 1.250 euros", ["1.25", "1500", "1250"]),
    ],
)
def test_a_comma_before_three_digits_is_read_as_the_text_writes(text: str, expected: list[str]):
    """One number that only English writes shows that commas group, unless one that only French writes shows the contrary."""
    assert [value for _, value in values(text)] == [Decimal(value) for value in expected]


def test_nouns_say_that_they_are_nouns():
    """A bare plural has the value of one, and says that no number stands before it."""
    thousands, score, half = read("dizaines de milliers, une vingtaine, la moitié")

    assert (thousands.value, thousands.bare, thousands.collective, thousands.noun) == (10_000, True, True, True)
    assert (score.value, score.bare, score.collective) == (20, False, True)
    assert (half.kind, half.bare, half.noun) == ("fraction", True, True)
