"""The rules of dates: what begins where, one family a module, tried in this order.

A rule wakes up at one of its triggers and reads from there, or from the words before that may lead to it. The first that reads
anything wins, so what is longer and surer stands first.
"""

from extractors.dates.rules import (
    absolute,
    attacks,
    beside,
    clock,
    codes,
    days,
    feasts,
    lengths,
    numeric,
    parts,
    periods,
    seasons,
    sets,
    terms,
    vague,
)
from extractors.dates.view import Rule

READERS: tuple[Rule, ...] = (
    *numeric.RULES,  # 15/02/2022
    *attacks.RULES,  # les attentats du 11 septembre
    *feasts.RULES,  # Noël, lundi de Pâques
    *absolute.RULES,  # mardi 15 février 2022, mai 68, 2014
    *clock.RULES,  # 18 h 30, midi
    *sets.RULES,  # chaque année, deux fois par mois
    *parts.RULES,  # ce matin
    *days.RULES,  # mardi dernier, hier, le 15
    *beside.RULES,  # le lendemain
    *vague.RULES,  # désormais, mensuel
    *seasons.RULES,  # l'été dernier
    *codes.RULES,  # T3 2021
    *periods.RULES,  # la semaine dernière, les années 60
    *terms.RULES,  # le quinquennat, sa deuxième année
    *lengths.RULES,  # 48 heures, des semaines
)
"""The rules that read words, in the order in which they are tried."""

JOINERS: tuple[str, ...] = (
    "dates.day_and_part",  # hier + matin
    "dates.ago",  # il y a + trois jours
    "dates.ahead",  # dans + deux semaines
    "dates.later",  # deux ans + plus tard
    "dates.every_day",  # chaque + 1er mai
    "dates.interval",  # du + 10 + au + 20 février
)
"""The rules that make one fact of what others have read; `extractors.dates.refiners` holds them."""

RULES: tuple[str, ...] = (*dict.fromkeys(rule.name for rule in READERS), *JOINERS)
"""The names of all rules."""
