"""The coordinated clauses of a sentence: each has its own date and place."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.troop_counts.sentence.predicates import Predicate

_STRONG = frozenset((";", ":", "mais", "tandis"))
_JOINTS = frozenset(("et", "puis", "ou", "alors"))
_OPENERS = frozenset(
    "que qu' qui dont où lorsque lorsqu' quand puisque puisqu' car laquelle lequel lesquels lesquelles auxquels auxquelles "
    "comme parce si".split()
)
_NO_GERUNDS = frozenset("avant devant durant pendant suivant auparavant maintenant cependant pourtant autant quant tant".split())
_CLITICS = frozenset("ne n' se s' y en l' le la les lui leur".split())
_SUBJECT, _FARTHEST = 18, 60


def borders(words: Sequence[str], predicates: Sequence[Predicate]) -> tuple[int, ...]:
    """The tokens at which another clause with a finite verb of its own begins behind one that has had its verb.

    *Oslo a envoyé 90 soldats lundi | et Riga enverra 40 hommes en mars*; *a placé 90 hommes en alerte lundi | et déploiera …*;
    *Oslo a envoyé 90 soldats lundi | , Riga en enverra 40*. A comma alone needs a subject behind it.
    """
    finite = [predicate for predicate in predicates if predicate.kind == "finite"]
    return tuple(_between(words, finite))


def _between(words: Sequence[str], finite: Sequence[Predicate]) -> Iterator[int]:
    for earlier, later in pairwise(finite):
        found = _border(words, earlier, later)
        if found is not None:
            yield found - (found > earlier.last and words[found - 1] == ",")


def _border(words: Sequence[str], earlier: Predicate, later: Predicate) -> int | None:
    """The joint between two finite verbs: the strongest, the first comma with a subject behind it where there is no other."""
    joint: int | None = None
    comma: int | None = None
    subject = False
    for token in range(later.first - 1, max(earlier.last, later.first - _FARTHEST) - 1, -1):
        word = words[token]
        if word in _OPENERS and not (word == "dont" and any(figure.isdigit() for figure in words[token + 1 : token + 4])):
            return None  # a dit que 300 soldats et policiers ont fui
        if word in _STRONG:
            return token
        if word in _JOINTS and later.first - token <= _SUBJECT:
            joint = token if joint is None else joint
        elif word == "," and subject and not _gerund(words[token + 1]) and later.first - token <= _SUBJECT:
            comma = token
        subject = subject or word not in _CLITICS
    return joint if joint is not None or _in_incise(words, earlier) else comma


def _gerund(word: str) -> bool:
    """Whether a word goes on with the clause before: *doublera, passant de 300 à 900, a promis …*."""
    return word.endswith("ant") and word not in _NO_GERUNDS


def _in_incise(words: Sequence[str], earlier: Predicate) -> bool:
    """Whether the verb before a comma stands in brackets of commas (*…, a dit lundi le ministre, Paris …*)."""
    return words[earlier.first - 1] == "," or any(word in _OPENERS for word in words[max(0, earlier.first - 3) : earlier.first])


def looks_ahead(predicate: Predicate | None) -> bool:
    """Whether a verb speaks of what is to come: *enverra*, *va envoyer*, *doit partir*; a conditional may do so."""
    form = None if predicate is None else predicate.form
    if predicate is None or form is None:
        return False
    return form.tense == "future" or (form.lemma in ("aller", "devoir") and predicate.head > predicate.first)
