"""Which word of a verb group carries its meaning: *pourraient être relevés*, *ont dû évacuer*, *a-t-il aussitôt corrigé*."""

from extractors.document import Document
from extractors.troop_counts.lexicon import EVENT_FORMS, UNLISTED_GOVERNING, UNLISTED_SPEECH
from extractors.troop_counts.sentence.interjections import past_interjection
from extractors.verb_groups import infinitive_at, participle

ADVERBS = frozenset(
    "pas plus jamais point guère déjà encore aussi aussitôt sitôt également ainsi donc désormais toujours bien tous toutes tout "
    "toutefois ensuite finalement enfin récemment aujourd'hui hier même peu très de notamment depuis au moins".split()
)
"""Words between an auxiliary and its participle."""
_OPENING_QUOTES = frozenset(("«", '"', "“"))
_INFINITIVE_CLITICS = frozenset("ne pas se s' y en le la l' les lui leur".split())
_INFINITIVE_LINKS = (("à",), ("de",), ("d'",))
_CLITIC_REACH = 3


def listed_lemma(word: str) -> str:
    """The infinitive of a verb that only a list of troop counts knows, else the word."""
    if (found := EVENT_FORMS.get(word)) is not None:
        return found[0].form.lemma
    form = UNLISTED_GOVERNING.get(word) or UNLISTED_SPEECH.get(word)
    return word if form is None else form.lemma


def leads_on(document: Document, token: int) -> bool:
    """Whether *à* or *de* and an infinitive stand behind a verb: *peine à recruter*, *rêve d'en aligner 900*."""
    words = document.words
    place = token + 2
    if words[token + 1 : place] not in _INFINITIVE_LINKS:
        return False
    while place < min(len(words), token + 2 + _CLITIC_REACH) and words[place] in _INFINITIVE_CLITICS:
        place += 1
    return place < len(words) and infinitive_at(document, place) is not None


def deeper(document: Document, head: int, last: int, lemma: str, limit: int) -> tuple[int, int, str]:
    """The participle behind an auxiliary (*sont de nouveau déployés*, *pourraient être relevés*), else what was there."""
    place = participle_after(document, last, limit)
    if place is None:
        return head, last, lemma
    return place, place + 1, participle(document.words[place]) or listed_lemma(document.words[place])


def managed(document: Document, head: int, last: int, lemma: str, limit: int) -> tuple[int, int, str]:
    """The infinitive behind *pu, dû, su, fallu*, which tell it as done; else what was there."""
    words, place = document.words, last
    while place < min(limit, last + _CLITIC_REACH) and words[place] in _INFINITIVE_CLITICS:
        place += 1
    found = infinitive_at(document, place) if place < limit else None
    if found is None:
        return head, last, lemma
    if found in ("être", "avoir"):
        return deeper(document, place, place + 1, found, limit)
    return place, place + 1, found


def participle_after(document: Document, token: int, limit: int) -> int | None:
    """The participle behind an auxiliary, across up to four adverbs and another auxiliary (*déjà été légèrement*)."""
    words = document.words
    if words[token : token + 1] == ("-",):  # a-t-il aussitôt corrigé, ont-ils d'emblée admis
        token += 4 if words[token + 1 : token + 2] == ("t",) else 2
    token = past_interjection(words, token)
    for place in range(token, min(token + 5, limit)):
        word = words[place]
        if place == token and word in _OPENING_QUOTES:
            continue  # ont été « mis hors de combat »
        if word == "été" or word in ADVERBS or (word.endswith("ment") and len(word) > 6):
            continue
        return place if participle(word) is not None or _event_participle(word) else None
    return None


def _event_participle(word: str) -> bool:
    form = UNLISTED_GOVERNING.get(word)
    listed = any(event.form.tense == "participle" for event in EVENT_FORMS.get(word, ()))
    return listed or (form is not None and form.tense == "participle")
