"""Whether a count is military: the noun's own complement, the words of its sentence, then those of its neighbours."""

from extractors.lexicon.countries import adjective_at
from extractors.numerals.ages.people import is_person
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMED_FORCES,
    ARMY_ACT_FORMS,
    CIVIL,
    COLUMNS,
    COMRADES,
    DISPATCHED,
    EXCHANGING_FORMS,
    LEFT_OVER,
    LOOSE,
    ONLY_BY_COMPLEMENT,
    PERSONNEL,
    PLACE_NOUNS,
    RUBBLE,
)
from extractors.troop_counts.military.civilians import abducted, figurative, of_police, unmade
from extractors.troop_counts.military.enlistment import enlisted
from extractors.troop_counts.military.losses import (
    admitted,
    after_losses,
    army_admits,
    caused,
    gapped,
    left_behind,
    of_conflict,
    own_ranks,
    struck_troops,
    suffered,
)
from extractors.troop_counts.military.peoples import are_troops
from extractors.troop_counts.military.setting import Setting
from extractors.troop_counts.military.signs import Signs, signs
from extractors.troop_counts.powers.powers import state_acts
from extractors.troop_counts.sentence.noun_phrases import LINKS
from extractors.troop_counts.sentence.personnel import Count, opens_part

_MANY = 1_000
_SQUAD = 10
_FEW = 5
_NEAR = 20
_MEN = frozenset(("hommes", "soldats", "militaires", "combattants"))
_SEVERAL = frozenset(("des", "les", "ses", "leurs", "ces"))
_MEMBERS = frozenset(("membre", "élément"))
_OWN = frozenset(("ses", "leurs", "nos", "mes", "vos"))


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
        or enlisted(context, count, setting)
        or (noun.category == "formation" and _manned(context, count, own))
    ):
        return True
    if _again(context, count, setting) or _dispatched(context, count, setting):
        return not sentence.civil
    return noun.lemma not in ONLY_BY_COMPLEMENT and _in_war(context, count, setting)


def _dispatched(context: Context, count: Count, setting: Setting) -> bool:
    """Whether a state sends airmen abroad, or an army its deminers: *Rome enverra 90 aviateurs en Estonie*."""
    if count.noun.lemma in DISPATCHED:
        return state_acts(context, count, setting.low, setting.high)
    if count.noun.lemma != "démineur":
        return False
    words, organisations = context.document.words, context.organisation_at
    near = range(count.first - 1, max(setting.low, count.first - _FEW) - 1, -1)
    verb = next((token for token in near if words[token] in ARMY_ACT_FORMS), setting.low)
    bodies = (organisations.get(token) for token in range(max(setting.low, verb - _SQUAD), verb))
    return any(body is not None and body.fact.category == "military" for body in bodies)


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
    if own_ranks(context, count, high) or gapped(context, count, before, low):
        return True
    if of_conflict(context, count, low):
        return False
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
    if lemma in LOOSE and _in_column(context, count) and not (sentence.sport or sentence.fiction):
        return sentence.forces or sentence.war or setting.around().forces
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


def _in_column(context: Context, count: Count) -> bool:
    """Whether they form a column or garrison, whoever sees it: *les villageois ont vu passer une colonne de 300 hommes*."""
    words = context.document.words
    return words[count.first - 1] in LINKS and words[count.first - 2] in COLUMNS


def _again(context: Context, count: Count, setting: Setting) -> bool:
    """Whether the sentence before counts the same: *Les 1 900 marins sont partis. En tout, 300 marins …*."""
    alike = setting.last is not None and setting.last.noun.lemma == count.noun.lemma
    if not alike or (count.noun.lemma == "homme" and not _at_least(count, _SQUAD)):
        return False
    return setting.follows(context)


def _comrades(context: Context, count: Count) -> bool:
    """Whether comrades are somebody's, and of no school or firm: *deux mille de leurs camarades*, *ses trois compagnons*."""
    words = context.document.words
    return not _OWN.isdisjoint(words[max(0, count.first - 1) : count.noun_first]) and count.complement is None


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
