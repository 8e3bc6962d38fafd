"""Ages: which numbers of years, months, weeks and days say how old somebody is, and which how long something lasts."""

import tomllib

import pytest
from texts import DATA

from extractors.deadline import NO_DEADLINE
from extractors.document import Document
from extractors.numerals import find_numerals
from extractors.numerals.ages import ages

SENTENCES = tomllib.loads((DATA / "ages.toml").read_text(encoding="utf-8"))


def told(text: str) -> list[str]:
    document = Document.read(text)
    return [text[age.start : age.end] for age in ages(document, find_numerals(document, NO_DEADLINE))]


@pytest.mark.parametrize(("text", "expected"), SENTENCES["ages"])
def test_an_age_is_found(text: str, expected: list[str]):
    """Numbers and dates ask the same function which years are an age."""
    assert told(text) == expected


@pytest.mark.parametrize("text", SENTENCES["spans"])
def test_a_span_of_time_is_no_age(text: str):
    """Contracts, sentences, loans, forecasts and all that lasts or lies back so long."""
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il est âgé de 45 ans.", ["45 ans"]),
        ("Anna Petrova, 32 ans, parle ; Karim (17 ans) écoute.", ["32 ans", "17 ans"]),
        ("Un homme de 50 ans, des enfants de plus de 6 ans.", ["50 ans", "6 ans"]),
        ("Les 18-25 ans et les plus de 65 ans.", ["25 ans", "65 ans"]),
        ("Un bébé de six mois, âgé d'un an.", ["six mois", "un an"]),
        ("Mort à 92 ans, à l'âge de 12 ans.", ["92 ans", "12 ans"]),
        ("Des victimes de 26, 30 et 48 ans.", ["26", "30", "48 ans"]),
        ("En 2014, 20 ans après.", []),
        ("Condamnés à 5 et 7 ans de prison.", []),
        ("Il y a dix ans ; il a dix ans d'expérience ; une peine de 20 ans.", []),
        ("Pendant 45 ans, en deux ans, un contrat de trois ans.", []),
        ("Le bébé était seulement dix mois.", ["dix mois"]),
        ("Un fromage de dix-huit mois d'âge.", ["dix-huit mois d'âge"]),
        ("UN HOMME DE 20 ANS BLESSÉ, UNE PEINE DE 20 ANS", ["20 ANS"]),
    ],
)
def test_several_ages_in_a_text(text: str, expected: list[str]):
    """Each is read by what stands around it, whatever else the text tells."""
    assert told(text) == expected


EDGES = ("12 ans", "de 12 ans", "à", "à 12 ans", "d'un an", "un an", "les 5 ans", "(5 ans", ", 5 ans", "a 5 ans", "sur 5 ans")


@pytest.mark.parametrize("text", EDGES)
def test_no_rule_looks_beyond_the_text(text: str):
    """What governs an age, or ends it, may be missing at either end."""
    for whole in (text, f"{text} ", f"x {text}", f"{text} de", f"bébé {text}", f"{text} et"):
        assert all(age in whole for age in told(whole))
