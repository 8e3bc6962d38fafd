"""Who says so: before (*selon …*), in front of the clause (*X affirme que*), behind (*…, a indiqué X*), in brackets."""

from extractors.facts import Source
from extractors.troop_counts.context import Context
from extractors.troop_counts.figures.estimates import estimator
from extractors.troop_counts.frame.quotations import quoted_speaker
from extractors.troop_counts.lexicon import (
    BRACKETED_SOURCES,
    ESTIMATED_FORMS,
    FIGURE_NOUNS,
    GIVING_VERBS,
    MODAL,
    OWN_ACT_VERBS,
    SOURCE_PREPOSITIONS,
    SPEECH_VERBS,
    UNNAMED_SOURCES,
)
from extractors.troop_counts.powers.owners import Owner, phrase_owner
from extractors.troop_counts.sentence.governor import LOSSES, Governor
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speakers import Speaker, inverted_subject, phrase_end, subject_before
from extractors.troop_counts.sentence.speech import (
    claims,
    followed_by_that,
    gives_figure,
    is_agent_speech,
    is_speech,
    passive_speech,
    past_circumstances,
    speech_end,
    speech_incise,
)
from extractors.verb_groups import participle

_TURNS = frozenset((";", "mais"))
_OPENERS_OF_SPEECH = frozenset(("que", "qu'", ":", "«"))
_OPENING_GERUNDS = frozenset(("que", "qu'", "avoir", "être"))
_HEARD = frozenset(("appris", "apprend", "indiqué", "confirmé", "obtenu", "constaté"))
_TRIGGERS = SOURCE_PREPOSITIONS.firsts | UNNAMED_SOURCES.firsts | {"auprès"}
_CLOSERS = frozenset(("»", '"', "”"))
_OPENING_QUOTES = frozenset(("«", '"', "“"))
_ARTICLES = frozenset(("un", "une", "des"))
_APPOSING = frozenset((",", "-", "–", "—", "("))
_DASHES = frozenset(("-", "–", "—"))
_OWN = frozenset(("leur", "leurs", "son", "sa", "ses"))
_TAKING_UP = frozenset(("un", "une", "ce", "cet", "cette", "des", "ces", "le"))
_GIVEN = 5
_THE_OTHERS = (("le", "reste"), ("les", "autres"), ("l'", "autre"))
"""Behind a semicolon they go on with what is said: *80 ont fui ; le reste s'est rendu, rappelle un historien*."""
_MARKS = frozenset((";", ":"))
_QUOTED = frozenset(("citer", "interroger", "interviewer", "contacter", "joindre", "mandater"))
"""What is done to people who speak, whoever hands it on: *des responsables cités par la BBC*."""
_BEFORE, _BEHIND, _BRACKET, _SPEECH, _NEXT, _LEARNT, _DASH, _TOLL = 45, 60, 8, 12, 4, 6, 6, 30
_QUOTATION = 16


def speaker(where: Scene, governor: Governor) -> Speaker | None:
    """The one who speaks of a count, None where the text itself does."""
    return (
        _beside(where, governor)
        or estimator(where, governor.edge)
        or _estimated_by(where, governor)
        or _by_preposition(where, governor)
        or _behind(where, governor)
        or _before(where, governor)
        or _agent(where, governor)
        or _bracketed(where, governor)
        or quoted_speaker(where, governor.edge, governor.end)
    )


def as_source(context: Context, found: Speaker) -> Source:
    """A speaker as the part of a fact, without article and without the acronym in brackets behind a name."""
    document = context.document
    first = found.first
    while first + 1 < found.last and (document.words[first] in DETERMINERS or document.words[first] in LINKS):
        first += 1
    last = found.last
    if document.words[last - 1] == ")":
        last = next((token for token in range(first + 1, last) if document.words[token] == "("), last)
    start, end = document.starts[first], document.ends[last - 1]
    named = (context.organisation_at.get(token) for token in range(first, last))
    organisation = next((placed.fact.id for placed in named if placed is not None), None)
    return Source(document.original(start, end), start, end, organisation)


