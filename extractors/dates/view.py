"""The text as the rules of dates see it, and what a rule is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import regex

from extractors.dates.meanings import Meaning
from extractors.dates.words import COLLECTIVES, plain
from extractors.document import Document
from extractors.facts import TimexMod
from extractors.numerals import Numeral

WINDOW = 160
"""Code points that an expression and what decides on it can take; to look farther would cost more in longer texts."""
NUMBER = "#"
"""The trigger of rules that begin at a number, in digits or words."""
REACH = 12
"""How far behind a trigger the word may stand that makes a date of it (*samedi vingt et un du mois de mai*)."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression found, with what its words say; offsets are the shadow's.

    Attributes:
        mod: what its words say of its edges or amount (*début*, *environ*).
        begin, end_at: the ends of an interval.
    """

    start: int
    end: int
    rule: str
    meaning: Meaning
    mod: TimexMod | None = None
    begin: "Expression | None" = None
    end_at: "Expression | None" = None


@dataclass(frozen=True, slots=True)
class View:
    """A document with its spelled-out numbers reckoned.

    Attributes:
        document: the document.
        text: the shadow, where *vingt et un* stands as `21` with NUL behind it up to the same length, so that rules read
            digits and words alike and offsets stay.
        spelled: the first tokens of those numbers.
        inner: their other tokens.
    """

    document: Document
    text: str
    spelled: frozenset[int] = field(repr=False)
    inner: frozenset[int] = field(default=frozenset(), repr=False)

    @classmethod
    def of(cls, document: Document, numerals: Iterable[Numeral]) -> "View":
        """The view of a document whose numerals are known."""
        pieces: list[str] = []
        spelled: list[int] = []
        inner: list[int] = []
        done = 0
        for numeral in numerals:
            if (
                numeral.form not in ("words", "mixed")
                or numeral.bare
                or numeral.kind == "fraction"
                or numeral.value < 0
                or not _reckonable(document, numeral)
            ):
                continue
            digits = f"{int(numeral.value)}{'e' if numeral.kind == 'ordinal' else ''}"
            room = numeral.end - numeral.start
            if len(digits) > room or numeral.start < done:
                continue
            pieces += (document.shadow[done : numeral.start], digits, "\x00" * (room - len(digits)))
            done = numeral.end
            spelled.append(numeral.first)
            inner += range(numeral.first + 1, numeral.last)
        pieces.append(document.shadow[done:])
        return cls(document, "".join(pieces), frozenset(spelled), frozenset(inner))

    def word(self, token: int) -> str:
        """A token by its number, empty outside the text."""
        return self.document.words[token] if 0 <= token < len(self.document.words) else ""

    def before(self, offset: int, back: int = 1) -> str:
        """The word before an offset, or the one so many before it."""
        return self.word(self.document.token_from(offset) - back)

    def after(self, offset: int, on: int = 0) -> str:
        """The word at an offset or behind it, or the one so many on."""
        return self.word(self.document.token_from(offset) + on)


def _reckonable(document: Document, numeral: Numeral) -> bool:
    """Whether a spelled-out numeral may stand as digits: no collective, no abbreviated month, no unit."""
    words = document.words
    if (
        numeral.value != int(numeral.value)
        or plain(words[numeral.last - 1]) in COLLECTIVES
        or words[numeral.first] in ("une", "un")
    ):
        return (
            numeral.value == int(numeral.value)
            and numeral.last - numeral.first > 1
            and words[numeral.last - 1] not in COLLECTIVES
        )
    if numeral.last - numeral.first > 1:
        return True
    word = words[numeral.first]
    if word in ("premiers", "premières", "premieres"):  # an epithet («les dix premiers jours»)
        return False
    if word == "sept":  # the month in «11 sept.» and «sept. 2014»
        behind = words[numeral.last : numeral.last + 2]
        dated = [after for after in behind if after != "."]
        return not (numeral.first and words[numeral.first - 1].isdigit()) and not (
            dated and len(dated[0]) == 4 and dated[0].isdigit()
        )
    if word in ("seconde", "secondes"):  # the unit, except before a time noun («la seconde quinzaine»)
        return numeral.last < len(words) and words[numeral.last] in ("quinzaine", "semaine", "moitié", "journée", "année")
    return True


Found = tuple[int, int, Meaning]
"""Start, end and meaning."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of expression.

    Attributes:
        name: the name that its facts bear.
        triggers: the words at which it wakes up, or NUMBER.
        read: reads an expression from an offset where it may begin; None where it is none.
        lead: the words of an expression that may stand before the trigger, NUMBER for numbers.
        led: whether it never begins at its trigger, so that one of those words must stand before (*chaque* **année**).
        before: words one of which must stand right before its trigger (*le* **15**).
        behind: words or signs one of which must stand within `reach` tokens behind its trigger (**15** … *janvier*). Most
            numbers of a text have none of them, and are passed by.
        reach: how far.
        beside: words one of which must stand within four tokens before or behind the trigger (**cette** semaine **prochaine**).
    """

    name: str
    triggers: frozenset[str]
    read: Callable[[View, int], Found | None]
    lead: frozenset[str] = frozenset()
    led: bool = False
    before: frozenset[str] | None = None
    behind: frozenset[str] | None = None
    reach: int = REACH
    beside: frozenset[str] | None = None

    @property
    def choosy(self) -> bool:
        """Whether something must stand around its trigger."""
        return self.before is not None or self.behind is not None or self.beside is not None


def pattern_rule(
    name: str,
    triggers: Iterable[str],
    pattern: str,
    meaning: Callable[["regex.Match[str]", View], Meaning | None],
    lead: Iterable[str] = (),
    *,
    led: bool = False,
    before: Iterable[str] | None = None,
    behind: Iterable[str] | None = None,
    reach: int = REACH,
    beside: Iterable[str] | None = None,
) -> Rule:
    """A rule of one pattern, whose named pieces the meaning is made of; `Rule` tells what the rest is."""
    compiled = regex.compile(pattern, regex.VERBOSE)

    def read(view: View, offset: int) -> Found | None:
        match = compiled.match(view.text, offset, offset + WINDOW)
        if match is None:
            return None
        said = meaning(match, view)
        return None if said is None else (match.start(), match.end(), said)

    return Rule(name, frozenset(triggers), read, frozenset(lead), led, _words(before), _words(behind), reach, _words(beside))


def _words(listed: Iterable[str] | None) -> frozenset[str] | None:
    return None if listed is None else frozenset(listed)
