"""Figures that name the thing before them, by grammar: a bare figure behind one thing cannot count it.

*la base aérienne 125*, *la transition deux*, *le point zéro*; of several things, where the figures are several too:
*les salles 3, 4 et 6*. What counts nevertheless has lost its verb (*la droite a 25 sièges, la gauche 12*), or has one in the
plural behind it.
"""

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import adjective_at
from extractors.numbers.counted import NOT_NOUN, NUMBERED, TIMES, head_noun
from extractors.numbers.enumerated import Row, row_at
from extractors.numbers.phrases import NAMING, SEVERAL_NAMING, Phrase, is_noun, phrase_before
from extractors.numbers.units import MEASURES
from extractors.numerals import Numeral
from extractors.numerals.lexicon import WORDS
from extractors.verb_groups import finite_forms

_TABLES = load("extractors.numbers", "nouns.toml")
_GROUPS = frozenset(_TABLES["groups"]["words"].split())
_STARS = frozenset(_TABLES["constellations"]["words"].split())
_CELESTIAL = frozenset(_TABLES["celestial"]["words"].split())
_VALUES = frozenset(_TABLES["values"]["words"].split())
_SUBJECTS = frozenset("il elle on ils elles qui ne n' nous vous je j' se s' y en".split())
_AUXILIARIES = frozenset("a ont avait avaient aura auront aurait auraient ayant avoir".split())
_HAVE = frozenset((word,) for word in ("ont", "avaient", "auront", "auraient", "se"))
_WHERE = frozenset("au à dans sur chez parmi".split())
_LINKS = frozenset((",", ";", "et", "contre", "mais"))
_CLOSERS = frozenset((",", ".", ";", ":", ")", "et", "mais", "!", "?"))
_SIGNS = frozenset(("%", "€", "$", "£", "°"))
_GAP = 25
"""How many tokens back the figure is looked for whose verb another goes on with."""
_EN = 4
"""How near before a figure *en* takes up what it counts (*elle en a arrêté 12*)."""
_THIRD_PLURAL = 6
_LARGEST_IN_WORDS = 100


def designates(document: Document, numeral: Numeral, row: Row) -> bool:
    """Whether a numeral that counts nothing, in digits or words, names the noun phrase before its row."""
    first = row.first
    if first < 1 or "\n" in document.shadow[document.ends[first - 1] : document.starts[first]]:
        return False
    before = document.words[first - 1]
    if before in NUMBERED or before in WORDS:  # *zéro zéro trois*
        return False
    words = numeral.form == "words"
    if words and (numeral.noun or numeral.kind != "cardinal" or numeral.value > _LARGEST_IN_WORDS):
        return False
    if words and row.count == 1 and _subject(document, numeral.last):
        return False
    phrase = phrase_before(document, first)
    if phrase is not None and _left_alone(document, phrase, row.last):
        return False
    if _names_itself(document, first - 1, phrase) or (row.count > 1 and before in SEVERAL_NAMING):
        return True
    if phrase is None:
        return words and numeral.value == 0 and is_noun(document, first - 1) and not finite_forms(before)
    if _gapped(document, phrase.first, row.last):
        return False
    if phrase.several:
        return row.count > 1 and before[-1] in "sxz" and _bare(document, row.last)
    valued = before in _VALUES or document.words[phrase.noun] in TIMES | _VALUES
    return not (valued or _clitic(document, phrase))


def designates_span(document: Document, first: int) -> bool:
    """Whether the figure at a token begins a span of names: *les salles 3 à 6*, *les missions Apollo 8 à 12*."""
    row = row_at(document, first)
    name = row.first - 1
    if row.count == 1 or name < 1 or not _bare(document, row.last) or document.words[name] in NUMBERED:
        return False
    if document.capital(name) and is_noun(document, name):
        name -= 1
    if document.words[name] in SEVERAL_NAMING:
        return True
    phrase = phrase_before(document, name + 1) if name else None
    return phrase is not None and phrase.several and document.words[name][-1] in "sxz"


def of_group(document: Document, numeral: Numeral, counted: tuple[int, int] | None) -> bool:
    """Whether a figure behind *des* is part of a name: *le Club des 5*, *l'Europe des Vingt-Sept*, *le Tournoi des 6 Nations*."""
    words, group = document.words, numeral.first - 2
    if group < 0 or words[group + 1] != "des" or numeral.kind != "cardinal" or not words[group].isalpha():
        return False
    named = document.capital(group) and not document.all_capitals(group) and words[group] not in NOT_NOUN
    if counted is None:
        return named or words[group] in _GROUPS
    if counted[0] != numeral.last or not document.capital(counted[0]) or document.all_capitals(counted[0]):
        return False
    return named and adjective_at(document, counted[0]) is None and words[counted[0]] not in _STATES


