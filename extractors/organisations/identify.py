"""Whom a phrase means: an organisation of the gazetteer, or a new one with a key of its own."""

from extractors.facts import OrganisationCategory
from extractors.organisations.gazetteer_index import GAZETTEER, LEADS
from extractors.organisations.phrases import Phrase
from extractors.organisations.profile import Profile, each_once, slug
from extractors.organisations.scene import Scene

_SYNONYMS = {"armée": ("forces", "armées"), "armées": ("forces", "armées")}
"""Heads of descriptions to those of the names that they stand for (*armée russe* → forces armées de la fédération de Russie)."""


def identified(scene: Scene, phrase: Phrase) -> tuple[Profile, ...]:
    """The organisations that an institution's phrase may mean, one or more."""
    known = _known(phrase)
    if known:
        return known
    category = phrase.trigger.category
    name = None
    country = phrase.country
    if phrase.inner is not None:
        body = identified(scene, phrase.inner)[0]
        category, country = body.category, country or body.country
        name = scene.document.original(scene.document.starts[phrase.first], scene.document.ends[phrase.last - 1])
        name = name.lower() if name.isupper() else name
        name = " ".join(name.split())
    key = slug([*phrase.core])
    if phrase.nation and country:
        key = f"{key}-{country.lower()}"
    return (Profile(key, name, None, category, country, (phrase.trigger.words[0],)),)


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
    return ()


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
    if forms:
        return each_once(form.profile for form in [form for form in forms if not form.weak] or forms)
    return (Profile(slug(list(words)), None, spelled if acronym else None, category, country, heads),)
