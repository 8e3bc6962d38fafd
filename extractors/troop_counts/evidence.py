"""Whether a count is military: the noun's own complement, the words of its sentence, then those of its neighbours."""

from collections.abc import Callable, Sequence

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMS,
    CIVIL_COMPLEMENTS,
    FORCES,
    LOOSE,
    ONLY_BY_COMPLEMENT,
    PERSONNEL,
    PLACE_NOUNS,
    POLICE,
)
from extractors.troop_counts.losses import caused, own_ranks
from extractors.troop_counts.noun_phrases import DETERMINERS
from extractors.troop_counts.peoples import are_troops
from extractors.troop_counts.personnel import Count
from extractors.troop_counts.signs import Signs, signs

_MANY = 1_000
_SQUAD = 10
_FEW = 5
_NEAR = 20


def is_military(
    context: Context, count: Count, before: Sequence[Count], bounds: tuple[int, int], sentence: Signs, around: Callable[[], Signs]
) -> bool:
    """Whether a count is one of military personnel.

    Args:
        context: the document with its facts.
        count: the count as its words give it.
        before: the military counts before it in the text.
        bounds: the tokens of its sentence, the end exclusive.
        sentence: the signs of its sentence.
        around: gives the signs of the sentences beside it.
    """
    noun = count.noun
    own = _complement(context, count)
    armed = own is not None and (own.forces or own.war)
    if _unmade(context, count, sentence, armed=own is None or armed):
        return False
    if noun.sure:
        return True
    if own is not None and armed and not own.civil and (own.forces or noun.lemma not in ONLY_BY_COMPLEMENT):
        return True  # but not «les 32 membres de l'Otan»
    if noun.lemma.startswith("prisonnier") and _exchanged(context, count):
        return not sentence.civil
    if noun.people:
        return are_troops(context, count, before, *bounds)
    after_military = bool(before) and before[-1].first >= bounds[0]  # 14 soldats tués, 23 blessés
    if noun.loss is not None:
        if own_ranks(context, count, bounds[1]):
            return True
        lost = (sentence.troops or (around().troops and sentence.war)) and not caused(context, count, *bounds)
        return (after_military or lost) and not sentence.civil
    return noun.lemma not in ONLY_BY_COMPLEMENT and _in_war(context, count, bounds, sentence, around, after_military)


def _in_war(
    context: Context,
    count: Count,
    bounds: tuple[int, int],
    sentence: Signs,
    around: Callable[[], Signs],
    after_military: bool,
) -> bool:
    """Whether the words around make an ambiguous noun military: *hommes*, *unités*, *terroristes*."""
    lemma = count.noun.lemma
    if lemma in LOOSE and _of_police(context, count, bounds[0]):
        return False
    if lemma == "homme" and not _at_least(count, _SQUAD):
        return sentence.forces and not sentence.civil
    many = _by_the_thousand(context, count)
    if sentence.forces or (sentence.war and many):
        return True
    return not sentence.civil and (sentence.war or around().forces or many or after_military)


def _unmade(context: Context, count: Count, sentence: Signs, *, armed: bool) -> bool:
    """Whether other words take the war out of a noun: *hommes d'affaires*, *régiments de fourmis*, a film, *les deux hommes*."""
    words, noun = context.document.words, count.noun
    if count.noun_last < len(words) and CIVIL_COMPLEMENTS.at(words, count.noun_last) is not None:
        return True
    if sentence.fiction and not sentence.power:
        return True
    figure = count.number.fact.value
    if noun.lemma in ("homme", "femme") and words[count.first - 1] in ("les", "ces") and figure is not None and figure < _FEW:
        return True
    return (noun.category == "formation" or not noun.sure) and not noun.people and not armed and _image(context, count)


def _of_police(context: Context, count: Count, low: int) -> bool:
    """Whether the words before say that they are policemen: *les forces de l'ordre ont mobilisé 5 000 hommes*."""
    words = context.document.words
    before = range(max(low, count.first - _NEAR), count.first)
    return any(POLICE.at(words, token) is not None for token in before) and not any(
        FORCES.at(words, token) is not None for token in before
    )


def _exchanged(context: Context, count: Count) -> bool:
    """Whether prisoners are exchanged or freed, as those of a war are."""
    near = context.document.words[max(0, count.first - _NEAR) : count.last + _NEAR]
    return any(word.startswith(("échang", "libér")) for word in near)


def _by_the_thousand(context: Context, count: Count) -> bool:
    """Whether men are counted by the thousand, and no women beside them."""
    women = "femmes" in context.document.words[count.first : count.last + 4]
    return count.noun.lemma in LOOSE and _at_least(count, _MANY) and not women


def _at_least(count: Count, many: int) -> bool:
    number = count.number.fact
    least = number.value if number.value is not None else number.min
    return least is not None and least >= many


def _complement(context: Context, count: Count) -> Signs | None:
    """The signs of the noun's adjectives and complement."""
    if count.complement is None and count.group_last == count.noun_last:
        return None
    last = count.complement[1] if count.complement else count.group_last
    return signs(context, count.noun_last, last)


def _image(context: Context, count: Count) -> bool:
    """Whether the complement is a common noun that makes an image or a trade of the noun: *de parapluies*, *d'affaires*.

    Names, personnel, places and arms do not (*brigades de montagne*), nor what stands behind an article, save for a formation
    (*trois sections du syndicat*).
    """
    if count.complement is None:
        return False
    first = count.complement[0]
    words = context.document.words
    if first in context.organisation_at or first in context.number_at or context.document.capital(first):
        return False
    bare = words[first - 1] in ("de", "d'") and words[first] not in DETERMINERS
    if not bare and count.noun.category != "formation":
        return False
    known = (PERSONNEL.at(words, first), PLACE_NOUNS.at(words, first), ARMS.at(words, first))
    return words[first] not in DETERMINERS and not any(known)
