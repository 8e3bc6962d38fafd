"""The word lists of troop counts: personnel, events, speech, places, evidence."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, get_args

from extractors.facts import EventType, PersonnelCategory
from extractors.lexicon import load
from extractors.lexicon.countries import without_accents
from extractors.morphology import noun_forms, plural
from extractors.troop_counts.tokens import Phrases
from extractors.verbs import FORMS, Form, conjugate

_PACKAGE = "extractors.troop_counts"
_THIRD_SINGULAR, _THIRD_PLURAL = 3, 6
_CAPITAL_LEMMAS = MappingProxyType({"gi": "GI", "gi's": "GI", "vdp": "VDP"})


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun of personnel.

    Attributes:
        lemma: masculine singular.
        category: that of a count of them.
        sure: whether it needs no military evidence.
        loss: what became of them, where the noun itself says so (*blessés*).
        people: whether it names a people (*300 Canadiens*), of whom few bear arms.
    """

    lemma: str
    category: PersonnelCategory
    sure: bool
    loss: EventType | None = None
    people: bool = False


def inflected(noun: str) -> Iterator[str]:
    """Singular and plural of a noun, also where a hyphen joins its parts (*garde-frontière*: both plurals)."""
    yield from noun_forms(noun)
    if "-" in noun:
        yield from (form.replace(" ", "-") for form in noun_forms(noun.replace("-", " ")))


def _personnel() -> Iterator[tuple[str, Noun]]:
    table = load(_PACKAGE, "personnel.toml")
    categories: tuple[PersonnelCategory, ...] = get_args(PersonnelCategory)
    for entry in table["peoples"]["nouns"]:
        yield from ((form, replace(noun, people=True)) for form, noun in _entry(entry, "soldier", sure=False))
    losses: Mapping[EventType, list[str]] = table["losses"]
    for kind, nouns in losses.items():
        for lemma in nouns:
            yield from ((form, Noun(lemma, "soldier", lemma == "déserteur", kind)) for form in inflected(lemma))
    for category in categories:
        for entry in table[category]["sure"]:
            yield from _entry(entry, category, sure=True)
        for entry in table[category]["doubtful"]:
            yield from _entry(entry, category, sure=False)


def _entry(entry: str, category: PersonnelCategory, *, sure: bool) -> Iterator[tuple[str, Noun]]:
    masculine, _, feminine = entry.partition("/")
    noun = Noun(_CAPITAL_LEMMAS.get(masculine, masculine), category, sure)
    forms = [*inflected(masculine), *(inflected(feminine) if feminine else ())]
    if not sure and " " not in masculine:  # *force*, *unité*, *corps* alone name no people
        forms = [form for form in forms if form in (plural(masculine), plural(feminine) if feminine else "")]
    yield from ((form, noun) for form in forms)


PERSONNEL = Phrases(_personnel())
"""Inflected nouns and compounds of personnel."""


@dataclass(frozen=True, slots=True)
class EventVerb:
    """A verb form of the list of events."""

    form: Form
    type: EventType | None
    reflexive: EventType | None


_EVENTS: Mapping[str, Mapping[str, list[str]]] = MappingProxyType(load(_PACKAGE, "events.toml"))
_TYPES: tuple[EventType, ...] = get_args(EventType)


def _types(field: str) -> Mapping[str, EventType]:
    return MappingProxyType({verb: kind for kind in reversed(_TYPES) for verb in _EVENTS[kind].get(field, ())})


