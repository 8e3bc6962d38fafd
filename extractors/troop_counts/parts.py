"""Figures that take up the noun of a count before them: parts, comparisons, lists, ellipses."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.figure import ENDS, Figure
from extractors.troop_counts.lexicon import EVENT_FORMS
from extractors.troop_counts.noun_phrases import LINKS
from extractors.troop_counts.personnel import Count
from extractors.verbs import FORMS

_BEHIND_LEVEL = frozenset(("d'", "en", "avant", "dès", "au", "cette", "pour"))
_BEFORE_VERBS = frozenset("seulement le la les l' ne n' se s' en y d' entre eux elles à peine".split())
_OF_THEM = (("d'", "entre", "eux"), ("d'", "entre", "elles"))
_TAKING_UP = frozenset(("y", "en"))
"""Behind a figure that opens a sentence: *Plus de 300 y ont laissé la vie*."""
_ONLY = frozenset(("plus", "que", "qu'", "encore", "alors", "désormais", "déjà", "aujourd'hui"))
_COORDINATORS = frozenset((",", "et", "puis", "ou", "soit", "ni", "mais"))
_NOT_BUT = (("et", "non"), ("pas", "les"), ("lieu", "de"), ("lieu", "des"))
_PLURAL, _SECOND = 6, 2
_LINE, _CLAUSE, _NAME, _CLITICS = 8, 8, 4, 5


def other_ones(figure: Figure) -> Count | None:
    """*450 autres suivront*, *soit trois de plus*; also in the sentence behind (*Quatre autres sont portés disparus*)."""
    last = figure.number.last
    more = figure.words[last : last + 2] == ("de", "plus")
    return figure.like_people("other_ones") if figure.close and (more or figure.follows in ("autre", "autres")) else None


def part(figure: Figure) -> Count | None:
    """*…, dont deux légèrement*."""
    before = figure.words[max(0, figure.number.first - 2) : figure.number.first]
    return figure.like_last("part") if figure.near and (before[-1:] == ("dont",) or before == ("dont", "les")) else None


def part_of_whole(figure: Figure) -> Count | None:
    """*sur les 900 soldats, près de 400 ont fui*; *…, mais 200 seulement sont arrivés*."""
    words = figure.words
    joined = figure.near and figure.previous in (",", "et", ";", "mais")
    of_them = figure.starts and figure.words[figure.number.last : figure.number.last + 3] in _OF_THEM
    if not joined and not (figure.close and (of_them or (figure.opens and figure.follows in _TAKING_UP))):
        return None
    for place in range(figure.number.last, min(figure.high, figure.number.last + _CLITICS)):
        if figure.finite(place) or _plural_verb(words[place]):
            return figure.like_people("part_of_whole")
        if words[place] not in _BEFORE_VERBS:
            return None
    return None


def _plural_verb(word: str) -> bool:
    return word.endswith("ent") and any(event.form.person == _PLURAL for event in EVENT_FORMS.get(word, ()))


def comparison(figure: Figure) -> Count | None:
    """*…, contre 5 000 aujourd'hui*, *… et non 70*, *au lieu de 500*."""
    before = figure.words[max(figure.low, figure.number.first - 2) : figure.number.first]
    compared = before[-1:] == ("contre",) or before in _NOT_BUT
    return figure.like_people("comparison") if figure.near and compared else None


def pronoun(figure: Figure) -> Count | None:
    """*Il en partira plus de 90*, *elle en a 90 000*: *en* takes up the noun of this sentence or the last."""
    if not figure.close:
        return None
    words, first = figure.words, figure.number.first
    for place in range(first - 2, max(figure.low, first - _CLAUSE) - 1, -1):
        if words[place] in ENDS:
            return None
        if words[place] == "en" and _verb(words[place + 1]):
            return figure.like_people("pronoun")
    return None


def they_are(figure: Figure) -> Count | None:
    """*Ils étaient 900 en mai*, *elles ne sont plus que 40*: the pronoun takes up the people of this sentence or the last."""
    if not figure.close:
        return None
    words, first = figure.words, figure.number.first
    for place in range(first - 1, max(figure.low, first - _CLITICS) - 1, -1):
        if any(form.lemma == "être" for form in FORMS.get(words[place], ())):
            before = words[max(figure.low, place - 2) : place]
            return figure.like_people("pronoun") if any(word in ("ils", "elles") for word in before) else None
        if words[place] not in _ONLY:
            return None
    return None


def _verb(word: str) -> bool:
    """Whether a word can be a verb in the third person or an infinitive (*il en reste*, *veut en recruter*)."""
    forms = [*FORMS.get(word, ()), *(event.form for event in EVENT_FORMS.get(word, ()))]
    return any(form.person > _SECOND or form.tense == "infinitive" for form in forms)


def listed(figure: Figure) -> Count | None:
    """A line of a list whose noun stands in an earlier one: *Ghana : 870 militaires⏎Népal : 640*."""
    if not figure.before or figure.previous != ":" or figure.number.first - figure.before[-1].last > _LINE:
        return None
    document, last = figure.context.document, figure.before[-1]
    gap = document.shadow[document.ends[last.last - 1] : document.starts[figure.number.first]]
    return figure.like_people("list") if figure.words[last.first - 1] == ":" and "\n" in gap else None


def ellipsis(figure: Figure) -> Count | None:
    """*800 militaires en Irak, 1 200 à Djibouti*; *…, puis 900 par an*; *…, l'ONU de plus de 1 200*."""
    if not figure.near:
        return None
    ends = figure.ends()
    coordinated = figure.previous in _COORDINATORS and ends
    gapped = figure.previous in LINKS and figure.follows in ENDS and figure.words[figure.before[-1].first - 1] in LINKS
    level = figure.previous in ("à", "a") and (ends or figure.follows in _BEHIND_LEVEL) and figure.changes()
    acting = (ends or figure.follows == "et") and _power_before(figure)
    return figure.like_people("ellipsis") if coordinated or gapped or level or acting else None


def _power_before(figure: Figure) -> bool:
    """Whether a power stands before a figure with its verb left out: *les Pays-Bas prêteront 100 instructeurs, l'Espagne 50*."""
    document = figure.context.document
    for token in range(max(figure.low, figure.number.first - _NAME), figure.number.first):
        name = name_at(document, token) or capital_at(document, token)
        if name is None and document.capital(token):
            name = adjective_at(document, token)
        if name is not None and name.last == figure.number.first:
            return document.words[token - 1] in (",", "et", "la", "le", "l'", "les")
    return False
