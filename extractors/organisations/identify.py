"""Whom a phrase means: an organisation of the gazetteer, or a new one with a key of its own."""

from dataclasses import replace

from extractors.facts import OrganisationCategory
from extractors.lexicon.countries import CAPITALS, NAMES
from extractors.organisations.bearers import unplaced, written_for
from extractors.organisations.classes import category_of
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.gazetteer_index import GAZETTEER, LEADS
from extractors.organisations.homonyms import excludes
from extractors.organisations.phrases import Phrase
from extractors.organisations.profile import Profile, each_once, slug
from extractors.organisations.scene import Scene
from extractors.organisations.words import PARTY_ORGANS, PLACES, REGULAR

_SYNONYMS = {"armée": ("forces", "armées"), "armées": ("forces", "armées")}
"""Heads of descriptions to those of the names that they stand for (*armée russe* → forces armées de la fédération de Russie)."""
_OF = frozenset(("de", "du", "des", "d'"))
_STATE = frozenset(("government", "judicial", "military"))
_COUNCIL_OF_STATE = ("conseil", "d'", "état")
_CONGOS = ("CD", "CG")
"""The two countries whose people are *congolais*, the larger first."""
_DEPARTMENTAL = frozenset((("conseil", "départemental"), ("conseil", "général"), ("préfecture",)))
"""Institutions of a French département, of which one is called *Nord*."""
_RANKS = frozenset(("haut", "haute", "grand", "grande", "grands", "petit"))
"""Adjectives before a noun, which alone takes the body up again (*la Haute autorité*, *l'autorité*)."""
HOME = "FR"


def identified(scene: Scene, phrase: Phrase) -> tuple[Profile, ...]:
    """The organisations that an institution's phrase may mean, one or more."""
    if phrase.nation and _two_peoples(scene, phrase):
        return tuple(profile for code in _CONGOS for profile in _national(phrase, code))
    known = _known(phrase)
    if known:
        return known
    if phrase.nation and _regular(phrase):
        return identified(scene, replace(phrase, core=phrase.core[:1]))
    category = category_of(phrase)
    if phrase.core[:3] == _COUNCIL_OF_STATE and DEMONYMS.get(phrase.core[-1]) == "CH":
        category = "government"  # *le Conseil d'État glaronais* governs, that of France judges
    if phrase.core[0] in PARTY_ORGANS and (party := _party(phrase)):
        category, phrase = "party", replace(phrase, country=phrase.country or party.country, inner=None)
    name = None
    country = phrase.country or _told(phrase) or phrase.trigger.country or _mother_country(phrase)
    if phrase.inner is not None:
        body = identified(scene, phrase.inner)[0]
        category, country = body.category, country or body.country
        name = scene.document.original(scene.document.starts[phrase.first], scene.document.ends[phrase.last - 1])
        name = name.lower() if name.isupper() else name
        name = " ".join(name.split())
    noun = phrase.trigger.words[: phrase.trigger.noun]
    if noun == ("banque",) and _of_country(phrase, country) == noun:
        category = "government"  # *la Banque de Lituanie*: what many states call their central bank
    head = noun[-1] if noun[0] in _RANKS else noun[0]
    heads = (head,) if len(noun) == 1 else (head, " ".join(noun))
    if phrase.trigger.words in _DEPARTMENTAL and phrase.core[-1] == "nord":
        country = HOME
    stem = _of_country(phrase, country) if category in _STATE else None
    key = slug([*(stem or phrase.core)])
    if (phrase.nation or stem) and country:
        key = f"{key}-{country.lower()}"
    return (Profile(key, name, None, category, country, heads),)


def _party(phrase: Phrase) -> Profile | None:
    """The party whose organ a phrase is, or one of no name; None where it is that of something else.

    *Comité d'éthique* **de l'UMP**, *Haute autorité* **de la primaire**.
    """
    core = phrase.core
    place = next((i for i in range(len(core) - 2, 0, -1) if core[i] in _OF), 0)
    if not place:
        return None
    whose = core[place + 1 + (core[place + 1] in ("la", "l'")) :]
    if core[place + 1] == "la" and whose in _PRIMARIES:
        return Profile("", None, None, "party", None)
    found = each_once(form.profile for form in GAZETTEER.written(whose) if form.profile.category == "party")
    return found[0]._replace(country=found[0].country if len(found) == 1 else None) if found else None


_PRIMARIES = (("primaire",), ("primaire", "citoyenne"), ("primaire", "ouverte"), ("primaire", "populaire"))
"""What parties hold to choose their candidate."""


def _known(phrase: Phrase) -> tuple[Profile, ...]:
    """The organisations of the gazetteer that bear a phrase's words, of its country where it names one."""
    country = phrase.country if phrase.nation else None
    for core in (phrase.core, (*_SYNONYMS.get(phrase.core[0], phrase.core[:1]), *phrase.core[1:])):
        profiles = [form.profile for form in GAZETTEER.written(core)]
        if country:
            profiles = [profile for profile in profiles if profile.country == country]
            byname = GAZETTEER.profiles.get(f"{slug([*core])}-{country.lower()}")
            if byname is not None:
                profiles.append(byname)
        if profiles and (country or not phrase.nation):
            return each_once(profiles)
    return _known_elsewhere(phrase)


