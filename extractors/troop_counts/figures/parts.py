"""Figures that take up the noun of a count before them: parts, comparisons, pronouns."""

from bisect import bisect_left
from dataclasses import replace

from extractors.numerals.ages.people import is_person
from extractors.troop_counts.figures.figure import ENDS, Figure
from extractors.troop_counts.figures.sizes import COUNT_NOUNS, reached
from extractors.troop_counts.lexicon import EVENT_FORMS, LEVEL_FORMS
from extractors.troop_counts.sentence.personnel import AMONG_WHOM, Count, counts_others
from extractors.troop_counts.sentence.restriction import opening
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_JOINED = frozenset((",", "et", ";", "mais"))
_PRONOUNS = frozenset(("il", "elle", "ils", "elles"))
_THAT = frozenset(("que", "qu'", "où"))
_ONLY = frozenset(("plus", "que", "qu'", "encore", "alors", "désormais", "déjà", "aujourd'hui"))
_NOT_BUT = (("et", "non"), ("non", "pas"), ("pas", "les"), ("lieu", "de"), ("lieu", "des"))
_MORE_OR_LESS = (("de", "plus"), ("de", "moins"), ("de", "trop"))
_DEGREE = frozenset("plus ou moins très assez encore déjà aussi".split())
_FOR_NOW = (("pour", "l'", "heure"), ("pour", "l'", "instant"), ("pour", "le", "moment"), ("à", "ce", "jour"))
"""Asides between *ne sont* and *que*."""
_REACHING = frozenset(("atteindre", "dépasser", "excéder", "avoisiner", "approcher"))
_SECOND = 2
_THEIR = frozenset(("ce", "cet", "ces", "leur", "leurs", "son", "ses"))
_OBJECTS = frozenset(("le", "la", "les", "l'"))
_UNTIL = frozenset(("d'", "en", "avant", "dès", "au", "pour", "si", "avec", "cette", "l'", "fin"))
"""Behind a level they begin what is said of it: *atteindra 3 000 avec la marine*, *à 3 000 cette année*."""
_CLAUSE_ENDS = ENDS - {"»"}
_CLAUSE, _CLITICS, _DEGREES, _SIZE = 8, 5, 5, 14


def other_ones(figure: Figure) -> Count | None:
    """*450 autres suivront*, *400 de moins que prévu*; also in the sentence behind (*Quatre autres sont portés disparus*)."""
    last = figure.number.last
    more = figure.words[last : last + 2] in _MORE_OR_LESS
    if not figure.close or not (more or figure.follows in ("autre", "autres")):
        return None
    if more and counts_others(figure.context, figure.before[-1].last, figure.number.first):
        return None  # 40 soldats et 12 chars, soit trois de moins
    counted = figure.number.fact.counted  # quinze autres personnes
    named = counted is not None and counted.start >= figure.context.document.starts[last]
    if not more and _of_civilians(figure):
        return None  # la police a perdu 40 agents et 30 autres ont fui
    if named and not _taken_up(figure):
        return None
    found = figure.like_people("other_ones")
    return replace(found, group_last=graded) if (graded := _graded(figure)) else found


def _of_civilians(figure: Figure) -> bool:
    """Whether the nearest people counted before a figure are none that bear arms."""
    place = bisect_left(figure.context.numbers, figure.number.first, key=lambda placed: placed.first) - 1
    last = figure.context.numbers[place]
    counted = last.fact.counted
    if last.first <= figure.before[-1].last or counted is None or last.fact.unit is not None:
        return False
    return is_person(figure.words[figure.context.document.token_from(counted.start)])


def _taken_up(figure: Figure) -> bool:
    """Whether what follows *autres* is no noun of other people: a participle of what became of them, or an adjective."""
    word = figure.words[figure.number.last + 1] if figure.number.last + 1 < figure.high else "."
    return word in EVENT_FORMS or not word.isalpha()


def _graded(figure: Figure) -> int | None:
    """The token behind the adverbs between *autres* and a participle: *cinq autres plus ou moins grièvement blessés*."""
    words, first = figure.words, figure.number.last + 1
    token = first
    while token < min(figure.high - 1, first + _DEGREES) and (words[token] in _DEGREE or words[token].endswith("ment")):
        token += 1
    if token == first or not any(event.form.tense == "participle" for event in EVENT_FORMS.get(words[token], ())):
        return None
    return token


def part(figure: Figure) -> Count | None:
    """*…, dont deux légèrement*, *dont seulement 60 à Kidal*."""
    first = opening(figure.words, figure.number.first)
    before = figure.words[max(0, first - 2) : first]
    if not figure.near or not (before[-1:] == ("dont",) or before == ("dont", "les") or before in AMONG_WHOM):
        return None
    if counts_others(figure.context, figure.before[-1].last, figure.number.first):
        return None
    found = figure.like_last("part")
    graded = figure.number.last < figure.high and figure.follows.endswith("ment")
    return replace(found, group_last=found.group_last + 1) if graded else found


def part_of_whole(figure: Figure) -> Count | None:
    """*sur les 900 soldats, près de 400 ont fui*; *…, mais 200 seulement sont arrivés*; *Seuls 80 sont revenus*."""
    of_them = figure.of_them and (figure.near or figure.close)
    joined = figure.near and figure.previous in _JOINED
    if of_them:
        return figure.like_people("part_of_whole")
    afresh = (figure.near and figure.previous in _THAT) or figure.previous == ":" or figure.fronted
    if not (joined or afresh) or not figure.followed_by_verb():
        return None
    return figure.like_people("part_of_whole") if joined or figure.near or figure.continues else None


