"""Whether a force has people as its own: its members, recruits and crews, those who go to a war as volunteers."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMED_FORCES,
    BELONGING_FORMS,
    CONSCRIPTING_FORMS,
    CONSCRIPTION,
    CREWS,
    EVENT_FORMS,
    FORCES,
    LEVEL_FORMS,
    MEMBERED,
    MERCHANTMEN,
    PERPETRATORS,
    RECRUIT_SCHOOLS,
    RECRUITED,
    RECRUITING_FORMS,
    WARSHIPS,
)
from extractors.troop_counts.military.setting import Setting
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import WALLS

_STRONG = frozenset(("fort", "forte", "forts", "fortes"))
_SQUAD = 10
_FEW = 5
_NEAR = 20
_OURS = frozenset(("nous", "on"))
_MEMBERS = frozenset(("membre", "élément"))
_MISSIONS = frozenset(("force", "mission", "coalition", "brigade", "contingent"))
_UNITED = frozenset(("international", "military"))
_ARTICLES = frozenset(("la", "le", "l'", "les", "sa", "son", "ses", "leur", "leurs", "notre", "nos", "cette", "ces", "une"))


def _of_armed(context: Context, count: Count, low: int) -> bool:
    """Whether a verb gives a force its members.

    Reads *la milice compterait 3 000 membres*, *l'armée, forte de 3 000 membres*,
    *la Légion étrangère aligne 9 000 membres*, *porter les Forces d'autodéfense à
    150 000 membres*.
    """
    words, organisations = context.document.words, context.organisation_at
    near_by = range(count.first - 1, max(low, count.first - _FEW) - 1, -1)
    verb = next((t for t in near_by if words[t] in BELONGING_FORMS or words[t] in _STRONG), None)
    near = words[max(low, count.first - _NEAR) : count.first]
    if verb is None and not (near[-1:] == ("à",) and not LEVEL_FORMS.isdisjoint(near)):
        return False
    end = count.first - 1 if verb is None else verb
    if verb is not None and words[verb] in _STRONG:
        low = _apposed_to(words, verb, low)
    for token in range(max(low, end - _SQUAD), end):
        force = FORCES.at(words, token)
        organisation = organisations.get(token)
        if force is not None and force[0] in PERPETRATORS:
            return True
        if organisation is not None and organisation.fact.category == "armed_group":
            return True
        body = organisation is not None and organisation.fact.category == "military"
        regular = (force is not None and force[0] in MEMBERED) or ARMED_FORCES.at(words, token) is not None
        if (body or regular) and _heads(words, token, low):
            return True
    return False


def _apposed_to(words: tuple[str, ...], token: int, low: int) -> int:
    """Where the noun phrase that *fort de* completes begins: behind the comma before it, its own one left out."""
    end = next((place for place in (token - 1, token - 2) if words[place] == ","), token)
    return next((place + 1 for place in range(end - 1, low, -1) if words[place] == ","), low)


def enlisted(context: Context, count: Count, setting: Setting) -> bool:
    """Whether a force has them as its own, or they go to a war: *compte 300 membres*, *300 volontaires partis se battre*."""
    noun = count.noun
    if noun.lemma in _MEMBERS and _of_armed(context, count, setting.low):
        return True
    if noun.lemma in RECRUITED:
        return _recruited(context, count, setting)
    if noun.lemma == "recrue" and _at_school(context, count, setting.high):
        return True
    if noun.lemma in CREWS and _of_warship(context, setting):
        return True
    if setting.sentence.civil:
        return False
    mission = noun.lemma == "élément" and _of_mission(context, count, setting.low)
    return mission or (noun.category == "volunteer" and _to_fight(context, count, setting.high))


def _recruited(context: Context, count: Count, setting: Setting) -> bool:
    """Whether an army takes them in: *l'armée de terre veut recruter 2 000 jeunes*, *on a recruté 900 jeunes* behind it."""
    words, organisations, low = context.document.words, context.organisation_at, setting.low
    if _conscripted(context, count, low, setting.high):
        return True
    near = range(count.first - 1, max(low, count.first - _FEW) - 1, -1)
    verb = next((token for token in near if words[token] in RECRUITING_FORMS), None)
    if verb is None:
        return False
    for token in range(max(low, verb - _NEAR), verb):
        organisation = organisations.get(token)
        body = organisation is not None and organisation.fact.category == "military"
        if (body or _membered(words, token)) and _heads(words, token, low):
            return True
    if any(words[t] == "dans" and _membered(words, t + 2) for t in range(count.last, min(setting.high - 2, count.last + _FEW))):
        return True  # recruter 3 000 jeunes dans l'armée
    ours = not _OURS.isdisjoint(words[max(low, verb - _FEW) : verb]) and not setting.sentence.civil
    return ours and (around := setting.around()).troops and not around.civil


