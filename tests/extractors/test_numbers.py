"""Numbers: units have codes that exist, words in context mean what they should, and what only looks like a number is none."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
import regex
from babel.numbers import list_currencies

from extractors import Number, extract
from extractors.deadline import NO_DEADLINE
from extractors.numbers.money import CURRENCIES
from extractors.numbers.units import MEASURES, Measure
from extractors.pipeline import read

METRIC = "m g s L t W J Pa bar Hz V A Ohm N mol bit By eV Bq Sv Gy cal pc K lm lx cd F Cel ar W.h A.h"
CUSTOMARY = (
    "min h d wk mo a har st deg rad dB % AU Ao [mi_i] [nmi_i] [ft_i] [in_i] [yd_i] [ly] [acr_us] [gal_us] [bbl_us] [pt_us] "
    "[foz_us] [car_m] [oz_av] [oz_tr] [lb_av] [kn_i] [degF] [degR] "
    "[degRe] [Btu] [HP] atm mm[Hg] [psi] [ppm] [ppb] [diop] [iU] N.m 1"
)
PREFIXES = "Y Z E P T G M k h da d c m u n p f"
UCUM = regex.compile(
    r"(?P<unit> (?: (?:\L<prefixes>)? \L<metric> | \L<customary> ) [23]? ) (?: / (?&unit) )?",
    regex.VERBOSE,
    prefixes=PREFIXES.split(),
    metric=METRIC.split(),
    customary=CUSTOMARY.split(),
)
"""Codes of UCUM that are in use here (https://ucum.org/ucum, tables of base, derived and customary units)."""


def measures() -> Iterator[Measure]:
    return (phrase.measure for phrases in MEASURES.values() for phrase in phrases)


def numbers(text: str) -> list[Number]:
    return [fact for fact in extract(text, "2022-02-15", {"number"}) if isinstance(fact, Number)]


def test_every_unit_has_a_code_of_ucum():
    """No code is made up, and prefixes stand only where UCUM allows them."""
    assert [measure for measure in measures() if not UCUM.fullmatch(measure.code or "")] == []


def test_every_currency_has_a_code_of_iso_4217():
    """Codes are those that CLDR knows, or none where the word is ambiguous; bitcoin has the usual unofficial one."""
    codes = {phrase.measure.code for phrases in CURRENCIES.values() for phrase in phrases} - {None}

    assert codes <= list_currencies() | {"XBT"}
    assert len(codes) > 160


@pytest.mark.parametrize(
    ("text", "dimension", "code"),
    [
        ("La température est de 25 degrés.", "temperature", "Cel"),
        ("Un virage à 90 degrés.", "angle", "deg"),
        ("98,6 degrés Fahrenheit", "temperature", "[degF]"),
        ("Le bébé pèse sept livres.", "mass", "[lb_av]"),
        ("Une dette de 361 millions de livres.", "currency", None),
        ("500 livres sterling", "currency", "GBP"),
        ("Une pression de 3 bars.", "pressure", "bar"),
        ("Des rafales de 40 nœuds.", "speed", "[kn_i]"),
        ("1 200 mètres carrés", "area", "m2"),
        ("50 µg/m3", "other", "ug/m3"),
        ("20 m³", "volume", "m3"),
        ("12 kilowattheures", "energy", "kW.h"),
        ("500 mégaoctets", "information", "MBy"),
        ("3 giga-octets", "information", "GBy"),
        ("100 Mbit/s", "information", "Mbit/s"),
        ("300 kilomètres à l'heure", "speed", "km/h"),
        ("5 quintaux", "mass", "kg"),
        ("dix shekels", "currency", "ILS"),
        ("10 francs CFA", "currency", None),
        ("420 millions de marks finlandais", "currency", "FIM"),
        ("20 dollars de Hong Kong", "currency", "HKD"),
        ("US$ 20", "currency", "USD"),
        ("150 $ US", "currency", "USD"),
        ("300 couronnes suédoises", "currency", "SEK"),
        ("5 p. 100", "percent", "%"),
    ],
)
def test_a_unit_is_what_its_words_mean(text: str, dimension: str, code: str | None):
    """The dimension and the code, by name, symbol and context."""
    (number,) = numbers(text)

    assert number.unit is not None
    assert (number.unit.dimension, number.unit.code) == (dimension, code)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("trois nouveaux projets russes", "projets"),
        ("les deux pays", "pays"),
        ("les deux ont signé", None),
        ("deux d'entre eux", None),
        ("tous deux accusés", None),
        ("cent mille de nos soldats", "soldats"),
        ("deux millions de personnes", "personnes"),
        ("une centaine de jeunes filles", "filles"),
        ("les trois jeunes.", "jeunes"),
        ("quinze petits-enfants", "petits-enfants"),
        ("douze Rafale", "Rafale"),
        ("n° 5 articles", None),
        ("page 3", None),
        ("80 A321neo", "A321neo"),
        ("une dizaine de F-16 belges", "F-16"),
        ("10 maximum", None),
    ],
)
def test_the_counted_noun_is_the_head_of_its_phrase(text: str, noun: str | None):
    """Through adjectives and *de*, told from a verb by its plural."""
    (number,) = numbers(text)

    assert (number.counted.text if number.counted else None) == noun


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plus de 10", (10, 10, None, "more_than")),
        ("au moins quelque 10", (10, 10, None, "at_least")),
        ("un peu moins de 10", (10, None, 10, "less_than")),
        ("jusqu'à 10", (10, None, 10, "at_most")),
        ("10 environ", (10, None, None, "approximate")),
        ("10 ou plus", (10, 10, None, "at_least")),
        ("une dizaine", (10, None, None, "approximate")),
        ("supérieurs ou égaux à 10", (10, 10, None, "at_least")),
        ("plus d'une dizaine", (10, 10, None, "more_than")),
        ("entre 10 et 20", (None, 10, 20, "range")),
        ("de 10 à 20", (None, 10, 20, "range")),
        ("de 2 à 3 millions", (None, 2_000_000, 3_000_000, "range")),
        ("entre 500 000 et 1 million", (None, 500_000, 1_000_000, "range")),
        ("10 à 15 000", (None, 10_000, 15_000, "range")),
        ("des dizaines de milliers", (None, 20_000, None, "vague")),
        ("quelques centaines", (None, 200, None, "vague")),
    ],
)
def test_a_figure_has_the_bounds_of_its_words(text: str, expected: tuple[float | None, float | None, float | None, str]):
    """The contract's table of precisions; the whole phrase is the span."""
    (number,) = numbers(text)

    assert (number.value, number.min, number.max, number.precision) == expected
    assert number.text == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le taux passe de 2 à 3 %.", [2, 3]),
        ("L'effectif passera de 2 500 à 6 500 agents.", [2500, 6500]),
        ("vingt ou trente", [20, 30]),
        ("huit moins quatre", [8, 4]),
    ],
)
def test_two_figures_are_no_range(text: str, expected: list[float]):
    """A verb of change tells two figures apart, and so does *ou*."""
    assert [number.value for number in numbers(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "15 dollars et 15 cents",
        "31m 3 000 soldats",
        "5 €\u0301un sur trois",
        "5 € 3 000 $ 20",
        "un euro et 50 centimes sur trois euros",
        "de 12, 15 et 18 ans",
        "entre 3 et 5 ans, 10 environ 20",
    ],
)
def test_the_pass_gives_no_overlapping_numbers(text: str):
    """Each figure, unit and modifier belongs to one number, before the answer looks at it."""
    reading = read(text, None, NO_DEADLINE)

    assert all(one.end <= two.start for one, two in pairwise(reading.numbers))
    assert reading.numbers


def test_a_list_of_ages_shares_its_unit():
    """Each figure is an age; the unit is the stated one, also where it stands behind the span."""
    (first, second) = numbers("Des enfants âgés de 12 et 15 ans.")

    assert [(n.text, n.unit and n.unit.text, n.unit and n.unit.start) for n in (first, second)] == [
        ("12", "ans", 29),
        ("15 ans", "ans", 29),
    ]
