"""Where in its clause an expression stands, as what tells its side of the reference asks it."""

from dataclasses import dataclass

from extractors.dates.meanings import Calendar, Clock, DayPart
from extractors.dates.view import Expression, View
from extractors.document import Document
from extractors.verb_groups import VerbGroup

OF = frozenset(("de", "du", "d'"))
_BORDERS = frozenset(',;:()«»"')
_MOST_SIGNS = 4
_NARRATIVE = frozenset(("imperfect", "simple_past"))


@dataclass(frozen=True, slots=True)
class Place:
    """An expression in its text.

    Attributes:
        first, last: its tokens, `last` exclusive.
        before, two: the word before it, and the one before that.
    """

    view: View
    document: Document
    expression: Expression
    first: int
    last: int
    before: str
    two: str

    @classmethod
    def of(cls, view: View, expression: Expression) -> "Place":
        """The place of an expression."""
        document = view.document
        first, last = document.token_from(expression.start), document.token_from(expression.end)
        return cls(view, document, expression, first, last, view.word(first - 1), view.word(first - 2))

    @property
    def is_weekday(self) -> bool:
        """Whether the expression is a weekday without its date, or a time of one (*mardi soir*, *4 h mardi*)."""
        said = self.expression.meaning
        if isinstance(said, DayPart | Clock):
            return isinstance(said.day, Calendar) and said.day.weekday is not None and said.day.day is None
        return isinstance(said, Calendar) and said.weekday is not None and said.day is None

    def words_before(self, count: int) -> tuple[str, ...]:
        """The words before the expression in its sentence, so many at most."""
        return self.document.words[max(self.document.sentence(self.first)[0], self.first - count) : self.first]

    def opens(self) -> bool:
        """Whether nothing but signs stands before it in its sentence."""
        return opens(self.document, self.first)


def opens(document: Document, token: int) -> bool:
    """Whether nothing but a few signs stands before a token in its sentence."""
    low = document.sentence(token)[0]
    return token - low <= _MOST_SIGNS and not any(word.isalpha() for word in document.words[low:token])


def parts(word: str) -> bool:
    """Whether a sign parts phrases."""
    return word in _BORDERS


def narrates(group: VerbGroup | None) -> bool:
    """Whether a verb is in a tense of narration: the imperfect, the pluperfect, the simple past."""
    return group is not None and group.finite.tense in _NARRATIVE
