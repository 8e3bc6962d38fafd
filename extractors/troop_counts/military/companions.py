"""Peoples beside a unit, which makes them soldiers: *une brigade et 90 Danois*, *le bataillon épaulera 90 Danois*."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import CIVIL, FORCES, MEETING_FORMS, MILITARY, PERPETRATORS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import WALLS
from extractors.verb_groups import verb_group_at

_JOINTS = frozenset(("et", "que"))
"""Before a people they join it to what stands before: *une brigade et 90 Danois*, *ainsi que 90 Danois*."""
_UNITS = frozenset(
    "brigade brigades bataillon bataillons régiment régiments contingent détachement détachements escadron escadrons garnison "
    "peloton pelotons groupement groupements".split()
)
_AMBIGUOUS = frozenset(
    "compagnie compagnies batterie batteries section sections division divisions unité unités équipe équipes".split()
)
"""Units of an army only by what they have: *une compagnie de blindés*, no *compagnie d'assurances*."""
_ARMED = frozenset(("military",))
_STRANDED = frozenset(
    "otage otages bloqué bloqués bloquées retenus coincés coincées piégés isolés expatriés ressortissants sinistrés".split()
)
"""What is said of civilians whom soldiers reach: *les paras ont rejoint 90 Danois bloqués à Kolwezi*."""
_LIST, _SUBJECT, _COMPLEMENT, _VERB = 10, 10, 4, 3


def beside_unit(context: Context, count: Count, low: int) -> bool:
    """Whether a people is joined to a unit, or a unit joins, reinforces or relieves it.

    Args:
        context: the document with its facts.
        count: the count of a people.
        low: the first token of its sentence.
    """
    if count.first <= low:
        return False
    words = context.document.words
    if words[count.first - 1] in _JOINTS:
        return _joined(context, count, low)
    first = count.first - 1 - (words[count.first - 1] in ("par", "les"))
    near = range(first, max(low, first - _VERB), -1)
    verb = next((token for token in near if words[token] in MEETING_FORMS), None)
    if verb is None or any(words[token] in WALLS for token in range(verb, count.first)):
        return False
    subject = range(verb - 1, max(low - 1, verb - _SUBJECT), -1)
    stranded = not _STRANDED.isdisjoint(words[count.last : count.last + _COMPLEMENT])
    if stranded or any(CIVIL.at(words, token) is not None for token in subject):
        return False
    return any(_unit(context, token) for token in subject)


def _joined(context: Context, count: Count, low: int) -> bool:
    """Whether no verb parts a unit from the people that *et* joins to it."""
    words = context.document.words
    for token in range(count.first - 2, max(low - 1, count.first - _LIST), -1):
        parted = words[token] in WALLS or verb_group_at(context.document, token) is not None
        if parted or CIVIL.at(words, token) is not None:
            return False
        if words[token] in _AMBIGUOUS or words[token] in _UNITS:
            return _unit(context, token)
    return False


def _unit(context: Context, token: int) -> bool:
    """Whether a unit of an army stands at a token."""
    words = context.document.words
    if words[token] in _UNITS:
        return True
    organisation = context.organisation_at.get(token)
    if organisation is not None and organisation.fact.category in _ARMED:
        return True
    if words[token] in _AMBIGUOUS:
        near = range(token + 1, min(len(words), token + _COMPLEMENT))
        return any(MILITARY.at(words, place) is not None for place in near)
    force = FORCES.at(words, token)
    return force is not None and force[0] not in PERPETRATORS
