"""Figures whose noun is understood: the order in which the rules for them are tried."""

from collections.abc import Callable

from extractors.troop_counts.figures import antecedents, breakdowns, definite, enumerated, lists, parts, sizes
from extractors.troop_counts.figures.figure import Figure
from extractors.troop_counts.sentence.personnel import Count

_RULES: tuple[Callable[[Figure], Count | None], ...] = (
    parts.other_ones,  # 450 autres suivront
    definite.remaining,  # les 900 restants suivront
    sizes.change,  # passer de 300 à 900 militaires
    sizes.fronted,  # De 6 500 en 2019, les effectifs sont tombés à 3 400 hommes
    sizes.noun_behind,  # porte à 61 le nombre de soldats tués
    sizes.noun_before,  # le nombre de réservistes atteindra 6 000
    sizes.shared_noun,  # 8 et 5 médecins militaires
    sizes.of_them,  # douze de leurs 40 hommes
    parts.part,  # dont deux légèrement
    parts.part_of_whole,  # près de 400 ont fui
    parts.comparison,  # contre 5 000 aujourd'hui
    definite.limit,  # dépasse le plafond de 9 000
    definite.beside,  # face aux 60 000 de Wellington
    parts.pronoun,  # il en restera 800
    parts.they_are,  # ils n'étaient que 800
    parts.it_reaches,  # il pourrait atteindre 3 000
    parts.their_number,  # leur nombre passera à 3 000
    parts.put_to,  # la réforme le portera à 3 000
    breakdowns.broken_down,  # 788 militaires : Argentine (243), Slovaquie (239)
    lists.listed,  # Népal : 640
    lists.ranked,  # devant le Burundi (5 400)
    lists.heralded,  # Inde : 903 ; Ghana : 873 casques bleus
    lists.titled,  # Effectifs de la Finul : Inde 903, Ghana 873
    lists.classed,  # 900 volontaires : 600 « locaux »
    enumerated.ellipsis,  # 1 200 à Djibouti
    enumerated.stated,  # Moscou parle de 90
    antecedents.antecedent,  # vingt d'entre eux
    antecedents.of_theirs,  # 290 des leurs sont morts
    antecedents.led_by_size,  # Partis à 900, les légionnaires …
    antecedents.numbered,  # les rebelles, dont le nombre est évalué à 900
    antecedents.we_are,  # « Nous étions 900 », raconte un soldat
    antecedents.they_count,  # les soldats seront 900
    antecedents.asked,  # Combien de soldats …? Kiev dit 900
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
