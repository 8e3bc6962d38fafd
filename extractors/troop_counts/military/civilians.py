"""What takes the war out of a count: toys and plays, trades, the police, sport, children and women beside the men."""

from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import (
    ARMS,
    CHILDREN,
    CIVIL_COMPLEMENTS,
    FORCES,
    GROUP_NOUNS,
    PERSONNEL,
    PLACE_NOUNS,
    POLICE,
    SOLD_FORMS,
)
from extractors.troop_counts.military.signs import Signs, signs
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS
from extractors.troop_counts.sentence.personnel import Count

_ARMS_OF_POLICE = frozenset(("soldier", "officer", "formation", "instructor"))
_OPENING, _CLOSING = frozenset(("«", '"', "“")), frozenset(("»", '"', "”"))
_GROUPS = frozenset(("force", "armée", "brigade", "commando", "corps", "équipe", "escouade"))
_WHOLE = 8
_FEW = 5
_NEAR = 20
_AUXILIARIES = frozenset("ont a été avaient sont étaient seront furent auraient seraient déjà".split())
_OWN = frozenset(("ses", "leurs", "nos", "vos", "mes"))


def unmade(context: Context, count: Count, bounds: tuple[int, int], sentence: Signs, own: Signs | None) -> bool:
    """Whether other words take the war out of a noun: *hommes d'affaires*, *régiments de fourmis*, a film, *les deux hommes*.

    Args:
        context: the document with its facts.
        count: the count as its words give it.
        bounds: the tokens of its sentence, the end exclusive.
        sentence: the signs of its sentence.
        own: the signs of the noun's adjectives and complement, None where it has none.
    """
    armed = own is not None and (own.forces or own.war)
    words, noun = context.document.words, count.noun
    if count.noun_last < len(words) and CIVIL_COMPLEMENTS.at(words, count.noun_last) is not None:
        return True
    if noun.lemma == "unité" and _sold(context, count):
        return True
    if sentence.fiction and not sentence.power:
        return True
    if sentence.sport and (not noun.sure or words[count.first - 1] in _OWN):
        return True  # le sélectionneur et ses 23 soldats
    if noun.lemma == "homme" and _with_children(words, count.noun_last):
        return True
    if noun.category in _ARMS_OF_POLICE and _police_own(context, count):
        return True
    if noun.lemma == "brigade" and not armed and _of_firm(context, count, bounds, sentence):
        return True
    if noun.lemma == "brigade" and count.complement is not None and words[count.complement[0]] == "gendarmerie":
        return True  # a post of theirs in the country; but not *quatre escadrons de gendarmerie*
    figure = count.number.fact.value
    if noun.lemma in ("homme", "femme") and words[count.first - 1] in ("les", "ces") and figure is not None and figure < _FEW:
        return True
    doubtful = noun.category == "formation" or not noun.sure
    return doubtful and not noun.people and own is not None and not armed and _image(context, count)


def figurative(context: Context, count: Count, low: int) -> bool:
    """Whether a doubtful noun counts civilians.

    Those of a formation in quotation marks without a name (*une « brigade verte » de 30 volontaires*), or a part of people whom
    no count takes for troops (*900 enseignants, dont 40 contractuels*).
    """
    noun, words = count.noun, context.document.words
    if noun.sure or noun.people or noun.loss is not None or count.bare:
        return False
    if words[count.first - 1] in LINKS and words[count.first - 2] in _CLOSING:
        return _nameless(context, count.first - 2, low)
    if words[count.first - 1] != "dont" or count.whole is not None:
        return False
    whole = next((t for t in range(count.first - 1, max(low, count.first - _WHOLE) - 1, -1) if t in context.number_at), None)
    if whole is None or "personnes" in words[whole : count.first]:
        return False
    return context.number_at[whole].fact.counted is not None


def _sold(context: Context, count: Count) -> bool:
    """Whether units are goods: *12 000 unités ont été écoulées*, *900 unités sortiront des chaînes de montage*."""
    words = context.document.words
    last = count.group_last if count.complement is None else count.complement[1]
    while last < len(words) - 1 and (words[last] in _AUXILIARIES or words[last].endswith("ment")):
        last += 1
    return words[last : last + 1] != () and words[last] in SOLD_FORMS


def _nameless(context: Context, last: int, low: int) -> bool:
    """Whether what a quotation mark closes is a formation or force in lower case."""
    words, document = context.document.words, context.document
    for token in range(last - 1, max(low, last - _FEW) - 1, -1):
        if words[token] in _OPENING:
            return token + 1 < last and (words[token + 1] in GROUP_NOUNS or words[token + 1] in _GROUPS)
        if document.capital(token) or token in context.covered:
            return False
    return False


def _of_firm(context: Context, count: Count, bounds: tuple[int, int], sentence: Signs) -> bool:
    """Whether brigades are those of firemen, of the police, of a firm: *12 brigades d'intervention rapide* beside clients."""
    beside = _forces_beside(context, count, *bounds)
    if count.complement is not None and (sentence.civil or _company(context, *bounds)):
        return not beside.forces
    return sentence.civil and not (beside.forces or beside.war)


def _police_own(context: Context, count: Count) -> bool:
    """Whether the complement is the police: *trois commandos de la police*, not *de la police militaire*."""
    if count.complement is None:
        return False
    words, (first, last) = context.document.words, count.complement
    return POLICE.at(words, first) is not None and "militaire" not in words[first:last]


def _company(context: Context, low: int, high: int) -> bool:
    """Whether a sentence names a company."""
    named = (context.organisation_at.get(token) for token in range(low, high))
    return any(organisation is not None and organisation.fact.category == "company" for organisation in named)


def _with_children(words: tuple[str, ...], token: int) -> bool:
    """Whether children are joined to men: *8 000 hommes et (de) garçons*."""
    if words[token : token + 1] not in (("et",), (",",)):
        return False
    token += 1 + (words[token + 1 : token + 2] in (("de",), ("d'",)))
    return token < len(words) and words[token] in CHILDREN


def _forces_beside(context: Context, count: Count, low: int, high: int) -> Signs:
    """The signs of a sentence beside the count itself."""
    return signs(context, low, count.first) | signs(context, count.noun_last, high)


def of_police(context: Context, count: Count, low: int) -> bool:
    """Whether the words before say that they are policemen: *les forces de l'ordre ont mobilisé 5 000 hommes*."""
    words = context.document.words
    before = range(max(low, count.first - _NEAR), count.first)
    return any(POLICE.at(words, token) is not None for token in before) and not any(
        FORCES.at(words, token) is not None for token in before
    )


def abducted(context: Context, count: Count, low: int, high: int) -> bool:
    """Whether women are joined to men, and forces are named at most behind *par*: those whom rebels abduct are civilians."""
    words = context.document.words
    if "femmes" not in words[count.first : count.last + 3] or "rangs" in words[count.last : high]:
        return False  # 300 hommes et femmes ont quitté les rangs
    agent = next((token for token in range(count.last, high) if words[token] == "par"), high)
    before, behind = signs(context, low, count.first), signs(context, count.last, agent)
    return not (before.forces or behind.forces or before.war or behind.war)


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
