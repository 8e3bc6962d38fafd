"""What is told of every year or day stays open: *En hiver, on skie*, *Le 14 juillet, on danse*, *Il court le samedi matin*."""

from extractors.clauses import clause, governor
from extractors.dates.meanings import Calendar, DayPart, Feast, Meaning, Relative, Season
from extractors.dates.place import opens
from extractors.dates.view import Expression, View
from extractors.dates.words import AROUND, FEASTS, OF_AN
from extractors.verb_groups import VerbGroup, finite_forms, verb_group_at

_ARTICLES = frozenset(("le", "la", "l'"))
_TOLD_APART = frozenset("la l' ce cet cette ces son sa ses leur leurs notre nos votre vos".split())
_USUAL = AROUND["usually"]
_ALL_THE = (("tous", "les"), ("toutes", "les"))
_YEARLY = frozenset("an ans année années hiver hivers été étés printemps automne".split())
_SPEECH, _BOUNDED = AROUND["speech"], AROUND["bounded"]
_FIXED = frozenset(FEASTS.values())
_CLITICS = frozenset("se s' le la les l' lui leur en y ne n'".split())
_SPOKEN_TO = frozenset("vous tu nous je j'".split())
_FARTHEST_VERB = 20


def left_open(view: View, expression: Expression, told: bool, last: bool) -> bool:
    """Whether an expression without its year, week or day means each of them.

    So it is in the present beside *chaque année, souvent, d'habitude* …; with *on* for a season, a holiday or a part of the day;
    for a season or a part of the day that opens its sentence; and for the part of a weekday with its article. The weekday alone
    is read as a repeated time before (`refiners/articles.py`). What is told from an event (*le lendemain de l'attaque*) stays
    open too, where the text has named no day that the event could be of.

    Args:
        view: the text.
        expression: the expression, one that may recur.
        told: whether its sentence has named a day before.
        last: whether the text has.
    """
    said = expression.meaning
    document = view.document
    first, behind = document.token_from(expression.start), document.token_from(expression.end)
    if isinstance(said, Relative):  # the day before an event is that of the story, not the one before it
        return (said.shift < 0 or not last) and _of_an_event(view, behind)
    if isinstance(said, DayPart) and not last and not view.word(behind + 1).isdigit() and _of_an_event(view, behind):
        return True
    weekday = isinstance(said, DayPart) and said.day is not None
    if told or (weekday and document.words[first] != "le"):
        return False
    low, high = clause(document, first)
    words = document.words[low:high]
    alone = opens(document, first) or opens(document, first - 1)  # *En hiver*, *L'hiver*
    subject_on = _has_on(words)
    usual = not _USUAL.isdisjoint(words) or _every_year(words) or (isinstance(said, DayPart) and "toujours" in words)
    if usual:
        recurs = True
    elif weekday:
        recurs = not (alone and last)
    elif subject_on:
        recurs = not isinstance(said, Calendar) or f"{said.month:02}-{said.day or 0:02}" in _FIXED
    else:
        recurs = alone and view.word(behind) == "," and _with_article(view, said, first, last)
    if not recurs or not _SPOKEN_TO.isdisjoint(words):
        return False
    group = _verb(view, first, behind)
    if group is None:
        return subject_on
    return _habitual(group) and (not weekday or usual or group.lemma not in _BOUNDED)


def _of_an_event(view: View, behind: int) -> bool:
    """Whether a token begins the event from which a day or its part is told (*le soir du match*), no date."""
    if view.word(behind) not in OF_AN:
        return False
    return view.word(behind) in ("du", "des") or view.word(behind + 1) in _TOLD_APART


def _with_article(view: View, said: Meaning, first: int, last: bool) -> bool:
    """Whether what opens a sentence is *l'hiver, en hiver*, or, where no day has been named, *le matin*."""
    article = view.word(first) in _ARTICLES
    if isinstance(said, DayPart):
        return article and not last
    return isinstance(said, Season) and (article or view.word(first - 1) == "en")


def may_recur(said: Meaning) -> bool:
    """Whether a meaning leaves its year, week or day open, by its words alone."""
    if isinstance(said, Relative):
        return said.base == "context" and said.grain == "day" and said.shift != 0
    if isinstance(said, Calendar):
        return said.year is said.weekday is said.toward is said.shift is None and said.month is not None
    if isinstance(said, DayPart):
        day = said.day
        return not said.loose and (day is None or (isinstance(day, Calendar) and day == Calendar(weekday=day.weekday)))
    if isinstance(said, Season):
        return said.year is None and said.toward is None and said.shift is None
    return isinstance(said, Feast) and said.year is None and said.toward is None and not said.shift


def _verb(view: View, first: int, behind: int) -> VerbGroup | None:
    """The verb of the clause, also where a participle governs the expression (*Les décès survenus le 1er janvier sont …*)."""
    document = view.document
    found = governor(document, first, behind)
    if found is None or found.group is not None:
        return None if found is None else found.group
    high = min(document.sentence(first)[1], behind + _FARTHEST_VERB)
    return next((group for i in range(behind, high) if (group := verb_group_at(document, i)) is not None), None)


def _every_year(words: tuple[str, ...]) -> bool:
    """Whether *chaque année*, *tous les ans* stand among some words."""
    for place, word in enumerate(words):
        if word in _YEARLY and (words[place - 1 : place] == ("chaque",) or words[max(0, place - 2) : place] in _ALL_THE):
            return True
    return False


def _habitual(group: VerbGroup) -> bool:
    """Whether a verb can tell a habit: a plain present, not of somebody spoken to, no verb of speech."""
    finite = group.finite
    return group.time == "present" and finite.tense == "present" and finite.person in (3, 6) and group.lemma not in _SPEECH


def _has_on(words: tuple[str, ...]) -> bool:
    """Whether *on* has a verb in the present behind it, known or not (*on skie*)."""
    for place, word in enumerate(words[:-1]):
        if word == "on":
            behind = next((other for other in words[place + 1 :] if other not in _CLITICS), "")
            forms = finite_forms(behind)
            if any(form.lemma in ("avoir", "être") for form in forms):
                return False  # *on a ri*
            return any(form.tense == "present" for form in forms) if forms else behind.endswith("e")
    return False
