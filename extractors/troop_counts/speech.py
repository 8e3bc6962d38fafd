"""Verbs of speech in a sentence: which of them only say who speaks."""

from extractors.troop_counts.interjections import past_interjection
from extractors.troop_counts.lexicon import (
    ACCUSING_VERBS,
    CLAIMING_VERBS,
    FIGURE_NOUNS,
    FOLLOWED,
    GIVING_VERBS,
    SPEECH_VERBS,
    WISHING_VERBS,
)
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import Scene

_ONLY_FOLLOWED = frozenset(("faire", "laisser", "compter", "mettre"))
"""Verbs that are speech only in a fixed phrase, even in an incise (*…, fait savoir X*)."""
_MARKS = frozenset((",", "»", '"', "-"))
_ADVERBS = frozenset("aussi également encore ensuite hier déjà ainsi".split())
_THAT = frozenset(("que", "qu'"))
_ARTICLES = frozenset(("le", "la", "l'", "un", "une", "des", "les"))
_OF = frozenset(("de", "d'"))
_PROCLAIMED = (("le",), ("la",), ("l'",))
_CIRCUMSTANCES, _ACCUSED, _GIVEN = 6, 8, 6
_ACTS = frozenset(("future", "conditional"))


def is_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a predicate is a verb of speech, by what follows it where it has other uses (*parler de, faire savoir*)."""
    if predicate.lemma in ("savoir", "déclarer", "tenir"):
        return _declares(scene, predicate)
    if predicate.lemma in WISHING_VERBS:
        return followed_by_that(scene, predicate)
    if predicate.lemma in GIVING_VERBS and gives_figure(scene, predicate):
        return True
    if predicate.lemma == "compter":  # Kiev en a compté 20 000; but: en compte 900
        return predicate.head > predicate.first and scene.words[predicate.first - 1] == "en"
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
    if speech_end(scene, predicate) > predicate.last or (behind[:1] != () and behind[0] in needed):
        return True
    return "que" in needed and followed_by_that(scene, predicate)


def _declares(scene: Scene, predicate: Predicate) -> bool:
    """Whether *croit savoir*, *s'en tient au chiffre de* or *déclarer* is speech; *a déclaré la guerre* is an act."""
    words = scene.words
    if predicate.lemma == "tenir":
        own = words[max(scene.low, predicate.first - 2) : predicate.first] == ("s'", "en")
        return own and gives_figure(scene, predicate)
    if predicate.lemma == "savoir":
        return words[predicate.first] in ("croit", "croient")
    after = past_interjection(words, predicate.last)
    return words[after : after + 1] not in _PROCLAIMED or speech_incise(scene, predicate)  # …, a déclaré le ministre


def claims(predicate: Predicate) -> bool:
    """Whether a verb of speech and the infinitive behind it are one predicate: *affirme détenir*, *dit encercler*."""
    led = predicate.kind == "finite" and predicate.head > predicate.first and predicate.form is not None
    return led and predicate.form is not None and predicate.form.lemma in CLAIMING_VERBS


def speech_end(scene: Scene, predicate: Predicate) -> int:
    """The token behind a verb of speech with the noun that belongs to it: *a mis en garde*."""
    warns = predicate.lemma == "mettre" and scene.words[predicate.last : predicate.last + 2] == ("en", "garde")
    return predicate.last + 2 if warns else predicate.last


def followed_by_that(scene: Scene, predicate: Predicate) -> bool:
    """Whether *que* stands behind a verb, over dates and adverbs: *a promis mardi que …*."""
    token = past_circumstances(scene, speech_end(scene, predicate))
    return token < scene.high and scene.words[token] in _THAT


def gives_figure(scene: Scene, predicate: Predicate) -> bool:
    """Whether a figure is given out: *donne un chiffre différent*, *a livré un autre bilan*."""
    for token in range(predicate.last, min(scene.high, predicate.last + _GIVEN)):
        if scene.words[token] in FIGURE_NOUNS:
            return True
        if token in scene.context.number_at or scene.words[token] in _MARKS:
            return False
    return False


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
    if before == "," and _behind_relative(scene, token - 1):
        return False  # Riga, qui dispose de 900 hommes, a rappelé son consul
    after = past_circumstances(scene, predicate.last)
    if after < scene.high and words[after] in ("que", "qu'", "par"):
        return False  # Untel, chef de la milice, a affirmé samedi que …
    if predicate.lemma in ACCUSING_VERBS or words[predicate.last : predicate.last + 1] == ("état",):
        return False  # Moscou, qui nie tout, accuse …; le Kremlin, lui, a fait état de …
    if predicate.form is not None and predicate.form.tense in _ACTS:
        return False  # …, dont 80 Belges, assureront la garde
    if before == "," and gives_figure(scene, predicate) and _heralds(scene, predicate):
        return False  # les rebelles, qui …, avancent le chiffre de 900 morts
    if before in (",", "-") and words[token - 2] in ("»", '"'):
        return True  # « … », a lâché le général
    return predicate.lemma in SPEECH_VERBS and (predicate.lemma not in _ONLY_FOLLOWED or is_speech(scene, predicate))


def _behind_relative(scene: Scene, comma: int) -> bool:
    """Whether a comma closes a relative clause behind a noun phrase that opens the sentence, the subject of what follows."""
    opening = next((token for token in range(scene.low + 1, comma) if scene.words[token] == ","), comma)
    if scene.words[opening + 1] != "qui" or any(scene.words[token] in _MARKS for token in range(opening + 1, comma)):
        return False
    return all(scene.predicate_at(token) is None for token in range(scene.low, opening))


def _heralds(scene: Scene, predicate: Predicate) -> bool:
    """Whether the noun of a figure right behind a verb is its object: *le chiffre de 900 morts*."""
    token = predicate.last + (scene.words[predicate.last] in _ARTICLES)
    return token + 1 < scene.high and scene.words[token] in FIGURE_NOUNS and scene.words[token + 1] in _OF


def past_circumstances(scene: Scene, token: int) -> int:
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
    return named and predicate.kind == "participle" and _spoken(predicate)


def passive_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb of speech in the passive names its speaker: *le chiffre de 900 morts est avancé par Kiev*."""
    if predicate.kind != "finite" or predicate.form is None or predicate.last + 1 >= scene.high:
        return False
    passive = predicate.form.lemma == "être" or "été" in scene.words[predicate.first : predicate.head]
    return passive and predicate.head > predicate.first and scene.words[predicate.last] == "par" and _spoken(predicate)


def _spoken(predicate: Predicate) -> bool:
    """Whether a participle is speech rather than an act: *avancé par*, but not *promis, rappelés, soutenus, relevés par*."""
    return predicate.lemma in SPEECH_VERBS and (predicate.type is None or predicate.lemma == "avancer")
