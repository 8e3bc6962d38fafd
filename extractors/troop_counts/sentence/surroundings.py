"""What stands around a count: where its noun phrase begins, the verb before it, the predicates behind it."""

from dataclasses import dataclass, replace

from extractors.troop_counts.lexicon import DEGREES, GROUP_NOUNS, HOLDING_VERBS, LEVEL_VERBS, SPEECH_VERBS
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.predicates import Predicate
from extractors.troop_counts.sentence.restriction import is_part, opening, part_at
from extractors.troop_counts.sentence.scene import OPENERS, Scene
from extractors.troop_counts.sentence.speech import is_agent_speech, speech_incise

_BEFORE_FIGURES = (DETERMINERS - {"un", "une"}) | {"derniers", "dernières", "premiers", "premières", "quelque"}
_CONTRASTS = frozenset("mais tandis alors car lorsque lorsqu' quand puisque puisqu' contrairement".split())
_ADJECTIVAL = frozenset((",", "de", "du", "à", "en", "par", "dans"))
_QUOTES = frozenset(("«", '"'))
_OWN = frozenset(("mes", "ses", "nos", "leurs", "ces"))
_APART = frozenset((",", "en", ")"))
"""What parts a present participle from those who act: *900 soldats opérant au Mali*, but *…, tuant 40 civils*."""
PART_OPENERS = frozenset(("dont", "parmi"))
_AMONG_WHOM = frozenset(("lesquels", "lesquelles"))
_PARTING = frozenset(("répartir", "regrouper", "rassembler", "réunir", "grouper", "organiser", "articuler", "ventiler"))
"""Verbs that with *en* say of how many units people are: *9 000 hommes répartis en 12 brigades*."""
_LEFT, _RIGHT = 26, 45
_ADJECTIVES, _LIST, _RESTRICTION = 5, 14, 12
_REDUCED, _BRACKET, _GROUPS, _CLITICS = 6, 20, 3, 4


@dataclass(frozen=True, slots=True)
class Before:
    """The nearest predicate before a noun phrase, None where a clause border parts them; the commas between."""

    predicate: Predicate | None
    commas: int = 0


@dataclass(frozen=True, slots=True)
class Behind:
    """The predicates behind a noun phrase.

    Attributes:
        main: the finite verb of its clause.
        participle: a participle that belongs to the noun (*soldats tués*).
        relative: the verb of a relative clause (*que compte la brigade*).
        phrase: a fixed phrase (*en alerte*).
    """

    main: Predicate | None = None
    participle: Predicate | None = None
    relative: Predicate | None = None
    phrase: Predicate | None = None


def without_determiners(scene: Scene, token: int) -> int:
    """The first token of a noun phrase with its determiners."""
    words = scene.words
    while token > scene.low and words[token - 1] in _BEFORE_FIGURES:
        token -= 1
    return opening(words, token) if is_part(words, token) else token


def edge(scene: Scene, token: int) -> int:
    """The first token of the whole noun phrase: before determiners, and before *un détachement de*, *forte de*."""
    words = scene.words
    for _ in range(_GROUPS):
        token = without_determiners(scene, token)
        if token - 2 >= scene.low and words[token - 1] in ("«", '"') and words[token - 2] in LINKS:
            token -= 1  # la mort de « 400 combattants »
        if token - 2 < scene.low or words[token - 1] not in LINKS:
            return token
        head = token - 2
        if words[head] not in GROUP_NOUNS and head > scene.low and scene.predicate_at(head) is None:
            head -= 1  # un bilan définitif de, un contingent danois de
        if words[head] not in GROUP_NOUNS:
            return token
        token = head - (head > scene.low and words[head - 1] in ("un", "une"))
    return token


def partitive(scene: Scene, start: int) -> bool:
    """Whether a noun phrase only names the whole of a part: *Sur les 900 soldats …*, *Parmi …*, *Des 700 fantassins …*."""
    words = scene.words
    if start <= scene.low:
        return False
    before = words[start - 1]
    opening = start - 1 == scene.low
    if before in ("sur", "parmi", "contre", "outre"):
        return opening or words[start - 2] in (",", "«", ".", ":")
    if before in LINKS and words[start] in _OWN and (opening or words[start - 2] in (",", "«", ".", ":")):
        return True  # De mes 40 hommes, 26 ont été blessés
    if before == "aux":
        return start - 2 >= scene.low and words[start - 2] == "face"
    return before == "des" and (opening or start - 1 in scene.context.number_ends)


