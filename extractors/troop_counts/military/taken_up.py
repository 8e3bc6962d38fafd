"""Peoples whom the soldiers told of before make soldiers: *L'armée turque a perdu 9 hommes. Deux Turcs ont été capturés*."""

from collections.abc import Iterator, Sequence

from extractors.facts import EventType, PersonnelCategory
from extractors.lexicon.countries import name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import CIVIL, EVENT_FORMS, FORCES, FREED_STEMS, MISSIONS, PERPETRATORS, PERSONNEL, STRIKES
from extractors.troop_counts.military.battlefields import loss_at
from extractors.troop_counts.powers.owners import people_at
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import OPENERS, WALLS

_STRUCK = frozenset(("killed", "wounded"))
_CIVIL_SEIZURES = frozenset("enlever arrêter kidnapper séquestrer retenir détenir emprisonner interner".split())
"""What happens to civilians as well: *Deux Italiens ont été enlevés*."""
_LASTING = frozenset(("prisonnier", "prisonniers", "introuvable", "introuvables"))
_OF_WAR = ("prisonniers", "de", "guerre")
_MOVES: frozenset[EventType | None] = frozenset(("withdrawn", "deployed", "sent", "present", "deserted", "reinforced"))
_FROM_AFAR = frozenset(("mercenary", "volunteer"))
_FOREIGN = frozenset("étrangers étrangères internationaux internationales".split())
_NATIONS = frozenset(("et", ",", "ou"))
"""Between nationalities."""
_JOINTS = frozenset((",", "et", "puis", "ni"))
_PARTITIVES = frozenset(("aucun", "aucune", "un", "une", "des", "les", "autres"))
_ENDS = frozenset(".;!?,…")
_PARTICIPLES = ("és", "ées", "is", "ies", "us", "ues", "nts", "rts")
_PLACES = frozenset("en au aux à du de d' des".split())
_ARTICLES = frozenset(("l'", "la", "le", "les"))
_BEFORE_ARTICLES = frozenset("de à dans sur vers pour depuis entre et".split())
_SENTENCES, _BEHIND, _TEXT, _ADJECTIVES, _TWO, _GAP = 3, 10, 120, 3, 2, 4


