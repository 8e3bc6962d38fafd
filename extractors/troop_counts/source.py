"""Who says so: before (*selon …*), in front of the clause (*X affirme que*), behind (*…, a indiqué X*), in brackets."""

from extractors.facts import Source
from extractors.troop_counts.context import Context
from extractors.troop_counts.governor import LOSSES, Governor
from extractors.troop_counts.interjections import past_interjection
from extractors.troop_counts.lexicon import BRACKETED_SOURCES, OWN_ACT_VERBS, SOURCE_PREPOSITIONS, UNNAMED_SOURCES
from extractors.troop_counts.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import Scene, scene
from extractors.troop_counts.speakers import Speaker, inverted_subject, phrase_end, subject_before
from extractors.troop_counts.speech import is_agent_speech, is_speech, speech_incise
from extractors.verb_groups import participle

_CLOSERS = frozenset(("»", '"'))
_TURNS = frozenset((";", "mais"))
_OPENERS_OF_SPEECH = frozenset(("que", "qu'", ":", "«"))
_OPENING_GERUNDS = frozenset(("que", "qu'", "avoir", "être"))
_HEARD = frozenset(("appris", "apprend", "indiqué", "confirmé", "obtenu", "constaté"))
_TRIGGERS = SOURCE_PREPOSITIONS.firsts | UNNAMED_SOURCES.firsts | {"auprès"}
_DASHES = frozenset(("-", "–", "—"))
_BEFORE, _BEHIND, _QUOTATION, _BRACKET, _SPEECH, _NEXT, _LEARNT, _DASH = 45, 60, 180, 8, 12, 4, 6, 6


def speaker(where: Scene, governor: Governor) -> Speaker | None:
    """The one who speaks of a count, None where the text itself does."""
    return (
        _beside(where, governor)
        or _by_preposition(where, governor)
        or _behind(where, governor)
        or _before(where, governor)
        or _agent(where, governor)
        or _bracketed(where, governor)
        or _of_quotation(where, governor)
    )


def as_source(context: Context, found: Speaker) -> Source:
    """A speaker as the part of a fact, without article."""
    document = context.document
    first = found.first
    while first + 1 < found.last and (document.words[first] in DETERMINERS or document.words[first] in LINKS):
        first += 1
    start, end = document.starts[first], document.ends[found.last - 1]
    named = (context.organisation_at.get(token) for token in range(first, found.last))
    organisation = next((placed.fact.id for placed in named if placed is not None), None)
    return Source(document.original(start, end), start, end, organisation)


def own_act(where: Scene, found: Speaker, governor: Governor) -> bool:
    """Whether the verb announces an act of the speaker's own (*Paris annonce l'envoi de …*); deaths and *que* are none."""
    kind = governor.event.type if governor.event is not None else None
    if found.verb is None or found.verb.lemma not in OWN_ACT_VERBS or kind in LOSSES:
        return False
    return where.words[found.verb.last : found.verb.last + 1] not in (("que",), ("qu'",))


def _by_preposition(where: Scene, governor: Governor) -> Speaker | None:
    """*Selon les services lituaniens, …*; *…, à en croire le préfet*; *qui, selon eux, avancent*; *de source militaire*."""
    words = where.words
    for token in range(max(where.low, governor.edge - _BEFORE), min(where.high, governor.end + _BEHIND)):
        if token >= governor.end and words[token] in (";", "tandis"):
            return None
        if words[token] not in _TRIGGERS:
            continue
        if token in where.context.covered or (token < governor.edge and where.any_between(token, governor.edge, _TURNS)):
            continue
        found = SOURCE_PREPOSITIONS.at(words, token)
        if found is not None and (last := phrase_end(where, found[1])) > found[1]:
            return _giver(where, found[1], last)
        heard = words[token] == "auprès" and _HEARD & {*words[max(where.low, token - _LEARNT) : token]}
        if heard and words[token + 1] in LINKS and (last := phrase_end(where, token + 2)) > token + 2:
            return Speaker(token + 2, last)  # a-t-on appris lundi auprès de l'armée
        unnamed = UNNAMED_SOURCES.at(words, token)
        if unnamed is not None and unnamed[1] < where.high:
            return Speaker(unnamed[1] - 1, max(phrase_end(where, unnamed[1]), unnamed[1]))
    return None


def _giver(where: Scene, first: int, last: int) -> Speaker:
    """The speaker of a phrase, or who gave it out: *si l'on en croit les chiffres fournis par la Russie*."""
    words = where.words
    for token in range(first, min(last + 2, where.high - 1)):
        if words[token] == "par" and participle(words[token - 1]) is not None and token > first:
            end = phrase_end(where, token + 1)
            return Speaker(token + 1, end) if end > token + 1 else Speaker(first, last)
    return Speaker(first, last)


def _beside(where: Scene, governor: Governor) -> Speaker | None:
    """The source right behind a figure, where each has its own: *71 morts selon l'armée, 89 d'après la police*."""
    if governor.end >= where.high:
        return None
    found = SOURCE_PREPOSITIONS.at(where.words, governor.end)
    last = phrase_end(where, found[1]) if found is not None else governor.end
    return Speaker(found[1], last) if found is not None and last > found[1] else None


