"""The extractor of dates: rules read expressions, refiners join them, `resolve` tells what days they are."""

from extractors.cover import Cover
from extractors.dates.finder import expressions
from extractors.dates.refiners import REFINERS
from extractors.dates.resolve import facts
from extractors.dates.view import View
from extractors.facts import Date
from extractors.numerals.ages import ages
from extractors.reading import Reading


def find(reading: Reading) -> tuple[Date, ...]:
    """The dates of a text, in order, with place ids; what an organisation's name holds is none, nor is an age."""
    view = View.of(reading.document, reading.numerals)
    names = Cover([*reading.organisations, *ages(reading.document, reading.numerals)])
    found = [one for one in expressions(view, reading.deadline) if not names.overlaps(one.start, one.end)]
    for refine in REFINERS:
        found = refine(view, found)
    return facts(view, found, reading.reference, reading.deadline)