def own_act(where: Scene, found: Speaker, governor: Governor, owner: Owner | None) -> bool:
    """Whether the verb announces an act of the speaker's own (*Paris annonce l'envoi de …*).

    Deaths and *que* are none, nor what another power does (*Oslo enverra 90 soldats à Riga, a annoncé le ministère letton*).
    """
    kind = governor.event.type if governor.event is not None else None
    if found.verb is None or found.verb.lemma not in OWN_ACT_VERBS or kind in LOSSES:
        return False
    if followed_by_that(where, found.verb):
        return False
    speaks = phrase_owner(where.context, found.first, found.last)
    if speaks is None or owner is None or owner.country is None:
        return True
    if speaks.country is None:
        return speaks.organisation is None
    return speaks.country == owner.country


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
        if token >= governor.end and _judges(where, token, governor.end):
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


def _judges(where: Scene, token: int, end: int) -> bool:
    """Whether a source behind a quotation in apposition judges only that: *…, une « provocation » selon Alger*."""
    words = where.words
    if words[token - 1] not in _CLOSERS:
        return False
    for place in range(token - 2, max(end, token - _QUOTATION) - 1, -1):
        if words[place] in _OPENING_QUOTES:
            first = place - (words[place - 1] in _ARTICLES)
            return first > end and words[first - 1] in _APPOSING
        predicate = where.predicate_at(place)
        if predicate is not None and predicate.kind == "finite":
            return False
    return False


def _giver(where: Scene, first: int, last: int) -> Speaker:
    """The speaker of a phrase: who gave figures out (*les chiffres fournis par la Russie*), else a text with its author."""
    words = where.words
    for token in range(first + 1, min(last + 2, where.high - 1)):
        given = participle(words[token - 1]) if words[token] == "par" else None
        if given is not None and given not in _QUOTED and (end := phrase_end(where, token + 1)) > token + 1:
            figures = any(word in FIGURE_NOUNS for word in words[first:token])
            return Speaker(token + 1 if figures else first, end)  # le Livre blanc publié par Séoul
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
        if where.words[token] == ";" and where.words[token + 1 : token + 3] not in _THE_OTHERS:
            return None
        predicate = where.predicate_at(token)
        if predicate is None or predicate.kind != "finite" or not speech_incise(where, predicate):
            continue
        found = inverted_subject(where, predicate)
        if found is not None and (predicate.type is None or not where.any_between(found.first + 1, found.last, _OWN)):
            return found  # but not: …, ont rappelé le gros de leurs troupes
    return None


def _before(where: Scene, governor: Governor) -> Speaker | None:
    """*X affirme que …*, *X dit avoir …*, *X fait état de …*: the subject of the nearest verb of speech before the count."""
    words = where.words
    for predicate in where.left_of(governor.edge, _BEFORE):
        if predicate.kind == "finite" and speech_incise(where, predicate):
            found = inverted_subject(where, predicate)
            if found is not None and found.last <= governor.edge and not _completed(where, found.last):
                return found
        if not _says(where, predicate) or _interrupted(where, predicate, governor.edge):
            continue
        presented = _presented(where, predicate, governor.edge)
        last = speech_end(where, predicate)
        past = past_circumstances(where, last)
        mark = words[past] if past < where.high else "."
        told = mark == ":"  # a mis en garde mardi : …
        if not told and not presented and where.any_between(last, governor.edge, _MARKS):
            return None
        if mark not in (",", ")"):
            return subject_before(where, predicate)
    return None


def _completed(where: Scene, last: int) -> bool:
    """Whether a noun phrase behind a verb is its object, with a figure: *Riga, muette, admet la perte de 90 soldats*."""
    numbers = where.context.number_at
    linked = last < where.high and where.words[last] in LINKS
    return last in numbers or (linked and any(token in numbers for token in range(last + 1, last + _NEXT)))


def _presented(where: Scene, predicate: Predicate, edge: int) -> bool:
    """Whether a figure is one of a list that a verb gives out before a colon: *livre un autre bilan : 90 morts et 40 blessés*."""
    if not gives_figure(where, predicate):
        return False
    near = range(edge - 1, max(predicate.last, edge - _TOLL) - 1, -1)
    colon = next((token for token in near if where.words[token] == ":"), None)
    return colon is not None and all(found.kind != "finite" for found in where.left_of(edge, edge - colon))


