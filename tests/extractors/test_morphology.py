"""Plural and feminine by their endings, and the forms of compounds."""

import pytest

from extractors.morphology import adjective_forms, noun_forms, plural


@pytest.mark.parametrize(
    ("singular", "many"),
    [
        ("soldat", "soldats"),
        ("général", "généraux"),
        ("drapeau", "drapeaux"),
        ("mois", "mois"),
        ("naval", "navals"),
        ("feu", "feux"),
    ],
)
def test_plural(singular: str, many: str) -> None:
    """The ending decides."""
    assert plural(singular) == many


@pytest.mark.parametrize(
    ("masculine", "forms"),
    [
        ("russe", ("russe", "russes")),
        ("ukrainien", ("ukrainien", "ukrainiens", "ukrainienne", "ukrainiennes")),
        ("français", ("français", "française", "françaises")),
        ("turc", ("turc", "turcs", "turque", "turques")),
        ("nord-coréen", ("nord-coréen", "nord-coréens", "nord-coréenne", "nord-coréennes")),
    ],
)
def test_adjective_forms(masculine: str, forms: tuple[str, ...]) -> None:
    """Each form once, the masculine singular first."""
    assert adjective_forms(masculine) == forms


@pytest.mark.parametrize(
    ("singular", "many"),
    [("casque bleu", "casques bleus"), ("prisonnier de guerre", "prisonniers de guerre"), ("soldat", "soldats")],
)
def test_compounds_agree_up_to_their_complement(singular: str, many: str) -> None:
    """What stands behind *de* stays."""
    assert noun_forms(singular) == (singular, many)
