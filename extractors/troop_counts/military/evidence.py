"""Whether a count is military: the noun's own complement, the words of its sentence, then those of its neighbours."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extractors.lexicon.countries import adjective_at
from extractors.numerals.ages.people import is_person
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMED_FORCES,
    BELONGING_FORMS,
    CIVIL,
    COMRADES,
    CREWS,
    EXCHANGING_FORMS,
    FORCES,
    LEFT_OVER,
    LEVEL_FORMS,
    LOOSE,
    MEMBERED,
    MERCHANTMEN,
    ONLY_BY_COMPLEMENT,
    PERPETRATORS,
    PERSONNEL,
    PLACE_NOUNS,
    RECRUIT_SCHOOLS,
    RECRUITED,
    RECRUITING_FORMS,
    RUBBLE,
    WARSHIPS,
)
from extractors.troop_counts.military.civilians import abducted, figurative, of_police, unmade
from extractors.troop_counts.military.losses import (
    admitted,
    after_losses,
    army_admits,
    caused,
    left_behind,
    own_ranks,
    struck_troops,
    suffered,
)
from extractors.troop_counts.military.peoples import are_troops
from extractors.troop_counts.military.signs import Signs, signs
from extractors.troop_counts.powers.powers import state_acts
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count, opens_part

_STRONG = frozenset(("fort", "forte", "forts", "fortes"))
_MANY = 1_000
_SQUAD = 10
_FEW = 5
_NEAR = 20
_MEN = frozenset(("hommes", "soldats", "militaires", "combattants"))
_SEVERAL = frozenset(("des", "les", "ses", "leurs", "ces"))
_OURS = frozenset(("nous", "on"))
_MEMBERS = frozenset(("membre", "élément"))
_MISSIONS = frozenset(("force", "mission", "coalition", "brigade", "contingent"))
_UNITED = frozenset(("international", "military"))
_OWN = frozenset(("ses", "leurs", "nos", "mes", "vos"))
_ARTICLES = frozenset(("la", "le", "l'", "les", "sa", "son", "ses", "leur", "leurs", "notre", "nos", "cette", "ces", "une"))


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a count.

    Attributes:
        before: the military counts before it in the text.
        low, high: the tokens of its sentence, `high` exclusive.
        sentence: the signs of its sentence.
        around: gives the signs of the sentences beside it.
    """

    before: Sequence[Count]
    low: int
    high: int
    sentence: Signs
    around: Callable[[], Signs]

    @property
    def last(self) -> Count | None:
        """The count before it, None where it is the first of the text."""
        return self.before[-1] if self.before else None

    @property
    def told(self) -> bool:
        """Whether its sentence counts troops before it."""
        return self.last is not None and self.last.first >= self.low

    def follows(self, context: Context) -> bool:
        """Whether the sentence before counts troops last."""
        return self.last is not None and self.low > 0 and context.document.sentence(self.low - 1)[0] <= self.last.first < self.low


def is_military(context: Context, count: Count, setting: Setting) -> bool:
    """Whether a count, as its words give it, is one of military personnel."""
    noun = count.noun
    own = _complement(context, count)
    sentence, low, high = setting.sentence, setting.low, setting.high
    if unmade(context, count, (low, high), sentence, own) or figurative(context, count, low):
        return False
    if noun.sure:
        return True
    if own is not None and (own.forces or own.war) and not own.civil and (own.forces or noun.lemma not in ONLY_BY_COMPLEMENT):
        return True  # but not «les 32 membres de l'Otan»
    if _named_armed(context, count):
        return not sentence.civil
    if noun.people:
        return are_troops(context, count, setting.before, low, high)
    if noun.loss is not None:
        return _of_forces(context, count, setting)
    if noun.lemma in COMRADES or noun.lemma in LEFT_OVER:
        return _of_company(context, count, setting)
    if (
        _among_troops(context, count, setting)
        or _enlisted(context, count, setting)
        or (noun.category == "formation" and _manned(context, count, own))
    ):
        return True
    if _again(context, count, setting):
        return not sentence.civil
    return noun.lemma not in ONLY_BY_COMPLEMENT and _in_war(context, count, setting)


def _of_company(context: Context, count: Count, setting: Setting) -> bool:
    """Whether comrades or survivors are those of soldiers, no victims of a disaster whom soldiers help."""
    told = setting.told or setting.follows(context)
    if setting.sentence.civil:
        return False
    if count.noun.lemma in LEFT_OVER:
        alone = count.complement is None and RUBBLE.isdisjoint(context.document.words[setting.low : count.last + _NEAR])
        return told and alone and not setting.around().civil
    return _comrades(context, count) and (told or setting.sentence.forces or setting.around().forces)


def _among_troops(context: Context, count: Count, setting: Setting) -> bool:
    """Whether *dont* counts them among soldiers: *300 soldats, dont 40 femmes*; not among dead, nor behind civilians."""
    if count.whole is None:
        return False
    whole, words = setting.before[count.whole], context.document.words
    if not (opens_part(words, count.first) or opens_part(words, whole.first)):  # dont 40 officiers et 30 femmes
        return False
    near = range(max(setting.low, whole.first - _FEW), count.first)
    last = whole.group_last if whole.complement is None else whole.complement[1]
    others = any(_others(context, token) for token in range(max(whole.last, last), count.first - 1))
    return whole.noun.loss is None and not others and not any(_civilians(words, token) for token in near)


