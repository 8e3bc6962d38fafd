"""Figures that take up people named before without a figure: *les rebelles, tuant une douzaine d'entre eux*."""

from dataclasses import dataclass, replace

from extractors.troop_counts.figures.estimates import pronoun_before
from extractors.troop_counts.figures.figure import ENDS, Figure
from extractors.troop_counts.figures.sizes import COUNT_NOUNS, reached
from extractors.troop_counts.lexicon import (
    CIVIL,
    ESTIMATING_FORMS,
    EVENT_FORMS,
    FIGHTS,
    MILITARY,
    PERSONNEL,
    PLACE_NOUNS,
    SERVING_FORMS,
    SIZE_ADVERBS,
    Noun,
)
from extractors.troop_counts.sentence.noun_phrases import LINKS, adjectives_end
from extractors.troop_counts.sentence.personnel import Count, complement_at, counts_others, noun_at
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

RULE = "antecedent"
_PLURALS = frozenset("les des aux ses leurs ces nos vos mes plusieurs quelques certains certaines de d'".split())
"""Determiners of several people, of whom a figure can take a part."""
_OWN = frozenset("les ses leurs ces nos vos".split())
_ARE_BEFORE = SIZE_ADVERBS | frozenset("n' ne plus que qu' donc pas à peine en tout au total".split())
_MODALS = frozenset(("pouvoir", "devoir", "aller"))
_WHO = frozenset(("qui", "lesquels", "lesquelles"))
_ONE = frozenset(("un", "une", "le", "la", "l'", "ce", "cet", "cette"))
_SIENS = frozenset(("siens", "siennes", "leurs", "nôtres", "deux"))
_OF_THEIRS = (("des", "leurs"), ("des", "siens"), ("des", "nôtres"))
_FAR, _COPULA, _PHRASE, _QUESTION, _ASKED, _SPEAKER, _OPENING = 40, 6, 14, 40, 8, 24, 8


@dataclass(frozen=True, slots=True)
class People:
    """A plural noun of personnel without a figure, and its tokens."""

    noun: Noun
    first: int
    last: int


def antecedent(figure: Figure) -> Count | None:
    """The count of people whose noun stands before: *vingt d'entre eux*, *des soldats, dont 300 à Gao*, *parmi eux, deux …*."""
    if not (figure.of_them or figure.previous == "dont" or (figure.fronted and figure.followed_by_verb())):
        return None
    if figure.near and figure.previous == "dont":
        return None
    people = _people_before(figure)
    if people is None or (not figure.of_them and counts_others(figure.context, people.last, figure.number.first)):
        return None  # les insurgés tiennent 12 villages. Trois ont été repris
    return figure.bare(people.noun, people.first, people.last, RULE)


def of_theirs(figure: Figure) -> Count | None:
    """*Le bataillon de volontaires est rentré : 290 des leurs sont morts*: some of those named before."""
    last = figure.number.last
    if figure.words[last : last + 2] not in _OF_THEIRS:
        return None
    if figure.near or figure.continues:
        return figure.like_people(RULE)
    people = _people_before(figure) or _landed(figure)
    return None if people is None else figure.bare(people.noun, people.first, people.last, RULE)


def _landed(figure: Figure) -> People | None:
    """A people that serves, in this sentence or the last: *Les Canadiens débarquent. 900 des leurs …*."""
    words = figure.words
    low = figure.context.document.sentence(figure.low - 1)[0] if figure.low else 0
    for place in range(figure.number.first - 1, max(low, figure.number.first - _FAR), -1):
        found = noun_at(figure.context, place, figure.number.first) if words[place - 1] in _OWN else None
        if found is not None and found[0].people:
            served = any(word in SERVING_FORMS for word in words[found[1] : min(figure.number.first, found[1] + _ASKED)])
            return People(replace(found[0], sure=True, people=False), place, found[1]) if served else None
    return None


def _people_before(figure: Figure) -> People | None:
    """The nearest plural noun before a figure, where it is one of personnel and no other people stand between."""
    words = figure.words
    low = figure.low if figure.previous == "dont" or not figure.low else figure.context.document.sentence(figure.low - 1)[0]
    last = figure.before[-1].last if figure.before else 0
    for place in range(figure.number.first - 1, max(low, last, figure.number.first - _FAR) - 1, -1):
        if words[place - 1] not in _PLURALS or CIVIL.at(words, place) is not None:
            if CIVIL.at(words, place) is not None and words[place][-1] in "sx":
                return None
            continue
        found = PERSONNEL.at(words, place)
        if found is not None and found[0].sure and found[0].loss is None and words[place][-1] in "sx":
            return People(found[0], place, found[1])
        if words[place - 1] not in ("de", "d'") and words[place][-1] in "sx" and not _thing(words, place):
            return None
    return None


