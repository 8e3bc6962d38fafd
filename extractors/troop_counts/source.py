"""Who says so: before (*selon …*), in front of the clause (*X affirme que*), behind (*…, a indiqué X*), in brackets."""

from dataclasses import dataclass

from extractors.facts import Source
from extractors.troop_counts.context import Context
from extractors.troop_counts.event import Governor, is_speech, speech_incise
from extractors.troop_counts.lexicon import OWN_ACT_VERBS, SOURCE_PREPOSITIONS, UNNAMED_SOURCES
from extractors.troop_counts.noun_phrases import DETERMINERS, noun_phrase_end
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.predicates import Predicate
from extractors.troop_counts.scene import Scene, scene


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, by token, with the verb that says so (None for *selon*)."""

    first: int
    last: int
    verb: Predicate | None = None


_PRONOUNS = frozenset(("eux", "elles", "lui", "elle", "moi", "nous", "il", "ils", "on"))
_CLOSERS = frozenset(("»", '"'))
_REACH = 45
_AFTER = 60
_BRACKET = 8
_MINISTERIAL = frozenset(
    "ministère ministere officiel sources source armée état gouvernement police responsable presse ong onu agence gouverneur président étude rapport expert experts témoins médias bilan mairie "
    "renseignement renseignements ministre".split()
)


def speaker(where: Scene, count: Count, governor: Governor) -> Speaker | None:
    """The one who speaks of a count, None where the text itself does."""
    return (
        _named_by_preposition(where, governor)
        or _behind(where, governor)
        or _before(where, governor)
        or _bracketed(where, governor)
        or _of_quotation(where, governor)
    )


def as_source(context: Context, found: Speaker) -> Source:
    """The part of the fact, without article."""
    document = context.document
    first = found.first
    while first + 1 < found.last and document.words[first] in DETERMINERS:
        first += 1
    start, end = document.starts[first], document.ends[found.last - 1]
    organisation = next(
        (placed.fact.id for token in range(first, found.last) if (placed := context.organisation_at.get(token)) is not None), None
    )
    return Source(document.original(start, end), start, end, organisation)


def _named_by_preposition(where: Scene, governor: Governor) -> Speaker | None:
    """*Selon les services estoniens, …*; *…, à en croire le gouverneur*; *qui, selon eux, se sont massés*."""
    words = where.words
    low, high = max(where.low, governor.edge - _REACH), min(where.high, governor.end + _AFTER)
    for token in range(low, high):
        if words[token] in (";", "tandis") and token >= governor.end:
            return None
        found = SOURCE_PREPOSITIONS.at(words, token)
        if found is not None and token not in where.context.covered and not _other_clause(where, governor, token):
            last = _phrase_end(where, found[1])
            if last > found[1]:
                return Speaker(found[1], last)
        unnamed = UNNAMED_SOURCES.at(words, token)
        if unnamed is not None and words[token] == "de" and unnamed[1] < where.high:
            last = _phrase_end(where, unnamed[1])
            return Speaker(unnamed[1] - 1, max(last, unnamed[1]))
    return None


def _other_clause(where: Scene, governor: Governor, token: int) -> bool:
    return token < governor.edge and where.any_between(token, governor.edge, frozenset((";", "mais")))


def _phrase_end(where: Scene, token: int) -> int:
    """The end of the noun phrase of a speaker, with an apposition between commas that is a name (*…, Jens Stoltenberg*)."""
    words, document = where.words, where.context.document
    if token < where.high and words[token] in _PRONOUNS:
        return token + 1
    last = noun_phrase_end(where.context, token, where.high)
    if (
        last > token
        and last + 2 < where.high
        and words[last] == ","
        and document.capital(last + 1)
        and document.capital(last + 2)
    ):
        name_end = noun_phrase_end(where.context, last + 1, where.high)
        if (
            name_end < where.high
            and name_end - last <= 5
            and (words[name_end] == "," or where.predicate_at(name_end) is not None)
        ):
            return name_end
    return last


def _behind(where: Scene, governor: Governor) -> Speaker | None:
    """*…, a indiqué le porte-parole*: a verb of speech behind a comma or quote, its subject after it."""
    words = where.words
    for token in range(governor.end, min(where.high, governor.end + _AFTER)):
        if words[token] == ";":
            return None
        predicate = where.predicate_at(token)
        if predicate is None or predicate.kind != "finite":
            continue
        if not speech_incise(where, predicate):
            continue
        found = _inverted_subject(where, predicate)
        if found is not None:
            return found
    return None


def _speaks(where: Scene, predicate: Predicate) -> bool:
    lemma = predicate.lemma
    if lemma == "croire" or is_speech(where, predicate):
        return True
    return lemma == "savoir"


def _inverted_subject(where: Scene, predicate: Predicate) -> Speaker | None:
    """The subject behind a verb of speech, across an adverb, a date, or the receiver (*à l'agence Belga*)."""
    words, context = where.words, where.context
    token = predicate.last
    if words[predicate.first + 1 : predicate.first + 2] == ("-",):  # a-t-il ajouté
        for place in range(predicate.first, min(predicate.last, predicate.first + 6)):
            if words[place] in ("il", "elle", "ils", "elles", "on"):
                return Speaker(place, place + 1, predicate)
    limit = min(where.high, token + 24)
    while token < limit:
        word = words[token]
        if token in context.covered and token not in context.organisation_at:
            token += 1
        elif word in ("à", "au", "aux", "auprès", "devant", "sur", "dans", "lors") and token not in context.organisation_at:
            token = max(noun_phrase_end(context, token + 1, limit), token + 1)
        elif (
            word in ("savoir", "état", "valoir", "remarquer", "observer", ",")
            or word.endswith("ment")
            or word in ("aussi", "encore", "également", "pour", "sa", "part", "hier", "ensuite", "alors")
        ):
            if word == "," and token > predicate.last:
                return None
            token += 1
        else:
            break
    last = _phrase_end(where, token)
    return Speaker(token, last, predicate) if last > token else None


def _before(where: Scene, governor: Governor) -> Speaker | None:
    """*X affirme que …*, *X dit avoir …*, *X fait état de …*: the subject of the nearest verb of speech before the count."""
    for predicate in where.left_of(governor.edge, _REACH):
        if predicate.kind == "finite" and speech_incise(where, predicate):
            return _inverted_subject(where, predicate)
        if predicate.kind not in ("finite", "gerund") or not _speaks(where, predicate):
            continue
        if predicate.kind == "gerund" and where.words[predicate.last] not in ("que", "qu'"):
            continue
        if _interrupted(where, predicate, governor.edge):
            continue
        if where.any_between(predicate.last, governor.edge, frozenset((";", ":"))) and where.words[predicate.last] != ":":
            return None
        if not _reports(where, predicate):
            continue
        first = subject_start(where, predicate)
        return None if first is None else Speaker(first[0], first[1], predicate)
    return None


def _interrupted(where: Scene, speech: Predicate, edge: int) -> bool:
    """Whether another finite verb stands between a verb of speech and the count, with no *que* to open what is said."""
    words = where.words
    if any(word in ("que", "qu'", ":", "«") for word in words[speech.last : speech.last + 12]):
        return False
    return any(predicate.kind == "finite" for predicate in where.left_of(edge, edge - speech.last))


def _reports(where: Scene, predicate: Predicate) -> bool:
    """Whether what follows is what is said: *que*, an infinitive, *de*, *à*, a figure, a noun of event."""
    words = where.words
    return predicate.last < where.high and words[predicate.last] not in (",", ")")


def subject_start(where: Scene, verb: Predicate) -> tuple[int, int] | None:
    """The noun phrase before a verb, as token span: from the clause's start, an opening phrase with its comma left out."""
    words, context = where.words, where.context
    end = verb.first
    before = where.left_of(end, 3)
    if verb.kind == "gerund" and before and before[0].last == end:  # the English of a machine: est avertissant que
        end = before[0].first
    while (
        end > where.low
        and (words[end - 1] in ("ne", "n'", "se", "s'", "y", "en", "l'", "le", "nous", "lui", "leur"))
        and words[end - 1] != "nous"
    ):
        end -= 1
    if end > where.low and words[end - 1] in ("qui", ","):
        end -= 1
        if words[end - 1] == ",":
            end -= 1
    if end > where.low and words[end - 1] in ("et", "puis", "mais"):  # Bamako rejette … et n'évoque que …
        earlier = next((p for p in where.left_of(end - 1, _REACH) if p.kind == "finite"), None)
        return None if earlier is None else subject_start(where, earlier)
    best: tuple[int, int] | None = None
    for first in range(end - 1, max(where.low, end - 18) - 1, -1):
        if words[first] in (";", ":", "»", "(", ")") or words[first] in ("que", "qu'", "mais", "tandis"):
            break
        if where.predicate_at(first) is not None and where.predicate_at(first).kind == "finite":  # type: ignore[union-attr]  # tested
            break
        if words[first] in ("et", "de", "du", "des", "d'", ","):
            continue
        last = _phrase_end(where, first)
        if last >= end and first not in context.covered or first in context.organisation_at and last >= end:
            best = first, end
        elif last < end - 1 and best is not None and words[last] == ",":
            break
    return best


def _bracketed(where: Scene, governor: Governor) -> Speaker | None:
    """*… ATTENDUS (MINISTÈRE)*: a source in brackets at the end of a headline."""
    words = where.words
    for token in range(governor.end, min(where.high, governor.end + _AFTER)):
        if words[token] == "(":
            close = next((place for place in range(token + 1, min(where.high, token + _BRACKET)) if words[place] == ")"), None)
            if close is not None and words[token + 1] in _MINISTERIAL:
                return Speaker(token + 1, close)
    return None


def _of_quotation(where: Scene, governor: Governor) -> Speaker | None:
    """The speaker of a quotation that runs over several sentences: *« A. B. », a déclaré X*."""
    words, document = where.words, where.context.document
    if not _inside_quotes(where, governor.edge):
        return None
    for token in range(governor.end, min(len(words), governor.end + 3 * _AFTER)):
        if words[token] in ("«",):
            return None
        if words[token] in _CLOSERS and token + 1 < len(words):
            low, high = document.sentence(token)
            after = (
                scene(where.context, token, min(high, token + _REACH))
                if high > token + 1
                else scene(where.context, token, min(len(words), token + _REACH))
            )
            for predicate in after.predicates[:1]:
                if predicate.first - token <= 4 and predicate.kind == "finite" and _speaks(after, predicate):
                    return _inverted_subject(after, predicate)
            return None
    return None


def _inside_quotes(where: Scene, token: int) -> bool:
    """Whether an opening quote stands before a token with no closing one between, in this sentence or the two before."""
    words = where.words
    for place in range(token - 1, max(-1, token - 2 * _AFTER), -1):
        if words[place] == "«":
            return True
        if words[place] == "»":
            return False
        if words[place] == '"':
            return words[max(0, place - 200) : place].count('"') % 2 == 0
    return False


def own_act(found: Speaker, governor: Governor) -> bool:
    """Whether the verb announces an act of the speaker's own (*Paris annonce l'envoi de …*); deaths are none."""
    kind = governor.event.type if governor.event is not None else None
    return (
        found.verb is not None
        and found.verb.lemma in OWN_ACT_VERBS
        and kind not in ("killed", "wounded", "captured", "missing", "deserted")
    )
