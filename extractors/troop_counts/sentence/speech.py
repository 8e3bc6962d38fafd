"""Verbs of speech in a sentence: which of them only say who speaks."""

from extractors.troop_counts.lexicon import (
    ACCUSING_VERBS,
    ASSESSMENTS,
    CLAIMING_VERBS,
    FIGURE_NOUNS,
    FOLLOWED,
    GIVING_VERBS,
    PERSONNEL,
    RAISING_VERBS,
    SPEECH_VERBS,
    VENTING_VERBS,
    WISHING_VERBS,
)
from extractors.troop_counts.sentence.asides import past_asides
from extractors.troop_counts.sentence.interjections import past_interjection
from extractors.troop_counts.sentence.noun_phrases import noun_phrase_end
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene

_ONLY_FOLLOWED = frozenset(("faire", "laisser", "compter", "mettre"))
"""Verbs that are speech only in a fixed phrase, even in an incise (*…, fait savoir X*)."""
_MARKS = frozenset((",", "»", '"', "-"))
_GIVING = GIVING_VERBS | RAISING_VERBS
_QUOTES = frozenset(("«", '"', "“"))
_LOST = frozenset(("killed", "wounded", "missing"))
_ENDS = frozenset((",", ".", ";", ")", "»"))
_THAT = frozenset(("que", "qu'"))
_TURNS = frozenset((";", "mais"))
_RELATIVES = frozenset(("qui", "dont", "où"))
_ARTICLES = frozenset(("le", "la", "l'", "un", "une", "des", "les"))
_OF = frozenset(("de", "d'"))
_PROCLAIMED = (("le",), ("la",), ("l'",))
_CIRCUMSTANCES, _ACCUSED, _GIVEN, _CLAUSE = 30, 8, 6, 60
_ACTS = frozenset(("future", "conditional"))


def is_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a predicate is a verb of speech, by what follows it where it has other uses (*parler de, faire savoir*)."""
    if predicate.lemma in ("savoir", "déclarer", "tenir"):
        return _declares(scene, predicate)
    if predicate.lemma in WISHING_VERBS:
        return followed_by_that(scene, predicate)
    if predicate.lemma in _GIVING and (gives_figure(scene, predicate) or _gives_losses(scene, predicate)):
        return True
    if predicate.lemma == "compter":  # Kiev en a compté 20 000; but: en compte 900
        return predicate.head > predicate.first and scene.words[predicate.first - 1] == "en"
    return predicate.lemma in SPEECH_VERBS and _with_complement(scene, predicate)


def _with_complement(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb of speech has what it needs to be one, and no gerund that tells of an act."""
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
    nouns = ASSESSMENTS if predicate.lemma in RAISING_VERBS else FIGURE_NOUNS
    for token in range(predicate.last, min(scene.high, predicate.last + _GIVEN)):
        if scene.words[token] in nouns:
            return True
        if token in scene.context.number_at or scene.words[token] in _MARKS:
            return False
    return False


def _gives_losses(scene: Scene, predicate: Predicate) -> bool:
    """Whether losses are given out, of which a power can only speak: *Islamabad donne 23 morts, Kaboul en donne neuf*."""
    number = scene.context.number_at.get(predicate.last)
    if predicate.lemma != "donner" or number is None or number.last >= scene.high:
        return False
    noun = PERSONNEL.at(scene.words, number.last + (scene.words[number.last] in _QUOTES))
    fate = None if noun is None else scene.predicate_at(noun[1])
    lost = noun is not None and (noun[0].loss is not None or (fate is not None and fate.type in _LOST))
    return lost or scene.words[predicate.first - 1] == "en"


