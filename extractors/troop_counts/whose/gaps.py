"""The subject of a verb that is left out, before a figure of its own: *…, l'Espagne 50*, *…, l'Italie avec 250*."""

from extractors.troop_counts.lexicon import GROUP_NOUNS
from extractors.troop_counts.powers.owners import Owner, owner_at
from extractors.troop_counts.sentence.personnel import Count
from extractors.troop_counts.sentence.scene import Scene

_GAPPED = ((), ("de",), ("d'",), ("un", "de"), ("une", "de"), ("un", "d'"), ("une", "d'"))
"""What stands between a power and the figure of its own, a verb left out."""
_WITH = (("avec",), ("avec", "ses"), ("à", "hauteur", "de"), ("à", "hauteur", "d'"), ("pour",))
"""The same where the verb has its figure behind a preposition; the power then opens its clause (*…, les Pays-Bas avec 270*)."""
_UNITS = frozenset((noun,) for noun in GROUP_NOUNS)
"""Before a figure of their size: *le Burundi un bataillon de 800*."""
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_JOINTS = frozenset((",", "et", ";", "mais"))
_NAME, _BEFORE = 6, 30


def actor_before(scene: Scene, count: Count) -> Owner | None:
    """The power right before a figure whose verb is left out: *…, l'Espagne 50*, *…, l'Espagne avec 50*.

    Args:
        scene: the sentence.
        count: the count.
    """
    for token in range(max(scene.low, count.first - _NAME), count.first):
        owner = owner_at(scene.context, token)
        between = () if owner is None else scene.words[owner.last : count.first]
        if owner is not None and (between in _GAPPED or (between[1:2] in _UNITS and (*between[:1], *between[2:]) in _GAPPED)):
            return owner  # l'Espagne 50, Athènes de 90, le Honduras une de 16 000
        if owner is not None and between in _WITH and _opens(scene, owner):
            return owner
    return None


def gapped_actor(scene: Scene, count: Count) -> Owner | None:
    """The subject of a verb that is left out: *le Kenya fournira 1 000 policiers, le Bénin 2 000 soldats*."""
    actor = actor_before(scene, count)
    if actor is None:
        return None
    with_ = scene.words[actor.last : count.first] in _WITH
    opens = (actor.last == count.first or with_) and _opens(scene, actor)
    return actor if opens and scene.left_of(actor.first, _BEFORE) else None


def _opens(scene: Scene, owner: Owner) -> bool:
    """Whether a power opens a coordinated clause."""
    first = owner.first - (scene.words[owner.first - 1] in _ARTICLES)
    return first > scene.low and scene.words[first - 1] in _JOINTS