def _says(where: Scene, predicate: Predicate) -> bool:
    """Whether a predicate before a count says it: a finite verb of speech, or its gerund with *que*."""
    if predicate.kind == "gerund":
        return is_speech(where, predicate) and where.words[predicate.last] in _OPENING_GERUNDS
    passive = predicate.head > predicate.first and predicate.form is not None and predicate.form.lemma == "être"
    if predicate.kind != "finite" or passive:
        return False  # sont estimés à 900
    return claims(predicate) or is_speech(where, predicate)


def _interrupted(where: Scene, speech: Predicate, edge: int) -> bool:
    """Whether another finite verb stands between a verb of speech and the count, with no *que* to open what is said."""
    if any(word in _OPENERS_OF_SPEECH for word in where.words[speech.last : speech.last + _SPEECH]):
        return False
    return any(predicate.kind == "finite" for predicate in where.left_of(edge, edge - speech.last))


def _agent(where: Scene, governor: Governor) -> Speaker | None:
    """*Le chiffre de 3 000 soldats avancé par Kiev*: the agent of a participle of speech beside the count."""
    places = [*range(governor.end, min(where.high, governor.end + _NEXT))]
    if governor.verb is not None and governor.verb.first >= governor.end:
        places.append(governor.verb.first)  # le chiffre de 900 morts a été avancé par Kiev
    for token in places:
        predicate = where.predicate_at(token)
        if predicate is not None and (is_agent_speech(where, predicate) or passive_speech(where, predicate)):
            last = phrase_end(where, predicate.last + 1)
            return Speaker(predicate.last + 1, last, predicate) if last > predicate.last + 1 else None
    return _of_figure(where, governor.end)


def _estimated_by(where: Scene, governor: Governor) -> Speaker | None:
    """Who puts a size to people before their clause: *évalués par l'ONU à 900*, *estimés à 900 par Kiev*."""
    put = governor.event
    if put is None or put.kind != "participle" or governor.side != "apart" or put.lemma not in ESTIMATED_FORMS.values():
        return None
    for token in (put.last, governor.end):
        if where.words[token : token + 1] == ("par",) and (last := phrase_end(where, token + 1)) > token + 1:
            return Speaker(token + 1, last)
    return None


def _of_figure(where: Scene, end: int) -> Speaker | None:
    """Who gives the figure that a noun behind a comma takes up: *…, un chiffre donné par l'ONU*, *…, bilan que confirme Gao*."""
    words = where.words
    for comma in range(end, min(where.high - 3, end + _BEHIND)):
        if where.wall(comma):
            return None
        if words[comma] != ",":
            continue
        noun = comma + 1 + (words[comma + 1] in _TAKING_UP)
        if words[noun] not in FIGURE_NOUNS:
            continue
        for token in range(noun + 1, min(where.high - 1, noun + _GIVEN)):
            given = participle(words[token - 1]) if words[token] == "par" else None
            if given is not None and given not in MODAL["denial_verbs"] and (last := phrase_end(where, token + 1)) > token + 1:
                return Speaker(token + 1, last)
        verb = where.predicate_at(noun + 2) if words[noun + 1] in ("que", "qu'") else None
        gives = verb is not None and (verb.lemma in SPEECH_VERBS or verb.lemma in GIVING_VERBS)
        return inverted_subject(where, verb) if verb is not None and gives and verb.lemma not in MODAL["denial_verbs"] else None
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
                first = token + 1 + 2 * (words[token + 2 : token + 3] == (":",))  # (source : ministère de la Défense)
                return None if close is None else Speaker(first, close)
            named = where.context.organisation_at.get(token + 1)
            last = named is not None and named.last + 1 == where.high and words[named.last] == ")"
            if named is not None and last and token - 1 not in where.context.covered:
                return Speaker(token + 1, named.last)  # 900 soldats vers le Koweït (Pentagone)
        elif words[token] in _DASHES and words[token + 1] in BRACKETED_SOURCES and where.high - token <= _DASH:
            return None if where.context.document.glued(token) else Speaker(token + 1, phrase_end(where, token + 1))
    return None
