"""Verbs of speech in a sentence: which of them only say who speaks."""

from extractors.troop_counts.interjections import past_interjection
from extractors.troop_counts.lexicon import ACCUSING_VERBS, FOLLOWED, SPEECH_VERBS
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import Scene

_ONLY_FOLLOWED = frozenset(("faire", "compter"))
"""Verbs that are speech only in a fixed phrase, even in an incise (*…, fait savoir X*)."""
_MARKS = frozenset((",", "»", '"', "-"))
_ADVERBS = frozenset("aussi également encore ensuite hier déjà ainsi".split())
_CIRCUMSTANCES, _ACCUSED = 6, 8
_ACTS = frozenset(("future", "conditional"))


def is_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a predicate is a verb of speech, by what follows it where it has other uses (*parler de, faire savoir*)."""
    if predicate.lemma == "savoir":  # croit savoir
        return scene.words[predicate.first] in ("croit", "croient")
    if predicate.lemma not in SPEECH_VERBS:
        return False
    after = past_interjection(scene.words, predicate.last)
    following = scene.predicate_at(after + 1) if scene.words[after : after + 1] == ("en",) else None
    if following is not None and following.kind == "gerund":
        return False  # a répondu en dépêchant trois divisions
    needed = FOLLOWED.get(predicate.lemma)
    if needed is None:
        return True
    behind = scene.words[after : min(scene.high, after + _ACCUSED)]
    if predicate.lemma in ACCUSING_VERBS:  # accuse Kiev d'avoir massé …
        return any(word in needed for word in behind)
    return behind[:1] != () and behind[0] in needed


def speech_incise(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb only says who speaks: *…, a indiqué le porte-parole*, *…, glisse un diplomate*."""
    words = scene.words
    token = predicate.first
    if token > scene.low and words[token - 1] in ("s'", "se"):
        if predicate.lemma == "dire":
            return False  # le PKK, qui affirme …, se dit prêt à négocier
        token -= 1
    before = words[token - 1] if token > scene.low else ""
    if before not in _MARKS and predicate.first != scene.low:
        return False
    after = _past_circumstances(scene, predicate.last)
    if after < scene.high and words[after] in ("que", "qu'", "par"):
        return False  # Untel, chef de la milice, a affirmé samedi que …
    if predicate.lemma in ACCUSING_VERBS or words[predicate.last : predicate.last + 1] == ("état",):
        return False  # Moscou, qui nie tout, accuse …; le Kremlin, lui, a fait état de …
    if predicate.form is not None and predicate.form.tense in _ACTS:
        return False  # …, dont 80 Belges, assureront la garde
    if before in (",", "-") and words[token - 2] in ("»", '"'):
        return True  # « … », a lâché le général
    return predicate.lemma in SPEECH_VERBS and (predicate.lemma not in _ONLY_FOLLOWED or is_speech(scene, predicate))


def _past_circumstances(scene: Scene, token: int) -> int:
    """The token behind dates, adverbs and names in dates that follow a verb of speech."""
    for _ in range(_CIRCUMSTANCES):
        if token >= scene.high or not (
            (token in scene.context.covered and token not in scene.context.organisation_at)
            or scene.words[token] in _ADVERBS
            or scene.words[token].endswith("ment")
        ):
            break
        token += 1
    return token


def is_agent_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a participle names its speaker with *par*: *le chiffre avancé par Kiev*."""
    named = predicate.last + 1 < scene.high and scene.words[predicate.last] == "par"
    spoken = predicate.lemma in SPEECH_VERBS and predicate.type != "planned"  # but not «promis par Oslo»
    return named and predicate.kind == "participle" and spoken
