r"""The benchmark, in one command: speed, growth, import time and memory of the engine.

    .venv/bin/python tests/benchmarks/run.py [--hostile] [--json]

It needs the installed package and nothing else. Over the five seed documents, repeated to 100 000 code points, it tells the
time of each stage, each extractor and all four, also as a multiple of `regex.findall(r"\w+|[^\w\s]", text)` on the same text
in the same round; then how the time grows to ten times the text, for prose and, with `--hostile`, for thirty fillers.
"""

import argparse
import json
import platform
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import asdict

from footprint import Memory, import_seconds, memory
from speed import ROOT, Growth, Timing, hostile_growth, prose, prose_growth, speed

from extractors import __version__

ALONE = ("numbers", "dates", "organisations", "troop_counts")


def main() -> None:
    """Measure, and print a table or JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--code-points", type=int, default=100_000, help="length of the prose (default 100 000)")
    parser.add_argument("--rounds", type=int, default=9, help="how often each is measured (default 9)")
    parser.add_argument("--hostile", action="store_true", help="also the growth of thirty fillers (minutes)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    options = parser.parse_args()
    if options.code_points < 1000 or options.rounds < 1:
        parser.error("at least 1000 code points and one round")

    timings = speed(prose(options.code_points), options.rounds)
    growth = [prose_growth(options.code_points, min(options.rounds, 3))]
    importing = import_seconds(min(options.rounds, 5))
    held = memory(prose(10 * options.code_points))
    if options.hostile:
        growth += _hostile(options.code_points // 10)

    if options.json:
        json.dump(_document(options.code_points, timings, growth, importing, held), sys.stdout, indent=2, ensure_ascii=False)
        sys.stdout.write("\n")
    else:
        sys.stdout.writelines(f"{line}\n" for line in _report(options, timings, growth, importing, held))


def _hostile(units: int) -> Iterator[Growth]:
    """The growth of every filler, told on standard error as it goes, because it takes a while."""
    fillers = tomllib.loads((ROOT / "tests" / "data" / "fillers.toml").read_text(encoding="utf-8"))["filler"]
    for filler in fillers:
        sys.stderr.write(f"{filler['unit']!r} …\n")
        yield hostile_growth(filler["unit"], units)


def _document(
    code_points: int, timings: dict[str, Timing], growth: list[Growth], importing: float, held: Memory
) -> dict[str, object]:
    return {
        "version": __version__,
        "python": platform.python_version(),
        "code_points": code_points,
        "speed": {name: asdict(timing) for name, timing in timings.items()},
        "growth": [asdict(row) | {"ratio": row.ratio} for row in growth],
        "import_seconds": importing,
        "memory": asdict(held),
    }


def _report(
    options: argparse.Namespace, timings: dict[str, Timing], growth: list[Growth], importing: float, held: Memory
) -> Iterator[str]:
    """The tables, line by line."""
    yield f"faits-et-chiffres {__version__}, Python {platform.python_version()}, {platform.machine()}"
    yield ""
    yield f"Speed over {options.code_points:,} code points of prose: CPU time, median and least of {options.rounds} rounds"
    yield f"{'':34}{'ms':>9}{'least':>9}{'code points/s':>16}{'× reference':>13}{'least':>8}"
    yield _row("tokenising reference", timings["reference"])
    yield "stages"
    for name, timing in timings.items():
        if name.startswith("stage "):
            yield _row("  " + name.removeprefix("stage "), timing)
    yield "an extractor alone (with the stages that it shares)"
    for name in ALONE:
        yield _row("  " + name, timings[name])
    yield _row("all four, as extract() gives them", timings["all"])
    yield ""
    yield "Growth of all four for ten times the text (aim: at most 12)"
    yield f"{'':34}{'code points':>12}{'ms':>11}{'ten times':>12}{'ratio':>8}"
    for row in growth:
        yield f"{_shown(row.name):34}{row.code_points:12,}{_ms(row.seconds):>11}{_ms(row.longer_seconds):>12}{_ratio(row):>8}"
    yield ""
    yield f"Import: {importing * 1000:.0f} ms in a fresh interpreter (CPU time)"
    yield f"Memory: {_mb(held.imported)} MB resident after the import (an interpreter alone: {_mb(held.bare)} MB),"
    yield f"  {_mb(held.peak)} MB at the peak over {10 * options.code_points:,} code points ({held.facts:,} facts),"
    yield f"  {_mb(held.after)} MB behind it"


def _row(name: str, timing: Timing) -> str:
    return (
        f"{name:34}{timing.seconds * 1000:9.1f}{timing.least * 1000:9.1f}{timing.per_second:16,.0f}"
        f"{timing.multiple:13.2f}{timing.least_multiple:8.2f}"
    )


def _shown(name: str) -> str:
    return name if name == "prose" else repr(name)


def _ms(time: float | None) -> str:
    return "given up" if time is None else f"{time * 1000:,.1f}"


def _ratio(row: Growth) -> str:
    return "–" if row.ratio is None else f"{row.ratio:.1f}"


def _mb(amount: int) -> int:
    return round(amount / 1e6)


if __name__ == "__main__":
    main()
