"""What is known of a text so far: each pass reads it and adds its own part."""

from dataclasses import dataclass

from extractors.deadline import Deadline
from extractors.document import Document
from extractors.facts import Date, Fact, Number, Organisation, TroopCount
from extractors.numerals import Numeral
from extractors.reference import Reference


@dataclass(frozen=True, slots=True)
class Reading:
    """A document with what the passes before have found in it.

    Facts in a reading hold offsets of the *shadow* and place ids; `extractors.answer` turns both into the reader's.
    """

    document: Document
    reference: Reference | None
    deadline: Deadline
    numerals: tuple[Numeral, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    dates: tuple[Date, ...] = ()
    numbers: tuple[Number, ...] = ()
    troop_counts: tuple[TroopCount, ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        """All facts found so far, in no order."""
        return (*self.troop_counts, *self.dates, *self.numbers, *self.organisations)
