"""Modifiers and ranges: the words around figures and between them."""

import pytest

from extractors import Number, extract


def numbers(text: str) -> list[Number]:
    return [fact for fact in extract(text, "2022-02-15", {"number"}) if isinstance(fact, Number)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("à peine plus de 30", (30, 30, None, "more_than")),
        ("très largement au-dessus de 30", (30, 30, None, "more_than")),
        ("au-delà du seuil de 30", (30, 30, None, "more_than")),
        ("sous la barre des 30", (30, None, 30, "less_than")),
        ("pas tout à fait 30", (30, None, 30, "less_than")),
        ("moins de moins 5", (-5, None, -5, "less_than")),
        ("guère plus de 30", (30, None, 30, "at_most")),
        ("guère moins de 30", (30, 30, None, "at_least")),
        ("dans la limite de 30", (30, None, 30, "at_most")),
        ("30 maxi", (30, None, 30, "at_most")),
        ("max 30", (30, None, 30, "at_most")),
        ("30, voire plus", (30, 30, None, "at_least")),
        ("30 voire davantage", (30, 30, None, "at_least")),
        ("pour le moins 30", (30, 30, None, "at_least")),
        (">= 30", (30, 30, None, "at_least")),
        ("⩽ 30", (30, None, 30, "at_most")),
        ("± 30", (30, None, None, "approximate")),
        ("dans les 30", (30, None, None, "approximate")),
        ("dans les 30 euros", (30, None, None, "approximate")),
        ("30 à peu de chose près", (30, None, None, "approximate")),
        ("quelque chose comme 30", (30, None, None, "approximate")),
        ("ni plus ni moins que 30", (30, 30, 30, "exact")),
    ],
)
def test_modifiers_stack_and_stand_on_both_sides(text: str, expected: tuple[float | None, float | None, float | None, str]):
    """The whole phrase is the span."""
    (number,) = numbers(text)

    assert (number.value, number.min, number.max, number.precision) == expected
    assert number.text == text


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Le bilan dépasse 200 morts.", "200"),
        ("La vitesse est limitée à 30 km/h.", "30 km/h"),
        ("Exactement 30 personnes.", "30"),
        ("Dans les 27 pays.", "27"),
        ("À peine 30 personnes.", "30"),
        ("Deux mini crédits.", "Deux"),
    ],
)
def test_verbs_and_what_leaves_a_figure_as_it_is_stay_outside(text: str, span: str):
    """Such a figure is exact."""
    (number,) = numbers(text)

    assert (number.text, number.precision) == (span, "exact")


@pytest.mark.parametrize(
    ("text", "span", "precision"),
    [
        ("Le village a 300 habitants et quelques.", "300", "approximate"),
        ("Le village a 300 et quelques habitants.", "300 et quelques", "approximate"),
        ("Le village a 300 habitants et quelques fermes.", "300", "exact"),
        ("Le village a 300 habitants et quelques-uns de plus en été.", "300", "exact"),
        ("La flotte a 300 camions et quelques Berliet.", "300", "exact"),
        ("L'école a 300 élèves plus ou moins.", "300", "approximate"),
        ("L'école a 300 élèves plus ou moins doués.", "300", "exact"),
        ("Elle prendra 40 élèves, en plus des 300 inscrits.", "300", "exact"),
        ("Elle prend un élève, en plus de 300 jeunes danseurs.", "300", "exact"),
        ("Un roman traduit en plus de 30 langues.", "plus de 30", "more_than"),
        ("Une ville divisée en plus de 300 îlots par 40 ingénieurs.", "plus de 300", "more_than"),
    ],
)
def test_a_modifier_that_begins_another_phrase_modifies_nothing(text: str, span: str, precision: str):
    """*et quelques* is none before a noun, *en plus de* none before other people."""
    number = next(number for number in numbers(text) if "30" in number.text)

    assert (number.text, number.precision) == (span, precision)


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("20~30", (20, 30)),
        ("allant de 20 à 30", (20, 30)),
        ("entre au moins 20 et 30", (20, 30)),
        ("entre environ 20 et environ 30", (20, 30)),
        ("entre 50 et plus de 100", (50, 100)),
        ("de quelque 20 à près de 30", (20, 30)),
        ("près de 20 à 30", (20, 30)),
        ("20 à 30 environ", (20, 30)),
        ("$10-$20", (10, 20)),
        ("entre $10 et $20", (10, 20)),
        ("un à deux millions", (1_000_000, 2_000_000)),
        ("une à deux", (1, 2)),
        ("deux à trois cents", (200, 300)),
        ("deux à cent", (2, 100)),
        ("entre moins 5 et plus 3", (-5, 3)),
        ("de moins 15 à moins 20", (-20, -15)),
        ("de -8 à +2", (-8, 2)),
        ("du 3e au 5e", (3, 5)),
        ("augmenter les prix de 3 à 5 %", (3, 5)),
        ("une hausse de 3 à 5 %", (3, 5)),
        ("réduire les effectifs de 200 à 300 postes", (200, 300)),
    ],
)
def test_a_range_may_hold_signs_modifiers_and_a_shared_scale(text: str, bounds: tuple[float, float]):
    """One number with both bounds."""
    (number,) = numbers(text)

    assert (number.min, number.max, number.precision) == (*bounds, "range")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("augmenter l'effectif de 650 à 830", [650, 830]),
        ("La réforme fait passer l'effectif de 650 à 830 agents.", [650, 830]),
        ("réduire le nombre de 30 à 15", [30, 15]),
        ("de 50 à plus de 100 morts", [50, 100]),
        ("deux ou trois cents", [200, 300]),
        ("deux, voire trois millions", [2_000_000, 3_000_000]),
        ("un ou deux millions", [1_000_000, 2_000_000]),
        ("dix ou cent", [10, 100]),
    ],
)
def test_two_figures_stay_two(text: str, expected: list[float]):
    """From one value to another, or one and the other; a scale that they share is said once."""
    assert [number.value for number in numbers(text)] == expected