VERB_TYPE = _types("verbs")
"""Infinitives to event types."""
REFLEXIVE_TYPE = _types("reflexive")
"""Infinitives to event types with *se* (*se rendre*, *se battre*)."""
LEVEL_VERBS = frozenset(_EVENTS["level"]["verbs"])
LEVEL_FORMS = frozenset(word for verb in _EVENTS["level"]["verbs"] for word, _ in conjugate(verb))
NEGATED_TYPE: Mapping[str, EventType] = MappingProxyType(
    {verb: kind for kind in _TYPES for verb in _EVENTS["negated"].get(kind, ())}
)
"""Infinitives to the type of event that it is not to have done them (*ne sont pas revenus*)."""
LIGHT_VERBS = frozenset(_EVENTS["light"]["verbs"])
PRESENTING_VERBS = frozenset(_EVENTS["light"]["presenting"])
HOLDING_VERBS = frozenset(_EVENTS["holding"]["verbs"])
ACTING_VERBS = frozenset(_EVENTS["acting"]["verbs"])
FORESEEN_FORMS: Mapping[str, str] = MappingProxyType(
    {word: verb for verb in _EVENTS["foreseen"]["verbs"] for word, form in conjugate(verb) if form.tense == "participle"}
)
"""Participles of sizes foreseen to their infinitives (*prévue*)."""
ESTIMATED_FORMS: Mapping[str, str] = MappingProxyType(
    {word: verb for verb in _EVENTS["foreseen"]["estimated"] for word, form in conjugate(verb) if form.tense == "participle"}
)
"""Participles of sizes that someone puts to people, to their infinitives (*évaluée*, *crédité*)."""
CONTROLLING_VERBS = frozenset(_EVENTS["governing"]["controlling"])
GOVERNING_VERBS = frozenset(_EVENTS["governing"]["verbs"])
GOVERNING_FORMS = frozenset(word for verb in _EVENTS["governing"]["to"] for word, _ in conjugate(verb))
UNLISTED_GOVERNING: Mapping[str, Form] = MappingProxyType(
    {
        word: form
        for verb in _EVENTS["governing"]["verbs"]
        for word, form in conjugate(verb)
        if word not in FORMS and form.person in (0, 3, 6)
    }
)
"""Forms that the list of all verbs leaves out, for many look like nouns (*peine à recruter*, *rêve d'aligner*)."""
GOVERNING_NOUNS = frozenset(form for noun in _EVENTS["governing"]["nouns"] for form in inflected(noun))

_SPEECH: Mapping[str, Any] = MappingProxyType(load(_PACKAGE, "speech.toml"))
SPEECH_VERBS = frozenset(_SPEECH["speech"])
VENTING_VERBS = frozenset(_SPEECH["venting"]["verbs"])
"""Verbs of a mood, which name a source only with *se* in an incise (*…, s'emporte un diplomate*)."""
UNLISTED_SPEECH: Mapping[str, Form] = MappingProxyType(
    {
        word: form
        for verb in (*_SPEECH["speech"], *_SPEECH["venting"]["verbs"])
        for word, form in conjugate(verb)
        if word not in FORMS and form.person in (0, 3, 6) and form.tense != "infinitive"
    }
)
"""Forms of verbs of speech that the list of all verbs leaves out (*ironise, s'agace*)."""
FOLLOWED: Mapping[str, frozenset[str]] = MappingProxyType({verb: frozenset(words) for verb, words in _SPEECH["followed"].items()})
"""Verbs that are speech only before one of these words (*fait état*)."""
ACCUSING_VERBS = frozenset(_SPEECH["accusing"]["verbs"])
CLAIMING_VERBS = frozenset(_SPEECH["claiming"]["verbs"])
"""Verbs of speech with the accused between them and what they say (*accuse Kiev d'avoir massé …*)."""
WISHING_VERBS = frozenset(_SPEECH["wishes"]["verbs"])
"""Verbs of a wish, which name a source with *que*."""
GIVING_VERBS = frozenset(_SPEECH["figures"]["verbs"].split())
FIGURE_NOUNS = frozenset(_SPEECH["figures"]["nouns"].split())
RAISING_VERBS = frozenset(_SPEECH["figures"]["raising"].split())
ASSESSMENTS = frozenset(_SPEECH["figures"]["assessments"].split())
LEADING_VERBS = frozenset(_SPEECH["led"]["verbs"].split())
SPEAKING_PEOPLE = frozenset(_SPEECH["people"]["speaking"].split())
HEADLINE_NOUNS = frozenset(_SPEECH["people"]["headlines"].split())
OWN_ACT_VERBS = frozenset(_SPEECH["own"]["verbs"])
SOURCE_PREPOSITIONS = Phrases((phrase, phrase) for phrase in _SPEECH["prepositions"]["source"])
BRACKETED_SOURCES = frozenset(_SPEECH["prepositions"]["bracketed"].split())
UNNAMED_SOURCES = Phrases((phrase, phrase) for phrase in _SPEECH["prepositions"]["unnamed"])
MODAL: Mapping[str, frozenset[str]] = MappingProxyType({name: frozenset(words) for name, words in _SPEECH["modality"].items()})


