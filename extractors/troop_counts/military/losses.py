"""Whose dead and wounded a loss noun counts: those of a force, or civilians."""

from collections.abc import Iterator, Sequence

from extractors.facts import PersonnelCategory
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ADMITTING_FORMS,
    BATTLES,
    CAUSING_FORMS,
    CONFLICTS,
    EVENT_FORMS,
    FIGHTS,
    FORCES,
    HAVING_FORMS,
    LEAVING_FORMS,
    PERSONNEL,
    STRUCK_FORMS,
    SUFFERING_FORMS,
)
from extractors.troop_counts.military.signs import signs
from extractors.troop_counts.sentence.personnel import Count, noun_at
from extractors.troop_counts.sentence.scene import WALLS
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

_POSSESSIVES = frozenset(("ses", "leurs", "nos", "mes", "vos"))
_ARTICLES = frozenset(("la", "le", "les", "l'", "un", "une", "des", "ses", "leurs", "son", "sa", "leur"))
_AGAINST = frozenset(("contre", "visant", "frappant", "ciblant", "touchant"))
_MAKING = frozenset(("faisant", "causant", "provoquant", "occasionnant"))
_FRIENDS = frozenset(("ami", "amis", "amie", "amies"))
_LOST = frozenset(("killed", "wounded", "captured", "missing"))
_LEFT = frozenset(("mort", "tué"))
_OF = frozenset(("de", "par", "à", "contre", "chez"))
_BEFORE_CAUSES = frozenset("a ont avait avaient aurait auraient aura déjà y en lui leur n' ne".split())
_AUXILIARIES = frozenset("ont a été avaient sont étaient furent seront auraient".split())
_CLAUSES = frozenset((",", ";", ":", "que", "qu'", "et", "mais", "car"))
_TOLL = 10
_DEFEATED = frozenset(("tué", "prisonnier"))
"""Losses of war: a people's *morts* and *blessés* are so beside them, or in a narrative of old (*eurent 900 morts*)."""
_ROADS = frozenset(("route", "routes", "rue", "rues", "jour", "an", "travail"))
_OWN, _PART, _CAUSE, _VICTIM, _SPEAKER, _RANKS = 14, 16, 4, 6, 8, 3


def own_ranks(context: Context, count: Count, high: int) -> bool:
    """Whether the words behind say that a force lost them: *dans ses rangs*, *parmi nos troupes*, *côté armée*."""
    words = context.document.words
    for token in _behind(context, count, high, _OWN):
        if words[token] == "rangs" and words[token - 1] in ("les", *_POSSESSIVES):
            return True
        if words[token] == "côté" and FORCES.at(words, token + 1) is not None:
            return True
        if words[token] in ("parmi", "chez") and _force(words, token + 1):
            return True
    return False


def _behind(context: Context, count: Count, high: int, reach: int) -> Iterator[int]:
    """The tokens behind a count up to the end of its clause, those of figures left out (*1.597 blessés*)."""
    token, limit = count.last, min(high - 1, count.last + reach)
    while token < limit and context.document.words[token] not in WALLS:
        figure = context.number_at.get(token)
        if figure is None:
            yield token
        token = token + 1 if figure is None else figure.last


def _force(words: tuple[str, ...], token: int) -> bool:
    """Whether a force or personnel stands at a token, its article left out."""
    token += words[token] in _ARTICLES
    personnel = PERSONNEL.at(words, token)
    return FORCES.at(words, token) is not None or (personnel is not None and personnel[0].lemma in ("troupe", "homme", "force"))


def mixed(context: Context, count: Count, high: int) -> bool:
    """Whether soldiers are named as a part of the dead, so that the whole are civilians too: *40 morts, dont 12 soldats*."""
    words = context.document.words
    for token in _behind(context, count, high, _PART):
        part = context.number_at.get(token + 1 + (words[token + 1] in _ARTICLES)) if words[token] == "dont" else None
        if part is not None:
            found = noun_at(context, part.last + (words[part.last : part.last + 1] in (("de",), ("d'",))), high)
            return found is not None and found[0].sure and found[0].loss is None and found[0].category != "officer"
    return False


def after_losses(context: Context, before: Sequence[Count], low: int) -> bool:
    """Whether the sentence before counts personnel and tells of losses: *L'armée a perdu 53 hommes. On parlait de 20 tués.*.

    Not so beside civilians, who are among the dead then: *22 soldats et dix civils ont péri. Le bilan est de 40 morts.*.
    """
    if not before or not low:
        return False
    first = context.document.sentence(low - 1)[0]
    if not first <= before[-1].first < low or signs(context, first, low).civil:
        return False
    words = context.document.words
    near = range(max(first, before[-1].first - _OWN), min(low, before[-1].last + _PART))
    return before[-1].noun.loss is not None or any(
        event.type in _LOST for token in near for event in EVENT_FORMS.get(words[token], ())
    )