def _others(context: Context, token: int) -> bool:
    """Whether several of another kind are named at a token, whom *dont* may mean: *ils escortent des diplomates, dont …*."""
    words = context.document.words
    if words[token] not in _SEVERAL or words[token + 1][-1] not in "sx" or token + 1 in context.covered:
        return False
    return not context.document.capital(token + 1) and PLACE_NOUNS.at(words, token + 1) is None


def _civilians(words: tuple[str, ...], token: int) -> bool:
    """Whether a word names several people who are no soldiers: *des villageois*, *leurs diplomates*."""
    word = words[token]
    return word[-1] in "sx" and (CIVIL.at(words, token) is not None or (is_person(word) and PERSONNEL.at(words, token) is None))


def _manned(context: Context, count: Count, own: Signs | None) -> bool:
    """Whether a formation is counted in men as well: *deux divisions de montagne, soit 24 000 hommes*."""
    words = context.document.words
    last = count.group_last if count.complement is None else count.complement[1]
    if words[last : last + 2] != (",", "soit") or (own is not None and own.civil):
        return False
    men = context.number_at.get(last + 2)
    return men is not None and not _MEN.isdisjoint(words[men.last : men.last + 2])


def _named_armed(context: Context, count: Count) -> bool:
    """Whether the noun's complement or what happens to them says that they bore arms: *membres des forces loyalistes*."""
    if count.noun.lemma.startswith("prisonnier"):
        return _exchanged(context, count)
    members = count.noun.lemma in _MEMBERS and count.complement is not None
    return members and ARMED_FORCES.at(context.document.words, count.complement[0] if count.complement else 0) is not None


def _of_forces(context: Context, count: Count, setting: Setting) -> bool:
    """Whether the dead and wounded that a loss noun counts are those of a force."""
    before, sentence, low, high = setting.before, setting.sentence, setting.low, setting.high
    if count.noun.lemma == "perte" and not suffered(context, count, before, low, high):
        return False
    if own_ranks(context, count, high):
        return True
    if sentence.civil or (count.noun.lemma == "martyr" and count.complement is not None):
        return False  # les 40 martyrs de Sébaste
    if struck_troops(context, count, low) or left_behind(context, count, low):
        return True
    if setting.told:  # 14 soldats tués, 23 blessés
        return True
    if count.noun.lemma == "perte" or army_admits(context, count, before, low):
        return True
    if admitted(context, count, low) and (beside := setting.around()).troops and not beside.civil:
        return True
    at_war = sentence.war and (setting.follows(context) or setting.around().troops)
    return (sentence.troops or at_war or after_losses(context, before, low)) and not caused(context, count, low, high)


def _in_war(context: Context, count: Count, setting: Setting) -> bool:
    """Whether the words around make an ambiguous noun military: *hommes*, *unités*, *terroristes*."""
    lemma, sentence, low, high = count.noun.lemma, setting.sentence, setting.low, setting.high
    if lemma in LOOSE and of_police(context, count, low):
        return False
    if lemma in LOOSE and not (sentence.civil or sentence.sport or sentence.fiction) and state_acts(context, count, low, high):
        return True
    if lemma == "homme" and not _at_least(count, _SQUAD):
        return sentence.forces and not sentence.civil
    if lemma == "homme" and abducted(context, count, low, high):
        return False
    many = _by_the_thousand(context, count)
    if sentence.forces or (sentence.war and many):
        return True
    return not sentence.civil and (sentence.war or setting.around().forces or many or setting.told)


def _again(context: Context, count: Count, setting: Setting) -> bool:
    """Whether the sentence before counts the same: *Les 1 900 marins sont partis. En tout, 300 marins …*."""
    alike = setting.last is not None and setting.last.noun.lemma == count.noun.lemma
    if not alike or (count.noun.lemma == "homme" and not _at_least(count, _SQUAD)):
        return False
    return setting.follows(context)


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


def _enlisted(context: Context, count: Count, setting: Setting) -> bool:
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


def _comrades(context: Context, count: Count) -> bool:
    """Whether comrades are somebody's, and of no school or firm: *deux mille de leurs camarades*, *ses trois compagnons*."""
    words = context.document.words
    return not _OWN.isdisjoint(words[max(0, count.first - 1) : count.noun_first]) and count.complement is None


def _heads(words: tuple[str, ...], token: int, low: int) -> bool:
    """Whether a force is subject or object, no complement: *la Légion étrangère*, not *le syndicat de l'armée*."""
    before = token - (token > low and words[token - 1] in _ARTICLES)
    return before < token and (before == low or words[before - 1] not in LINKS)


def _exchanged(context: Context, count: Count) -> bool:
    """Whether prisoners are exchanged or freed, as those of a war are, or given back: *rend 90 prisonniers russes*."""
    words = context.document.words
    if any(word.startswith(("échang", "libér")) for word in words[max(0, count.first - _NEAR) : count.last + _NEAR]):
        return True
    given = not EXCHANGING_FORMS.isdisjoint(words[max(0, count.first - _FEW) : count.first])
    return given and adjective_at(context.document, count.noun_last) is not None


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
