"""Whether a count is military: the noun's own complement, the words of its sentence, then those of its neighbours."""

from dataclasses import dataclass

from extractors.facts import Number
from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    CIVIL,
    CIVIL_COMPLEMENTS,
    FICTION,
    FORCES,
    MILITARY,
    MILITARY_VERB_FORMS,
    PERSONNEL,
    PLACE_NOUNS,
)
from extractors.troop_counts.personnel import Count

_ARMED = frozenset(("military", "armed_group"))
_ONLY_BY_COMPLEMENT = frozenset(
    ("membre", "jeune", "femme", "cadre", "personnel", "agent", "médecin", "infirmier", "ingénieur", "technicien", "spécialiste")
)
"""Nouns so common in civil life that the sentence does not make them military, only their own complement."""
_LOOSE = frozenset(("homme", "troupe", "force"))
"""Nouns that armies count by the thousand."""
_MANY = 1_000
_FEW = 5
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a sentence say: of forces, of war in general, of civil life, of art and play; whether a power is named."""

    forces: bool = False
    war: bool = False
    civil: bool = False
    fiction: bool = False
    power: bool = False

    def __or__(self, other: "Signs") -> "Signs":
        return Signs(
            self.forces or other.forces,
            self.war or other.war,
            self.civil or other.civil,
            self.fiction or other.fiction,
            self.power or other.power,
        )


def signs(context: Context, first: int, last: int) -> Signs:
    """The signs between two tokens, of which at most 120 are read."""
    words = context.document.words
    forces = war = civil = fiction = power = False
    for token in range(first, min(last, first + _LONGEST)):
        organisation = context.organisation_at.get(token)
        if organisation is not None and organisation.fact.category in _ARMED:
            forces = True
        word = words[token]
        if (
            organisation is not None
            or name_at(context.document, token) is not None
            or adjective_at(context.document, token) is not None
        ):
            power = True
        if FICTION.at(words, token) is not None:
            fiction = True
        if FORCES.at(words, token) is not None:
            forces = True
        elif MILITARY.at(words, token) is not None or word in MILITARY_VERB_FORMS:
            war = True
        elif CIVIL.at(words, token) is not None:
            civil = True
    return Signs(forces, war, civil, fiction, power)


def is_military(context: Context, count: Count, sentence: Signs, around: Signs, *, after_military: bool) -> bool:
    """Whether a count is one of military personnel.

    Args:
        context: the document with its facts.
        count: the count as its words give it.
        sentence: the signs of its sentence.
        around: the signs of the sentences beside it.
        after_military: whether the sentence has counted military people before (*14 soldats tués, 23 blessés*).
    """
    words = context.document.words
    if count.noun_last < len(words) and CIVIL_COMPLEMENTS.at(words, count.noun_last) is not None:
        return False
    if sentence.fiction and not sentence.power:
        return False  # un film avec trois généraux et 200 soldats
    noun = count.noun
    if noun.lemma in ("homme", "femme") and words[count.first - 1] in ("les", "ces") and (count.number.fact.value or _FEW) < _FEW:
        return False  # un entretien entre les deux hommes
    own = _complement(context, count)
    if noun.category == "formation" and own is not None and not (own.forces or own.war) and _common(context, count):
        return False  # deux bataillons de parapluies
    if noun.sure or (own is not None and (own.forces or own.war) and not own.civil):
        return True
    if noun.lemma.startswith("prisonnier") and any(
        word.startswith(("échang", "libér")) for word in words[max(0, count.first - 20) : count.last + 20]
    ):
        return not sentence.civil
    if noun.lemma in _ONLY_BY_COMPLEMENT:
        return False
    if after_military and not sentence.civil:
        return True
    if noun.loss:
        return (sentence.forces or (around.forces and sentence.war)) and not sentence.civil
    thousands = noun.lemma in _LOOSE and _thousands(count.number.fact) and "femmes" not in words[count.first : count.last + 4]
    if sentence.forces or (sentence.war and thousands):
        return True
    return not sentence.civil and (sentence.war or around.forces or thousands)


def _complement(context: Context, count: Count) -> Signs | None:
    """The signs of the noun's adjectives and complement."""
    if count.complement is None and count.group_last == count.noun_last:
        return None
    last = count.complement[1] if count.complement else count.group_last
    return signs(context, count.noun_last, last)


def _common(context: Context, count: Count) -> bool:
    """Whether the complement begins with a common noun (*de parapluies*), no name and no personnel."""
    if count.complement is None:
        return False
    first = count.complement[0]
    if first in context.organisation_at or first in context.number_at or context.document.capital(first):
        return False
    words = context.document.words
    return PERSONNEL.at(words, first) is None and PLACE_NOUNS.at(words, first) is None


def _thousands(number: Number) -> bool:
    least = number.value if number.value is not None else number.min
    return least is not None and least >= _MANY
