"""Facts from French text: numbers, dates, organisations and troop counts, each with its place and the rule that found it.

>>> from extractors import extract
>>> [fact.text for fact in extract("Quelque 130 000 soldats sont massés à la frontière.", types={"troop_count"})]
['Quelque 130 000 soldats']
"""

from collections.abc import Collection
from datetime import date
from importlib.metadata import version

from extractors.deadline import Deadline, DeadlineExceeded
from extractors.facts import FACT_TYPES, Date, Fact, FactType, Number, Organisation, TroopCount
from extractors.pipeline import facts
from extractors.reference import Reference, parse_reference

__version__ = version("faits-et-chiffres")

__all__ = [
    "FACT_TYPES",
    "Date",
    "DeadlineExceeded",
    "Fact",
    "FactType",
    "Number",
    "Organisation",
    "Reference",
    "TroopCount",
    "__version__",
    "extract",
    "parse_reference",
]


def extract(
    text: str,
    reference_date: str | date | Reference | None = None,
    types: Collection[FactType] = FACT_TYPES,
    *,
    seconds: float | None = None,
) -> list[Fact]:
    """The facts of a French text, sorted by start, then longest first, then by type.

    Args:
        text: raw text; offsets of the facts count its code points.
        reference_date: when the text was written, ISO 8601 text or a date; relative dates resolve against it, and come
            back unresolved without it.
        types: which facts to return. A filter: it never changes a fact or its id.
        seconds: the time that the text may take, None for no limit.

    Raises:
        ValueError: for an impossible reference date.
        DeadlineExceeded: when the time is spent.
    """
    return list(facts(text, parse_reference(reference_date), Deadline.after(seconds), types))
