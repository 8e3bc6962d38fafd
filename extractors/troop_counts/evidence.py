"""Whether a count is military: the noun's own complement, the words of its sentence, then those of its neighbours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMS,
    CIVIL,
    CIVIL_COMPLEMENTS,
    FICTION,
    FORCES,
    MILITARY,
    MILITARY_VERB_FORMS,
    PERPETRATORS,
    PERSONNEL,
    PLACE_NOUNS,
    POLICE,
)
from extractors.troop_counts.losses import caused, own_ranks
from extractors.troop_counts.noun_phrases import DETERMINERS
from extractors.troop_counts.peoples import are_troops
from extractors.troop_counts.personnel import Count

_ARMED = frozenset(("military", "armed_group"))
_ONLY_BY_COMPLEMENT = frozenset(
    ("membre", "jeune", "femme", "cadre", "personnel", "agent", "médecin", "infirmier", "ingénieur", "technicien", "spécialiste")
)
"""Nouns so common in civil life that the sentence does not make them military, only their own complement."""
_LOOSE = frozenset(("homme", "troupe", "force"))
"""Nouns that armies count by the thousand."""
_MANY = 1_000
_SQUAD = 10
_FEW = 5
_LONGEST, _NEAR = 120, 20


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a sentence tell: forces (and regular troops), war in general, civil life, art and play, a power."""

    forces: bool = False
    war: bool = False
    civil: bool = False
    fiction: bool = False
    power: bool = False
    troops: bool = False

    def __or__(self, other: "Signs") -> "Signs":
        return Signs(
            self.forces or other.forces,
            self.war or other.war,
            self.civil or other.civil,
            self.fiction or other.fiction,
            self.power or other.power,
            self.troops or other.troops,
        )


def signs(context: Context, first: int, last: int) -> Signs:
    """The signs between two tokens, of which at most 120 are read."""
    words, organisations = context.document.words, context.organisation_at
    last = min(last, first + _LONGEST)
    found = Signs()
    inside = 0
    for token in [token for token in range(first, last) if words[token] in _TRIGGERS or token in organisations]:
        organisation = organisations.get(token)
        if organisation is not None and organisation.fact.category in _ARMED:
            regular = organisation.fact.category == "military"
            found |= Signs(forces=True, troops=regular)
            inside = 0 if regular else organisation.last
        if token >= inside:  # the words of «Forces armées révolutionnaires» say no more than the name
            found |= _sign(words, token)
    return replace(found, power=_power(context, first, last)) if found.fiction else found


_TRIGGERS = FORCES.firsts | MILITARY.firsts | CIVIL.firsts | FICTION.firsts | MILITARY_VERB_FORMS


def _sign(words: tuple[str, ...], token: int) -> Signs:
    """What a word says: the longest phrase counts (*officier de police* is no officer)."""
    force, civilian = FORCES.at(words, token), CIVIL.at(words, token)
    fiction = FICTION.at(words, token) is not None
    if force is not None and (civilian is None or civilian[1] <= force[1]):
        return Signs(forces=True, troops=force[0] not in PERPETRATORS, fiction=fiction)
    military = MILITARY.at(words, token)
    war = words[token] in MILITARY_VERB_FORMS or (military is not None and (civilian is None or civilian[1] <= military[1]))
    return Signs(war=war, civil=civilian is not None and not war, fiction=fiction)


def _power(context: Context, first: int, last: int) -> bool:
    """Whether an organisation, a country or a nationality is named."""
    document = context.document
    return any(
        token in context.organisation_at or name_at(document, token) is not None or adjective_at(document, token) is not None
        for token in range(first, last)
    )


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
    after_military = bool(before) and before[-1].first >= bounds[0]  # 14 soldats tués, 23 blessés
    own = _complement(context, count)
    armed = own is not None and (own.forces or own.war)
    if _unmade(context, count, sentence, armed=own is None or armed):
        return False
    if noun.sure:
        return True
    if own is not None and armed and not own.civil and (own.forces or noun.lemma not in _ONLY_BY_COMPLEMENT):
        return True  # but not «les 32 membres de l'Otan»
    if noun.lemma.startswith("prisonnier") and _exchanged(context, count):
        return not sentence.civil
    if noun.lemma in _ONLY_BY_COMPLEMENT:
        return False
    if noun.loss is not None:
        if own_ranks(context, count, bounds[1]):
            return True
        near = after_military or ((sentence.troops or (around().troops and sentence.war)) and not caused(context, count, *bounds))
        return near and not sentence.civil
    if noun.people:
        return are_troops(context, count, before, *bounds)
    if noun.lemma in _LOOSE and _of_police(context, count, bounds[0]):
        return False
    if noun.lemma == "homme" and not _at_least(count, _SQUAD):
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
    return count.noun.lemma in _LOOSE and _at_least(count, _MANY) and not women


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
