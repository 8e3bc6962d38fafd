"""Verbs of speech that no plain look finds: behind a verb that leads to them, or in no list of verbs."""

from extractors.troop_counts.lexicon import FIGURE_NOUNS, FOLLOWED, GIVING_VERBS, SPEECH_VERBS, UNLISTED_SPEECH, VERB_TYPE
from extractors.troop_counts.sentence.interjections import past_interjection
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.verb_heads import ADVERBS
from extractors.verbs import FORMS, Form

_LEADERS = frozenset(("juste", "seulement", "obligé", "contraint", "forcé", "vu", "bon"))
_LEADING_LINKS = frozenset(("par", "à", "de", "d'"))
_INCISED = frozenset((",", "»", '"', "s'", "se", "-"))
"""What stands before a verb that only says who speaks: *…, ironise un diplomate*."""
_GIVEN = 4


def unlisted_speech(words: tuple[str, ...], token: int) -> Form | None:
    """The form of a verb of speech that no other list has, by its place: *s'agace le ministre*, not *, titre de gloire*."""
    if words[token - 1] not in _INCISED or token + 1 >= len(words):
        return None
    form, behind = UNLISTED_SPEECH[words[token]], words[token + 1]
    return form if form.person and behind[0].isalpha() and behind not in LINKS else None


def led_speech(words: tuple[str, ...], token: int, limit: int) -> tuple[int, str] | None:
    """The infinitive of a verb of speech that a verb leads, with its lemma: *a fini par avouer*, *vient tout juste de dire*."""
    while token < limit and words[token] in ADVERBS | _LEADERS:
        token += 1
    token = past_interjection(words, token)
    token += words[token : token + 1] != () and words[token] in _LEADING_LINKS
    lemma = (
        next((form.lemma for form in FORMS.get(words[token], ()) if form.tense == "infinitive"), None) if token < limit else None
    )
    if lemma is None:
        return None
    if lemma in GIVING_VERBS:  # a fini par livrer un chiffre
        return None if FIGURE_NOUNS.isdisjoint(words[token + 1 : token + _GIVEN]) else (token, lemma)
    if lemma not in SPEECH_VERBS or lemma in VERB_TYPE:
        return None
    needed = FOLLOWED.get(lemma)
    return (token, lemma) if needed is None or (words[token + 1 : token + 2] != () and words[token + 1] in needed) else None


def infinitive_of(lemma: str) -> str:
    """The infinitive of a verb that is known by its participle alone: *contentée* → *contenter*."""
    stem = lemma.rstrip("es")
    return f"{stem[:-1]}er" if stem.endswith("é") else lemma


__all__ = ["infinitive_of", "led_speech", "unlisted_speech"]
