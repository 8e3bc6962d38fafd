"""The noun that a figure counts: the head of the noun phrase behind it.

French puts the noun right behind the number, after a few adjectives of a closed list (*trois nouveaux projets*); all other
adjectives come after it (*trois projets russes*). From two on the noun is a plural, which tells it from a verb: *les deux pays*,
*les deux ont signé*.
"""

from extractors.document import Document
from extractors.lexicon import load
from extractors.numerals import Numeral
from extractors.numerals.ages.people import is_person
from extractors.numerals.lexicon import WORDS, Role
from extractors.verb_groups import finite_forms
from extractors.verbs import FORMS

_TABLES = load("extractors.numbers", "nouns.toml")
BEFORE_NOUN = frozenset(_TABLES["before_noun"]["words"].split())
NOT_NOUN = frozenset(_TABLES["not_noun"]["words"].split())
NUMBERED = frozenset(_TABLES["numbered"]["words"].split())
"""Nouns before a number that counts nothing (*n° 5*, *page 12*)."""
TIMES = frozenset(_TABLES["times"]["words"].split())
MONTHS = frozenset(_TABLES["times"]["months"].split())
SINGULAR = frozenset(_TABLES["singular"]["words"].split())
"""Determiners of one thing."""
_ALONE = frozenset(_TABLES["adjectives_alone"]["words"].split())
_PARTICIPLES = {kind: frozenset(words.split()) for kind, words in _TABLES["participles"].items()}
_NOMINAL = _PARTICIPLES["persons"] | _PARTICIPLES["things"]
_PREPOSITIONAL = frozenset(_TABLES["prepositional"]["words"].split())
_PARTITIVES = frozenset(("de", "d'", "des", "du"))
_OWNERS = frozenset("mes tes ses nos vos leurs ces les".split())
_OWNER = frozenset("la le l' cette ce cet notre votre leur son sa mon ma ton ta".split())
_THIS = frozenset("cet ce cette ces son sa ses mon ma mes notre nos votre vos leur leurs chaque".split())
"""Determiners of a noun that is known: no number behind it numbers it (*il a cité cette page trois fois*)."""
_ADJECTIVES = 3
_NUMBER_WORDS = 4
_DEGREES = frozenset("plus moins très trop aussi si".split())
_NOUNS_TOO = frozenset("jeunes vieux vieilles petits petites grands grandes anciens riches pauvres braves".split())
"""Adjectives that are nouns where none follows (*les trois jeunes*)."""
_CIRCUMSTANCES = frozenset(
    "par à a au aux dans en lors après sur avec pour lundi mardi mercredi jeudi vendredi samedi dimanche hier".split()
)
"""What goes on behind a participle that is none of a noun: *trois jeunes blessés dans un accident*."""
_LIMITS = frozenset("maximum minimum max min approximativement environ".split())
"""Words behind a figure that say how exact it is."""
_QUOTES = frozenset(("«", '"'))
_COUNTING = frozenset(
    word for word, entry in WORDS.items() if not entry.ordinal and entry.role not in {Role.FRACTION, Role.COLLECTIVE, Role.SCALE}
)
_TIMES_OF = frozenset(("fois", "reprises"))
_SUSPENDED = frozenset(("sursis", "ferme", "fermes"))
"""Words of a sentence to prison behind its months: *dont six avec sursis*, *dont huit fermes*."""
_LINKS = frozenset((",", "et", "puis", "tandis"))
_PASSIVE = frozenset("été sont furent étaient seront".split())
_CLAUSE = 16
"""How many tokens back a clause is looked for that a figure goes on with."""
_TWO = 2
_MODEL = 6
"""How many tokens the name of a model may take."""
_GAP = 2