def _event_forms() -> Mapping[str, tuple[EventVerb, ...]]:
    found: dict[str, list[EventVerb]] = {}
    verbs = dict.fromkeys((*VERB_TYPE, *REFLEXIVE_TYPE))
    for verb in verbs:
        for word, form in conjugate(verb):
            found.setdefault(word, []).append(EventVerb(form, VERB_TYPE.get(verb), REFLEXIVE_TYPE.get(verb)))
    return MappingProxyType({word: tuple(forms) for word, forms in found.items()})


EVENT_FORMS = _event_forms()
"""Every form of the verbs of events."""
CAPITAL_EVENT_FORMS: Mapping[str, tuple[EventVerb, ...]] = MappingProxyType(
    {plain: forms for word, forms in EVENT_FORMS.items() if (plain := without_accents(word)) != word}
)
"""The same as capitals write them, without their accents (*DEPLOYES, TUES*)."""


def _listed(field: str) -> Iterable[tuple[str, EventType]]:
    return [(form, kind) for kind in _TYPES for noun in _EVENTS[kind].get(field, ()) for form in inflected(noun)]


EVENT_NOUNS: Mapping[str, EventType] = MappingProxyType(dict(_listed("nouns")))
"""Nouns of events, both numbers (*retrait*, *renforts*)."""


def _phrases() -> Iterator[tuple[str, tuple[str, EventType]]]:
    for kind in _TYPES:
        for phrase in _EVENTS[kind].get("phrases", ()):
            verb, _, rest = phrase.partition(" ")
            if verb.endswith(("er", "ir", "re")):
                for word, form in conjugate(verb):
                    yield f"{word} {rest}", (form.tense, kind)
            else:
                yield phrase, ("phrase", kind)


EVENT_PHRASES = Phrases(_phrases())
"""Fixed phrases to their tense (`phrase` for those without a verb) and type."""

_PLACES: Mapping[str, list[str]] = MappingProxyType(load(_PACKAGE, "places.toml"))
PLACE_PREPOSITIONS = Phrases((phrase, phrase) for phrase in _PLACES["prepositions"])
LEAVING_PREPOSITIONS = Phrases((phrase, phrase) for phrase in _PLACES["leaving"])
PLACE_NOUNS = Phrases((form, noun) for noun in _PLACES["nouns"] for form in inflected(noun))
SIDES_OF_FIGHTS = Phrases((phrase, phrase) for phrase in _PLACES["sides"])
PLACES_WITH_EN = Phrases((phrase, phrase) for phrase in _PLACES["with_en"])
FIGHTS = frozenset(form for noun in _PLACES["fights"] for form in inflected(noun))
STRIKES = frozenset(form for noun in _PLACES["strikes"] for form in inflected(noun))
ALERTS = frozenset(_PLACES["alerts"])
REGIONS = frozenset(_PLACES["regions"])
ARRIVING_VERBS = frozenset(_PLACES["arriving"])
NEVER_PLACES = frozenset(_PLACES["never"])
PLACE_OBJECT_VERBS = frozenset(_PLACES["objects"])
GUARDING_VERBS = frozenset(_PLACES["guarded"])
HOST_VERBS = frozenset(_PLACES["hosts"])

