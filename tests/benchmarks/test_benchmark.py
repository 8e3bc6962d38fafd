"""The benchmark runs, in small, and tells what it promises. Its figures are no test: machines differ."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

RUN = [sys.executable, str(Path(__file__).parent / "run.py"), "--code-points", "2000", "--rounds", "1"]


@pytest.mark.parametrize("options", [[], ["--hostile"]], ids=["prose", "hostile"])
def test_the_benchmark_as_json(options: list[str]):
    """Every stage, extractor and growth is there."""
    done = subprocess.run([*RUN, "--json", *options], capture_output=True, check=True)

    told = json.loads(done.stdout)
    assert {"reference", "stage read", "stage answer", "numbers", "dates", "organisations", "troop_counts", "all"} <= set(
        told["speed"]
    )
    assert told["speed"]["reference"]["multiple"] == 1
    assert len(told["growth"]) == (31 if options else 1)
    assert told["memory"]["peak"] >= told["memory"]["imported"] > 0
    assert told["import_seconds"] > 0


def test_the_benchmark_as_a_table():
    """A person can read it."""
    done = subprocess.run(RUN, capture_output=True, check=True, text=True)

    for words in ("tokenising reference", "all four", "Growth", "Import", "Memory"):
        assert words in done.stdout


def test_bad_options_say_what_to_do():
    """Too short a text is bad usage."""
    done = subprocess.run([*RUN[:2], "--code-points", "3"], capture_output=True, check=False, text=True)

    assert done.returncode == 2
    assert "at least 1000" in done.stderr
