"""What a numeral is: the value type that the other extractors build on."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from extractors.facts import NumberKind

Form = Literal["digits", "words", "mixed", "roman"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """A written number, without modifier or unit (*130 000*, *cent trente mille*, *2,5 millions*, *XXIe*, *½*).

    Attributes:
        first, last: its tokens, `last` exclusive.
        start, end: its offsets in the shadow.
        value: its exact value, in decimal arithmetic.
        kind: cardinal, ordinal or fraction.
        form: how it is written.
        noun: whether it ends in a noun that takes *de* before what it counts (*million*, *millier*, *dizaine*, *moitié*).
        collective: whether that noun says about how many (*une dizaine*, *trois milliers*).
        bare: whether it is such a noun, or a fraction's (*tiers*, *moitié*), without a number before it (*des dizaines de
            milliers*): then `value` is that of one of it.
    """

    first: int
    last: int
    start: int
    end: int
    value: Decimal
    kind: NumberKind
    form: Form
    noun: bool = False
    collective: bool = False
    bare: bool = False
