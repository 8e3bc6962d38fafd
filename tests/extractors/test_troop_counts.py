"""Troop counts: the word lists say one thing each, and what is read of a text stays near the figure."""

from collections import Counter
from typing import get_args

import pytest

from extractors import TroopCount, extract
from extractors.facts import EventType, PersonnelCategory
from extractors.lexicon import load
from extractors.troop_counts.lexicon import EVENT_FORMS, PERSONNEL, VERB_TYPE
from extractors.troop_counts.tokens import tokens

PACKAGE = "extractors.troop_counts"
EVENTS = load(PACKAGE, "events.toml")
PEOPLE = load(PACKAGE, "personnel.toml")


def counts(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, "2022-02-15", {"troop_count"}) if isinstance(fact, TroopCount)]


def repeated(words: list[str]) -> list[str]:
    return [word for word, times in Counter(words).items() if times > 1]


@pytest.mark.parametrize("field", ["verbs", "reflexive", "nouns", "phrases"])
def test_an_event_word_has_one_type(field: str):
    """No verb, noun or phrase stands under two types of event."""
    words = [word for kind in get_args(EventType) for word in EVENTS[kind].get(field, ())]

    assert not repeated(words)


def test_a_noun_of_personnel_has_one_category():
    """No noun stands under two categories, nor as sure and doubtful."""
    nouns = [
        noun for category in get_args(PersonnelCategory) for field in ("sure", "doubtful") for noun in PEOPLE[category][field]
    ]

    assert not repeated(nouns)


@pytest.mark.parametrize("table", ["evidence.toml", "places.toml", "speech.toml", "events.toml", "personnel.toml"])
def test_a_list_holds_a_word_once(table: str):
    """No list of words repeats one."""

    def lists(value: object) -> list[list[str]]:
        if isinstance(value, dict):
            return [found for inner in value.values() for found in lists(inner)]
        return [value] if isinstance(value, list) else []

    assert not [twice for words in lists(load(PACKAGE, table)) if (twice := repeated(words))]


def test_some_three_hundred_verbs_are_known_in_all_their_forms():
    """Lists hold infinitives; the forms follow from the conjugation."""
    assert len(VERB_TYPE) > 280
    assert {form.form.lemma for word in ("déploie", "déploieront", "déployée") for form in EVENT_FORMS[word]} == {"déployer"}


@pytest.mark.parametrize("noun", ["casques bleus", "gardes-frontières", "GI's", "BLESSES", "soldates"])
def test_a_noun_is_known_as_texts_write_it(noun: str):
    """Compounds agree, hyphens are tokens, capitals may lack their accents."""
    words = tokens(noun)

    found = PERSONNEL.at(words, 0)

    assert found is not None
    assert found[1] == len(words)


def test_two_sources_are_two_facts():
    """Conflicting figures keep their sources."""
    facts = counts("Selon Kiev, 900 soldats russes ont été tués. Moscou ne reconnaît que 120 soldats tués.")

    assert [(fact.value, fact.source and fact.source.text) for fact in facts] == [(900, "Kiev"), (120, "Moscou")]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Le Chili mobilise. Il envoie 300 soldats à Arica.", ["CL"]),
        ("Le Chili prépare un défilé. Ses 300 soldats sont à Arica.", ["CL"]),
        ("Le Chili mobilise. « Environ 9 000 hommes sont massés à la frontière », a averti un diplomate.", [None]),
        ("Le Chili mobilise. Au Pérou, 300 soldats sont arrivés.", [None]),
    ],
)
def test_an_owner_goes_on_only_with_its_subject(text: str, countries: list[str | None]):
    """The power of an earlier sentence owns troops where it is still the subject, never across a quotation or a new speaker."""
    assert [fact.force and fact.force.country for fact in counts(text)] == countries


@pytest.mark.parametrize(
    "text",
    [
        "Quelque 900 000 Syriens ont fui les combats entre l'armée et les rebelles.",
        "L'armée tire sur la foule. Près de 300 Soudanais ont gagné la frontière.",
        "Cinq Grecs ont été tués par des soldats turcs.",
        "L'armée a évacué 400 Français.",
    ],
)
def test_a_people_is_no_army(text: str):
    """A military word elsewhere does not make soldiers of those who flee."""
    assert counts(text) == []


