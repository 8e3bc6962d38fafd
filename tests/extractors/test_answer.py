"""From findings to the answer, on findings made by hand: who yields, what nests, how ids and offsets come out.

Each text marks what the passes found; `expected` marks what stays (see `annotated`).
"""

from dataclasses import replace
from typing import Any

import pytest
from annotated import Mark, annotate, parse

from extractors.answer import answer
from extractors.deadline import NO_DEADLINE
from extractors.document import Document
from extractors.facts import Date, Fact, Force, Number, Organisation, Part, Personnel, TroopCount, When, place_id
from extractors.reading import Reading

EXACT: dict[str, Any] = {"value": 3, "min": 3, "max": 3, "precision": "exact"}


def _number(document: Document, start: int, end: int) -> Number:
    return Number(
        **_common(document, "number", start, end),
        **EXACT,
        kind="cardinal",
        numeral=document.part(start, end),
        unit=None,
        counted=None,
    )


def _date(document: Document, start: int, end: int) -> Date:
    return Date(**_common(document, "date", start, end), timex_type="DATE", timex_value="2022", anchor="absolute")


def _organisation(document: Document, start: int, end: int) -> Organisation:
    return Organisation(
        **_common(document, "organisation", start, end),
        name=None,
        acronym=None,
        category="other",
        country=None,
        mention="name",
        entity="x",
    )


def _troop_count(document: Document, start: int, end: int) -> TroopCount:
    noun = document.part(end - 1, end)
    personnel = Personnel(noun.text, noun.start, noun.end, "soldat", "soldier")
    return TroopCount(**_common(document, "troop_count", start, end), **EXACT, personnel=personnel)


def _common(document: Document, kind: Any, start: int, end: int) -> dict[str, Any]:  # noqa: ANN401  # a literal's name
    return {
        "id": place_id(kind, start, end),
        "text": document.original(start, end),
        "start": start,
        "end": end,
        "rule": "tests.made",
    }


MAKERS = {"number": _number, "date": _date, "organisation": _organisation, "troop_count": _troop_count}


def _reading(text: str, marks: list[Mark]) -> Reading:
    """A reading in which passes have found facts at these shadow offsets."""
    document = Document.read(text)
    made = [MAKERS[mark.type](document, mark.start, mark.end) for mark in marks]
    return Reading(
        document,
        None,
        NO_DEADLINE,
        organisations=tuple(fact for fact in made if isinstance(fact, Organisation)),
        dates=tuple(fact for fact in made if isinstance(fact, Date)),
        numbers=tuple(fact for fact in made if isinstance(fact, Number)),
        troop_counts=tuple(fact for fact in made if isinstance(fact, TroopCount)),
    )


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("[[3]n soldats]t", "[[3]n soldats]t"),
        ("[[3]n soldats]t et [[4]n hommes]t", "[[3]n soldats]t et [[4]n hommes]t"),
        ("[[20]n Minutes]o", "[20 Minutes]o"),
        ("[[20 minutes]d]o", "[20 minutes]o"),
        ("[le [21]n janvier]d", "[le 21 janvier]d"),
        ("[3 [brigades]o]t", "3 [brigades]o"),
        ("[3 soldats [2022]d]t", "3 soldats [2022]d"),
        ("[les 3 de [20]n [Minutes]o]t", "les 3 de [20]n [Minutes]o"),
        ("[OTAN]o, [lundi]d, [3]n", "[OTAN]o, [lundi]d, [3]n"),
        ("[3]n[4]n", "[3]n[4]n"),
        ("rien", "rien"),
    ],
)
def test_what_a_name_or_count_holds_yields(found: str, expected: str):
    """Of facts that overlap, organisations stay before dates, these before troop counts and numbers; a count keeps its figure."""
    text, marks = parse(found)

    facts = answer(_reading(text, marks))

    assert annotate(text, facts) == expected


def test_a_figure_names_its_troop_count():
    """The number in a troop count has its id in `part_of`; another number has none."""
    text, marks = parse("[2]n chars, [[3]n soldats]t, [[4]n hommes]t")

    facts = answer(_reading(text, marks))

    assert [(fact.id, fact.part_of) for fact in facts] == [("n1", None), ("t1", None), ("n2", "t1"), ("t2", None), ("n3", "t2")]


def test_a_number_that_sticks_out_of_a_count_goes():
    """A number that only overlaps a troop count is no figure of its own."""
    text, marks = parse("plus de [3 soldats]t")
    marks.append(Mark("number", 0, 9))

    assert annotate(text, answer(_reading(text, marks))) == "plus de [3 soldats]t"


