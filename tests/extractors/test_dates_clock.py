"""Answers depend on neither the machine's time zone nor its clock nor its language."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_EXTRACT = """
import sys
from pathlib import Path
import extractors, tomllib
sys.stdout.reconfigure(encoding="utf-8")
examples = Path(extractors.__file__).parent / "dates" / "examples.toml"
texts = [one["text"] for entry in tomllib.loads(examples.read_text("utf-8")).values() for one in entry["examples"]]
texts.append("Hier à 23 h 30 (22 h 30 GMT), demain, mardi, ce soir, le mois prochain, dans deux heures, il y a un an.")
for reference in (None, "2022-02-15", "2022-02-15T00:30:00+05:00", "2022-12-31T23:59:59Z"):
    for text in texts:
        for fact in extractors.extract(text, reference):
            print(reference, fact)
"""
_BROKEN_CLOCK = """
import datetime, time

class Watched(type):
    def __instancecheck__(cls, one):
        return isinstance(one, cls.__mro__[1])

def refused(*_):
    raise AssertionError("the clock was read")

class Date(datetime.date, metaclass=Watched):
    today = classmethod(refused)

class DateTime(datetime.datetime, metaclass=Watched):
    today = now = utcnow = classmethod(refused)

datetime.date, datetime.datetime = Date, DateTime
for name in ("time", "time_ns", "localtime", "gmtime", "ctime", "strftime"):
    setattr(time, name, refused)
"""


def _answers(program: str = _EXTRACT, **environment: str) -> bytes:
    """What a fresh interpreter prints that runs a program in an environment."""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


@pytest.fixture(scope="module")
def usual() -> bytes:
    """The answers in Greenwich."""
    answers = _answers(TZ="UTC0")
    assert answers.count(b"\n") > 400
    return answers


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "America/Los_Angeles", "KIR-14", "PST8PDT"])
def test_answers_are_equal_in_all_time_zones(zone: str, usual: bytes):
    """Byte for byte, a day's difference apart."""
    assert _answers(TZ=zone) == usual


def test_answers_are_equal_in_other_languages(usual: bytes):
    """The locale names neither months nor decimal points."""
    assert _answers(LC_ALL="fr_FR.UTF-8", LANG="fr_FR.UTF-8", PYTHONHASHSEED="1") == usual


def test_the_clock_is_not_read(usual: bytes):
    """With `today`, `now` and the functions of `time` broken the answers are the same."""
    assert _answers(_BROKEN_CLOCK + _EXTRACT) == usual