def head_noun(document: Document, last: int, *, noun: bool, plural: bool) -> tuple[int, int] | None:
    """The tokens of the noun that a numeral counts, the end exclusive.

    Args:
        document: the text.
        last: the token behind the numeral.
        noun: whether the numeral ends in a noun, so that *de* follows (*deux millions de personnes*).
        plural: whether the noun must be a plural.
    """
    place = _start(document, last, noun=noun)
    if place is None:
        return None
    end = document.sentence(last - 1)[1]
    words = document.words
    plural = plural or (not noun and place > last)  # *zéro de la route*, but *un de ses amis*
    adjective = None
    for _ in range(_ADJECTIVES):
        if words[place : place + 1] and words[place] in _DEGREES and place + 1 < end and words[place + 1] in BEFORE_NOUN:
            place += 1
        if place < end and _stands_before(words[place]) and words[place + 1 : place + 2] != ("-",):
            adjective, place = place, place + 1
        else:
            break
    if adjective is not None and words[adjective] in _NOUNS_TOO and (place >= end or not _takes(document, place, end)):
        return adjective, adjective + 1
    quoted = place + 1 < end and words[place] in _QUOTES and not document.capital(place + 1)
    place += quoted
    if place >= end or not _near(document, place):
        return None
    stop = _model(document, place)
    if stop is None and _is_noun(document, place):
        stop = _compound(document, place, end)
        if (plural or quoted) and not any(_plural(document, token) for token in range(place, stop, 2)):
            return (place, stop) if not quoted and _slip(words[place]) else None
    return None if stop is None else (place, stop)


def _stands_before(word: str) -> bool:
    return word in BEFORE_NOUN or word in _ALONE


def _takes(document: Document, token: int, end: int) -> bool:
    """Whether a noun stands at a token that takes the adjective before it: *jeunes policiers*, not *jeunes blessés à Lyon*."""
    words = document.words
    if not _is_noun(document, token):
        return False
    if words[token] not in _PARTICIPLES["events"]:
        return True
    return token + 1 < end and words[token + 1] not in _CIRCUMSTANCES and words[token + 1].isalpha()


def _slip(word: str) -> bool:
    """Whether a noun of persons has lost its plural, as slips of the pen go: *36 personne*."""
    return is_person(word) and not finite_forms(word)


def _compound(document: Document, token: int, end: int) -> int:
    """The token behind the noun that starts at a token, with all that hyphens join to it: *petits-enfants*."""
    words = document.words
    stop = token + 1
    while (
        stop + 1 < end and words[stop] == "-" and document.glued(stop) and words[stop + 1].isalpha() and document.glued(stop + 1)
    ):
        stop += 2
    return stop


def _start(document: Document, last: int, *, noun: bool) -> int | None:
    """Where the noun phrase may begin: behind *de* after a noun (*millions de*), or a possessive (*cent de nos soldats*)."""
    words = document.words
    if last >= len(words):
        return None
    if words[last] not in _PARTITIVES:
        return None if noun else last
    place = last + 1
    owned = place < len(words) and (words[place] in _OWNERS or (noun and words[place] in _OWNER))
    if owned:
        place += 1
    if owned or words[last] == "des":  # *trois des quatre suspects*, *deux de ses dix élus*
        while place < len(words) and place - last <= _NUMBER_WORDS and (words[place].isdecimal() or words[place] in WORDS):
            place += 1
        return place
    return place if noun else None


def _near(document: Document, token: int) -> bool:
    gap = document.starts[token] - document.ends[token - 1]
    return gap <= _GAP and "\n" not in document.shadow[document.ends[token - 1] : document.starts[token]].strip(" ")[1:]


def _is_noun(document: Document, token: int) -> bool:
    word = document.words[token]
    compound = token + 1 < len(document.words) and document.words[token + 1] == "-" and document.glued(token + 1)
    return (
        len(word) > 1
        and word.isalpha()
        and word not in NOT_NOUN
        and word not in _LIMITS
        and word not in _COUNTING
        and (compound or not (_stands_before(word) or _bare_participle(word) or _prepositional(document, token)))
    )


def _bare_participle(word: str) -> bool:
    """Whether a word is a past participle and nothing else: *espérés*, *endommagées*; not *blessés*, *entreprises*, *marché*."""
    if word in _NOMINAL or word + "s" in _NOMINAL:
        return False
    return any(form.tense == "participle" for form in FORMS.get(word, ()))