def taken_up(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether a people goes on with soldiers of its nation, peacekeepers or mercenaries of the sentences before.

    Args:
        context: the document with its facts.
        count: the count of a people.
        before: the counts before it.
        low, high: the bounds of its sentence.
    """
    people = people_at(context, count.noun_first)
    if people is None or people.country is None or count.complement is not None:
        return False
    if _gapped(context, count, before, low):
        return True
    reach = tuple(_clause(context, count, high))
    if any(CIVIL.at(context.document.words, token) is not None for token in reach):
        return False
    fate = _fate(context, reach)
    if fate is not None:
        first = _start(context, low)
        return _of_nation(context, count, people.country, first, fate) or _of_mission(context, count, people.country, first)
    return _some_of(context, count, before, people.country, low) and any(_moves(context, token) for token in reach)


def _gapped(context: Context, count: Count, before: Sequence[Count], low: int) -> bool:
    """Whether a people shares the verb of another one before: *Deux Togolais ont été blessés hier et dix Danois intoxiqués*."""
    last = before[-1] if before and before[-1].first >= low and before[-1].noun.people else None
    if last is None:
        return False
    words, first = context.document.words, count.first
    while first > count.first - _GAP and words[first - 1] in _PARTITIVES:
        first -= 1
    if first <= last.last or words[first - 1] not in _JOINTS or any(words[token] in WALLS for token in range(last.last, first)):
        return False
    behind = words[count.last] if count.last < len(words) else "."
    return behind in _ENDS or behind.endswith(_PARTICIPLES)


def category_taken_up(context: Context, count: Count, before: Sequence[Count], low: int) -> PersonnelCategory | None:
    """The category of a people that goes on with mercenaries or peacekeepers, None where it does not."""
    people = people_at(context, count.noun_first)
    if people is None or people.country is None or count.complement is not None:
        return None
    if _some_of(context, count, before, people.country, low):
        return before[-1].noun.category
    first = _start(context, low)
    last = before[-1] if before and before[-1].first >= first else None
    blue = last is not None and last.noun.category == "peacekeeper"
    return "peacekeeper" if blue and _of_mission(context, count, people.country, first) else None


def _clause(context: Context, count: Count, high: int) -> Iterator[int]:
    """The tokens of the predicate behind a count, an inserted *dont deux officiers* included."""
    words = context.document.words
    for token in range(count.last, min(high, count.last + _BEHIND)):
        if words[token] in WALLS or (words[token] in OPENERS and words[token] != "dont"):
            return
        yield token


def _start(context: Context, low: int) -> int:
    """The first token of the sentences before that are read."""
    first = low
    for _ in range(_SENTENCES):
        first = context.document.sentence(first - 1)[0] if first else 0
    return first


def _fate(context: Context, reach: Sequence[int]) -> str | None:
    """What the predicate says of them: `struck`, `kept` for prisoners, the missing and those given back, else None."""
    words = context.document.words
    for token in reach:
        if words[token] in _LASTING or words[token].startswith(FREED_STEMS):
            return "kept"
        if not loss_at(words, token):
            continue
        events = EVENT_FORMS.get(words[token], ())
        if any(event.form.lemma in _CIVIL_SEIZURES for event in events):
            return None
        return "struck" if any(event.type in _STRUCK for event in events) else "kept"
    return None


def _of_nation(context: Context, count: Count, nation: str, first: int, fate: str) -> bool:
    """Whether soldiers of the people were told of before; where it is killed or wounded, also those of another nation.

    For of one nation's army alone the dead may be its civilians: *L'armée nigériane avance. Neuf Nigérians ont été tués*.
    """
    nations, words = _nations(context, first, count.first), context.document.words
    told = range(max(first, count.first - _TEXT), count.first)
    if fate == "kept" and (nation in nations or any(words[token : token + 3] == _OF_WAR for token in told)):
        return True  # un échange de prisonniers de guerre : 90 Grecs ont été libérés
    if fate == "kept" or nation not in nations:
        return False
    struck = any(words[token] in STRIKES for token in range(count.last, min(len(words), count.last + _BEHIND)))
    return len(nations) >= _TWO and not struck


def _nations(context: Context, first: int, last: int) -> frozenset[str]:
    """The nations whose regular troops are named between two tokens: *l'armée turque*, *des soldats indiens et chinois*."""
    document, found = context.document, set[str]()
    for token in range(max(first, last - _TEXT), last):
        organisation = context.organisation_at.get(token)
        if organisation is not None and organisation.fact.category == "military" and organisation.fact.country is not None:
            found.add(organisation.fact.country)
        behind = _troops(document.words, token)
        limit = 0 if behind is None else min(last, behind + _ADJECTIVES)
        while behind is not None and behind < limit:
            place = people_at(context, behind)
            if place is not None and place.country is not None:
                found.add(place.country)
            elif document.words[behind] not in _NATIONS:
                break
            behind = behind + 1 if place is None else place.last
    return frozenset(found)


def _troops(words: tuple[str, ...], token: int) -> int | None:
    """The token behind a noun of regular troops."""
    force = FORCES.at(words, token)
    if force is not None and force[0] not in PERPETRATORS:
        return force[1]
    noun = PERSONNEL.at(words, token)
    return noun[1] if noun is not None and noun[0].sure and noun[0].loss is None and noun[0].category != "fighter" else None


def _of_mission(context: Context, count: Count, nation: str, first: int) -> bool:
    """Whether peacekeepers were told of before, in no country of that people: *Un convoi de la Finul a sauté. Dix Danois …*."""
    words = context.document.words
    reach = range(max(first, count.first - _TEXT), count.first)
    missions = [found[0] for token in reach if (found := MISSIONS.at(words, token)) is not None]
    if not missions or any(nation in hosts for hosts in missions):
        return False
    return not any(_in_country(context, token, nation) for token in reach)


def _in_country(context: Context, token: int, nation: str) -> bool:
    """Whether a country is named as a place: *au Togo*, *dans le nord du Togo*; not *le Togo (900 soldats)*."""
    name = name_at(context.document, token)
    if name is None or name.country != nation:
        return False
    words = context.document.words
    return words[token - 1] in _PLACES or (words[token - 1] in _ARTICLES and words[token - 2] in _BEFORE_ARTICLES)


def _some_of(context: Context, count: Count, before: Sequence[Count], nation: str, low: int) -> bool:
    """Whether foreigners under arms are counted just before, of whom the people are some: *9 000 mercenaires … 300 Soudanais*."""
    last = before[-1] if before else None
    earlier = context.document.sentence(low - 1)[0] if low else 0
    if last is None or last.first < earlier or last.noun.people or last.noun.loss is not None:
        return False
    foreign = not _FOREIGN.isdisjoint(context.document.words[last.noun_last : last.group_last])
    if not (last.noun.category in _FROM_AFAR or (foreign and last.noun.sure)) or not _fewer(count, last):
        return False
    if _nations(context, last.noun_first, last.group_last + 1):
        return False  # 900 volontaires français
    return not any(_in_country(context, token, nation) for token in range(earlier, count.first))


def _fewer(count: Count, last: Count) -> bool:
    """Whether a figure is that of some of those counted before."""
    part, whole = count.number.fact.value, last.number.fact.value or last.number.fact.min
    return part is not None and whole is not None and part < whole


def _moves(context: Context, token: int) -> bool:
    """Whether they leave, come or stay: *300 Soudanais sont partis*."""
    return any(event.type in _MOVES for event in EVENT_FORMS.get(context.document.words[token], ()))
