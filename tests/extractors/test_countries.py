"""Countries, nationalities and capitals in text, with the noise of the press."""

import pytest

from extractors.document import Document
from extractors.lexicon.countries import Place, adjective_at, capital_at, name_at


@pytest.mark.parametrize(
    ("text", "country", "last"),
    [("États- Unis", "US", 3), ("ETATS-UNIS", "US", 3), ("Royaume-Uni", "GB", 3), ("Côte d’Ivoire", "CI", 3), ("URSS", None, 1)],
)
def test_names_stand_with_stray_spaces_and_without_accents(text: str, country: str | None, last: int) -> None:
    """The whole name is read, however it is spaced."""
    assert name_at(Document.read(text), 0) == Place(country, 0, last)


def test_common_words_are_no_countries() -> None:
    """A country's name has a capital."""
    assert name_at(Document.read("chine"), 0) is None


@pytest.mark.parametrize(
    ("text", "country"), [("russes", "RU"), ("nord-coréenne", "KP"), ("Ukrainiens", "UA"), ("turque", "TR"), ("kurdes", None)]
)
def test_nationalities_in_all_forms(text: str, country: str | None) -> None:
    """Every gender and number, as adjective and as people."""
    found = adjective_at(Document.read(text), 0)

    assert found is not None
    assert found.country == country


@pytest.mark.parametrize(
    ("text", "country", "last"),
    [("Addis-Abeba annonce", "ET", 3), ("Lilongwe", "MW", 1), ("Vienne", "AT", 1), ("La Havane", "CU", 2)],
)
def test_capitals(text: str, country: str, last: int) -> None:
    """A capital stands for its country."""
    assert capital_at(Document.read(text), 0) == Place(country, 0, last)


@pytest.mark.parametrize("text", ["la Vienne", "Vila da Praia", "Isle of Rome"])
def test_a_namesake_is_no_capital(text: str) -> None:
    """A river, a county or a town abroad that bears the name of a capital is none."""
    document = Document.read(text)
    assert capital_at(document, len(document.words) - 1) is None
