"""What the words of a sentence tell of war and civil life."""

from dataclasses import dataclass, replace

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import CIVIL, FICTION, FORCES, MILITARY, MILITARY_VERB_FORMS, PERPETRATORS, SPORT

_ARMED = frozenset(("military", "armed_group"))
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Signs:
    """What the words of a sentence tell: forces (and regular troops), war, civil life, art and play, sport, a power."""

    forces: bool = False
    war: bool = False
    civil: bool = False
    fiction: bool = False
    power: bool = False
    troops: bool = False
    sport: bool = False

    def __or__(self, other: "Signs") -> "Signs":
        return Signs(
            self.forces or other.forces,
            self.war or other.war,
            self.civil or other.civil,
            self.fiction or other.fiction,
            self.power or other.power,
            self.troops or other.troops,
            self.sport or other.sport,
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
        elif organisation is not None and organisation.fact.category == "sport":
            found |= Signs(sport=True)
        if token >= inside:  # the words of «Forces armées révolutionnaires» say no more than the name
            found |= _sign(words, token)
    return replace(found, power=_power(context, first, last)) if found.fiction else found


_TRIGGERS = FORCES.firsts | MILITARY.firsts | CIVIL.firsts | FICTION.firsts | SPORT.firsts | MILITARY_VERB_FORMS


def _sign(words: tuple[str, ...], token: int) -> Signs:
    """What a word says: the longest phrase counts (*officier de police* is no officer)."""
    force, civilian = FORCES.at(words, token), CIVIL.at(words, token)
    fiction, sport = FICTION.at(words, token) is not None, SPORT.at(words, token) is not None
    if force is not None and (civilian is None or civilian[1] <= force[1]):
        return Signs(forces=True, troops=force[0] not in PERPETRATORS, fiction=fiction, sport=sport)
    military = MILITARY.at(words, token)
    war = words[token] in MILITARY_VERB_FORMS or (military is not None and (civilian is None or civilian[1] <= military[1]))
    return Signs(war=war, civil=civilian is not None and not war, fiction=fiction, sport=sport)


def _power(context: Context, first: int, last: int) -> bool:
    """Whether an organisation, a country or a nationality is named."""
    document = context.document
    return any(
        token in context.organisation_at or name_at(document, token) is not None or adjective_at(document, token) is not None
        for token in range(first, last)
    )
