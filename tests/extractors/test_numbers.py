"""Numbers: counted nouns, bounds, ranges, and facts that do not overlap. Their units have a file of their own."""

from itertools import pairwise

import pytest

from extractors import Number, extract
from extractors.deadline import NO_DEADLINE
from extractors.pipeline import read


def numbers(text: str) -> list[Number]:
    return [fact for fact in extract(text, "2022-02-15", {"number"}) if isinstance(fact, Number)]


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
        ("les 2 000 espérés", None),
        ("les deux accusés", "accusés"),
        ("toute deux sorties", None),
        ("trois jeunes renversés par un bus", "jeunes"),
        ("deux jeunes blessés à Lyon", "jeunes"),
        ("trois jeunes policiers", "policiers"),
        ("une femme tuée et 20 autres blessés graves", "blessés"),
        ("cinq « marins »", "marins"),
        ('les deux derniers "pirates"', "pirates"),
        ("36 personne", "personne"),
        ("une dizaine de maison", "maison"),
        ("cet article six fois", "fois"),
        ("trois de la bande", None),
        ("sur les 12 possibles", None),
        ("deux possibles alliés", "alliés"),
        ("deux entreprises", "entreprises"),
        ("quatre marchés", "marchés"),
        ("deux grâces", "grâces"),
        ("la moitié de la population", "population"),
        ("compte 200 place", None),
    ],
)
def test_the_counted_noun_is_the_head_of_its_phrase(text: str, noun: str | None):
    """Through adjectives and *de*, told from a verb by its plural."""
    (number,) = numbers(text)

    assert (number.counted.text if number.counted else None) == noun


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Cinq vaches ont été tuées et vingt autres blessées.", ["vaches", None]),
        ("Cinq morts et vingt blessés.", ["morts", "blessés"]),
        ("Trois maisons ont été brûlées, dix autres endommagées.", ["maisons", None]),
        ("Ils sont deux fois sur trois absents.", ["fois"]),
        ("Deux, trois ou quatre villes.", ["villes", "villes", "villes"]),
        ("Il en a 12 et 14 députés partent.", [None, "députés"]),
    ],
)
def test_a_participle_takes_up_a_noun_and_figures_in_a_row_share_one(text: str, nouns: list[str | None]):
    """What is understood is not counted again; *ou* joins what is counted once."""
    assert [number.counted and number.counted.text for number in numbers(text)] == nouns


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
        ("Le baril gagne 2,1 dollars à 94,5 dollars.", [2.1, 94.5]),
        ("L'action perd 3 euros à 18 euros.", [3, 18]),
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
        "des filles de 12, 15 et 18 ans",
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Les loyers baissent (- 0,7 %).", [("- 0,7 %", -0.7)]),
        ("La filière recule ( – 2 300 postes).", [("– 2 300", -2300)]),
        ("Un repli de - 3 %, et il fait - 8 °C.", [("- 3 %", -3), ("- 8 °C", -8)]),
        ("Évolution : - 1,5 point.", [("- 1,5", -1.5)]),
        ("Entrée libre (- 16 ans).", []),
        ("Le livret - 12 pages - est prêt.", [("12", 12)]),
        ("Au programme : - 3 films - 2 débats.", [("3", 3), ("2", 2)]),
        ("Le taux - 3 % - est bas.", [("3 %", 3)]),
    ],
)
def test_a_minus_with_a_blank_is_told_from_a_dash(text: str, expected: list[tuple[str, float]]):
    """In brackets, and behind a word that a measured figure follows, nothing but a sign can stand there."""
    assert [(number.text, number.value) for number in numbers(text)] == expected
