"""The subjects of verbs of speech: before the verb, or behind it where it is inverted."""

from dataclasses import dataclass

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import AUTHORITIES, BRACKETED_SOURCES, HEADLINE_NOUNS, PERSONNEL, SPEAKING_PEOPLE
from extractors.troop_counts.sentence.asides import past_asides
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, noun_phrase_end
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.scene import Scene
from extractors.troop_counts.sentence.speech import speech_end
from extractors.verb_groups import participle


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks, by token, with the verb that says so (None for *selon*)."""

    first: int
    last: int
    verb: Predicate | None = None


_PRONOUNS = frozenset(("eux", "elles", "lui", "elle", "moi", "nous", "il", "ils", "on"))
_CLITICS = frozenset(("ne", "n'", "se", "s'", "y", "en", "l'", "le", "lui", "leur"))
_SEATS = frozenset(("à", "au", "aux", "chez", "auprès", "dans"))
_PASSED = frozenset(
    "savoir entendre croire penser supposer état valoir remarquer observer aussi encore également pour sa part hier ensuite "
    "alors".split()
)
"""Words between a verb of speech and its inverted subject: *a fait savoir mardi le consul*."""
_BORDERS = frozenset((";", ":", "»", "(", ")", "que", "qu'", "mais", "tandis"))
_JOINTS = frozenset(("et", "de", "du", "des", "d'", ","))
_STRESSED = frozenset(("lui", "elle", "eux", "elles"))
_FOR_ONES_PART = (
    ("de", "son", "côté"), ("de", "leur", "côté"), ("pour", "sa", "part"), ("pour", "leur", "part"),
    ("quant", "à", "lui"), ("quant", "à", "elle"), ("quant", "à", "eux"),
)  # fmt: skip
_RELATIVES = frozenset(("qui", "dont", "où"))
_BEFORE_SUBJECTS = frozenset((",", ":", ";", "«", '"', "que", "qu'", "mais", "tandis"))
_WHO = frozenset(("qui", "lequel", "laquelle", "lesquels", "lesquelles"))
_STATED = (("état", "de"), ("état", "d'"), ("état", "des"))
_PLURAL = 6
_INNER = frozenset("par à au aux en dans sur auprès pour contre chez".split())
"""Prepositions of a complement inside a subject."""
_THAT = frozenset(("que", "qu'"))
_OF = frozenset(("de", "d'"))
_ANY = frozenset(("tout", "toute", "aucun", "aucune"))
_ALL_THE = (("le",), ("la",), ("l'",))
_NAME, _SUBJECT, _INVERTED, _PREVIOUS, _RELATIVE, _ACRONYM, _ASIDE = 5, 18, 24, 45, 16, 12, 10


def phrase_end(scene: Scene, token: int) -> int:
    """The end of the noun phrase of a speaker, with a name in apposition (*le chef de la junte, Assimi Goïta*)."""
    words, document = scene.words, scene.context.document
    if token < scene.high and words[token] in _PRONOUNS:
        return token + 1
    last = noun_phrase_end(scene.context, token, scene.high)
    while last - 1 > token and last < scene.high and words[last] == "par" and words[last - 1].endswith(("é", "és", "ée", "ées")):
        last -= 1  # des responsables cités par la BBC
    apposed = last > token and last + 2 < scene.high and words[last] == ","
    if apposed and document.capital(last + 1) and document.capital(last + 2):
        end = noun_phrase_end(scene.context, last + 1, scene.high)
        closed = end < scene.high and (words[end] == "," or scene.predicate_at(end) is not None)
        if closed and end - last <= _NAME:
            return end
    return last


def inverted_subject(scene: Scene, verb: Predicate) -> Speaker | None:
    """The subject behind a verb of speech, across an adverb, a date, or the receiver (*a dit hier à l'AFP la ministre*)."""
    words = scene.words
    if words[verb.first + 1 : verb.first + 2] == ("-",):  # a-t-il ajouté
        for place in range(verb.first, min(verb.last + 4, scene.high)):
            if words[place] in _PRONOUNS:
                return _behind_one(scene, place, verb) or Speaker(place, place + 1, verb)
    token, limit = speech_end(scene, verb), min(scene.high, verb.last + _INVERTED)
    while token < limit:
        behind = token + 1 if words[token] in _PASSED else past_asides(scene, token, limit)
        if behind == token:
            break
        token = behind
    if token >= scene.high or _no_speaker(scene, token, verb):
        return None
    last = phrase_end(scene, token)
    plural = verb.form is not None and verb.form.person == _PLURAL
    if last > token and plural and scene.words[last : last + 1] == ("et",) and last + 1 < scene.high:
        last = max(last, phrase_end(scene, last + 1))  # …, affirment Séoul et Washington
    return Speaker(token, last, verb) if last > token else None


def _behind_one(scene: Scene, token: int, verb: Predicate) -> Speaker | None:
    """Where it is said, behind *on*: *précise-t-on au Pentagone*, *indique-t-on auprès de l'armée*."""
    words = scene.words
    seat = token + 1 + (words[token + 1 : token + 2] == ("lire",))  # peut-on lire dans un rapport
    if words[token] != "on" or seat + 1 >= scene.high or words[seat] not in _SEATS:
        return None
    first = seat + 1 + (words[seat + 1] in ("de", "du", "des", "d'"))
    last = phrase_end(scene, first)
    return Speaker(first, last, verb) if last > first else None


def subject_before(scene: Scene, verb: Predicate) -> Speaker | None:
    """The subject before a verb: from the clause's start, an opening phrase with its comma left out."""
    words = scene.words
    end = _before_clitics(scene, verb)
    close = end
    if end > scene.low and words[end - 1] == ")":  # l'Observatoire syrien (OSDH) évalue …
        end = next((place for place in range(end - 2, max(scene.low, end - _ACRONYM), -1) if words[place] == "("), end)
    if end > scene.low and words[end - 1] in ("et", "puis", "mais"):  # Paris nie tout accord et n'évoque que …
        earlier = next((p for p in scene.left_of(end - 1, _PREVIOUS) if p.kind == "finite"), None)
        found = None if earlier is None else subject_before(scene, earlier)
        return None if found is None else Speaker(found.first, found.last, verb)
    first = _phrase_before(scene, end)
    if first is None:  # l'armée, le 3 mars, a reconnu …
        named = _with_aside(scene, end, end)
        return None if named == (end, end) else Speaker(*named, verb)
    if words[first:end] == ("on",):  # on estime à 20 000 …
        return None
    while (outer := _outer_subject(scene, first)) is not None:
        first, close = outer
        end = close
    named = _with_aside(scene, first, end)
    return Speaker(named[0], named[1] if named[1] < first else close, verb)


def _phrase_before(scene: Scene, end: int) -> int | None:
    """Where the noun phrases begin that end at a token, joined ones together: *Séoul et Washington*."""
    words, context = scene.words, scene.context
    best: int | None = None
    for first in range(end - 1, max(scene.low, end - _SUBJECT) - 1, -1):
        predicate = scene.predicate_at(first)
        if words[first] in _BORDERS or (predicate is not None and predicate.kind == "finite"):
            break
        if words[first] in _JOINTS:
            continue
        if best is not None and words[best - 1] == "," and words[first - 1] in _INNER:
            break  # Sur X, Untel affirme …
        last = phrase_end(scene, first)
        if best is not None and words[last] == "et" and last + 1 == best and _opens_subject(scene, first):
            best = first  # Séoul et Washington estiment …
        if last >= end and (first not in context.covered or first in context.organisation_at):
            best = first
        elif last < end - 1 and best is not None and words[last] == ",":
            break
    return best


def _outer_subject(scene: Scene, first: int) -> tuple[int, int] | None:
    """The noun phrase that another completes: *une coalition conduite par Riyad*, *l'ambassadeur de France à Kiev*."""
    words = scene.words
    end = first - 1
    if end - 1 <= scene.low or words[end] not in _INNER:
        return None
    if words[end] == "par" and participle(words[end - 1]) is not None:
        end -= 1
    elif words[end] == "par" or scene.predicate_at(end - 1) is not None:
        return None
    outer = _phrase_before(scene, end)
    return None if outer is None or outer in scene.context.covered or not _opens_subject(scene, outer) else (outer, end)


def _with_aside(scene: Scene, first: int, end: int) -> tuple[int, int]:
    """The bounds of a name with what explains it between commas; the name alone where that is no noun phrase.

    Reads *Untel, chef de la milice, a dit*; *Bakou, longtemps muet, a reconnu*.
    """
    words = scene.words
    if words[end : end + 1] != (",",):
        return first, end
    near = range(first - 1, max(scene.low, first - _ASIDE), -1)
    comma = next((token for token in near if words[token] == "," or words[token] in _BORDERS), None)
    if comma is None or words[comma] != ",":
        return first, end
    if any(found.kind == "finite" for found in scene.left_of(first, first - comma)):
        return first, end  # …, assurent les rebelles, qui affirment …
    name = _phrase_before(scene, comma)
    if name is None or not _opens_subject(scene, name):
        return first, end
    explained = comma == first - 1 and (
        words[first] in DETERMINERS or words[first] in SPEAKING_PEOPLE or words[first] in AUTHORITIES
    )
    return (name, end if explained else comma)


def army_reports(scene: Scene, said: Speaker) -> bool:
    """Whether an army or its ministry reports losses: *l'armée turque a fait état de trois soldats tués*.

    What a capital reports may be those of others.
    """
    verb = said.verb
    if verb is None or verb.lemma != "faire" or scene.words[verb.last : verb.last + 2] not in _STATED:
        return False
    bodies = (scene.context.organisation_at.get(token) for token in range(said.first, said.last))
    return any(body is not None and body.fact.category in ("military", "government") for body in bodies)


def _opens_subject(scene: Scene, first: int) -> bool:
    """Whether a noun phrase opens its clause: what it is joined with speaks too."""
    return first == scene.low or scene.words[first - 1] in _BEFORE_SUBJECTS


def _before_clitics(scene: Scene, verb: Predicate) -> int:
    """The token behind the subject of a verb: before its pronouns, *qui* and a comma."""
    words, end = scene.words, verb.first
    before = scene.left_of(end, 3)
    if verb.kind == "gerund" and before and before[0].last == end:  # the English of a machine: est avertissant que
        end = before[0].first
    while end > scene.low and words[end - 1] in _CLITICS:
        end -= 1
    if end > scene.low and words[end - 1] in _WHO:
        end -= 1
    if end > scene.low and words[end - 1] == ",":
        end -= 1
    if end - 2 > scene.low and words[end - 1] in _STRESSED and words[end - 2] == ",":  # le Kremlin, lui, a fait état de …
        end -= 2
    if end - 4 > scene.low and words[end - 4] == "," and words[end - 3 : end] in _FOR_ONES_PART:
        end -= 4  # Bakou, de son côté, déplore …
    return _before_relative(scene, end)


def _before_relative(scene: Scene, end: int) -> int:
    """The token behind the antecedent of a relative clause between commas that ends there: *Moscou, qui nie tout accord, …*."""
    words = scene.words
    if end >= scene.high or words[end] != ",":
        return end
    for place in range(end - 1, max(scene.low, end - _RELATIVE) - 1, -1):
        if words[place] in _BORDERS and not _only(scene, place):
            return end
        if words[place] == "," and words[place + 1] in _RELATIVES:
            return place
    return end


def _only(scene: Scene, place: int) -> bool:
    """Whether *que* restricts a figure: *qui n'avait fait état que de 90 morts*, *qui ne reconnaît que 40 blessés*."""
    behind = place + 1 + (scene.words[place + 1] in _OF)
    return scene.words[place] in _THAT and behind in scene.context.number_at


def _no_speaker(scene: Scene, first: int, verb: Predicate) -> bool:
    """Whether a noun phrase behind a verb is its object: *nie toute implication*, *revendique 900 hommes*, *admet 40 morts*."""
    words = scene.words
    if words[first] in _ANY:
        return words[first + 1 : first + 2] not in _ALL_THE
    number = scene.context.number_at.get(first + (words[first] in DETERMINERS))
    if number is None or number.last >= scene.high:
        return False
    if verb.form is not None and verb.form.person != _PLURAL:
        return True
    noun = PERSONNEL.at(words, number.last + (words[number.last] in _OF))
    return noun is not None and noun[0].loss is not None


def can_speak(context: Context, first: int, last: int) -> bool:
    """Whether a noun phrase names one who can speak: an organisation, an authority, a soldier, a name in its midst."""
    words, document = context.document.words, context.document
    head = first + (words[first] in DETERMINERS)
    if first in context.organisation_at or head in context.organisation_at:
        return True
    if words[head] in HEADLINE_NOUNS:
        return False
    if any(
        words[token] in AUTHORITIES or words[token] in BRACKETED_SOURCES or words[token] in SPEAKING_PEOPLE
        for token in (first, head)
    ):
        return True
    if head < last and PERSONNEL.at(words, head) is not None:
        return True
    inner = range(head, last) if not document.opens(first) else range(head + 1, last)
    return any(document.capital(token) for token in inner)
