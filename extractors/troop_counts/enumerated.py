"""Figures of a list, and coordinated ones that leave out the noun, and mostly the verb, of the count before."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.figure import ENDS, Figure
from extractors.troop_counts.lexicon import AUTHORITIES, FORCES, SPEECH_VERBS, STATING_VERBS
from extractors.troop_counts.noun_phrases import LINKS
from extractors.troop_counts.personnel import Count
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_BEHIND_LEVEL = frozenset(("d'", "en", "avant", "dès", "au", "cette", "pour"))
_COORDINATORS = frozenset((",", "et", "puis", "ou", "soit", "ni", "mais"))
_BEFORE_POWERS = frozenset((",", "et", "la", "le", "l'", "les", ";", "dont", "mais", "ni"))
_STATING_LINKS = frozenset(("de", "d'", "pour", "sur"))
_LINE, _NAME, _LABEL, _FORCE = 16, 4, 6, 5


def listed(figure: Figure) -> Count | None:
    """An item of a list whose noun stands in an earlier one.

    Reads *Ghana : 870 militaires⏎Népal : 640*, *Ghana : 870 militaires ; Népal : 640*, *le Ghana (870 soldats), le Népal (640)*.
    """
    mark = figure.previous
    if mark not in (":", "(") or not figure.before or figure.number.first - figure.before[-1].last > _LINE:
        return None
    last = figure.before[-1]
    if figure.words[last.first - 1] != mark:
        return None
    document = figure.context.document
    gap = document.shadow[document.ends[last.last - 1] : document.starts[figure.number.first]]
    lines = mark == ":" and "\n" in gap
    return figure.like_people("list") if lines or (_labelled(figure) and figure.ends()) else None


def _labelled(figure: Figure) -> bool:
    """Whether a name or a noun of a force stands before the figure's mark: *le Népal (640)*, *le contingent suédois (220)*."""
    context, words, mark = figure.context, figure.words, figure.number.first - 1
    for token in range(max(figure.before[-1].last, mark - _LABEL), mark):
        if words[token] in (".", ";", ","):
            continue
        organisation = context.organisation_at.get(token)
        name = name_at(context.document, token) or capital_at(context.document, token)
        if (organisation is not None and organisation.last == mark) or (name is not None and name.last == mark):
            return True
        if FORCES.at(words, token) is not None and _only_phrase(words, token, mark):
            return True
    return words[mark - 1].isalpha() and context.document.capital(mark - 1)


def _only_phrase(words: tuple[str, ...], first: int, last: int) -> bool:
    """Whether nothing but words stands between two tokens."""
    return all(word.isalpha() or word in ("-", "l'", "d'") for word in words[first:last])


def ellipsis(figure: Figure) -> Count | None:
    """A coordinated figure.

    Reads *800 militaires en Irak, 1 200 à Djibouti*, *…, puis 900 par an*, *…, l'ONU de plus de 1 200*, *…, 90 selon Moscou*.
    """
    if not figure.near:
        return None
    ends = figure.ends()
    coordinated = figure.previous in _COORDINATORS and ends
    gapped = figure.previous in LINKS and figure.follows in ENDS and figure.words[figure.before[-1].first - 1] in LINKS
    level = figure.previous in ("à", "a") and (ends or figure.follows in _BEHIND_LEVEL) and figure.changes()
    acting = (ends or figure.follows == "et") and _power_before(figure)
    return figure.like_people("ellipsis") if coordinated or gapped or level or acting else None


def _power_before(figure: Figure) -> bool:
    """Whether a power stands before a figure with its verb left out.

    Reads *les Pays-Bas prêteront 100 instructeurs, l'Espagne 50*, *le bataillon grec a perdu 12 hommes, le bataillon fidjien 3*.
    """
    document, first = figure.context.document, figure.number.first
    for token in range(max(figure.low, first - _NAME), first):
        name = name_at(document, token) or capital_at(document, token)
        if name is None and document.capital(token):
            name = adjective_at(document, token)
        organisation = figure.context.organisation_at.get(token)
        last = name.last if name is not None else organisation.last if organisation is not None else None
        if last == first:
            return document.words[token - 1] in _BEFORE_POWERS
    return _force_before(figure)


def _force_before(figure: Figure) -> bool:
    """Whether a noun phrase of a force, with nothing but an article and a comma or *et* before it, ends before a figure."""
    words, first = figure.words, figure.number.first
    for token in range(max(figure.low + 2, first - _FORCE), first):
        if words[token] in AUTHORITIES and words[token - 1] in ("le", "la", "l'", "les") and words[token - 2] in (",", "et"):
            return _only_phrase(words, token, first) and adjective_at(figure.context.document, first - 1) is not None
    return False


def stated(figure: Figure) -> Count | None:
    """*L'armée a 900 soldats et vise 2 000*; *Kiev compte 600 soldats tués. Moscou parle de 90*: a second figure for the same."""
    words = figure.words
    if figure.follows not in ENDS or not (figure.near or figure.continues):
        return None
    verb = figure.number.first - 1
    verb -= words[verb] in _STATING_LINKS
    group = verb_group_at(figure.context.document, verb)
    if group is None or words[group.first - 1] == "se":
        lemmas = [form.lemma for form in FORMS.get(words[verb], ()) if form.tense in ("infinitive", "participle")]
    else:
        lemmas = [group.lemma or ""]
    told = any(lemma in SPEECH_VERBS or lemma in STATING_VERBS for lemma in lemmas)
    return figure.like_people("ellipsis") if told else None