def _thing(words: tuple[str, ...], place: int) -> bool:
    """Whether a plural noun names no people that could be counted: places, fights, arms."""
    return PLACE_NOUNS.at(words, place) is not None or words[place] in FIGHTS or MILITARY.at(words, place) is not None


def they_count(figure: Figure) -> Count | None:
    """A size behind *être*.

    Reads *Les soldats français seront moins de 3 000*, *les mercenaires, qui seraient 2 500, …*, *les légionnaires pourraient
    bientôt être 900*, *les 40 instructeurs seront bientôt 200*.
    """
    words = figure.words
    verb = _copula(figure, figure.number.first - 1)
    if words[verb] == "être":
        verb = _copula(figure, verb - 1)
        if not any(form.lemma in _MODALS and form.person for form in FORMS.get(words[verb], ())):
            return None
    elif not any(form.lemma == "être" and form.person for form in FORMS.get(words[verb], ())):
        return None
    end = verb - (words[verb - 1] in ("n'", "ne"))
    relative = words[end - 1] in _WHO
    found = _people_ending(figure, end - relative, relative=relative)
    if found is not None or not (figure.near and figure.ends()):
        return found
    subject = figure.before[-1]
    if subject.noun.loss is not None or words[subject.first - 1] in LINKS:
        return None
    between = range(subject.last, end)
    apart = any(words[token] in ENDS or verb_group_at(figure.context.document, token) is not None for token in between)
    beside = any(words[token] == "et" and words[token + 1] in _PLURALS for token in between)  # les 90 soldats et leurs familles
    return None if apart or beside else figure.like_people(RULE)


def _copula(figure: Figure, verb: int) -> int:
    """The token before the adverbs that end at a token: *seront bientôt* 900."""
    while verb > max(figure.low, figure.number.first - _COPULA) and figure.words[verb] in _ARE_BEFORE:
        verb -= 1
    return verb


def led_by_size(figure: Figure) -> Count | None:
    """*Partis à 900, les légionnaires …*, *Débarqués à trente en mai, les soldats …*: a size before its people."""
    words, low = figure.words, figure.low
    if figure.number.first != low + 2 or figure.previous != "à":
        return None
    if not any(event.form.tense == "participle" for event in EVENT_FORMS.get(words[low], ())):
        return None
    near = range(figure.number.last, min(figure.high - 1, figure.number.last + _OPENING))
    comma = next((token for token in near if words[token] == ","), None)
    if comma is None or words[comma + 1] not in _OWN:
        return None
    found = noun_at(figure.context, comma + 2, figure.high)
    return None if found is None or not found[0].sure else figure.bare(found[0], comma + 2, found[1], RULE)


def numbered(figure: Figure) -> Count | None:
    """People whose number a relative clause or a participle tells.

    Reads *les mercenaires, dont le nombre est évalué à 900*, *les rebelles, que Paris estime à 4 000*,
    *les soldats, évalués à 900*, *les effectifs restent secrets ; Paris les évalue à 900*.
    """
    words, verb = figure.words, figure.number.first - 1
    put = figure.previous == "à" and words[verb - 1] in ESTIMATING_FORMS
    if (pronoun := pronoun_before(words, figure.number.first)) is not None:
        return _estimated(figure, pronoun)
    for place in range(verb, max(figure.low, figure.number.first - _PHRASE), -1):
        if words[place] in ENDS and words[place] != ",":
            return None
        counted = words[place] == "dont" and not COUNT_NOUNS.isdisjoint(words[place + 2 : place + 3]) and reached(figure)
        if counted or (put and words[place] in ("que", "qu'")):
            return _people_ending(figure, place, relative=True)
    participle = put and any(form.tense == "participle" for form in FORMS.get(words[verb - 1], ()))
    return _people_ending(figure, verb - 1, relative=True) if participle else None