_EVIDENCE: Mapping[str, list[str]] = MappingProxyType(load(_PACKAGE, "evidence.toml"))
MILITARY = Phrases((form, word) for word in _EVIDENCE["military"] for form in inflected(word))
FORCES = Phrases((form, word) for word in _EVIDENCE["forces"] for form in inflected(word))
MEMBERED = frozenset(_EVIDENCE["membered"])
PERPETRATORS = frozenset(_EVIDENCE["perpetrators"])
MILITARY_VERB_FORMS = frozenset(word for verb in _EVIDENCE["verbs"] for word, _ in conjugate(verb))
ARMY_ACT_FORMS = frozenset(word for verb in _EVIDENCE["army_acts"] for word, _ in conjugate(verb))
ARMY_ACT_NOUNS = frozenset(_EVIDENCE["army_act_nouns"])
BELONGING_FORMS = frozenset(word for verb in _EVIDENCE["belonging"] for word, _ in conjugate(verb))
BELONGING = Phrases((phrase, phrase) for phrase in _EVIDENCE["belonging_phrases"])
SERVING_FORMS = frozenset(
    word
    for verb in _EVIDENCE["serving"]
    for word, form in conjugate(verb)
    if form.person in (0, _THIRD_SINGULAR, _THIRD_PLURAL) and word not in MILITARY.firsts  # *le combat*
)
SERVING_PHRASES = Phrases((phrase, phrase) for phrase in _EVIDENCE["serving_phrases"])
FIGHTING_FORMS = frozenset(word for verb in _EVIDENCE["fighting"] for word, _ in conjugate(verb))
DRILLING_FORMS = frozenset(word for verb in _EVIDENCE["drilling"] for word, _ in conjugate(verb))
EXERCISING_FORMS = frozenset(word for verb in _EVIDENCE["exercising"] for word, _ in conjugate(verb))
IN_ACTION = Phrases((phrase, phrase) for phrase in _EVIDENCE["in_action"])
BATTLEFIELDS = Phrases((name, name) for name in _EVIDENCE["battlefields"])
FREED_STEMS = tuple(_EVIDENCE["freed"])
MEETING_FORMS = frozenset(word for verb in _EVIDENCE["meeting"] for word, _ in conjugate(verb))
EXERCISES = Phrases((form, word) for word in _EVIDENCE["exercises"] for form in inflected(word))
FLEEING_FORMS = frozenset(word for verb in _EVIDENCE["fleeing"] for word, _ in conjugate(verb))
PEOPLE_LINKS = Phrases((phrase, phrase) for phrase in _EVIDENCE["people_links"])
REINFORCING = Phrases((form, word) for word in _EVIDENCE["reinforcing"] for form in inflected(word))
STRUCK_FORMS = frozenset(w for verb in _EVIDENCE["striking"] for w, form in conjugate(verb) if form.tense == "participle")
CAUSING_FORMS = frozenset(word for verb in _EVIDENCE["causing"] for word, _ in conjugate(verb))
LEAVING_FORMS = frozenset(word for verb in _EVIDENCE["leaving"] for word, _ in conjugate(verb))
CONFLICTS = frozenset(form for word in _EVIDENCE["conflicts"] for form in inflected(word))
HAVING_FORMS = frozenset(word for verb in _EVIDENCE["having"] for word, _ in conjugate(verb))
LOST_FORMS = frozenset(word for word, _ in conjugate("perdre"))
BATTLES = Phrases((form, word) for word in _EVIDENCE["battles"] for form in inflected(word))
CIVIL = Phrases((form, word) for word in _EVIDENCE["civil"] for form in inflected(word))
FICTION = Phrases((form, word) for word in _EVIDENCE["fiction"] for form in inflected(word))
SPORT = Phrases((form, word) for word in _EVIDENCE["sport"] for form in inflected(word))
SOLD_FORMS = frozenset(w for verb in _EVIDENCE["selling"] for w, form in conjugate(verb) if form.tense == "participle")
CHILDREN = frozenset(form for word in _EVIDENCE["children"] for form in inflected(word))
ONLY_BY_COMPLEMENT = frozenset(_EVIDENCE["only_by_complement"])
AMONG = frozenset(_EVIDENCE["among"])
RECRUITING_FORMS = frozenset(word for verb in _EVIDENCE["recruiting"] for word, _ in conjugate(verb))
CONSCRIPTING_FORMS = frozenset(word for verb in _EVIDENCE["conscripting"] for word, _ in conjugate(verb))
CONSCRIPTION = Phrases((phrase, phrase) for phrase in _EVIDENCE["conscription"])
COLUMNS = frozenset(form for word in _EVIDENCE["columns"] for form in inflected(word))
RECRUITED = frozenset(_EVIDENCE["recruited"])
CREWS = frozenset(_EVIDENCE["crews"])
WARSHIPS = Phrases((form, word) for word in _EVIDENCE["warships"] for form in inflected(word))
MERCHANTMEN = Phrases((form, word) for word in _EVIDENCE["merchantmen"] for form in inflected(word))
RECRUIT_SCHOOLS = Phrases((form, word) for word in _EVIDENCE["recruit_schools"] for form in inflected(word))
ARMED_FORCES = Phrases((phrase, phrase) for phrase in _EVIDENCE["armed_forces"])
SUFFERING_FORMS = frozenset(word for verb in _EVIDENCE["suffering"] for word, _ in conjugate(verb))
COMRADES = frozenset(_EVIDENCE["comrades"])
LEFT_OVER = frozenset(_EVIDENCE["left_over"])
RUBBLE = frozenset(_EVIDENCE["rubble"])
DISPATCHED = frozenset(_EVIDENCE["dispatched"])
LOOSE = frozenset(_EVIDENCE["loose"])
POLICE = Phrases((form, word) for word in _EVIDENCE["police"] for form in inflected(word))
ARMS = Phrases((word, word) for word in _EVIDENCE["arms"])
CIVIL_COMPLEMENTS = Phrases((phrase, phrase) for phrase in _EVIDENCE["civil_complements"])
FORMER = frozenset(form for word in _EVIDENCE["former"] for form in (word, plural(word)))

