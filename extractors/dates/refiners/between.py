"""The words between and before expressions."""

from extractors.dates.view import View


def words_between(view: View, start: int, end: int) -> tuple[str, ...]:
    """The tokens that stand between two offsets; a blank line counts as one, so that it keeps a headline from its dateline."""
    document = view.document
    first, last = document.token_from(start), document.token_from(end)
    return (*document.words[first:last], "\n") if document.shadow.count("\n", start, end) > 1 else document.words[first:last]


def same_sentence(view: View, start: int, end: int) -> bool:
    """Whether two offsets are in one sentence."""
    document = view.document
    first = document.token_from(start)
    return document.token_from(end) < document.sentence(first)[1]


def start_back(view: View, offset: int, count: int) -> int:
    """The offset of the token so many before the one at an offset."""
    document = view.document
    return document.starts[document.token_from(offset) - count]