def _behind(where: Scene, governor: Governor) -> Speaker | None:
    """*…, a indiqué le porte-parole*: a verb of speech behind a comma or quote, its subject after it."""
    for token in range(governor.end, min(where.high, governor.end + _BEHIND)):
        if where.words[token] == ";":
            return None
        predicate = where.predicate_at(token)
        if predicate is None or predicate.kind != "finite" or not speech_incise(where, predicate):
            continue
        found = inverted_subject(where, predicate)
        if found is not None:
            return found
    return None


def _before(where: Scene, governor: Governor) -> Speaker | None:
    """*X affirme que …*, *X dit avoir …*, *X fait état de …*: the subject of the nearest verb of speech before the count."""
    words = where.words
    for predicate in where.left_of(governor.edge, _BEFORE):
        if predicate.kind == "finite" and speech_incise(where, predicate):
            found = inverted_subject(where, predicate)
            if found is None or found.last <= governor.edge:
                return found
        if not _says(where, predicate) or _interrupted(where, predicate, governor.edge):
            continue
        if words[predicate.last] != ":" and where.any_between(predicate.last, governor.edge, frozenset((";", ":"))):
            return None
        if words[past_interjection(words, predicate.last)] not in (",", ")"):
            return subject_before(where, predicate)
    return None


def _says(where: Scene, predicate: Predicate) -> bool:
    """Whether a predicate before a count says it: a finite verb of speech, or its gerund with *que*."""
    if predicate.kind == "gerund":
        return is_speech(where, predicate) and where.words[predicate.last] in _OPENING_GERUNDS
    passive = predicate.head > predicate.first and predicate.form is not None and predicate.form.lemma == "être"
    return predicate.kind == "finite" and is_speech(where, predicate) and not passive  # sont estimés à 900


def _interrupted(where: Scene, speech: Predicate, edge: int) -> bool:
    """Whether another finite verb stands between a verb of speech and the count, with no *que* to open what is said."""
    if any(word in _OPENERS_OF_SPEECH for word in where.words[speech.last : speech.last + _SPEECH]):
        return False
    return any(predicate.kind == "finite" for predicate in where.left_of(edge, edge - speech.last))


def _agent(where: Scene, governor: Governor) -> Speaker | None:
    """*Le chiffre de 3 000 soldats avancé par Kiev*: the agent of a participle of speech beside the count."""
    for token in range(governor.end, min(where.high, governor.end + _NEXT)):
        predicate = where.predicate_at(token)
        if predicate is not None and is_agent_speech(where, predicate):
            last = phrase_end(where, predicate.last + 1)
            return Speaker(predicate.last + 1, last, predicate) if last > predicate.last + 1 else None
    return None


def _bracketed(where: Scene, governor: Governor) -> Speaker | None:
    """*… EN ROUTE (ÉTAT-MAJOR)*, *300 soldats tués - armée*: a source in brackets or behind a dash at the end of a headline."""
    words = where.words
    for token in range(governor.end, min(where.high - 1, governor.end + _BEHIND)):
        if words[token] == "(":
            if words[token + 1] in BRACKETED_SOURCES:
                close = next(
                    (place for place in range(token + 1, min(where.high, token + _BRACKET)) if words[place] == ")"), None
                )
                return None if close is None else Speaker(token + 1, close)
            named = where.context.organisation_at.get(token + 1)
            last = named is not None and named.last + 1 == where.high and words[named.last] == ")"
            if named is not None and last and token - 1 not in where.context.covered:
                return Speaker(token + 1, named.last)  # 900 soldats vers le Koweït (Pentagone)
        elif words[token] in _DASHES and words[token + 1] in BRACKETED_SOURCES and where.high - token <= _DASH:
            return None if where.context.document.glued(token) else Speaker(token + 1, phrase_end(where, token + 1))
    return None


def _of_quotation(where: Scene, governor: Governor) -> Speaker | None:
    """The speaker of a quotation that runs over several sentences: *« A. B. », a déclaré X*."""
    words, document = where.words, where.context.document
    if not _quoted(where, governor.edge):
        return None
    for token in range(governor.end, min(len(words), governor.end + _QUOTATION)):
        if words[token] == "«":
            return None
        if words[token] in _CLOSERS:
            _, high = document.sentence(token)
            high = high if high > token + 1 else len(words)
            after = scene(where.context, token, min(high, token + _BEFORE))
            verb = next(iter(after.predicates), None)
            said = verb is not None and verb.kind == "finite" and verb.first - token <= _NEXT and is_speech(after, verb)
            return inverted_subject(after, verb) if verb is not None and said else None
    return None


def _quoted(where: Scene, token: int) -> bool:
    """Whether a quotation is open at a token, by the nearest mark before it."""
    words = where.words
    for place in range(token - 1, max(-1, token - _QUOTATION), -1):
        if words[place] in ("«", "»"):
            return words[place] == "«"
        if words[place] == '"':
            return words[max(0, place - _QUOTATION) : place].count('"') % 2 == 0
    return False