def of_antecedent(context: Context, count: Count, before: Sequence[Count], low: int) -> PersonnelCategory:
    """The category of those whom a loss noun counts: that of the count before it, save where regular troops are named between."""
    own = count.noun.category
    place = len(before) - 1
    while place > 0 and (before[place].noun.loss is not None or before[place].whole is not None):
        place -= 1
    if place < 0 or before[place].noun.category in ("formation", "officer") or _of_nation(context, count):
        return own
    first = context.document.sentence(low - 1)[0] if low else 0
    between = context.document.words[before[place].last : count.first]
    if before[place].first < first or signs(context, before[place].last, count.first).troops or not _FRIENDS.isdisjoint(between):
        return own  # 900 djihadistes tués. Bilan côté ami : 4 morts
    return before[place].noun.category


def _of_nation(context: Context, count: Count) -> bool:
    """Whether the dead are those of a nation's army: *900 morts dans les rangs indiens*."""
    words, last = context.document.words, count.last
    ranks = words[last : last + _RANKS]
    if ranks[:1] == ("dans",) and ranks[1:2] != ("les",) and ranks[2:] == ("rangs",):
        return ranks[1] in _POSSESSIVES and words[count.first - 1] == "pour"  # 300 rebelles tués, pour 9 morts dans ses rangs
    return ranks == ("dans", "les", "rangs") and adjective_at(context.document, last + _RANKS) is not None


def struck_troops(context: Context, count: Count, low: int) -> bool:
    """Whether troops that were struck are the subject: *les soldats turcs ont été bombardés, faisant 33 morts*."""
    words = context.document.words
    if words[count.first - 1] not in _MAKING:
        return False
    last = count.first - 1
    been = next((t for t in range(last - 1, max(low, last - _PART) - 1, -1) if words[t] == "été"), None)
    if been is None or words[been + 1] not in STRUCK_FORMS:
        return False
    for token in range(been - 1, max(low, been - _PART) - 1, -1):
        if words[token] in WALLS:
            return False
        if words[token - 1] in _ARTICLES and _force(words, token):
            national = adjective_at(context.document, token + 1) is not None
            return FORCES.at(words, token) is not None or national
    return False


def admitted(context: Context, count: Count, low: int) -> bool:
    """Whether a state or capital owns to its dead: *New Delhi admet vingt morts*."""
    document, words = context.document, context.document.words
    near = range(count.first - 1, max(low, count.first - _CAUSE) - 1, -1)
    verb = next((token for token in near if words[token] in ADMITTING_FORMS), None)
    if verb is None:
        return False
    names = (name_at(document, token) or capital_at(document, token) for token in range(max(low, verb - _CAUSE), verb))
    return any(name is not None and name.last == verb for name in names)


def army_admits(context: Context, count: Count, before: Sequence[Count], low: int) -> bool:
    """Whether an army or its ministry owns to men killed: *le ministère de la Défense reconnaît 900 tués et 80 blessés*.

    Or anybody does, two sentences behind losses: *900 soldats ont été tués. C'est un minimum. Le ministre n'admet que 80 tués.*.
    """
    words, organisations = context.document.words, context.organisation_at
    near = range(count.first - 1, max(low, count.first - _CAUSE) - 1, -1)
    verb = next((token for token in near if words[token] in ADMITTING_FORMS), None)
    if verb is None or count.noun.lemma != "tué":
        return False
    first = context.document.sentence(low - 1)[0] if low else 0
    if first and not signs(context, first, low).civil and after_losses(context, before, first):
        return True
    bodies = (organisations.get(token) for token in range(max(low, verb - _SPEAKER), verb))
    return any(
        body is not None and (body.fact.category == "military" or "défense" in words[body.first : body.last]) for body in bodies
    )


def left_behind(context: Context, count: Count, low: int) -> bool:
    """Whether a people left its dead where it fought or had them there: *les Australiens laissèrent 900 morts*."""
    if _cost(context, count, low):
        return True
    words = context.document.words
    near = range(count.first - 1, max(low, count.first - _CAUSE) - 1, -1)
    verb = next((token for token in near if words[token] in LEAVING_FORMS or words[token] in HAVING_FORMS), low)
    if not (_of_war(context, count, verb) if words[verb] in HAVING_FORMS else count.noun.lemma in _LEFT):
        return False
    for token in range(verb - 1, max(low, verb - _SPEAKER), -1):
        if words[token] in (",", ";", ":"):
            return False
        if _side_at(context, token, verb):
            return token - 1 == low or words[token - 2] not in _OF
    return False


def _cost(context: Context, count: Count, low: int) -> bool:
    """Whether a fight costs a people its killed: *la journée coûta aux Danois 900 tués*, *l'assaut coûte aux Grecs 90 morts*."""
    words, people = context.document.words, count.first - 1
    if people - 1 <= low or words[people - 1] != "aux" or words[people - 2] not in CAUSING_FORMS or count.complement is not None:
        return False
    if not context.document.capital(people) or adjective_at(context.document, people) is None:
        return False
    fights = (BATTLES.at(words, token) is not None or words[token] in FIGHTS for token in range(low, people))
    return count.noun.lemma in _DEFEATED or any(fights)


