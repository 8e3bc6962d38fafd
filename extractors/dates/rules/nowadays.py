"""*aujourd'hui* that means nowadays: *Lutèce, aujourd'hui Paris*, *le club, qui compte aujourd'hui dix équipes*."""

from extractors.dates.view import View
from extractors.dates.words import AROUND
from extractors.verb_groups import VerbGroup, verb_group_at

_OPENING, _CLOSING = frozenset((",", "(", "-", "–", "—")), frozenset((",", ")", ".", ";", ""))
_NOBODY = frozenset(("rien", "personne", "nul", "nulle", "aucun", "aucune"))
_ONCE = frozenset(("autrefois", "jadis", "naguère"))
_NAMES = frozenset(("appeler", "nommer"))
_BECOME, _STATES = AROUND["become"], AROUND["states"]
_LONGEST_NAME, _FARTHEST_SUBJECT, _FARTHEST_ONCE = 5, 6, 20


def nowadays(view: View, first: int) -> bool:
    """Whether *aujourd'hui*, a token by its number, means the present times rather than the day.

    So it does beside the new name of something, behind *devenu*, behind a verb that tells a state or has nobody for its subject
    (*Rien ne justifie aujourd'hui une guerre*), and where *autrefois* stands against it.
    """
    document = view.document
    before = view.word(first - 1)
    if before in _BECOME or (before in _OPENING and _renamed(view, first)):
        return True
    words = document.words
    if not _ONCE.isdisjoint(words[max(document.sentence(first)[0], first - _FARTHEST_ONCE) : first]):
        return True
    group = verb_group_at(document, first - 1) if before.isalpha() else None
    return group is not None and _lasts(view, group, first)


def _lasts(view: View, group: VerbGroup, first: int) -> bool:
    """Whether a verb before it tells no event of the day."""
    finite = group.finite
    if finite.tense not in ("present", "imperfect") or group.last > first:
        return False
    if group.lemma in _STATES and finite.tense == "present":
        return view.word(group.first - 1) != "on"  # *on compte aujourd'hui douze morts*
    if group.lemma in _NAMES:
        return view.word(group.first - 1) in ("s'", "se")
    low = max(view.document.sentence(first)[0], group.first - _FARTHEST_SUBJECT)
    return not _NOBODY.isdisjoint(view.document.words[low : group.first])


def _renamed(view: View, first: int) -> bool:
    """Whether nothing but a name stands between it and the sign that closes the aside (*Lutèce, aujourd'hui Paris,*)."""
    document = view.document
    for token in range(first + 1, min(first + 2 + _LONGEST_NAME, len(document.words))):
        word = document.words[token]
        if word in _CLOSING:
            return token > first + 1
        if token == first + 1 and not document.capital(token):
            return False
        if verb_group_at(document, token) is not None:
            return False  # *Lyon, aujourd'hui Paris vote, …*
    return False
