"""What holds for any text at all: the contract's promises on texts that hypothesis composes.

`FAITS_HYPOTHESIS_EXAMPLES=10000` shows each property that many fresh texts (see `hypothesis_profile`).
"""

import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis_profile import PROFILE
from invariants import faults
from rulebook import EXTRACTORS, phrases, rule_names
from texts import fragments, naughty_strings, seeds

from extractors import FACT_TYPES, Fact, extract

DIGEST = Path(__file__).parent / "support" / "digest.py"

_GLUE = st.sampled_from(fragments()["glue"])
_OWN = [piece for kind, pieces in fragments().items() if kind != "glue" for piece in pieces]


def _with_curly_apostrophes(text: str) -> str:
    return text.replace("'", "’")


def _with_narrow_spaces(text: str) -> str:
    return text.replace(" ", "\u202f")


def _with_fixed_spaces(text: str) -> str:
    return text.replace(" ", "\u00a0")


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


SPELLINGS = [_with_curly_apostrophes, _with_narrow_spaces, _with_fixed_spaces, _decomposed]
"""Ways of writing the same text that change no fact."""

_CHANGES: st.SearchStrategy[Callable[[str], str]] = st.sampled_from([str, str, str.upper, str.lower, str.capitalize, *SPELLINGS])
_pieces = st.sampled_from([*_OWN, *phrases()]) | st.sampled_from(naughty_strings()) | st.integers(0, 10**20).map(str)
french_texts = st.lists(st.tuples(_pieces, _CHANGES, _GLUE), max_size=14).map(
    lambda pieces: "".join(change(piece) + glue for piece, change, glue in pieces)
)
any_texts = st.text(st.characters(), max_size=200)
"""Any code points, lone surrogates too."""
references = st.none() | st.dates().map(str) | st.just("2022-02-15") | st.just("2022-02-15T18:30:00+01:00")


def _sent(facts: list[Fact]) -> str:
    """The facts as JSON, byte for byte."""
    return json.dumps([asdict(fact) for fact in facts], ensure_ascii=True, allow_nan=False)


@PROFILE
@given(french_texts, references)
def test_an_answer_keeps_the_contract(text: str, reference: str | None):
    """Slices, order, ids, nesting, references, figures, dates and entities are as promised, whatever the French."""
    assert faults(text, extract(text, reference), reference_given=reference is not None) == []


@PROFILE
@given(any_texts, references)
def test_any_text_has_an_answer(text: str, reference: str | None):
    """No code point is an error."""
    assert faults(text, extract(text, reference), reference_given=reference is not None) == []


@pytest.mark.parametrize("string", naughty_strings(), ids=ascii)
@pytest.mark.parametrize("around", ["{}", "Le 3 mai 2022, {} 3 000 soldats de l'OTAN {}", "{}{}{} millions d'euros"])
def test_a_naughty_string_keeps_the_contract(string: str, around: str):
    """A string that breaks careless software is only text, alone and inside French."""
    text = around.replace("{}", string)

    assert faults(text, extract(text, "2022-02-15"), reference_given=True) == []
    assert faults(text, extract(text), reference_given=False) == []


@PROFILE
@given(french_texts, references, st.sets(st.sampled_from(FACT_TYPES), min_size=1))
def test_types_only_filter(text: str, reference: str | None, types: set[str]):
    """An answer for some types is the full answer without the others, ids and all."""
    everything = extract(text, reference)

    assert extract(text, reference, types) == [fact for fact in everything if fact.type in types]  # type: ignore[arg-type]


@PROFILE
@given(french_texts, references)
def test_the_same_text_has_the_same_answer(text: str, reference: str | None):
    """Two answers to one question are equal to the byte, also with another text between them."""
    before = _sent(extract(text, reference))
    extract("Lundi, 3 000 soldats de l'OTAN ont quitté Kiev.", "1999-12-31")

    assert _sent(extract(text, reference)) == before


@PROFILE
@given(
    st.lists(st.tuples(st.sampled_from(_OWN), st.sampled_from([" ", ", ", ". ", " et "])), max_size=10),
    st.sampled_from(SPELLINGS),
)
def test_spelling_of_spaces_apostrophes_and_accents_changes_nothing(pieces: list[tuple[str, str]], spell: Callable[[str], str]):
    """A text with other spaces, curly apostrophes or decomposed accents holds the same facts."""
    text = "".join(piece + glue for piece, glue in pieces)

    assert [_spaceless(fact) for fact in extract(spell(text), "2022-02-15")] == [
        _spaceless(fact) for fact in extract(text, "2022-02-15")
    ]


def _spaceless(fact: Fact) -> object:
    """A fact without what its writing changes: offsets, and the writing of its texts."""

    def plain(value: object) -> object:
        if isinstance(value, dict):
            return {name: plain(inner) for name, inner in value.items() if name not in ("start", "end")}
        if isinstance(value, str):
            return unicodedata.normalize("NFC", value).replace("’", "'").replace("\u202f", " ").replace("\u00a0", " ")
        return value

    return plain(asdict(fact))


@PROFILE
@given(french_texts)
def test_every_rule_that_finds_a_fact_is_in_the_book(text: str):
    """A fact's `rule` is the name of a rule of its extractor."""
    book = {(kind, name) for package, kind in EXTRACTORS.items() for name in rule_names(package)}

    assert {(fact.type, fact.rule) for fact in extract(text, "2022-02-15")} <= book


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LC_ALL": "C.UTF-8"},
    ],
    ids=lambda surroundings: surroundings["TZ"],
)
def test_no_hash_seed_clock_zone_or_locale_changes_an_answer(surroundings: dict[str, str]):
    """Another process with another hash seed, time zone and locale answers the same, to the byte."""
    sample = json.dumps([*(seed.text for seed in seeds()), *phrases(), *_OWN])
    here = [_sent(extract(text, "2022-02-15")) for text in json.loads(sample)]

    done = subprocess.run(
        [sys.executable, str(DIGEST)], input=sample.encode(), capture_output=True, env=os.environ | surroundings, check=True
    )

    assert json.loads(done.stdout) == here
