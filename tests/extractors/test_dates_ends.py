"""On which side of the reference lies what something lasts up to, begins on, or what stands without a verb of its own."""

import pytest

from extractors import Date, extract


def _values(text: str, reference: str) -> tuple[str, ...]:
    return tuple(fact.timex_value for fact in extract(text, reference, {"date"}) if isinstance(fact, Date))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Le hameau a été privé de courant jusqu'à lundi soir.", ("2022-02-14TEV",)),
        ("Le siège a duré jusqu'à jeudi.", ("2022-02-10",)),
        ("Les routes étaient coupées jusqu'à vendredi.", ("2022-02-11",)),
        ("Les bus n'ont pas circulé jusqu'à dimanche.", ("2022-02-13",)),
        ("Jusqu'à samedi, nul n'a rien dit.", ("2022-02-12",)),
        ("Le préfet a fermé la route jusqu'à lundi.", ("2022-02-21",)),
        ("Le procès a été suspendu jusqu'à lundi.", ("2022-02-21",)),
        ("Le siège durera jusqu'à jeudi.", ("2022-02-17",)),
        ("Le siège devait durer jusqu'à jeudi.", ("2022-02-17",)),
        ("Il avait jusqu'à jeudi pour partir.", ("2022-02-17",)),
        ("Elle a dit que l'accord valait jusqu'à jeudi.", ("2022-02-17",)),
    ],
)
def test_what_has_lasted_has_ended(text: str, values: tuple[str, ...]):
    """A weekday up to which something lasted is over; one up to which something was ordered is to come."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Dès le 12 janvier, il refuse.", ("2022-01-12",)),
        ("À compter du 9 février, le maire cède.", ("2022-02-09",)),
        ("L'impôt augmente à compter du 1er janvier.", ("2022-01-01",)),
        ("L'impôt augmente à compter du 1er mars.", ("2022-03-01",)),
        ("Dès le 12 janvier, il refusera.", ("2023-01-12",)),
    ],
)
def test_a_day_just_over_is_not_next_year(text: str, values: tuple[str, ...]):
    """What begins on a day, in the present."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Deux marins ont été sauvés mercredi. Trois autres jeudi.", ("2022-02-09", "2022-02-10")),
        ("Un pont a cédé samedi. Un autre dimanche.", ("2022-02-12", "2022-02-13")),
        ("Le groupe a joué samedi. Concert gratuit dimanche.", ("2022-02-12", "2022-02-20")),
        ("Il réagit après l'annonce, vendredi, d'une grève.", ("2022-02-11",)),
        ("L'annonce, vendredi, d'une grève inquiète.", ("2022-02-18",)),
    ],
)
def test_a_weekday_without_a_verb_of_its_own(text: str, values: tuple[str, ...]):
    """It goes on with the sentence before, or stands inside a phrase that tells of what was."""
    assert _values(text, "2022-02-15") == values