def _prepositional(document: Document, token: int) -> bool:
    """Whether a word begins a preposition of two: *grâce à*."""
    following = document.words[token + 1 : token + 2]
    return document.words[token] in _PREPOSITIONAL and following in {("à",), ("au",), ("aux",), ("a",)}


def _model(document: Document, token: int) -> int | None:
    """The token behind the name of a model, with its digits, that starts at a token: *A321neo*, *F-16*; None for words."""
    words = document.words
    stop = token + 1
    if not words[token].isalpha() or not document.capital(token):
        return None
    while stop < len(words) and stop - token < _MODEL and document.glued(stop) and (words[stop] == "-" or words[stop].isalnum()):
        stop += 1
    return stop if any(word.isdecimal() for word in words[token:stop]) and words[stop - 1] != "-" else None


def _plural(document: Document, token: int) -> bool:
    """Whether a word is a plural by its form, or a name, which has none (*douze Rafale*, *deux GI*)."""
    word = document.words[token]
    return word[-1] in "sxz" or document.capital(token)


def counted_by(document: Document, numeral: Numeral) -> tuple[int, int] | None:
    """The tokens of the noun that a cardinal or fraction counts; None behind *n°*, *article*, *page* and the like."""
    words, first = document.words, numeral.first
    plural = abs(numeral.value) >= _TWO and numeral.kind == "cardinal"
    found = head_noun(document, numeral.last, noun=numeral.noun, plural=plural)
    if found is None and numeral.collective:  # *une dizaine de maison*: what else could it be
        found = head_noun(document, numeral.last, noun=True, plural=False)
    if found is None or _predicated(document, numeral, found):
        return None
    if not numeral.value and words[numeral.last] in _PARTITIVES:  # *le kilomètre zéro des routes*
        return None
    if first and words[first - 1] in NUMBERED:
        known = first > 1 and words[first - 2] in _THIS
        return found if known or words[found[0]] in _TIMES_OF else None
    if first > 1 and words[first - 1] in {"°", "º"} and words[first - 2] == "n":
        return None
    return found


def _predicated(document: Document, numeral: Numeral, noun: tuple[int, int]) -> bool:
    """Whether a participle behind a figure says what *été* has said before: *cinq ont été tuées et vingt autres blessées*."""
    words, first, word = document.words, numeral.first, document.words[noun[0]]
    if word not in _PARTICIPLES["events"] or noun[1] - noun[0] > 1 or not first or words[first - 1] not in _LINKS:
        return False
    if noun[1] < len(words) and words[noun[1]].isalpha() and words[noun[1]] not in _CIRCUMSTANCES:
        return False
    low = max(document.sentence(first)[0], first - _CLAUSE)
    gender = word.endswith("es")
    for token in range(low + 1, first - 1):
        if words[token - 1] in _PASSIVE and words[token].endswith("s") and words[token].endswith("es") == gender:
            return words[token] in FORMS
    return False


def counts_time(document: Document, numeral: Numeral, counted: tuple[int, int] | None) -> bool:
    """Whether a numeral counts a span of time, which is a date's or an age's and no number."""
    words = document.words
    if counted is not None and words[counted[0]] in TIMES:
        return True
    following = numeral.last + (words[numeral.last : numeral.last + 1] in {("de",), ("d'",)})
    return (following < len(words) and words[following] in TIMES) or _suspended(document, numeral)


def _suspended(document: Document, numeral: Numeral) -> bool:
    """Whether a figure is the part of a sentence to prison: *18 mois de prison dont huit fermes*, *dont 6 avec sursis*."""
    words = document.words
    behind = numeral.last + (words[numeral.last : numeral.last + 1] == ("avec",))
    if behind >= len(words) or words[behind] not in _SUSPENDED:
        return False
    low = max(document.sentence(numeral.first)[0], numeral.first - _CLAUSE)
    return not TIMES.isdisjoint(words[low : numeral.first])