def test_the_figure_is_a_number_fact_inside():
    """Every troop count holds the number that it is made of."""
    facts = extract("Quelque 400 soldats belges et 90 gendarmes sont à Gao, dont 30 officiers.")

    held = {fact.part_of for fact in facts if fact.type == "number"}
    assert {fact.id for fact in facts if fact.type == "troop_count"} <= held


@pytest.mark.parametrize(
    "phrase",
    [
        "3 000 soldats ",
        "« 3 000 soldats de la ",
        "dont 300 Russes, ",
        "passer de 300 à 900 soldats et ",
        "300 Russes et ",
        "40 morts, dont ",
        "au Liban, où 58 soldats ",
        "Paris accuse Kiev et ses 300 hommes ",
        "Il en reste 900. ",
        "Oslo a envoyé 90 soldats à Gao lundi et Riga enverra 40 soldats, ",
        "le Togo (900), ",
        "les soldats, 900 d'entre eux, ",
        "900 selon Kiev, ",
        "les rebelles, qui étaient 900, ",
        "Gomez : « 900 soldats », ",
        "LIMA, 9 mars (R) - 900 soldats ",
        "Oslo souhaite que 900 soldats ",
        "nous étions 900, ",
        "face aux 900 soldats de Gao et aux 300 de Kidal, ",
        "Italie : 900 ; ",
        "De 900 en 2019, les effectifs sont tombés à 900 soldats, ",
        "la présence belge au Mali (900 et 300 soldats), devant le Togo (900) ",
        "dont à peine 60 soldats, parmi lesquels 40 Belges, ",
        "900 soldats tués, dont 30 ",
        "Le camp de Gao : 900 soldats y sont, ",
        "Elle, celle-ci, ses 900 soldats au nord du 37e parallèle, ",
        "900 soldats, « un tir » selon Alger, ",
        "900 soldats, à court de vivres depuis mardi, à 30 km de la frontière quand ",
        "le général, frontalier du Kivu, où 90 soldats parmi les morts suivent avec 900, ",
    ],
)
def test_one_endless_sentence_is_read_in_time(phrase: str):
    """Without a full stop the whole text is one sentence; every look around a figure stays bounded."""
    assert extract(phrase * 1_000, "2022-02-15", seconds=60)


@pytest.mark.parametrize(
    "text",
    [
        "Deux brigades – 8 000 hommes – sont prêtes, dont 300 Français.",
        "On compte 53 morts parmi les soldats selon Bamako, 70 chez les rebelles selon l'ONU.",
        "L'Ouganda (6 200 soldats), le Burundi (5 400) et le Kenya « 3 600 » en ont perdu 12.",
        "Les djihadistes, qui étaient 900, ont fui ; vingt d'entre eux, tout au plus, se sont rendus.",
        "Sur la base de Luna : 900 soldats y sont, parmi lesquels 40 Grecs, dans 12 villages, au sud du 7e parallèle de l'État.",
        "Dix ans après : 90 soldats, passés par Gao ou Kidal, à moins de 30 km d'ici, figurent parmi les morts.",
        "Un avion transportant 90 soldats tomba quand il vit Gao, voisin du Mali, où 12 soldats décident de fuir.",
        "Loja (Pérou) : « 90 soldats, et la garde », s'étrangle l'élu, carte à l'appui, bilan que donne, par radio, l'ONU.",
        "14h07 – 900 soldats ont été « mis hors de combat », met en garde Kiev. Soit 40 autres soldats, de nationalité grecque.",
    ],
)
def test_a_text_may_end_anywhere(text: str):
    """Headlines and cut texts end without a full stop: no look behind a word falls off the end."""
    for end in range(1, len(text)):
        extract(text[:end], "2022-02-15", {"troop_count"})


@pytest.mark.parametrize(
    "text",
    [
        "L'armée a ouvert le feu sur la foule, tuant douze d'entre eux.",
        "L'armée a évacué les habitants. Parmi eux, 300 ont été relogés.",
        "Les généraux et les manifestants négocient. Douze ont été blessés.",
        "Pertes : 30 chars, 12 avions. Une trentaine ont été capturés.",
        "L'armée protège les touristes, face aux 900 de Gao.",
        "Les écoles de l'armée, dont le nombre est évalué à 30, fermeront.",
    ],
)
def test_a_figure_takes_up_no_civilians(text: str):
    """The nearest people named before a figure must be personnel."""
    assert counts(text) == []