_STATES = frozenset(("états", "etats"))
"""Written with a capital wherever it stands (*l'Union des 27 États membres*)."""


def catalogued(document: Document, numeral: Numeral, counted: tuple[int, int]) -> bool:
    """Whether a figure with a name behind it names the noun before it: *le vol 447 Air France*, *l'étoile 61 Cygni*, *4 Vesta*.

    The name is no plural and of no people (*la salle 300 Kurdes*).
    """
    words, first, noun = document.words, numeral.first, counted[0]
    if numeral.form != "digits" or noun != numeral.last or not document.capital(noun):
        return False
    if adjective_at(document, noun) is not None:
        return False
    if first and words[first - 1] in _CELESTIAL:
        return True
    if words[noun][-1] in "sxz" and not document.all_capitals(noun):
        return False
    if first and words[first - 1] in NAMING:
        return True
    phrase = phrase_before(document, first)
    return phrase is not None and not phrase.several and not _gapped(document, phrase.first, counted[1])


def is_star(document: Document, numeral: Numeral) -> bool:
    """Whether a figure stands before a constellation: *61 Cygni*, *51 Pegasi b*."""
    last = numeral.last
    return (
        last < len(document.words)
        and document.words[last] in _STARS
        and document.capital(last)
        and not document.all_capitals(last)
    )


def first_of(document: Document, numeral: Numeral) -> bool:
    """Whether a figure one is the name of a level, whatever stands behind it: *la licence 1 droit*."""
    return numeral.form == "digits" and numeral.value == 1 and numeral.first > 0 and document.words[numeral.first - 1] in NAMING


def _bare(document: Document, last: int) -> bool:
    """Whether nothing stands behind a row that its last figure could count or measure."""
    words = document.words
    if last >= len(words):
        return True
    word = words[last]
    if word in _SIGNS or word in TIMES or (word in MEASURES and word not in NOT_NOUN):
        return False
    return head_noun(document, last, noun=False, plural=True) is None


def _subject(document: Document, last: int) -> bool:
    """Whether a verb in the plural stands behind a figure, whose subject it then is: *dans la voiture deux sont morts*."""
    if last >= len(document.words):
        return False
    return any(form.person == _THIRD_PLURAL for form in finite_forms(document.words[last]))


def _left_alone(document: Document, phrase: Phrase, last: int) -> bool:
    """Whether a circumstance opens a clause and a figure is the subject of *ont*: *à la mairie 12 ont voté contre*."""
    words, opener = document.words, phrase.first
    if words[last : last + 1] not in _HAVE:
        return False
    if words[opener] != "au":
        opener -= 1
    return opener >= 0 and words[opener] in _WHERE and (document.opens(opener) or words[opener - 1] in {",", ";", ":"})


def _names_itself(document: Document, token: int, phrase: Phrase | None) -> bool:
    """Whether a word before a figure is one that figures name without an article; neither adjective nor verb.

    *en division 3*, *la salle 12*; not *la gendarmerie nationale 8*, *la police en a arrêté 12*.
    """
    words = document.words
    if words[token] not in NAMING or (phrase is not None and phrase.noun != token):
        return False
    before = token - 2 if token > 1 and words[token - 1] == "en" else token - 1
    if before < 0:
        return True
    return words[before] not in _AUXILIARIES and not (words[before] in _SUBJECTS and finite_forms(words[token]))


def _clitic(document: Document, phrase: Phrase) -> bool:
    """Whether what looks like an article and a noun is an object and its verb: *elle la bat 12 fois sur 20*."""
    words = document.words
    if not phrase.first or words[phrase.first - 1] not in _SUBJECTS:
        return False
    return phrase.noun == phrase.first + 1 and bool(finite_forms(words[phrase.noun]))


def _gapped(document: Document, first: int, last: int) -> bool:
    """Whether a phrase is the subject of a verb said before: *la droite a gagné 25 sièges, la gauche 12*."""
    words = document.words
    if not first or words[first - 1] not in _LINKS or (last < len(words) and words[last] not in _CLOSERS):
        return False
    low = max(document.sentence(first)[0], first - _GAP)
    figures = [token for token in range(low + 1, first - 1) if words[token].isdecimal() or words[token] in WORDS]
    return any(
        head_noun(document, token + 1, noun=False, plural=True) is not None or "en" in words[max(low, token - _EN) : token]
        for token in figures
    )