_GRAMMAR: Mapping[str, Any] = MappingProxyType(load(_PACKAGE, "grammar.toml"))
GROUP_NOUNS = frozenset(_GRAMMAR["groups"].split())
AUTHORITIES = frozenset(_GRAMMAR["authorities"].split())
NUMERAL_NOUNS = frozenset(_GRAMMAR["numeral_nouns"].split())
HALF_PEOPLES = frozenset(_GRAMMAR["half_peoples"].split())
ONES = frozenset(_GRAMMAR["ones"].split())
SIZE_ADVERBS = frozenset(_GRAMMAR["size_adverbs"].split())
FORMERLY = frozenset(_GRAMMAR["formerly"].split())
RESTRICTING_LASTS = frozenset(phrase.split()[-1] for phrase in _GRAMMAR["restricting"])
PRESENCES = frozenset(_GRAMMAR["presences"].split())
RESTRICTING = Phrases((phrase, phrase) for phrase in _GRAMMAR["restricting"])
STAFF = frozenset(_GRAMMAR["staff"].split())
LIMITS = frozenset(_GRAMMAR["limits"].split())
LIMITING = frozenset(_GRAMMAR["limiting"].split())
BESIDE_PHRASES = Phrases((phrase, phrase) for phrase in _GRAMMAR["beside_phrases"])
BESIDE_FORMS = frozenset(word for verb in _GRAMMAR["beside_verbs"].split() for word, _ in conjugate(verb))
REMAINING = frozenset(_GRAMMAR["remaining"].split())
ESTIMATING_FORMS = frozenset(word for verb in _GRAMMAR["estimating"].split() for word, _ in conjugate(verb))
RANGING_FORMS = frozenset(word for verb in _GRAMMAR["ranging"].split() for word, _ in conjugate(verb))
STATING_VERBS = frozenset(_GRAMMAR["predicates"]["stating"].split())
COLLECTIVES = frozenset(_GRAMMAR["collectives"].split())
COUNTRY_OF_NOUN: Mapping[str, str] = MappingProxyType(_GRAMMAR["countries"])
MISSIONS = Phrases((form, frozenset(hosts.split())) for noun, hosts in _GRAMMAR["missions"].items() for form in inflected(noun))
"""Peacekeepers and their missions to the countries where they are."""
OWNING_VERBS = frozenset(_GRAMMAR["owners"]["own"].split())
NOT_OWNING_VERBS = frozenset(_GRAMMAR["owners"]["others"].split())
SUPPLYING_FORMS = frozenset(word for verb in _GRAMMAR["owners"]["supply"].split() for word, _ in conjugate(verb))
LOSING_VERBS = frozenset(_GRAMMAR["owners"]["lose"].split())
STRONGHOLDS = frozenset(_GRAMMAR["owners"]["strongholds"].split())
ADMITTING_VERBS = frozenset(_GRAMMAR["owners"]["admit"].split())
ADMITTING_FORMS = frozenset(word for verb in sorted(ADMITTING_VERBS) for word, _ in conjugate(verb))
ANNOUNCING_VERBS = frozenset(_GRAMMAR["owners"]["announce"].split())
NO_EVENT_VERBS = frozenset(_GRAMMAR["predicates"]["no_events"].split())
EXCHANGING_VERBS = frozenset(_GRAMMAR["predicates"]["exchange"].split())
EXCHANGING_FORMS = frozenset(word for verb in sorted(EXCHANGING_VERBS) for word, _ in conjugate(verb))
LEAVING_VERBS = frozenset(_GRAMMAR["predicates"]["leave"].split())
TOLD_NOUNS = frozenset(form for noun in _GRAMMAR["predicates"]["told"].split() for form in inflected(noun))
BEGINNING_VERBS = frozenset(_GRAMMAR["predicates"]["begin"].split())
CARRYING_VERBS = frozenset(_GRAMMAR["predicates"]["carry"].split())
RANKING_VERBS = frozenset(_GRAMMAR["predicates"]["rank"].split())
RANKING_BESIDE = frozenset(_GRAMMAR["predicates"]["rank_beside"].split())
RANKS = frozenset(_GRAMMAR["predicates"]["rank_words"].split())
ESTIMATING_VERBS = frozenset(_GRAMMAR["predicates"]["estimate"].split())
ACCOMPANYING_VERBS = frozenset(_GRAMMAR["predicates"]["accompany"].split())
DEGREES = frozenset(_GRAMMAR["predicates"]["degrees"].split())
AIMS = frozenset(_GRAMMAR["predicates"]["aims"].split())
BODIES = frozenset(_GRAMMAR["predicates"]["bodies"].split())
GATHERINGS = frozenset(_GRAMMAR["predicates"]["gatherings"].split())
MORE = frozenset(_GRAMMAR["predicates"]["more"].split())
DEMANDING_VERBS = frozenset(_GRAMMAR["predicates"]["demands"].split())
ADJECTIVES_BETWEEN = frozenset(_GRAMMAR["adjectives"]["between"].split())
ADJECTIVES_BEFORE = frozenset(_GRAMMAR["adjectives"]["before"].split())
ADJECTIVES_BEHIND = frozenset(_GRAMMAR["adjectives"]["behind"].split())
NO_ADJECTIVES = frozenset(_GRAMMAR["adjectives"]["never"].split())
ADJECTIVE_ENDINGS = (*(f"{ending}{s}" for ending in _GRAMMAR["adjectives"]["endings"].split() for s in ("", "s")), "aux", "eux")
