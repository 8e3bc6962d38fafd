"""The state of a body that every state may have: *Washington mobilise 4 000 membres de la Garde nationale*."""

from dataclasses import replace

from extractors.lexicon.countries import name_at
from extractors.troop_counts.powers.owners import Owner, nearest_owner
from extractors.troop_counts.sentence.governor import Governor
from extractors.troop_counts.sentence.scene import Scene

_BODIES = frozenset("garde gendarmerie armée armées forces marine aviation".split())
_LABEL = 5


def of_state(scene: Scene, governor: Governor, owner: Owner | None) -> Owner | None:
    """An owner, a body of any state with the country of the power that acts before it, else of the name that heads the text.

    Reads *Le président mexicain a envoyé 900 hommes de la Garde nationale*, *Mexique. Les 900 éléments de la Garde nationale …*.

    Args:
        scene: the sentence.
        governor: how the count stands in it.
        owner: the owner that the noun phrase of the count names.
    """
    if owner is None or owner.country is not None or scene.words[owner.first] not in _BODIES:
        return owner
    body = scene.context.organisation_at.get(owner.first)
    if body is None or body.fact.category != "military":
        return owner
    power = nearest_owner(scene, governor.edge)
    country = power.country if power is not None else _heading(scene)
    return owner if country is None else replace(owner, country=country)


def _heading(scene: Scene) -> str | None:
    """The country whose name alone makes the sentence before (*Mexique.*)."""
    if not scene.low or scene.low > _LABEL:
        return None
    low, high = scene.context.document.sentence(scene.low - 1)
    name = name_at(scene.context.document, low)
    return name.country if name is not None and high - name.last <= 1 else None
