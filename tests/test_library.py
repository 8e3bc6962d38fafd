"""The front door as a Python programmer meets it: `from extractors import extract`."""

import doctest
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, asdict
from datetime import date
from importlib.metadata import version
from importlib.resources import files
from inspect import signature
from typing import get_args

import pytest
from annotated import annotate, parse
from texts import fragments, seeds

import extractors
from extractors import FACT_TYPES, Date, Number, Organisation, Reference, TroopCount, extract
from extractors.facts import FactType

SENTENCE = "Mardi, l'OTAN a compté quelque 130 000 soldats russes et 12 chars à la frontière."

SENTENCES = [
    "[Mardi]d, l'[OTAN]o a compté [[quelque 130 000]n soldats]t russes et [12]n chars à la frontière.",
    "Le [ministère ukrainien de la Défense]o a annoncé [hier]d la mort de [[cinq]n soldats]t.",
    "[[Plus de 3 000]n réservistes]t ont rejoint [[deux]n brigades]t [le 12 mars 2022]d.",
    "Le chantier a coûté [1,5 million d'euros]n, soit [20 %]n de plus.",
    "Les travaux dureront [du [3]d au [9 mai 2021]d]d.",
    "Selon [France 24]o, [[des dizaines de milliers]n d'hommes]t sont massés près de Kiev, et le [Kremlin]o dément.",
    "Elle a [32 ans]n et vit dans un logement neuf.",
    "La réunion commencera [vendredi]d à [18 h 30]d au [Pentagone]o.",
    "Rien de tout cela n'est vrai.",
]
"""Sentences of our own with all that they hold (see `annotated`)."""


@pytest.mark.parametrize("annotated", SENTENCES)
def test_the_four_extractors_together(annotated: str):
    """A sentence gives exactly the facts marked in it, nested as marked."""
    text, _ = parse(annotated)

    assert annotate(text, extract(text, "2022-02-15")) == annotated


def test_facts_have_the_class_of_their_type():
    """Each type of fact is a class of its own."""
    classes = {"number": Number, "date": Date, "organisation": Organisation, "troop_count": TroopCount}

    found = extract(SENTENCE, "2022-02-15")

    assert {fact.type for fact in found} == set(FACT_TYPES)
    assert all(type(fact) is classes[fact.type] for fact in found)


def test_facts_do_not_change():
    """A fact is frozen, and equal to the same fact found again."""
    fact = extract(SENTENCE, "2022-02-15")[0]

    with pytest.raises(FrozenInstanceError):
        fact.start = 0  # type: ignore[misc]
    assert fact == extract(SENTENCE, "2022-02-15")[0]


def test_a_fact_goes_to_json_as_it_stands():
    """`asdict` gives the contract's flat object: the common fields first, then those of the type."""
    number = next(fact for fact in extract(SENTENCE, types={"number"}) if fact.text == "12")

    sent = json.loads(json.dumps(asdict(number)))

    assert list(sent)[:7] == ["id", "type", "text", "start", "end", "part_of", "rule"]
    assert sent["numeral"] == {"text": "12", "start": sent["start"], "end": sent["end"]}
    assert type(sent["value"]) is int


@pytest.mark.parametrize(
    "reference", ["2022-02-15", date(2022, 2, 15), Reference(date(2022, 2, 15)), "2022-02-15T09:00:00+01:00"]
)
def test_a_reference_date_has_several_forms(reference: str | date | Reference):
    """Text, a date or a reference mean the same day."""
    (day,) = extract("Il est arrivé hier.", reference, {"date"})

    assert isinstance(day, Date)
    assert (day.timex_value, day.resolved, day.anchor) == ("2022-02-14", True, "reference")


def test_without_a_reference_date_nothing_is_guessed():
    """A relative date comes back unresolved, an absolute one resolved all the same."""
    relative, absolute = extract("Il est arrivé hier et non le 3 mai 2021.", types={"date"})

    assert isinstance(relative, Date)
    assert isinstance(absolute, Date)
    assert (relative.resolved, relative.earliest, relative.latest) == (False, None, None)
    assert (absolute.resolved, absolute.earliest, absolute.latest) == (True, "2021-05-03", "2021-05-03")


@pytest.mark.parametrize("kind", FACT_TYPES)
def test_a_filtered_answer_keeps_the_ids_of_the_full_one(kind: FactType):
    """Types filter the answer, and change no fact in it."""
    full = extract(SENTENCE, "2022-02-15")

    assert extract(SENTENCE, "2022-02-15", {kind}) == [fact for fact in full if fact.type == kind]
    assert extract(SENTENCE, "2022-02-15", [kind]) == extract(SENTENCE, "2022-02-15", (kind, kind))


def test_each_answer_is_a_list_of_its_own():
    """A caller may change the list that it got."""
    extract(SENTENCE).clear()

    assert extract(SENTENCE)


def test_threads_answer_as_one_would():
    """Eight threads with a thousand texts between them answer as one thread does."""
    pieces = [piece for kind in fragments().values() for piece in kind]
    sentences = [line for seed in seeds() for line in seed.text.splitlines()]
    texts = ([*pieces, *sentences] * 8)[:1000]
    serial = [extract(text, "2022-02-15") for text in texts]

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda text: extract(text, "2022-02-15"), texts)) == serial


def test_the_front_door_is_documented():
    """The example in the docstring is true, and every public name is there."""
    assert doctest.testmod(extractors).failed == 0
    assert all(hasattr(extractors, name) for name in extractors.__all__)
    assert list(signature(extract).parameters) == ["text", "reference_date", "types", "seconds"]
    assert get_args(FactType) == FACT_TYPES


def test_the_package_is_typed_and_has_a_version():
    """`py.typed` ships, and the version is the distribution's."""
    assert (files("extractors") / "py.typed").is_file()
    assert extractors.__version__ == version("faits-et-chiffres")
