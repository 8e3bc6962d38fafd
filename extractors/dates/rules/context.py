"""What the words around a number tell: whether it counts what follows, or could be a time of day."""

from extractors.dates.view import View
from extractors.dates.words import AROUND, UNIT_NOUNS
from extractors.verb_groups import finite_forms
from extractors.verbs import FORMS

_NOT_COUNTED = AROUND["no_plural_nouns"]
_FUNCTION = AROUND["grammar"]


def plural_noun(word: str) -> bool:
    """Whether a word looks like a plural noun (*2000 soldats*), by its ending."""
    return len(word) > 2 and word[-1] in "sx" and word.isalpha() and word not in _NOT_COUNTED


def ordinary_noun(word: str) -> bool:
    """Whether a word could be what a number counts: letters, and none of the small words of grammar."""
    return word.isalpha() and word not in _FUNCTION and word not in _NOT_COUNTED


def verbal(word: str) -> bool:
    """Whether a word goes on with a verb what a number closed (*la loi de 1799 interdisant …*, *celle de 1807 interdit …*)."""
    return any(form.tense == "gerund" for form in FORMS.get(word, ())) or bool(finite_forms(word))


def ends_phrase(view: View, offset: int) -> bool:
    """Whether nothing that a number could count stands at an offset."""
    return not ordinary_noun(view.after(offset))


def of_each(view: View, offset: int) -> bool:
    """Whether a period tells which days are all meant (*tous les jours de* **l'année**, *chaque heure de* **la journée**)."""
    if view.before(offset, 2) not in UNIT_NOUNS:
        return False
    three = view.before(offset, 3)
    return three == "chaque" or (three == "les" and view.before(offset, 4) in ("tous", "toutes"))


_AT = AROUND["before_clock"]
_ABOUT = AROUND["before_de_clock"]


def at_a_time(view: View, offset: int) -> bool:
    """Whether a preposition of time of day stands before an offset (*à*, *vers*, *dès*, *à partir de*, *il est*)."""
    one, two = view.before(offset), view.before(offset, 2)
    if one == "environ":
        one, two = two, view.before(offset, 3)
    return (
        one in _AT
        or (one in ("de", "des", "d'", "du") and two in _ABOUT)
        or (one == "est" and two in ("il", "est"))
        or (one == "les" and two in _AT)
    )
