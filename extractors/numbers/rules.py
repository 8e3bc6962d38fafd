"""The rules of numbers, by name, in the order in which they are tried on a numeral."""

from extractors.facts import Dimension

RULES: tuple[str, ...] = (
    "numbers.range",  # *entre 12 et 15 euros*
    "numbers.ordinal",  # *le premier projet*, *XXIe*
    "numbers.share",  # *un Français sur trois*
    "numbers.vague",  # *des dizaines de milliers*
    "numbers.age",  # *âgé de 45 ans*
    "numbers.percent",  # *12,5 %*
    "numbers.money",  # *plus de 2,5 millions d'euros*
    "numbers.measure",  # *188 km par heure*
    "numbers.fraction",  # *les deux tiers*
    "numbers.cardinal",  # *10 pages*
)

_BY_DIMENSION: dict[Dimension, str] = {"percent": "numbers.percent", "currency": "numbers.money", "age": "numbers.age"}


def rule_of(dimension: Dimension) -> str:
    """The rule of a number with a unit of a dimension."""
    return _BY_DIMENSION.get(dimension, "numbers.measure")