def speech_incise(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb only says who speaks: *…, a indiqué le porte-parole*, *…, glisse un diplomate*."""
    words = scene.words
    token = predicate.first
    venting = False
    if token > scene.low and words[token - 1] in ("s'", "se"):
        venting = predicate.lemma in VENTING_VERBS
        if predicate.lemma == "dire":
            return False  # le PKK, qui affirme …, se dit prêt à négocier
        token -= 1
    before = words[token - 1] if token > scene.low else ""
    if before not in _MARKS and predicate.first != scene.low:
        return False
    if before == "," and _behind_relative(scene, token - 1):
        return False  # Riga, qui dispose de 900 hommes, a rappelé son consul
    acts = predicate.form is not None and predicate.form.tense in _ACTS  # …, dont 80 Belges, assureront la garde
    if acts or _with_object(scene, predicate):
        return False
    if before == "," and gives_figure(scene, predicate) and _heralds(scene, predicate):
        return False  # les rebelles, qui …, avancent le chiffre de 900 morts
    if before in (",", "-") and words[token - 2] in ("»", '"'):
        return True  # « … », a lâché le général
    if venting:
        return True
    return predicate.lemma in SPEECH_VERBS and (predicate.lemma not in _ONLY_FOLLOWED or is_speech(scene, predicate))


def _with_object(scene: Scene, predicate: Predicate) -> bool:
    """Whether what is said follows a verb, whose subject stands before it.

    Reads *Untel, chef de la milice, a affirmé samedi aux députés que …*; *Moscou, qui nie tout, accuse …*; *le Kremlin, lui, a
    fait état de …*.
    """
    if followed_by_that(scene, predicate) or _by_someone(scene, predicate):
        return True
    accused = predicate.lemma in ACCUSING_VERBS and not _accuses_last(scene, predicate)
    return accused or scene.words[predicate.last : predicate.last + 1] == ("état",)


def _accuses_last(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb that accuses only says who speaks: *…, accuse l'Arménie*; not *…, accuse Bakou d'avoir massé …*."""
    last = noun_phrase_end(scene.context, predicate.last, scene.high)
    return last > predicate.last and (last == scene.high or scene.words[last] in _ENDS)


def _behind_relative(scene: Scene, comma: int) -> bool:
    """Whether a comma closes a relative clause behind a noun phrase that opens the sentence, the subject of what follows."""
    words = scene.words
    low = next(
        (token + 1 for token in range(comma - 1, max(scene.low, comma - _CLAUSE), -1) if words[token] in _TURNS), scene.low
    )
    opening = next((token for token in range(low + 1, comma) if words[token] == ","), comma)
    if words[opening + 1] not in _RELATIVES or any(words[token] in _MARKS for token in range(opening + 1, comma)):
        return False
    if words[opening + 1] != "qui" and not any(p.kind == "finite" for p in scene.left_of(comma, comma - opening)):
        return False  # 90 soldats, dont huit blessés, affirme l'armée
    return all(scene.predicate_at(token) is None for token in range(low, opening))


def _heralds(scene: Scene, predicate: Predicate) -> bool:
    """Whether the noun of a figure right behind a verb is its object: *le chiffre de 900 morts*."""
    token = predicate.last + (scene.words[predicate.last] in _ARTICLES)
    return token + 1 < scene.high and scene.words[token] in FIGURE_NOUNS and scene.words[token + 1] in _OF


def past_circumstances(scene: Scene, token: int) -> int:
    """The token behind dates, adverbs, receivers and occasions that follow a verb of speech."""
    return past_asides(scene, token, min(scene.high, token + _CIRCUMSTANCES))


def is_agent_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a participle names its speaker with *par*: *le chiffre avancé par Kiev*."""
    named = predicate.last + 1 < scene.high and scene.words[predicate.last] == "par"
    return named and predicate.kind == "participle" and _spoken(predicate)


def passive_speech(scene: Scene, predicate: Predicate) -> bool:
    """Whether a verb of speech in the passive names its speaker: *le chiffre de 900 morts est avancé par Kiev*."""
    return _by_someone(scene, predicate) and _spoken(predicate)


def _by_someone(scene: Scene, predicate: Predicate) -> bool:
    """Whether an agent follows a passive: *…, ont été tués par …*."""
    return scene.words[predicate.last : predicate.last + 1] == ("par",) and _passive(scene, predicate)


def _passive(scene: Scene, predicate: Predicate) -> bool:
    """Whether a finite verb stands in the passive voice."""
    if predicate.kind != "finite" or predicate.form is None or predicate.head == predicate.first:
        return False
    return predicate.form.lemma == "être" or "été" in scene.words[predicate.first : predicate.head]


def _spoken(predicate: Predicate) -> bool:
    """Whether a participle is speech rather than an act: *avancé par*, but not *promis, rappelés, soutenus, relevés par*."""
    return predicate.lemma in SPEECH_VERBS and (predicate.type is None or predicate.lemma == "avancer")
