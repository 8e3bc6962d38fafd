"""Figures whose noun stands elsewhere: *dont 3 000*, *contre 38 000 aujourd'hui*, *le nombre de réservistes atteindra 52 000*."""

from collections.abc import Sequence
from dataclasses import replace

from extractors.facts import Number
from extractors.troop_counts.context import Context, Placed
from extractors.troop_counts.lexicon import EVENT_FORMS, LEVEL_VERBS, PLACE_PREPOSITIONS, Noun
from extractors.troop_counts.noun_phrases import LINKS, adjectives_end
from extractors.troop_counts.personnel import Count, complement_at, noun_at
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_PREFIX = "troop_counts."
_ENDS = frozenset(",;:.!?)»\"…")
_BEHIND_BARE = frozenset(
    "seulement environ par autres autre soit et ou puis qui ont sont en tout de d' chacun chacune grièvement légèrement restent aujourd'hui hier actuellement "
    "le les la supplémentaires maximum minimum ensemble pour contre avant après depuis lors il y déjà encore au à".split()
)
_BEFORE_VERBS = frozenset("seulement le la les l' ne n' se s' en y d' entre eux elles à peine".split())
_COUNT_NOUNS = frozenset(("nombre", "total", "chiffre", "effectif", "effectifs", "contingent", "bilan"))
_LOOK = 14
_FAR = 40


