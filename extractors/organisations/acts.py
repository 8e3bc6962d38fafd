"""Verbs whose subject acts, speaks or trades as an organisation does."""

from collections.abc import Iterable, Sequence

from extractors.lexicon import load
from extractors.verbs import conjugate

_VERBS: dict[str, str] = load("extractors.organisations", "acting.toml")


def _conjugated(verbs: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The finite forms of the third persons, and the participles, of some verbs."""
    forms = [(word, form) for verb in verbs for word, form in conjugate(verb)]
    finite = frozenset(word for word, form in forms if form.person in (3, 6) and form.tense != "participle")
    return finite, frozenset(word for word, form in forms if form.tense == "participle")


FINITE, PARTICIPLES = _conjugated(sorted(_VERBS["verbs"].split()))
"""The forms of verbs that even a bare acronym is told by (*annonce*, *annoncé*)."""
_FINITE, _PARTICIPLES = _conjugated(sorted(f"{_VERBS['verbs']} {_VERBS['trading']}".split()))
BETWEEN = frozenset("a ont avait avaient aurait auraient va vont s' n' ne se est sont également aussi ainsi déjà".split())
"""Auxiliaries, clitics and adverbs between a subject and its verb."""


def acts(words: Sequence[str], token: int) -> bool:
    """Whether a verb of acting, speaking or trading starts at a token (*a annoncé*, *s'inquiète*, *dévoile*)."""
    place = token
    while place < min(len(words), token + 3) and words[place] in BETWEEN:
        place += 1
    if place >= len(words):
        return False
    return words[place] in _FINITE or (place > token and words[place] in _PARTICIPLES)
