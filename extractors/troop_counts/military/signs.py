"""What the words of a sentence tell of war and civil life."""

from dataclasses import dataclass, replace

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import CIVIL, FICTION, FORCES, MILITARY, MILITARY_VERB_FORMS, PERPETRATORS, PERSONNEL, SPORT

_ARMED = frozenset(("military", "armed_group"))
_DOUBTFUL = frozenset(("policiers", "policières", "équipe", "équipes"))
_LONGEST, _FIGURE, _NEAR = 120, 6, 6


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
        if token >= inside and not (
            words[token] in _DOUBTFUL and _beside_soldiers(context, token)
        ):  # the words of «Forces armées révolutionnaires» say no more than the name
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


def _beside_soldiers(context: Context, token: int) -> bool:
    """Whether policemen are counted with soldiers, or a team in men: *900 soldats et 300 policiers*, *équipe de 20 hommes*."""
    words = context.document.words
    if words[token] in ("équipe", "équipes"):
        return words[token + 1 : token + 2] in (("de",), ("d'",)) and token + 2 in context.number_at
    if words[token] not in ("policiers", "policières") or token not in context.number_ends:
        return False
    figure = next((place for place in range(token - 1, max(0, token - _FIGURE), -1) if place in context.number_at), token)
    link = figure - 1 - (words[figure - 1] in ("de", "d'"))
    if words[link] not in ("et", ",", "ainsi"):
        return False
    near = range(max(0, link - _NEAR), link)
    return any(place in context.number_ends and _soldiers(words, place) for place in near)


def _soldiers(words: tuple[str, ...], token: int) -> bool:
    found = PERSONNEL.at(words, token + (words[token] in ("de", "d'")))
    return found is not None and found[0].sure


def _power(context: Context, first: int, last: int) -> bool:
    """Whether an organisation, a country or a nationality is named."""
    document = context.document
    return any(
        token in context.organisation_at or name_at(document, token) is not None or adjective_at(document, token) is not None
        for token in range(first, last)
    )