def _estimated(figure: Figure, pronoun: int) -> Count | None:
    """The people whom *les* takes up from the clause or the sentences before, *les siens* left out."""
    words, document = figure.words, figure.context.document
    low = figure.low
    for _ in range(2):
        low = document.sentence(low - 1)[0] if low else 0
    end = next((place for place in range(pronoun, figure.low, -1) if words[place] in ENDS), figure.low)
    for place in range(end - 1, max(low, end - _FAR), -1):
        if words[place - 1] not in _OWN or words[place] in _SIENS or words[place][-1] not in "sx":
            continue
        found = PERSONNEL.at(words, place)
        if found is None or found[0].loss is not None or not (found[0].sure or found[0].lemma in ("effectif", "troupe", "force")):
            return None
        return figure.bare(found[0], place, found[1], RULE)
    return None


def _people_ending(figure: Figure, end: int, *, relative: bool) -> Count | None:
    """The count of the people whose noun phrase ends at a token, a comma left out before a relative clause."""
    words = figure.words
    if relative and words[end - 1] == ",":
        end -= 1
    for place in range(end - 1, max(figure.low, end - _PHRASE) - 1, -1):
        if (words[place - 1] not in _OWN and not (relative and words[place - 1] in _PLURALS)) or place <= figure.low:
            continue
        found = noun_at(figure.context, place, end)
        several = words[place - 1] in _OWN or words[found[1] - 1 if found else place][-1] in "sx"  # les shebab
        if found is None or not several or found[0].loss is not None:
            return None
        group = adjectives_end(figure.context, _second_noun(words, found[1], end), end)
        complement = complement_at(figure.context, group, end)
        last = group if complement is None else complement[1]
        apposed = words[last : last + 1] == (",",) and words[end - 1] == ","  # leurs officiers, tous français, étaient 450
        if last != end and not apposed:
            return None
        return figure.bare(found[0], place, found[1], RULE)
    return None


def _second_noun(words: tuple[str, ...], token: int, end: int) -> int:
    """Behind a second noun in the plural with the article of the first: *les soldats et policiers rwandais*."""
    joined = token + 1 < end and words[token] == "et" and words[token + 1].isalpha() and words[token + 1].endswith("s")
    return token + 2 if joined and words[token + 1] not in _PLURALS else token


def asked(figure: Figure) -> Count | None:
    """What the question before counts.

    Reads *Combien de soldats sont morts ? Kiev dit 12 000*, *Combien sont-ils, ces mercenaires ? L'ONU en compte 900*.
    """
    words = figure.words
    if not figure.low or words[figure.low - 1] != "?" or figure.follows not in ENDS:
        return None
    low = max(figure.context.document.sentence(figure.low - 1)[0], figure.low - _QUESTION)
    asked_at = next((place for place in range(low, figure.low - 2) if words[place] == "combien"), figure.low)
    if asked_at + 1 >= len(words):
        return None
    if words[asked_at + 1] not in LINKS and not any(form.lemma == "être" for form in FORMS.get(words[asked_at + 1], ())):
        return None  # combien gagnent ces soldats ?
    for place in range(asked_at + 1, min(figure.low - 1, asked_at + _ASKED)):
        if words[place] in LINKS or words[place] in _OWN:
            found = noun_at(figure.context, place + 1, figure.low)
            return None if found is None else figure.bare(found[0], place + 1, found[1], RULE)
    return None


def we_are(figure: Figure) -> Count | None:
    """*« Nous étions 300, nous ne sommes plus que 40 », raconte un soldat*: a soldier speaks of his own."""
    words, verb = figure.words, figure.number.first - 1
    aim = words[figure.number.last + 1] if figure.follows == "à" and figure.number.last + 1 < figure.high else ""
    civil = aim not in SERVING_FORMS and any(form.tense == "infinitive" for form in FORMS.get(aim, ()))
    if not figure.ends() or civil:
        return None  # nous étions 900 à manifester
    while verb > max(figure.low, figure.number.first - _COPULA) and words[verb] in _ARE_BEFORE:
        verb -= 1
    if words[verb] not in ("étions", "sommes", "serons", "fûmes") or "nous" not in words[max(figure.low, verb - 2) : verb]:
        return None
    for place in range(max(1, figure.number.first - _FAR), min(figure.high, figure.number.last + _SPEAKER)):
        found = PERSONNEL.at(words, place)
        if found is not None and found[0].sure and found[0].loss is None and words[place - 1] in _ONE:
            outside = "»" in words[figure.number.last : place] or "«" in words[place : figure.number.first]
            if outside and found[0].category != "formation":
                return figure.bare(found[0], place, found[1], RULE)
    return None
