"""Expressions that take small words around them into their spans, one after the other."""

from collections.abc import Callable

from extractors.dates.view import Expression, View

Widen = Callable[[View, Expression, int], Expression]
"""One expression with what it takes, from where the one before it ends."""


def one_by_one(widen: Widen) -> Callable[[View, list[Expression]], list[Expression]]:
    """A refiner that widens each expression, none into the one before it."""

    def refine(view: View, found: list[Expression]) -> list[Expression]:
        taken = 0
        widened: list[Expression] = []
        for expression in found:
            widened.append(widen(view, expression, taken))
            taken = widened[-1].end
        return widened

    return refine
