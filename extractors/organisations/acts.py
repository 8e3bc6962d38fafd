"""Verbs whose subject acts, speaks or trades as an organisation does."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.lexicon import load
from extractors.verbs import conjugate

_VERBS: dict[str, str] = load("extractors.organisations", "acting.toml")


@dataclass(frozen=True, slots=True)
class Acts:
    """The forms of some verbs.

    Attributes:
        finite: those of the third persons (*annonce*, *annoncent*).
        participles: past participles (*annoncé*).
        infinitives: the verbs themselves.
    """

    finite: frozenset[str]
    participles: frozenset[str]
    infinitives: frozenset[str]

    def at(self, words: Sequence[str], token: int) -> bool:
        """Whether one of the verbs starts at a token (*a annoncé*, *s'inquiète*, *va recruter*)."""
        place = token
        while place < min(len(words), token + 3) and words[place] in BETWEEN:
            place += 1
        if place >= len(words):
            return False
        if words[place] in _MODAL:
            return place + 1 < len(words) and words[place + 1] in self.infinitives
        if words[place] in self.infinitives:
            return words[token] in _GOING
        return words[place] in self.finite or (place > token and words[place] in self.participles)


def acts(*verbs: str) -> Acts:
    """The forms of the verbs of some lists."""
    infinitives = frozenset(" ".join(verbs).split())
    forms = [(word, form) for verb in sorted(infinitives) for word, form in conjugate(verb)]
    finite = frozenset(word for word, form in forms if form.person in (3, 6) and form.tense != "participle")
    return Acts(finite, frozenset(word for word, form in forms if form.tense == "participle"), infinitives)


BETWEEN = frozenset("a ont avait avaient aurait auraient va vont s' n' ne se est sont également aussi ainsi déjà".split())
"""Auxiliaries, clitics and adverbs between a subject and its verb."""
_GOING = frozenset(("va", "vont"))
_MODAL = frozenset(_VERBS["modal"].split())
"""Verbs before the infinitive of what one does (*devra payer*)."""
SPEAKING = acts(_VERBS["verbs"])
"""Verbs that even a bare acronym is told by (*la SEMPAP annonce*)."""
REPORTING = acts(_VERBS["reporting"])
"""Verbs of newspapers (*Le Soleil rapporte que …*)."""
COMMERCIAL = acts(_VERBS["commercial"])
"""Verbs of firms alone (*le japonais Bidulon rachète …*)."""
TRADING = acts(_VERBS["verbs"], _VERBS["trading"])
"""These and those of firms, clubs and parties (*Orange dévoile*), which say nothing of an acronym (*l'IRM présente*)."""