def _side_at(context: Context, token: int, verb: int) -> bool:
    """Whether a people, or a state in a narrative of old, stands behind its article: *les Anglais*, *la Prusse eut 900 tués*."""
    document, article = context.document, context.document.words[token - 1]
    if article == "les":
        return document.capital(token) and adjective_at(document, token) is not None
    return article in ("la", "l'", "le") and _told_of_old(document.words[verb]) and name_at(document, token) is not None


def _told_of_old(word: str) -> bool:
    return any(form.tense == "simple_past" for form in FORMS.get(word, ()))


def _of_war(context: Context, count: Count, verb: int) -> bool:
    """Whether the losses that a people has are those of a war: *eurent 900 morts*, *ont eu 900 tués*; not *… sur la route*."""
    words = context.document.words
    behind = words[count.last : count.last + _PART]
    if count.complement is not None or not _ROADS.isdisjoint(behind[:_CAUSE]):
        return False
    return _told_of_old(words[verb]) or count.noun.lemma in _DEFEATED or "prisonniers" in behind or "tués" in behind


def suffered(context: Context, count: Count, before: Sequence[Count], low: int, high: int) -> bool:
    """Whether counted *pertes* are those of troops: beside troops or war, or what a state suffers; no *pertes d'emplois*."""
    words = context.document.words
    if count.complement is not None or words[count.noun_last : count.noun_last + 1] in (("de",), ("d'",)):
        return False
    if before and before[-1].first >= low:
        return True
    beside = signs(context, low, count.first) | signs(context, count.noun_last, high)
    if beside.civil:
        return False
    near = range(count.first - 1, max(low, count.first - _CAUSE) - 1, -1)
    verb = next((token for token in near if words[token] in SUFFERING_FORMS), None)
    if verb is None:
        return beside.troops and beside.war
    names = range(max(low, verb - _SPEAKER), verb)
    return beside.troops or any(
        name_at(context.document, token) is not None or capital_at(context.document, token) is not None for token in names
    )


def of_conflict(context: Context, count: Count, low: int) -> bool:
    """Whether a war is what made the dead, civilians too: *dans la guerre, qui a fait 900 morts*, *le conflit a fait …*."""
    words = context.document.words
    verb = _cause(words, count.first, low)
    if verb is None:
        return False
    start = verb
    while start > low and words[start - 1] in _BEFORE_CAUSES:
        start -= 1
    relative = words[start - 1] in ("qui", "ayant") or words[verb] in _MAKING
    start -= words[start - 1] in ("qui", "ayant")
    start -= relative and words[start - 1] == ","
    for token in range(start - 1, max(low, start - _TOLL) - 1, -1):
        if words[token] in CONFLICTS and words[token - 1] in _ARTICLES:
            return relative or token - 1 == low or words[token - 2] in _CLAUSES
        told = verb_group_at(context.document, token) is not None
        if told or words[token] in WALLS or words[token] == "," or token in context.number_at:
            return False
    return False


def gapped(context: Context, count: Count, before: Sequence[Count], low: int) -> bool:
    """Whether a verb counts them as it does the troops before: *dix soldats ont été tués et 26 blessés par une bombe*."""
    if not before or before[-1].first < low or before[-1].noun.loss is not None:
        return False
    words, last = context.document.words, before[-1].group_last
    between = words[last : count.first]
    lost = any(event.type in _LOST for event in EVENT_FORMS.get(words[count.first - 2], ()))
    return lost and words[count.first - 1] == "et" and len(between) <= _CAUSE and set(between[:-2]) <= _AUXILIARIES


def _cause(words: tuple[str, ...], first: int, low: int) -> int | None:
    """The verb of what makes dead before a figure; *faire état de* only tells of them."""
    near = range(first - 1, max(low, first - _CAUSE) - 1, -1)
    verb = next((token for token in near if words[token] in CAUSING_FORMS), None)
    return None if verb is not None and words[verb + 1] == "état" else verb


def caused(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether something made them with no force as its victim: *le raid a fait 40 morts*, not *la bataille a fait …*."""
    words = context.document.words
    if _cause(words, count.first, low) is None:
        return False
    if any(BATTLES.at(words, token) is not None for token in range(max(low, count.first - _PART), count.first)):
        return False
    for token in range(max(low, count.first - _PART), min(high - 2, count.last + _PART)):
        near_victim = range(token + 1, min(high, token + _VICTIM))
        if words[token] in _AGAINST and any(FORCES.at(words, place) is not None for place in near_victim):
            return False  # l'attaque contre un convoi de l'armée
        if words[token] == "à" and FORCES.at(words, token + 1 + (words[token + 1] in _ARTICLES)) is not None:
            return False  # la journée coûta 900 morts à l'armée turque
        if words[token] in ("côté", "rangs") and adjective_at(context.document, token + 1) is not None:
            return False
    return True
