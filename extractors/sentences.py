"""Where sentences begin, in edited prose and in the noise of the web."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

_ENDERS = ".!?…"
_CLOSERS = frozenset("\"'»)]")
_ABBREVIATIONS = frozenset(
    "m mm mme mmes mlle mlles dr me mgr st ste pr prof cf etc art al av apr env vol no ed éd ét fig chap p pp min max "
    "janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim hab approx tél gén col cap lt cdt adj v vs c".split()
)
"""Words whose full stop need not end a sentence (*M. Macron*, *le 3 sept. 2021*)."""
_BEFORE_X = frozenset(("sur", "via", "réseau", "social", "plateforme", "compte"))
"""Words behind which *X* is the network, and no initial (*a écrit le ministre sur X. Huit soldats …*)."""
_OPEN_ENDED = frozenset(
    "de du des d' l' le la les un une et ou à au aux en dans par pour sur sous avec sans que qu' qui dont où "
    "son sa ses leur leurs ce cette ces".split()
)
"""Words that cannot end a sentence: a line that breaks behind one goes on."""


def sentence_starts(surface: str, words: Sequence[str], starts: Sequence[int], ends: Sequence[int]) -> tuple[int, ...]:
    """The number of the first token of each sentence.

    A sentence ends at *. ! ? …* with its closing quotes where what follows can begin one, also without the space
    (*l'OTAN.Les …*); at a blank line; and at a single line end unless the line goes on (*Organisation des⏎Nations unies*).

    Args:
        surface: the folded text with its capitals.
        words, starts, ends: the tokens of its shadow.

    Returns:
        Token numbers in ascending order, 0 first; empty for a text without tokens.
    """
    if not words:
        return ()
    found = {0}
    last = len(words)
    for i in _enders(surface, starts):
        after = i + 1
        while after < last and words[after] in _CLOSERS and starts[after] - ends[after - 1] <= 1:
            after += 1
        if after < last and after not in found and _begins(surface, words, starts, ends, i, after):
            found.add(after)
    line_end = surface.find("\n")
    token = 0
    while line_end >= 0:
        token = bisect_left(starts, line_end, token)
        if token == last:
            break
        if token and token not in found:
            blank = surface.count("\n", line_end, starts[token]) > 1
            if blank or (
                words[token - 1] not in _OPEN_ENDED and words[token - 1] != "," and not surface[starts[token]].islower()
            ):
                found.add(token)
        line_end = surface.find("\n", starts[token])
    return tuple(sorted(found))


def _enders(surface: str, starts: Sequence[int]) -> Iterator[int]:
    """The tokens that are sentence-final marks, mark by mark: each is looked for in the text, where there are few of them."""
    for mark in _ENDERS:
        token = 0
        offset = surface.find(mark)
        while offset >= 0:
            token = bisect_left(starts, offset, token)
            yield token
            offset = surface.find(mark, offset + 1)


def _begins(surface: str, words: Sequence[str], starts: Sequence[int], ends: Sequence[int], ender: int, after: int) -> bool:
    """Whether a sentence can begin at `after`, behind the sentence-final mark `ender`."""
    first = surface[starts[after]]
    if words[ender] != ".":
        return not first.islower()
    if words[after] in _ENDERS:
        return False
    before = words[ender - 1] if ender else ""
    spaced = starts[after] > ends[after - 1]
    if not spaced:  # «l'OTAN.Les», never «U.S.A», «lemonde.fr» or «3.14»
        second = surface[starts[after] + 1 : starts[after] + 2]
        return first.isupper() and second.islower() and len(before) > 1 and before.isalpha() and ends[ender - 1] == starts[ender]
    if before in _ABBREVIATIONS:
        return False
    if len(before) == 1 and before.isalpha() and surface[starts[ender - 1]].isupper():
        return before == "x" and words[ender - 2] in _BEFORE_X and first.isupper()
    return not first.islower()
