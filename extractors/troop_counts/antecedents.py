"""Figures that take up people named before without a figure: *les rebelles, tuant une douzaine d'entre eux*."""

from dataclasses import dataclass

from extractors.troop_counts.figure import ENDS, Figure
from extractors.troop_counts.lexicon import CIVIL, FIGHTS, MILITARY, PERSONNEL, PLACE_NOUNS, SIZE_ADVERBS, Noun
from extractors.troop_counts.noun_phrases import LINKS, adjectives_end
from extractors.troop_counts.personnel import Count, complement_at, counts_others, noun_at
from extractors.verbs import FORMS

RULE = "antecedent"
_PLURALS = frozenset("les des aux ses leurs ces nos vos mes plusieurs quelques certains certaines de d'".split())
"""Determiners of several people, of whom a figure can take a part."""
_OWN = frozenset("les ses leurs ces nos vos".split())
_ARE_BEFORE = SIZE_ADVERBS | frozenset("n' ne plus que qu' donc pas à peine en tout au total".split())
_WHO = frozenset(("qui", "lesquels", "lesquelles"))
_FAR, _COPULA, _PHRASE, _QUESTION = 40, 6, 14, 40


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
    """*Les soldats français seront moins de 3 000*, *les mercenaires, qui seraient 2 500, …*: a size behind *être*."""
    words = figure.words
    verb = figure.number.first - 1
    while verb > max(figure.low, figure.number.first - _COPULA) and words[verb] in _ARE_BEFORE:
        verb -= 1
    if not any(form.lemma == "être" and form.person for form in FORMS.get(words[verb], ())):
        return None
    end = verb - (words[verb - 1] in ("n'", "ne"))
    relative = words[end - 1] in _WHO
    end -= relative
    if relative and words[end - 1] == ",":
        end -= 1
    for place in range(end - 1, max(figure.low, end - _PHRASE) - 1, -1):
        if (words[place - 1] not in _OWN and not (relative and words[place - 1] in _PLURALS)) or place <= figure.low:
            continue
        found = noun_at(figure.context, place, end)
        if found is None or words[found[1] - 1][-1] not in "sx" or found[0].loss is not None:
            return None
        group = adjectives_end(figure.context, found[1], end)
        complement = complement_at(figure.context, group, end)
        last = group if complement is None else complement[1]
        apposed = words[last] == "," and words[end - 1] == ","  # leurs officiers, tous français, étaient 450
        if last != end and not apposed:
            return None
        return figure.bare(found[0], place, found[1], RULE)
    return None


def asked(figure: Figure) -> Count | None:
    """*Combien de soldats sont morts ? Kiev dit 12 000, Moscou moins de 500*: what the question before counts."""
    words = figure.words
    if not figure.low or words[figure.low - 1] != "?" or figure.follows not in ENDS:
        return None
    low = max(figure.context.document.sentence(figure.low - 1)[0], figure.low - _QUESTION)
    for place in range(low, figure.low - 2):
        if words[place] == "combien" and words[place + 1] in LINKS:
            found = noun_at(figure.context, place + 2, figure.low)
            return None if found is None else figure.bare(found[0], place + 2, found[1], RULE)
    return None
