"""What a rule of this extractor is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: the names that its candidates bear, the tokens that call it, and what it reads at such a token.

    Attributes:
        names: the rule names of its candidates.
        triggers: the tokens (lower case) at which it looks.
        find: what it finds at a trigger.
    """

    names: tuple[str, ...]
    triggers: frozenset[str]
    find: Callable[[Scene, int], Iterator[Candidate]]
