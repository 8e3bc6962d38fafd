"""Text that is meant to make the engine run away: it answers in a bounded time, or says that the time is spent."""

import pytest
from invariants import faults
from texts import fillers, seeds

from extractors import DeadlineExceeded, extract

UNITS = 10_000
SECONDS = 30
"""Far more than any of these takes: a pattern that backtracks would take hours. How cost grows is measured by the benchmark."""


@pytest.mark.parametrize("unit", [unit for unit, _ in fillers()], ids=[f"{unit!r}: {about}" for unit, about in fillers()])
def test_a_filler_has_its_answer_in_time(unit: str):
    """Ten thousand times the same, and the answer comes, and keeps the contract."""
    text = unit * UNITS

    facts = extract(text, "2022-02-15", seconds=SECONDS)

    assert [fact for fact in facts if text[fact.start : fact.end] != fact.text] == []


@pytest.mark.parametrize("unit", [unit for unit, _ in fillers()], ids=[repr(unit) for unit, _ in fillers()])
def test_a_filler_inside_french_keeps_the_contract(unit: str):
    """A hundred times the same between two sentences: every promise holds."""
    text = f"Le 3 mai 2022, l'OTAN a compté {unit * 100} et 3 000 soldats. Lundi, {unit} 12 % des réservistes de l'armée russe."

    assert faults(text, extract(text, "2022-02-15", seconds=SECONDS), reference_given=True) == []


def test_a_million_code_points_have_an_answer():
    """The longest text that the service takes is read to its end: its last sentence is found."""
    text = "\n".join(seed.text for seed in seeds()) + "\n"
    long = text * (1_000_000 // len(text) - 1) + "Quelque 130 000 soldats sont massés à la frontière."

    last = extract(long, "2022-02-15", {"troop_count"}, seconds=120)[-1]

    assert last.text == "Quelque 130 000 soldats"


@pytest.mark.parametrize("text", ["", "Rien.", "3 000 soldats", seeds()[0].text], ids=["empty", "nothing", "one fact", "a seed"])
def test_no_time_at_all_is_an_error(text: str):
    """A text with no time left raises, and never gives half an answer."""
    with pytest.raises(DeadlineExceeded):
        extract(text, seconds=0)


def test_time_that_runs_out_on_the_way_is_an_error():
    """A long text with too little time raises soon, and never gives half an answer."""
    text = "3 000 soldats de l'OTAN sont arrivés lundi. " * 20_000

    with pytest.raises(DeadlineExceeded):
        extract(text, seconds=0.02)
