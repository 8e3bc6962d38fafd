"""Days told by their distance from another: *le lendemain*, *ce jour-là*, *la veille du scrutin*."""

import regex

from extractors.dates.meanings import Meaning, Relative
from extractors.dates.view import Rule, View, pattern_rule
from extractors.dates.words import AROUND, DAYS_BESIDE, MONTHS, OF_AN, WEEKDAYS, S, alternation, forms_of, plain, triggers


def _beside(match: "regex.Match[str]", view: View) -> Meaning | None:
    """A day by its distance from the last one named, or from an event (*le lendemain de l'attaque*), but not figuratively.

    *L'entreprise de la veille sanitaire*, *les lendemains de fête*, *au lendemain de la guerre* are no days.
    """
    key = plain(match["day"])
    behind = view.after(match.end())
    if key == "veille" and (behind in _WATCHES or view.before(match.start()) not in ("la", "dès")):
        return None
    if key in _BESIDE_EVENTS and behind in OF_AN:
        if not _of_an_event(view, match.end()):
            return None
        if _in_apposition(view, match.start()):
            return Relative("day", 0, "context")
    return Relative("day", DAYS_BESIDE.get(key, 0), "context")  # *ce jour là* is no form of the lexicon, whose accents may go


_WATCHES = frozenset(("sanitaire", "technologique", "juridique"))
_BESIDE_EVENTS = frozenset(("veille", "avant-veille", "lendemain", "surlendemain"))


def _of_an_event(view: View, offset: int) -> bool:
    """Whether *de* at an offset leads to an event that is told apart and is short (*du scrutin*, *de leur vol*)."""
    if view.after(offset) in ("de", "d'") and view.after(offset, 1) not in _DEFINITE:
        return False
    token = view.document.token_from(offset)
    near = view.document.words[token : token + _LONGEST_OF]
    return _LONG_EVENTS.isdisjoint(near) and not (view.word(token + 1).isdigit() and not _MONTHS.isdisjoint(near))


def _in_apposition(view: View, start: int) -> bool:
    """Whether it only tells again a day before a comma (*Lundi, au lendemain du vote*; *le 4 février, à la veille du sommet*)."""
    token = view.document.token_from(start) - 1
    token -= view.word(token) == "la"
    day = plain(view.word(token - 2))
    return (
        view.word(token) in ("à", "au") and view.word(token - 1) == "," and (day in WEEKDAYS or day in _MONTHS or day.isdigit())
    )


_MONTHS = MONTHS.keys()
_DEFINITE = frozenset("la l' ce cet cette ces son sa ses leur leurs notre nos votre vos".split())
_LONG_EVENTS = AROUND["long_events"]
_LONGEST_OF = 5

RULES: tuple[Rule, ...] = (
    pattern_rule(
        "dates.beside_day",
        (triggers(forms_of("days_beside")) - {"la", "avant", "après", "apres"}) | {"jour"},
        rf"(?P<day>{alternation(forms_of('days_beside'))}|jour{S}là(?!\w))",
        _beside,
        lead=("avant", "-", "même", "jour", "d'"),
    ),
)