def _conscripted(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether they are called up: *900 jeunes sont appelés sous les drapeaux*, *incorpore 90 jeunes dans son service armé*."""
    words = context.document.words
    behind = words[count.last : count.last + _FEW]
    called_up = any(event.type == "mobilised" for word in behind for event in EVENT_FORMS.get(word, ()))
    if called_up and any(CONSCRIPTION.at(words, token) is not None for token in range(low, count.first)):
        return True  # la conscription est rétablie : 900 jeunes ont été appelés en mai
    for token in range(count.last, min(high, count.last + _SQUAD)):
        if words[token] in WALLS or words[token] in (",", "qui", "que"):
            return False
        if CONSCRIPTION.at(words, token) is not None:
            called = words[max(0, count.first - _FEW) : count.first] + words[count.last : token]
            return not CONSCRIPTING_FORMS.isdisjoint(called)
    return False


def _membered(words: tuple[str, ...], token: int) -> bool:
    """Whether a regular force that has members stands at a token."""
    force = FORCES.at(words, token)
    return force is not None and force[0] in MEMBERED


def _at_school(context: Context, count: Count, high: int) -> bool:
    """Whether recruits learn to be soldiers: *300 recrues entament leur école d'été*."""
    words = context.document.words
    return any(RECRUIT_SCHOOLS.at(words, token) is not None for token in range(count.last, min(high, count.last + _SQUAD)))


def _of_warship(context: Context, setting: Setting) -> bool:
    """Whether a ship of war and no other is named with a crew: *douze marins ont péri dans le naufrage de la frégate*."""
    words, sentence = context.document.words, range(setting.low, setting.high)
    warship = any(WARSHIPS.at(words, token) is not None for token in sentence)
    return warship and all(MERCHANTMEN.at(words, token) is None for token in sentence)


def _of_mission(context: Context, count: Count, low: int) -> bool:
    """Whether a force or mission of states counts its own: *la force de la SADC devrait compter 3 000 éléments*."""
    words, organisations = context.document.words, context.organisation_at
    near = range(count.first - 1, max(low, count.first - _FEW) - 1, -1)
    verb = next((token for token in near if words[token] in BELONGING_FORMS), None)
    if verb is None:
        return False
    before = range(max(low, verb - _NEAR), verb)
    bodies = (organisations.get(token) for token in before)
    united = any(body is not None and body.fact.category in _UNITED for body in bodies)
    named = low in organisations or low + 1 in organisations
    return united and (named or any(words[token] in _MISSIONS and _heads(words, token, low) for token in before))


def _to_fight(context: Context, count: Count, high: int) -> bool:
    """Whether volunteers go to a war: *300 volontaires français sont partis se battre en Ukraine*."""
    words = context.document.words
    behind = range(count.last, min(high - 1, count.last + _SQUAD))
    verb = next((token for token in behind if words[token] in ("battre", "combattre")), None)
    return verb is not None and words[verb + 1] != "pour" and (words[verb] == "combattre" or words[verb - 1] == "se")


def _heads(words: tuple[str, ...], token: int, low: int) -> bool:
    """Whether a force is subject or object, no complement: *la Légion étrangère*, not *le syndicat de l'armée*."""
    before = token - (token > low and words[token - 1] in _ARTICLES)
    return before < token and (before == low or words[before - 1] not in LINKS)
