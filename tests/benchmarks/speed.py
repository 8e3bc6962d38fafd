"""How fast the engine reads, against a plain tokenisation of the same text, and how its time grows with the text.

Times are CPU seconds of this process (a shared machine adds other people's work to the wall clock). What is compared runs in
turns, round after round; a multiple is the median over the rounds of the two times of one round.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any

import regex

from extractors import DeadlineExceeded, extract, parse_reference
from extractors.answer import answer
from extractors.deadline import NO_DEADLINE
from extractors.document import Document
from extractors.pipeline import PASSES
from extractors.reading import Reading

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = regex.compile(r"\w+|[^\w\s]")
"""The tokenising reference: every time is also told as a multiple of what this takes."""
WRITTEN = "2022-02-15"
"""The reference date of every text, so that relative dates are resolved."""

SHARED = {
    "numbers": ("read", "numerals"),
    "dates": ("read", "numerals"),
    "organisations": ("read",),
    "troop_counts": ("read", "numerals"),
}
"""The shared stages that an extractor alone includes. What other extractors found is given to it."""

LIMIT = 120.0
"""Seconds after which a hostile text is given up."""


@dataclass(frozen=True, slots=True)
class Timing:
    """One row of the table: seconds, and multiples of the reference, median and least over the rounds."""

    seconds: float
    least: float
    multiple: float
    least_multiple: float
    per_second: float


@dataclass(frozen=True, slots=True)
class Growth:
    """The time of a text and of one ten times as long; None where it was given up."""

    name: str
    code_points: int
    seconds: float | None
    longer_seconds: float | None

    @property
    def ratio(self) -> float | None:
        """How many times as long the longer text takes."""
        return None if not self.seconds or self.longer_seconds is None else self.longer_seconds / self.seconds


def prose(code_points: int) -> str:
    """The five seed documents, repeated up to a length."""
    seeds = "\n".join(path.read_bytes().decode("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))) + "\n"
    return (seeds * (code_points // len(seeds) + 1))[:code_points]


def seconds(work: Callable[[], object]) -> float:
    """The CPU time of one call."""
    before = process_time()
    work()
    return process_time() - before


def stages(text: str) -> dict[str, float]:
    """The time of each stage of one reading, in the order of the pipeline."""
    before = process_time()
    reading = Reading(Document.read(text, NO_DEADLINE), parse_reference(WRITTEN), NO_DEADLINE)
    taken = {"read": process_time() - before}
    for stage in PASSES:
        before = process_time()
        changes: dict[str, Any] = {stage.fills: stage.find(reading)}
        reading = replace(reading, **changes)
        taken[stage.fills] = process_time() - before
    taken["answer"] = seconds(lambda: answer(reading))
    return taken


def speed(text: str, rounds: int) -> dict[str, Timing]:
    """Each stage, each extractor alone and all four, over a text; `reference` first."""
    extract(text, WRITTEN)  # warm: the first text of a process pays for memory
    samples: dict[str, list[float]] = {}
    for _ in range(rounds):
        row = {"reference": seconds(lambda: REFERENCE.findall(text))}
        taken = stages(text)
        row |= {f"stage {name}": time for name, time in taken.items()}
        row |= {name: sum(taken[stage] for stage in (*shared, name)) for name, shared in SHARED.items()}
        row["all"] = seconds(lambda: extract(text, WRITTEN))
        for name, time in row.items():
            samples.setdefault(name, []).append(time)
    return {name: _timing(times, samples["reference"], len(text)) for name, times in samples.items()}


def _timing(times: list[float], reference: list[float], code_points: int) -> Timing:
    multiples = [time / other for time, other in zip(times, reference, strict=True)]
    return Timing(
        median(times), min(times), median(multiples), min(times) / min(reference), code_points / max(median(times), 1e-9)
    )


def prose_growth(code_points: int, rounds: int) -> Growth:
    """All four extractors over prose of a length and of ten times that length, the least time of a few rounds."""
    short, long = prose(code_points), prose(10 * code_points)
    extract(short, WRITTEN)
    pairs = [(seconds(lambda: extract(short, WRITTEN)), seconds(lambda: extract(long, WRITTEN))) for _ in range(rounds)]
    return Growth("prose", code_points, min(pair[0] for pair in pairs), min(pair[1] for pair in pairs))


def hostile_growth(unit: str, units: int) -> Growth:
    """All four extractors over so many repetitions of a filler, and over ten times as many."""
    return Growth(unit, len(unit) * units, _bounded(unit * units), _bounded(unit * units * 10))


def _bounded(text: str) -> float | None:
    """The time of a text, None where the limit comes first."""
    try:
        return seconds(lambda: extract(text, WRITTEN, seconds=LIMIT))
    except DeadlineExceeded:
        return None
