"""What a rule of this extractor is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: the names that its candidates bear, the tokens that call it, and what it reads at such a token.

    Attributes:
        names: the rule names of its candidates.
        triggers: the tokens (in small letters here) at which it looks.
        find: what it finds at a trigger.
        capitals: further tokens, at which it looks only where they bear a capital.
    """

    names: tuple[str, ...]
    triggers: frozenset[str]
    find: Callable[[Scene, int], Iterable[Candidate]]
    capitals: frozenset[str] = frozenset()
