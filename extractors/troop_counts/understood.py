"""Figures whose noun is understood: the order in which the rules for them are tried."""

from collections.abc import Callable

from extractors.troop_counts import parts, sizes
from extractors.troop_counts.figure import Figure
from extractors.troop_counts.personnel import Count

_RULES: tuple[Callable[[Figure], Count | None], ...] = (
    parts.other_ones,  # 1 150 autres suivront
    sizes.change,  # passer de 2 500 à 6 500 militaires
    sizes.noun_behind,  # portant à 61 le nombre de soldats tombés
    sizes.noun_before,  # le nombre de réservistes atteindra 52 000
    sizes.shared_noun,  # 30 et 15 médecins militaires
    sizes.of_them,  # 60 de leurs 200 hommes
    parts.part,  # dont cinq grièvement
    parts.part_of_whole,  # près de 1 500 ont déserté
    parts.comparison,  # contre 38 000 aujourd'hui
    parts.pronoun,  # il en restera 2 700
    parts.listed,  # Togo : 930
    parts.ellipsis,  # 1 600 à La Réunion
)


def understood(figure: Figure) -> Count | None:
    """The count that a figure without a noun of its own makes, None where the text licenses none."""
    if not figure.may_be_bare():
        return None
    for rule in _RULES:
        found = rule(figure)
        if found is not None:
            return found
    return None