def test_a_number_that_reaches_into_a_count_leaves_it_its_figure():
    """What is read across the border of a troop count goes, and what is inside stays, whichever comes first."""
    text, marks = parse("31 m [[3]n 000 soldats]t")
    marks = [Mark("number", 0, 6), *marks, Mark("number", 5, 10)]

    assert annotate(text, answer(_reading(text, marks))) == "31 m [[3]n 000 soldats]t"


@pytest.mark.parametrize("kind", MAKERS)
def test_facts_of_one_type_never_overlap(kind: Any):  # noqa: ANN401  # a literal's name
    """Where a pass finds two readings of the same words, the first stays, and the longer of two that begin together."""
    text = "15 dollars et 15 cents"
    marks = [Mark(kind, 0, 2), Mark(kind, 0, 13), Mark(kind, 3, 22), Mark(kind, 14, 22), Mark(kind, 17, 22)]

    assert [fact.text for fact in answer(_reading(text, marks))] == ["15 dollars et", "15 cents"]


def test_facts_are_in_order_and_counted_by_type():
    """Sorted by start, then longest first, then by type; ids count up in that order."""
    text, marks = parse("[4]n [lundi]d [[3]n soldats]t [OTAN]o [5]n")

    facts = answer(_reading(text, marks[::-1]))

    assert [fact.id for fact in facts] == ["n1", "d1", "t1", "n2", "o1", "n3"]


def _with_interval(text: str) -> Reading:
    """`[du [10]d au [20]d]d`, its ends named and nested."""
    plain, marks = parse(text)
    reading = _reading(plain, marks)
    whole, begin, end = (fact for fact in reading.dates)
    whole = replace(whole, begin_point=begin.id, end_point=end.id)
    return replace(reading, dates=(whole, replace(begin, part_of=whole.id), replace(end, part_of=whole.id)))


def test_an_interval_names_its_ends():
    """`begin_point`, `end_point` and `part_of` hold the final ids."""
    facts = answer(_with_interval("[du [10]d au [20]d]d"))

    assert [(fact.id, fact.part_of) for fact in facts] == [("d1", None), ("d2", "d1"), ("d3", "d1")]
    assert isinstance(facts[0], Date)
    assert (facts[0].begin_point, facts[0].end_point) == ("d2", "d3")


def test_the_ends_of_an_interval_go_with_it():
    """Where a name takes the place of an interval, its ends do not stay alone."""
    reading = _with_interval("[du [10]d au [20]d]d")
    club = _organisation(reading.document, 0, 5)

    assert annotate("du 10 au 20", answer(replace(reading, organisations=(club,)))) == "[du 10]o au 20"


def test_parts_name_facts_by_their_final_id():
    """The force's organisation and the date of a troop count are named as in the answer; what did not stay is not named."""
    text, marks = parse("[OTAN]o [[3]n soldats]t [lundi]d")
    reading = _reading(text, marks)
    count, day, alliance = reading.troop_counts[0], reading.dates[0], reading.organisations[0]
    told = replace(count, force=Force("OTAN", 0, 4, None, alliance.id), date=When("lundi", 15, 20, day.id, "2022"))

    with_both = answer(replace(reading, troop_counts=(told,)))
    without = answer(replace(reading, troop_counts=(told,), dates=(), organisations=()))

    assert _named(with_both) == ("o1", "d1")
    assert _named(without) == (None, None)


def _named(facts: tuple[Fact, ...]) -> tuple[str | None, str | None]:
    """The organisation and the date that the troop count names."""
    count = next(fact for fact in facts if isinstance(fact, TroopCount))
    assert count.force is not None
    return count.force.organisation, count.date.fact if count.date else None


def test_offsets_are_those_of_the_text_as_received():
    """Where the shadow is shorter than the text, facts and parts get the text's own offsets."""
    text = "de\u0301ja\u0300 3 soldats"
    shadow, marks = parse("déjà [[3]n soldats]t")
    assert len(text) == len(shadow) + 2

    count, figure = answer(_reading(text, marks))

    for piece in (count, figure, figure.numeral, count.personnel):  # type: ignore[attr-defined]
        assert text[piece.start : piece.end] == piece.text
    assert (count.start, count.end) == (7, 16)


def test_an_empty_reading_has_no_facts():
    """Nothing found, nothing answered."""
    assert answer(_reading("", [])) == ()


def test_findings_stay_as_they_were():
    """The answer is made of new facts: a reading can be looked at again."""
    text, marks = parse("de [[3]n soldats]t")
    reading = _reading(text, marks)

    answer(reading)

    assert reading.numbers[0].id == "number@3-4"
    assert reading.numbers[0].numeral == Part("3", 3, 4)
