"""What concerns two expressions, or the small words around one; each step takes the list of expressions and gives a new one.

The steps run in the order of `REFINERS`, on expressions in the order of the text.
"""

from collections.abc import Callable

from extractors.dates.refiners.articles import take_article
from extractors.dates.refiners.edges import take_edge
from extractors.dates.refiners.intervals import join_intervals
from extractors.dates.refiners.joining import join_days
from extractors.dates.refiners.limits import take_limit
from extractors.dates.refiners.offsets import take_offsets
from extractors.dates.refiners.titles import without_titles
from extractors.dates.refiners.widening import one_by_one
from extractors.dates.view import Expression, View

Refiner = Callable[[View, list[Expression]], list[Expression]]

REFINERS: tuple[Refiner, ...] = (
    join_days,  # hier + matin; demain + jeudi; 4 h + mardi
    without_titles,  # not « Vendredi soir chez nous »
    take_offsets,  # il y a + trois jours; dans + deux semaines; deux ans + plus tard
    one_by_one(take_edge),  # début + janvier; mi- + mars; la fin de + l'année
    one_by_one(take_limit),  # environ + deux mois; vers + 12 h 30
    one_by_one(take_article),  # le + 21 janvier; ce + mardi
    join_intervals,  # du + 10 + au + 20 février; entre + 1990 + et + 1999
)
"""The steps that follow the rules, in order."""