def _national(phrase: Phrase, country: str) -> tuple[Profile, ...]:
    """The organisations that a phrase with a nationality may mean if that is of a country."""
    like = Profile("", None, None, category_of(phrase), None, (phrase.trigger.words[0],))
    core = phrase.core[:1] if _regular(phrase) else phrase.core
    there = replace(phrase, country=country)
    return _known(there) or _known(replace(there, core=core)) or (unplaced(core, like, country),)


def _regular(phrase: Phrase) -> bool:
    """Whether the adjectives of an army tell it only from its opponents (*l'armée régulière irakienne*)."""
    return phrase.core[0] == "armée" and len(phrase.core) > 1 and REGULAR.issuperset(phrase.core[1:])


def _told(phrase: Phrase) -> str | None:
    """The country of the place with which a phrase ends (*… de la Justice* **de Guinée**, *… d'État* **du Texas**)."""
    core = phrase.core
    place = next((i for i in range(len(core) - 2, 0, -1) if core[i] in _OF), 0)
    if not place or not phrase.capitals:
        return None
    name = core[place + 1 + (core[place + 1] in ("la", "l'")) :]
    return NAMES.get(" ".join(name)) or PLACES.get("-".join(name)) or CAPITALS.get(" ".join(name))


def _known_elsewhere(phrase: Phrase) -> tuple[Profile, ...]:
    """The gazetteer's organisation that a phrase names with its country (*armée du Mali*) or seat (*… fédéral de Bellinzone*)."""
    country = phrase.country or _told(phrase)
    if phrase.inner is not None or phrase.nation or country is None or phrase.trigger.category not in _STATE:
        return ()
    stem = _of_country(phrase, country)
    if stem:
        cores = (stem, (*_SYNONYMS.get(stem[0], stem[:1]), *stem[1:]))
        found = [profile for core in cores if (profile := written_for(core, country)) is not None]
        return tuple(found[:1])
    place = next((i for i in range(len(phrase.core) - 2, 1, -1) if phrase.core[i] in _OF), 0)
    seated = GAZETTEER.written(phrase.core[:place]) if place and phrase.trigger.category == "judicial" else ()
    profiles = each_once(form.profile for form in seated)
    return profiles if len(profiles) == 1 and profiles[0].country == country else ()


def _of_country(phrase: Phrase, country: str | None) -> tuple[str, ...] | None:
    """The words of a phrase before the name of the country that it ends with (*armée* **du Mali**)."""
    core = phrase.core
    for place in range(1, len(core) - 1):
        if core[place] in _OF:
            name = core[place + 1 + (core[place + 1] in ("la", "l'")) :]
            if name and country is not None and NAMES.get(" ".join(name)) == country:
                return core[:place]
    return None


def _mother_country(phrase: Phrase) -> str | None:
    """The country of the known institute of which a phrase names one (*Institut Max-Planck* **de chimie**)."""
    core = phrase.core
    place = next((i for i in range(2, len(core)) if core[i] in _OF or core[i] == "pour"), 0)
    if phrase.trigger.category != "research" or not (place and phrase.capitals and phrase.fields):
        return None
    found = each_once(form.profile for form in GAZETTEER.written(core[:place]))
    return found[0].country if len(found) == 1 else None


def _two_peoples(scene: Scene, phrase: Phrase) -> bool:
    """Whether the nationality of a phrase is that of both Congos."""
    return any(word.startswith("congolais") for word in scene.document.words[phrase.first : phrase.last])


_OF_ONE_COUNTRY = frozenset(("media", "party", "union"))
"""What is another's in another country, though it bears the same name; firms have branches."""


def named(
    words: tuple[str, ...],
    spelled: str,
    category: OrganisationCategory,
    *,
    acronym: bool = False,
    country: str | None = None,
    heads: tuple[str, ...] = (),
) -> tuple[Profile, ...]:
    """The organisations that a name in a telling context may mean: those of the gazetteer, or a new one.

    Args:
        words: its tokens.
        spelled: as the text writes it.
        category: what the context says that it is.
        acronym: whether it is an acronym.
        country: what the context says of its country.
        heads: the noun of its type.
    """
    own = words[1:] if words[0] in LEADS and len(words) > 1 else words
    forms = GAZETTEER.written(word for word in own if word != "-")
    if forms and category in _OF_ONE_COUNTRY and country is not None:  # *le quotidien bolivien La Razón*
        forms = tuple(form for form in forms if form.profile.country in (country, None))
    if forms and country is not None:  # *l'ukrainien MHP*, not the party of Turkey
        forms = tuple(form for form in forms if form.profile.country == country) or forms
    if forms and heads:
        forms = tuple(form for form in forms if not excludes(heads[0], category, form.profile.category))
    if forms:
        return each_once(form.profile for form in [form for form in forms if not form.weak] or forms)
    return (Profile(slug(list(words)), None, spelled if acronym else None, category, country, heads),)
