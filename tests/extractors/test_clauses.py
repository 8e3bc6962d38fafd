"""The time that the verb governing a date speaks of, and the clause around it."""

import pytest

from extractors.clauses import clause, intended, tense
from extractors.document import Document


def _mardi(text: str) -> tuple[Document, int]:
    document = Document.read(text)
    return document, document.words.index("mardi")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Il se rendra mardi à Kiev.", "future"),
        ("Il doit se rendre mardi à Kiev.", "future"),
        ("Il va rencontrer son homologue mardi.", "future"),
        ("Le sommet, prévu mardi, aura lieu.", "future"),
        ("La réunion est prévue mardi.", "future"),
        ("Mardi, le ministre recevra son homologue.", "future"),
        ("« Nous partirons mardi », a déclaré le ministre.", "future"),
        ("Les pourparlers reprendront peut-être mardi, a-t-il dit.", "future"),
        ("Elle présidera plus tard mardi une réunion.", "future"),
        ("L'assaut pourrait avoir lieu mardi.", "conditional"),
        ("Il aurait quitté Kiev mardi.", "past"),
        ("Il s'est rendu mardi à Paris.", "past"),
        ("Mardi, le ministre avait menacé ses rivaux.", "past"),
        ("Les troupes qui avaient avancé mardi ont reculé.", "past"),
        ("Selon un rapport publié mardi par l'ONU, la situation empire.", "past"),
        ("Le ministre, arrivé mardi, repart.", "past"),
        ("Il est mort mardi.", "past"),
        ("Il partit mardi.", "past"),
        ("L'avion a atterri mardi.", "past"),
        ("Le procès s'ouvre mardi.", "present"),
        ("Elle a reçu entre lundi et mardi trois ministres.", "past"),
        ("Il a cédé à l'issue d'un conseil restreint mardi.", "past"),
        ("Le navire construit en Corée a coulé mardi.", "past"),
        ("Le ministre écrit mardi au juge.", "present"),
        ("Le maire a, dès mardi, signé l'arrêté.", "past"),
        ("Le maire a, mardi, une réunion.", "present"),
        ("Le salon n° 12 fermera mardi.", "future"),
        ("Le M23 affirme mardi sa force.", "present"),
        ("Deux fois 12 places mardi.", None),
        ("Course cycliste mardi", None),
        ("Après la mise à jour de mardi, les sites rouvriront.", None),
    ],
)
def test_the_governing_verb_gives_the_time(text: str, time: str | None) -> None:
    """The nearest verb decides, a clause's border being far, and a noun's complement has none."""
    document, token = _mardi(text)

    assert tense(document, token) == time


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le ministre qui a parlé mardi a menti.", "qui a parlé mardi a menti."),
        ("Il assure, mardi, que l'armée recule.", "Il assure, mardi"),
        ("« Nous partirons mardi », a déclaré le ministre.", "Nous partirons mardi"),
        ("Il a parlé mardi et il partira demain.", "Il a parlé mardi"),
    ],
)
def test_clauses_end_at_openers_quotes_and_new_predicates(text: str, words: str) -> None:
    """A clause is cut at what opens another, at quotes, and at a coordinator with a verb."""
    document, token = _mardi(text)

    assert document.slice(*clause(document, token)) == words


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Il a promis de se rendre mardi à Kiev.", True),
        ("Elle a appelé les habitants à manifester mardi.", True),
        ("Elle a invité ses alliés à se réunir mardi.", True),
        ("La décision de fermer l'école mardi surprend.", True),
        ("Les syndicats ont dit vouloir défiler mardi.", True),
        ("Il a commencé à pleuvoir mardi.", False),
        ("Il est accusé d'avoir volé mardi une voiture.", False),
        ("Elle avait promis de partir mardi.", False),
        ("Il a promis, mardi, de céder.", False),
        ("Il a promis de dire qui est venu mardi.", False),
    ],
)
def test_infinitives_of_intention_are_still_to_come(text: str, ahead: bool) -> None:
    """What was decided, asked or promised lies ahead; what was begun or done before does not, nor what a narrative intended."""
    assert intended(*_mardi(text)) is ahead
