"""Coordinated figures that leave out the noun, and mostly the verb, of the count before."""

from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.figures.figure import ENDS, Figure
from extractors.troop_counts.figures.lists import only_phrase
from extractors.troop_counts.figures.sizes import COUNT_NOUNS
from extractors.troop_counts.lexicon import AUTHORITIES, SPEECH_VERBS, STATING_VERBS
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count, counts_others
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_BEHIND_LEVEL = frozenset(("d'", "en", "avant", "dès", "au", "cette", "pour"))
_COORDINATORS = frozenset((",", "et", "puis", "ou", "soit", "ni", "mais"))
_BEFORE_POWERS = frozenset((",", "et", "la", "le", "l'", "les", ";", "dont", "mais", "ni"))
_SELVES = frozenset(("lui", "elle", "eux", "elles"))
_STATING_LINKS = frozenset(("de", "d'", "pour", "sur"))
_NAME, _FORCE, _RELATIVE = 4, 5, 10


def ellipsis(figure: Figure) -> Count | None:
    """A coordinated figure.

    Reads *800 militaires en Irak, 1 200 à Djibouti*, *…, puis 900 par an*, *…, l'ONU de plus de 1 200*, *…, 90 selon Moscou*,
    *dispose de 900 soldats au Liban et de 300 au Kosovo*, *estimés à 900 par Paris et à 300 par Rome*,
    *arrivé avec 900 hommes, il repart avec 300*.
    """
    if not figure.near:
        return None
    ends = figure.ends()
    coordinated = figure.previous in _COORDINATORS and ends
    opening = figure.words[figure.before[-1].first - 1]
    again = figure.previous == opening == "avec" and (ends or figure.follows == "et") and not _of_others(figure)
    linked = (figure.previous in LINKS and opening in LINKS) or figure.previous == opening == "à"
    gapped = linked and (figure.follows in ENDS or (ends and _joined(figure)))
    reaches = figure.previous in ("à", "a") and (ends or figure.follows in _BEHIND_LEVEL)
    level = reaches and figure.changes() and not _of_another(figure)
    acting = (ends or figure.follows == "et") and _power_before(figure)
    return figure.like_people("ellipsis") if coordinated or gapped or level or acting or again else None


def _of_others(figure: Figure) -> bool:
    """Whether other things are counted between the count and the figure."""
    return counts_others(figure.context, figure.before[-1].last, figure.number.first)


def _of_another(figure: Figure) -> bool:
    """Whether the level is that of another thing of theirs: *dont le salaire est fixé à 900*, not *dont le nombre …*."""
    words = figure.words
    near = range(max(figure.before[-1].last, figure.number.first - _RELATIVE), figure.number.first - 2)
    return any(words[t] == "dont" and words[t + 1] in ("le", "la", "l'") and words[t + 2] not in COUNT_NOUNS for t in near)


def _joined(figure: Figure) -> bool:
    """Whether *de* before a figure is joined to the *de* before the count: *de 900 soldats et de 300*, *Paris de 300*."""
    before = figure.number.first - 2
    return figure.words[before] in _COORDINATORS or figure.context.document.capital(before)


def _power_before(figure: Figure) -> bool:
    """Whether a power stands before a figure, or before *un*, *une* that takes up a unit, with its verb left out.

    Reads *la Suède aligne une brigade de 4 500 hommes, la Norvège une de 5 000*,
    *les Pays-Bas prêteront 100 instructeurs, l'Espagne 50*, *le bataillon grec a perdu 12 hommes, le bataillon fidjien 3*.
    """
    document, first = figure.context.document, figure.number.first
    first -= 2 if _pronoun_before(figure) else 0
    for token in range(max(figure.low, first - _NAME), first):
        name = name_at(document, token) or capital_at(document, token)
        if name is None and document.capital(token):
            name = adjective_at(document, token)
        organisation = figure.context.organisation_at.get(token)
        last = name.last if name is not None else organisation.last if organisation is not None else None
        if last == first:
            return document.words[token - 1] in _BEFORE_POWERS
    return _force_before(figure)


def _pronoun_before(figure: Figure) -> bool:
    """Whether *une de* before a figure takes up a unit: *une armée de 12 000 hommes, le Honduras une de 16 000*."""
    return figure.previous in ("de", "d'") and figure.words[figure.number.first - 2] in ("un", "une")


def _force_before(figure: Figure) -> bool:
    """Whether a noun phrase of a force, with nothing but an article and a comma or *et* before it, ends before a figure."""
    words, first = figure.words, figure.number.first
    for token in range(max(figure.low + 2, first - _FORCE), first):
        if words[token] in AUTHORITIES and words[token - 1] in ("le", "la", "l'", "les") and words[token - 2] in (",", "et"):
            return only_phrase(words, token, first) and adjective_at(figure.context.document, first - 1) is not None
    return False


def _before_noun(words: tuple[str, ...], token: int, low: int) -> int:
    """The verb before *le chiffre de* or *lui* between commas: *avance le chiffre de 900*, *parle, lui, de 900*."""
    if words[token] in COUNT_NOUNS and words[token - 1] in ("le", "un"):
        return max(low, token - 2)
    if words[token] == "," and words[token - 1] in _SELVES and words[token - 2] == ",":
        return max(low, token - 3)
    return token


def stated(figure: Figure) -> Count | None:
    """*L'armée a 900 soldats et vise 2 000*; *Kiev compte 600 soldats tués. Moscou parle de 90*: a second figure for the same."""
    words = figure.words
    if figure.follows not in ENDS or not (figure.near or figure.continues):
        return None
    verb = figure.number.first - 1
    verb -= words[verb] in _STATING_LINKS
    verb = _before_noun(words, verb, figure.low)
    group = verb_group_at(figure.context.document, verb)
    if group is None or words[group.first - 1] == "se":
        lemmas = [form.lemma for form in FORMS.get(words[verb], ()) if form.tense in ("infinitive", "participle")]
    else:
        lemmas = [group.lemma or ""]
    told = any(lemma in SPEECH_VERBS or lemma in STATING_VERBS for lemma in lemmas)
    return figure.like_people("ellipsis") if told else None