def event_noun(scene: Scene, start: int) -> Predicate | None:
    """The event noun of which the count is the complement: *le retrait des*, *la mort de*, *l'envoi prochain de*."""
    words = scene.words
    if start - 2 < scene.low or words[start - 1] not in LINKS:
        return None
    coordinated = words[start - 2] in ("et", ",", "ni", "ou")  # l'envoi de 200 policiers et de 500 militaires
    for place in range(start - 2, max(scene.low, start - (_LIST if coordinated else _ADJECTIVES)) - 1, -1):
        predicate = scene.predicate_at(place)
        if predicate is not None:
            governs = predicate.kind == "noun" and (not coordinated or words[predicate.last] in LINKS)
            return predicate if governs else None
        if not coordinated and not words[place].isalpha():
            return None
    return None


def before(scene: Scene, start: int) -> Before:
    """The predicate of which a noun phrase may be the object."""
    words = scene.words
    commas = 0
    for place in range(start - 1, max(scene.low, start - _LEFT) - 1, -1):
        word = words[place]
        predicate = scene.predicate_at(place)
        if predicate is not None and predicate.last <= start:
            agent = predicate.last == start - 1 and words[start - 1] == "par"  # la ville, défendue par 400 miliciens
            level = predicate.lemma in LEVEL_VERBS and predicate.last == start - 1  # les effectifs, tombés à 900 soldats, …
            if predicate.kind in ("noun", "phrase") or (_adjectival(scene, predicate) and not agent and not level):
                continue
            return Before(predicate, commas)
        if scene.wall(place) or word == ")" or (word == ":" and (place == start - 1 or words[place + 1] in _QUOTES)):
            break
        if word in OPENERS and not restrictive(scene, place):
            break
        commas += word == ","
    return Before(None, commas)


def _adjectival(scene: Scene, predicate: Predicate) -> bool:
    """Whether a participle ends a noun phrase long before the count (*une photo publiée en …*) and governs nothing there."""
    return predicate.kind == "participle" and predicate.first > scene.low and scene.words[predicate.last] in _ADJECTIVAL


def restrictive(scene: Scene, place: int) -> bool:
    """*que* of *ne … que*: *n'envoie qu'une dizaine*; in *n'a rien vu et estime que* another verb opens what is said."""
    words = scene.words
    if words[place] not in ("que", "qu'"):
        return False
    verb = next((predicate for predicate in scene.left_of(place, _RESTRICTION) if predicate.kind == "finite"), None)
    if verb is not None and verb.lemma in SPEECH_VERBS and _clause_behind(scene, place):
        return False  # rien n'indique que 900 soldats soient partis
    first = place if verb is None else verb.first
    return any(word in ("ne", "n'") for word in words[max(scene.low, first - _CLITICS) : place])


def _clause_behind(scene: Scene, place: int) -> bool:
    """Whether *que* at a token opens a clause with a verb of its own."""
    for token in range(place + 1, min(scene.high, place + _LIST)):
        predicate = scene.predicate_at(token)
        if predicate is not None and predicate.kind == "finite":
            return True
        if scene.words[token] == "," or scene.words[token] in OPENERS or scene.wall(token):
            return False
    return False


def behind(scene: Scene, count: Count, end: int) -> Behind:
    """The predicates behind a noun phrase, up to the main verb of its clause."""
    found = Behind()
    in_relative = crossed = spoken = compared = False
    place, limit = end if count.bare else min(count.last, end), min(scene.high, end + _RIGHT)
    while place < limit and not _ends_clause(scene, place, end) and not (place >= end and scene.is_border(place)):
        predicate = scene.predicate_at(place)
        if predicate is None:
            if scene.words[place] in PART_OPENERS and (past := _past_own_part(scene, count, found, place, end)) != place:
                place = past
                continue
            in_relative = in_relative or _opens_relative(scene, place)
            compared = compared or (in_relative and scene.words[place] == "comme")
            crossed = crossed or (place in scene.context.number_at and _next_of_list(scene, count, place))
            place = _past_bracket(scene.words, place, limit) + 1
            continue
        place = max(predicate.last, place + 1)
        if predicate.kind == "finite" and not in_relative:
            spoken = speech_incise(scene, predicate)
            if not spoken and not _cleft(scene, predicate):
                return replace(found, main=predicate)
        elif predicate.kind == "finite":
            in_relative = _cleft(scene, predicate)
            if not spoken and not compared:  # raconte le colonel, qui commandait …; 900 soldats, comme il le soutenait
                found = replace(found, relative=found.relative or predicate)
        elif not in_relative:
            found = _with(scene, found, predicate, end, crossed=crossed)
    return found


def _next_of_list(scene: Scene, count: Count, place: int) -> bool:
    """Whether a figure goes on with a list: *900 soldats, 40 chars*; *20 blessés et 90 hommes rapatriés* share no participle."""
    joint = scene.words[place - 1]
    return joint in (",", "soit") or (joint == "et" and (scene.words[place - 2] == "," or count.noun.loss is not None))


