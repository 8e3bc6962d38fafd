"""Verbs of speech in a sentence: which of them only say who speaks."""

from extractors.troop_counts.lexicon import FOLLOWED, SPEECH_VERBS
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import Scene

_ONLY_FOLLOWED = frozenset(("faire", "compter"))
"""Verbs that are speech only in a fixed phrase, even in an incise (*…, fait savoir X*)."""
_MARKS = frozenset((",", "»", '"', "-"))
_ACTS = frozenset(("future", "conditional"))


def is_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a predicate is a verb of speech, by what follows it where it has other uses (*parler de, faire savoir*)."""
    if predicate.lemma == "savoir":  # croit savoir
        return scene.words[predicate.first] in ("croit", "croient")
    if predicate.lemma not in SPEECH_VERBS:
        return False
    needed = FOLLOWED.get(predicate.lemma)
    return needed is None or (predicate.last < scene.high and scene.words[predicate.last] in needed)


def speech_incise(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb only says who speaks: *…, a indiqué le porte-parole*, *…, rappelle l'historienne*."""
    words = scene.words
    token = predicate.first
    if token > scene.low and words[token - 1] in ("s'", "se"):
        token -= 1
    before = words[token - 1] if token > scene.low else ""
    if before not in _MARKS and predicate.first != scene.low:
        return False
    if predicate.last < scene.high and words[predicate.last] in ("que", "qu'", "par"):
        return False
    if predicate.form is not None and predicate.form.tense in _ACTS:
        return False  # …, dont 80 Belges, assureront la garde
    if before in (",", "-") and words[token - 2] in ("»", '"'):
        return True  # « … », a lâché le général
    return predicate.lemma in SPEECH_VERBS and (predicate.lemma not in _ONLY_FOLLOWED or is_speech(scene, predicate))


def is_agent_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a participle names its speaker with *par*: *le chiffre avancé par Kiev*."""
    named = predicate.last + 1 < scene.high and scene.words[predicate.last] == "par"
    spoken = predicate.lemma in SPEECH_VERBS and predicate.type != "planned"  # but not «promis par Oslo»
    return named and predicate.kind == "participle" and spoken