def comparison(figure: Figure) -> Count | None:
    """*…, contre 5 000 aujourd'hui*, *… et non 70*, *…, pas 70*, *au lieu de 500*; also *Pas 70.* as a sentence of its own."""
    first = figure.number.first
    before = figure.words[max(figure.low, first - 2) : first]
    if before[-1:] == ("pas",) and figure.follows in ENDS and (figure.near or figure.continues):
        opens = first - 1 == figure.low
        return figure.like_people("comparison") if opens or before[0] in (",", "–", "—", "«", "non") else None
    compared = before[-1:] == ("contre",) or before in _NOT_BUT
    return figure.like_people("comparison") if figure.near and compared else None


def pronoun(figure: Figure) -> Count | None:
    """*Il en partira plus de 90*, *elle en a, sur le papier, 90 000*: *en* takes up the noun of this sentence or the last."""
    if not figure.close:
        return None
    words, first = figure.words, _before_aside(figure)
    for place in range(first - 2, max(figure.low, first - _CLAUSE) - 1, -1):
        if words[place] in ENDS:
            return None
        if words[place] == "en" and _verb(words[place + 1]):
            return figure.like_people("pronoun")
    return None


def _before_aside(figure: Figure) -> int:
    """The comma that opens an aside without a verb right before a figure, else the figure's own first token."""
    words, first = figure.words, figure.number.first
    if figure.previous != ",":
        return first
    for place in range(first - 2, max(figure.low, first - _CLAUSE) - 1, -1):
        if words[place] == ",":
            return place
        mark = not (words[place][-1].isalnum() or words[place][-1] == "'")
        if mark or verb_group_at(figure.context.document, place) is not None:
            return first
    return first


def they_are(figure: Figure) -> Count | None:
    """*Ils étaient 900 en mai*, *elles ne sont plus que 40*: the pronoun takes up the people of this sentence or the last."""
    if not figure.close:
        return None
    words, first = figure.words, figure.number.first
    aside = next((phrase for phrase in _FOR_NOW if words[first - len(phrase) - 1 : first - 1] == phrase), ())
    if words[first - 1] in ("que", "qu'") and aside:  # ils ne sont pour l'heure que 400
        first -= len(aside) + 1
    for place in range(first - 1, max(figure.low, first - _CLITICS) - 1, -1):
        if any(form.lemma == "être" for form in FORMS.get(words[place], ())):
            before = words[max(figure.low, place - 2) : place]
            return figure.like_people("pronoun") if any(word in ("ils", "elles") for word in before) else None
        if words[place] not in _ONLY:
            return None
    return None


def it_reaches(figure: Figure) -> Count | None:
    """*Le contingent compte 900 hommes ; il pourrait atteindre 3 000*: the pronoun takes up the force just counted."""
    if not (figure.near or figure.continues) or not figure.ends():
        return None
    if counts_others(figure.context, figure.before[-1].last, figure.number.first):
        return None
    words, first = figure.words, figure.number.first
    near = range(first - 1, max(figure.low, first - _CLITICS) - 1, -1)
    verb = next((place for place in near if verb_group_at(figure.context.document, place) is not None), figure.low)
    if not any(form.lemma in _REACHING for form in FORMS.get(words[first - 1], ())):
        return None
    subject = words[max(figure.low, verb - 2) : verb]
    return figure.like_people("pronoun") if not _PRONOUNS.isdisjoint(subject) else None


def their_number(figure: Figure) -> Count | None:
    """A size of those just counted.

    Reads *… 900 conscrits. Leur nombre passera à 3 000*, *…, un chiffre qui atteindra 3 000*, *cet effectif sera porté à 900*.
    """
    if not (figure.near or figure.continues) or not (figure.ends() or figure.follows in _UNTIL) or not reached(figure):
        return None
    words, last = figure.words, figure.before[-1]
    for place in range(figure.number.first - 1, max(figure.low, last.last, figure.number.first - _SIZE), -1):
        if words[place] in _CLAUSE_ENDS:
            return None
        if words[place] in COUNT_NOUNS and _takes_up(words, place):
            if counts_others(figure.context, last.last, figure.number.first):
                return None
            return figure.like_last("level") if last.noun.loss is not None else figure.like_people("level")
    return None


def _takes_up(words: tuple[str, ...], place: int) -> bool:
    """Whether a noun of a size takes up what was counted: *ce nombre*, *leur effectif*, *un chiffre qui …*."""
    if words[place + 1] in ("de", "d'", "du", "des"):
        return False  # leur nombre de chars
    return words[place - 1] in _THEIR or (words[place - 1] in ("un", ",") and words[place + 1] in ("qui", "qu'", "que"))


def put_to(figure: Figure) -> Count | None:
    """*Le contingent compte 900 hommes ; la réforme le portera à 3 000*: the object of a change is the force just counted."""
    if (
        not (figure.near or figure.continues)
        or not (figure.ends() or figure.follows in _UNTIL)
        or figure.previous not in ("à", "a")
    ):
        return None
    words, first = figure.words, figure.number.first
    if words[first - 2] not in LEVEL_FORMS or words[first - 3] not in _OBJECTS:
        return None
    if counts_others(figure.context, figure.before[-1].last, first):
        return None
    return figure.like_people("level")


def _verb(word: str) -> bool:
    """Whether a word can be a verb in the third person or an infinitive (*il en reste*, *veut en recruter*)."""
    forms = [*FORMS.get(word, ()), *(event.form for event in EVENT_FORMS.get(word, ()))]
    return any(form.person > _SECOND or form.tense == "infinitive" for form in forms)