def _past_own_part(scene: Scene, count: Count, found: Behind, place: int, end: int) -> int:
    """The mark that closes the part of a count, the sentence's end where none does; the token itself where they share a verb."""
    if not opens_part(scene, place):
        return place
    told = count.noun.loss is not None or count.noun.lemma.startswith("prisonnier") or found.participle is not None
    if place != end + 1 and not told:
        return place
    close = part_end(scene, place)
    if close is not None:
        return close
    return scene.high if told or count.rule.endswith("ellipsis") or _object_of(scene, count) else place


def opens_part(scene: Scene, place: int) -> bool:
    """Whether *dont* or *parmi lesquels* behind a comma opens a part with a clause of its own: *, dont huit seront échangés*."""
    words = scene.words
    if words[place - 1] != "," or words[place] not in PART_OPENERS:
        return False
    among = place + 2 < scene.high and words[place] == "parmi" and words[place + 1] in _AMONG_WHOM
    return part_at(scene.context, place) is not None or (among and place + 2 in scene.context.number_at)


def part_end(scene: Scene, place: int) -> int | None:
    """The comma or bracket that closes a part, None where it runs to the end of its clause."""
    for token in range(place + 1, min(scene.high, place + _RIGHT)):
        if scene.words[token] in (",", ")"):
            return token
        if scene.wall(token):
            return None
    return None


def _object_of(scene: Scene, count: Count) -> bool:
    """Whether a verb before a count governs it, so that none behind *dont* does."""
    left = before(scene, edge(scene, count.first))
    return left.predicate is not None and not left.commas


def _with(scene: Scene, found: Behind, predicate: Predicate, end: int, *, crossed: bool) -> Behind:
    """What was found, with a participle or phrase of the noun's own.

    Behind a comma and another figure they are that figure's (*900 soldats au front, 300 en alerte*), unless a
    participle ends the list (*800 hommes, 40 chars attendus*).
    """
    held = found.participle
    if predicate.kind == "phrase" and held is not None and held.last == predicate.first and held.lemma in HOLDING_VERBS:
        return replace(found, participle=replace(predicate, kind="participle"))  # 900 soldats placés en alerte
    if predicate.kind == "phrase" and found.phrase is None and not crossed:
        return replace(found, phrase=predicate)
    if predicate.kind == "gerund" and scene.any_between(end, predicate.first, _APART):
        return found
    if predicate.kind not in ("participle", "gerund") or found.participle is not None or predicate.type is None:
        return found
    graded = found.phrase is not None and predicate.first == found.phrase.last  # en état d'alerte renforcée
    if graded or is_agent_speech(scene, predicate):
        return found
    if _of_origin(scene, predicate):
        return found
    if predicate.type in ("trained", "other") and scene.words[predicate.first - 1] in DEGREES:
        return found  # 6 500 hommes, mal équipés
    beside = not crossed and predicate.first - end <= _REDUCED
    closing = predicate.last >= scene.high or scene.words[predicate.last] in ("(", ".")
    return replace(found, participle=predicate) if beside or closing else found


def _of_origin(scene: Scene, predicate: Predicate) -> bool:
    """Whether a participle tells whence people are or how they are parted: *900 hommes venus de six pays*, *répartis en …*."""
    behind = scene.words[predicate.last : predicate.last + 1]
    if behind == ():
        return False
    return (predicate.lemma == "venir" and behind[0] in LINKS) or (predicate.lemma in _PARTING and behind[0] == "en")


def _ends_clause(scene: Scene, place: int, end: int) -> bool:
    """Whether a token ends the clause of a noun phrase that ends before it."""
    words = scene.words
    word = words[place]
    if word == ":":
        return words[place + 1 : place + 2] not in (("c'",), ("ce",), ("voilà",))
    return scene.wall(place) or word in _CONTRASTS or (word == "»" and place > end + 1)


def _opens_relative(scene: Scene, place: int) -> bool:
    """Whether a word opens a clause; *dont* before a figure does not (*dont 80 Belges*)."""
    return scene.words[place] in OPENERS and part_at(scene.context, place) is None


def _cleft(scene: Scene, predicate: Predicate) -> bool:
    """*c'est ce que* only presents what follows."""
    words = scene.words
    presents = predicate.lemma == "être" and words[predicate.first - 1] == "c'"
    number = words[predicate.last : predicate.last + 2] in (("le", "nombre"), ("le", "chiffre"), ("l'", "effectif"))
    return presents and (number or words[predicate.last : predicate.last + 1] == ("ce",))


def _past_bracket(words: tuple[str, ...], place: int, limit: int) -> int:
    """The bracket that closes one, else the token itself."""
    if words[place] != "(":
        return place
    return next((token for token in range(place, min(limit, place + _BRACKET)) if words[token] == ")"), place)