def understood(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """The count that a number without a noun of its own makes, None where the text licenses none.

    Args:
        context: the document with its facts.
        number: the number.
        before: the counts already found in the passage, in order.
        low, high: the bounds of its sentence.
    """
    if not _may_be_bare(context, number, high):
        return None
    for rule in (_other, _change, _before_noun, _noun_before, _shared, _whole_behind, _part, _comparison, _pronoun, _listed, _ellipsis):
        found = rule(context, number, before, low, high)
        if found is not None:
            return found
    return None


def _may_be_bare(context: Context, number: Placed[Number], high: int) -> bool:
    """Whether no noun of another thing follows the figure."""
    if number.last >= high:
        return True
    words = context.document.words
    word = words[number.last]
    if word in _ENDS or word in _BEHIND_BARE or number.last in context.covered or not word[0].isalnum():
        return True
    if PLACE_PREPOSITIONS.at(words, number.last) is not None:
        return True
    if any(form.tense == "participle" or form.person == 6 for form in FORMS.get(word, ())):
        return True
    if any(event.form.tense == "participle" or event.form.person == 6 for event in EVENT_FORMS.get(word, ())):
        return True
    return verb_group_at(context.document, number.last) is not None


def _bare(context: Context, number: Placed[Number], noun: Noun, noun_first: int, noun_last: int, rule: str, whole: int | None) -> Count:
    last = number.last
    return Count(number, number.first, last, noun, noun_first, noun_last, last, None, _PREFIX + rule, bare=True, whole=whole)


def _like(context: Context, number: Placed[Number], before: Sequence[Count], rule: str) -> Count:
    """The figure with the noun of the count before it."""
    whole = before[-1]
    return _bare(context, number, whole.noun, whole.noun_first, whole.noun_last, rule, len(before) - 1)


def _near(before: Sequence[Count], low: int, number: Placed[Number]) -> bool:
    """Whether a count stands before in the same sentence, not far away."""
    return bool(before) and before[-1].first >= low and number.first - before[-1].last <= _FAR


def _other(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*1 150 autres suivront*; *sept de plus*."""
    words = context.document.words
    follows = words[number.last : number.last + 2]
    if _near(before, low, number) and (follows[:1] in (("autres",), ("autre",)) or follows == ("de", "plus")):
        return _like(context, number, before, "other_ones")
    return None


def _change(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """The first figure of *passer de 2 500 à 6 500 militaires*."""
    words = context.document.words
    if words[number.first - 1] not in LINKS or number.last >= high or words[number.last] not in ("à", "a"):
        return None
    second = context.number_at.get(number.last + 1)
    if second is None or not _level_verb(context, low, number.first):
        return None
    found = noun_at(context, second.last, high)
    if found is None and second.last + 1 < high and words[second.last] in LINKS:
        found = noun_at(context, second.last + 1, high)
        return _bare(context, number, found[0], second.last + 1, found[1], "change", None) if found else None
    if found is not None:
        return _bare(context, number, found[0], second.last, found[1], "change", None)
    return None


def _level_verb(context: Context, low: int, token: int) -> bool:
    """Whether a verb of change stands before a figure in its clause."""
    words = context.document.words
    for place in range(token - 1, max(low, token - _LOOK) - 1, -1):
        word = words[place]
        if word in ";:.":
            return False
        if any(event.lemma in LEVEL_VERBS for event in FORMS.get(word, ())):
            return True
    return False


def _before_noun(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*portant à 61 le nombre de soldats tombés*, *chiffré à 350 les morts*, *« Vingt-six mille. » C'est le nombre de militaires …*."""
    words = context.document.words
    token = number.last
    end = min(len(words), token + 10)
    if words[number.first - 1] in ("à", "a") and token < end and words[token] in ("le", "les"):
        found = noun_at(context, token + 1, end)
        if found is not None:
            return _behind(context, number, found, token + 1)
        return _number_of(context, number, token + 1, end)
    if token < end and words[token] in (".", "»", "!", "…") and number.first <= low + 2:
        for place in range(token, end):
            if words[place] == "nombre":
                return _number_of(context, number, place, end)
    return None


def _number_of(context: Context, number: Placed[Number], token: int, end: int) -> Count | None:
    """The noun of *nombre de soldats* that starts at a token."""
    words = context.document.words
    if token + 2 < end and words[token] in _COUNT_NOUNS and words[token + 1] in LINKS:
        found = noun_at(context, token + 2, end)
        if found is not None:
            return _behind(context, number, found, token + 2)
    return None


def _behind(context: Context, number: Placed[Number], found: tuple[Noun, int], noun_first: int) -> Count:
    """A figure before its noun, whose adjectives and complement count as its own."""
    group_last = adjectives_end(context, found[1], min(len(context.document.words), found[1] + 8))
    complement = complement_at(context, group_last, min(len(context.document.words), group_last + 12))
    count = _bare(context, number, found[0], noun_first, found[1], "noun_behind", None)
    return replace(count, group_last=group_last, complement=complement)


def _noun_before(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*Le nombre de réservistes atteindra 52 000*; *les stagiaires, 75 en tout*."""
    words = context.document.words
    for place in range(number.first - 1, max(low, number.first - _FAR) - 1, -1):
        if words[place] in (";", ":"):
            break
        if words[place] in _COUNT_NOUNS and place + 2 < number.first and words[place + 1] in LINKS:
            noun_first = place + 2 + (words[place + 2] in ("la", "l'", "les", "ses", "leurs", "ces"))
            found = noun_at(context, noun_first, number.first)
            plural = found is not None and words[found[1] - 1][-1] in "sx"
            if found is not None and plural and _no_count_between(before, place, number.first) and _reached(context, number):
                group_last = adjectives_end(context, found[1], number.first)
                return replace(
                    _bare(context, number, found[0], noun_first, found[1], "noun_before", None),
                    complement=complement_at(context, group_last, number.first),
                )
    if words[number.last : number.last + 2] == ("en", "tout") and words[number.first - 1] in (",", "("):
        for place in range(number.first - 2, max(low, number.first - 8) - 1, -1):
            found = noun_at(context, place, number.first)
            if found is not None:
                return _bare(context, number, found[0], place, found[1], "noun_before", None)
    return None


def _reached(context: Context, number: Placed[Number]) -> bool:
    """Whether a figure stands behind a verb or *à*, as a size does: *atteindra 52 000*, *est passé à 52 000*, *: 52 000*."""
    words = context.document.words
    previous = words[number.first - 1]
    if previous in ("à", "de", ":", "de", "jusqu'à", "est"):
        return True
    return any(form.tense != "infinitive" or form.person for form in FORMS.get(previous, ())) or bool(EVENT_FORMS.get(previous))


def _no_count_between(before: Sequence[Count], low: int, high: int) -> bool:
    return not before or not low <= before[-1].first < high


def _shared(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*30 et 15 médecins militaires*: the noun stands behind the last figure."""
    words = context.document.words
    if number.last >= high or words[number.last] not in ("et", "ou", ",", "puis"):
        return None
    second = context.number_at.get(number.last + 1)
    if second is None:
        return None
    token = second.last + (second.last < high and words[second.last] in LINKS)
    found = noun_at(context, token, high)
    if found is None:
        return None
    return _bare(context, number, found[0], token, found[1], "shared_noun", None)


def _whole_behind(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*60 de leurs 200 hommes ont péri*, *trois des dix brigades*."""
    words = context.document.words
    token = number.last
    if token + 2 >= high or words[token] not in LINKS:
        return None
    token += 1 + (words[token + 1] in ("leurs", "ses", "nos", "ces", "les", "vos"))
    second = context.number_at.get(token)
    if second is None:
        return None
    token = second.last + (second.last < high and words[second.last] in LINKS)
    found = noun_at(context, token, high)
    if found is None or words[number.first - 1] in LINKS:
        return None
    return _bare(context, number, found[0], token, found[1], "part_of_whole", None)


def _part(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*…, dont cinq grièvement*; *sur les 4 200 soldats, près de 1 500 ont déserté*."""
    words = context.document.words
    if not _near(before, low, number):
        return None
    if words[number.first - 1] == "dont" or words[max(0, number.first - 2) : number.first] == ("dont", "les"):
        return _like(context, number, before, "part")
    if words[number.first - 1] in (",", "et", ";") and _verb_follows(context, number.last, high):
        return _like(context, number, before, "part_of_whole")
    return None


def _verb_follows(context: Context, token: int, high: int) -> bool:
    """Whether a finite verb follows a figure, across clitics and *seulement*, *d'entre eux*."""
    words = context.document.words
    for place in range(token, min(high, token + 5)):
        if verb_group_at(context.document, place) is not None:
            return True
        if words[place] not in _BEFORE_VERBS:
            return False
    return False


def _comparison(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*…, contre 38 000 aujourd'hui*, *… et non 3 000*, *au lieu de 500*."""
    words = context.document.words
    if not _near(before, low, number):
        return None
    previous = words[max(low, number.first - 3) : number.first]
    if previous[-1:] == ("contre",) or previous[-2:] in (("et", "non"), ("pas", "les"), ("lieu", "de"), ("lieu", "des")):
        return _like(context, number, before, "comparison")
    return None


def _pronoun(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*Il en restera moins de 2 700*, *elle en a 700 000*: *en* before a verb takes up the noun of this sentence or the last."""
    if not before or number.first - before[-1].last > _FAR + _LOOK:
        return None
    words = context.document.words
    for place in range(number.first - 2, max(low, number.first - 8) - 1, -1):
        if words[place] in (",", ";", ":", "."):
            return None
        if words[place] == "en" and verb_group_at(context.document, place + 1) is not None:
            return _like(context, number, before, "pronoun")
    return None


def _listed(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """A line of a list whose noun stands in an earlier one: *Tchad : 1 420 militaires⏎Togo : 930*."""
    words = context.document.words
    if not before or words[number.first - 1] != ":" or number.first - before[-1].last > 8:
        return None
    document = context.document
    previous = before[-1]
    gap = document.shadow[document.ends[previous.last - 1] : document.starts[number.first]]
    if words[previous.first - 1] == ":" and "\n" in gap:
        return _like(context, number, before, "list")
    return None


def _ellipsis(context: Context, number: Placed[Number], before: Sequence[Count], low: int, high: int) -> Count | None:
    """*1 900 militaires en Guyane, 1 600 à La Réunion*; *…, puis 12 000 par an*; *…, l'état-major de plus de 30 000*."""
    if not _near(before, low, number):
        return None
    words = context.document.words
    previous, follows = words[number.first - 1], words[number.last] if number.last < high else "."
    coordinated = previous in (",", "et", "puis", "ou", "soit", "ni", "mais") and _coordination_ends(context, number, follows)
    gapped = previous in LINKS and follows in _ENDS and words[before[-1].first - 1] in LINKS
    level = previous in ("à", "jusqu'à") and follows in _ENDS and _level_verb(context, low, number.first)
    return _like(context, number, before, "ellipsis") if coordinated or gapped or level else None


def _coordination_ends(context: Context, number: Placed[Number], follows: str) -> bool:
    """Whether what follows a coordinated figure is no noun: a place, a date, a participle, *par an*, or the end."""
    words = context.document.words
    if number.last >= len(words) or follows in _ENDS or follows == "par" or number.last in context.covered:
        return True
    if PLACE_PREPOSITIONS.at(words, number.last) is not None:
        return True
    return any(event.form.tense == "participle" for event in EVENT_FORMS.get(follows, ()))
