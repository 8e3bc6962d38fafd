"""A document as the rules of organisations see it: capitals that mean something, persons, places."""

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.document import Document
from extractors.lexicon.countries import CAPITALS, NAMES, capital_at, name_at
from extractors.organisations.words import FIRST_NAMES, PLACES, TITLES

_OPENERS = frozenset("\"«»'([-–•*|:")
CLINICAL = "placebo"
"""The word by which a text shows that it reports a trial of medicines."""
_LETTERS = 3  # up to which a word in capitals may be an acronym instead of shouting
_NEAR = 5  # tokens
_PERSONAL = FIRST_NAMES | TITLES
_LONGEST_NAME = 4  # tokens of a person's name behind the first


@dataclass(frozen=True, slots=True)
class Scene:
    """A document with what its capitals say.

    Attributes:
        document: the document.
        opens: the tokens that bear a capital only because a sentence begins there.
        persons: the tokens of full names of persons.
        surnames: the last words of those names, in lower case.
        clinical: whether it reports a trial, so that its groups are of patients (*le groupe placebo*).
    """

    document: Document
    opens: frozenset[int]
    persons: frozenset[int]
    surnames: frozenset[str]
    clinical: bool

    @classmethod
    def of(cls, document: Document, triggers: Sequence[int], *, clinical: bool) -> "Scene":
        """Look at a document; `triggers` are the numbers of the tokens that some rule listens to, in order."""
        words = document.words
        opens = set(document.sentences)
        for start in document.sentences:
            token = start
            while token < min(start + 3, len(words)) and words[token] in _OPENERS:
                token += 1
                opens.add(token)
        persons: set[int] = set()
        surnames: set[str] = set()
        for token in triggers:
            if words[token] in _PERSONAL and token not in persons and (last := _person(document, token)):
                persons.update(range(token, last))
                surnames.add(words[last - 1])
        return cls(document, frozenset(opens), frozenset(persons), frozenset(surnames), clinical)

    def capital(self, token: int) -> bool:
        """Whether a token begins with a capital that does not come from its sentence."""
        return self.document.capital(token) and token not in self.opens

    def shouted(self, token: int) -> bool:
        """Whether a token stands in a stretch of capitals, so that its own say nothing (*MISE SUR LE MARCHÉ*)."""
        if not self.document.all_capitals(token):
            return False
        before = self._loud(token, -1)
        after = self._loud(token, 1)
        return any(all(pair) and max(pair) > _LETTERS for pair in (before, after, (before[0], after[0])))

    def _loud(self, token: int, step: int) -> tuple[int, int]:
        """The lengths of the next two words in a direction, 0 from the first on that is not in capitals; marks do not count."""
        document = self.document
        found: list[int] = []
        place = token + step
        while 0 <= place < len(document.words) and len(found) < 2 and abs(place - token) < _NEAR:
            word = document.words[place]
            if word in "()":
                break
            if word[0].isalpha():
                if not document.all_capitals(place):
                    break
                found.append(len(word))
            place += step
        first, second, *_ = (*found, 0, 0)
        return first, second

    def place(self, token: int) -> bool:
        """Whether a token is (the beginning of) a place: a country, a capital, a large town, a region."""
        word = self.document.words[token]
        if word in PLACES or word in NAMES or word in CAPITALS:
            return True
        whole = self.hyphenated(token)
        return whole in PLACES or whole.replace("-", " ") in NAMES

    def country(self, token: int) -> str | None:
        """The country of the place that starts at a token: a country, its capital, a large town or region; None for others."""
        place = name_at(self.document, token) or capital_at(self.document, token)
        if place is not None:
            return place.country
        return PLACES.get(self.hyphenated(token)) or PLACES.get(self.document.words[token])

    def hyphenated(self, token: int) -> str:
        """The word with those that hyphens join to it (*clermont-ferrand*)."""
        words = self.document.words
        last = token + 1
        while last + 1 < len(words) and last < token + 8 and words[last] == "-" and self.document.glued(last):
            last += 2
        return "".join(words[token:last])

    def person(self, token: int) -> bool:
        """Whether a token belongs to a person's name, here or where the text repeats it."""
        if token in self.persons or self.document.words[token] in self.surnames:
            return True
        return self.document.words[token] in FIRST_NAMES and self.document.capital(token) and not self.place(token)


def _person(document: Document, token: int) -> int:
    """The end of the full name of a person that starts at a token (*Jens Stoltenberg*, *M. Macron*), 0 where none does."""
    words = document.words
    named = words[token] in FIRST_NAMES and document.capital(token)
    if not named and words[token] not in TITLES:
        return 0
    last = token + 1
    family = 0
    limit = min(len(words), token + 2 * _LONGEST_NAME)
    while last < limit:
        word = words[last]
        if word == "-" and last + 1 < limit and document.glued(last) and document.capital(last + 1):
            last += 2
            family += words[last - 1] not in FIRST_NAMES
        elif (
            word == "." and len(words[last - 1]) <= 3 and document.glued(last) and last + 1 < limit and document.capital(last + 1)
        ):
            last += 1
        elif (
            word in ("de", "du", "d'", "von", "van", "ben", "bin", "al", "el", "di", "da", "der")
            and last + 1 < limit
            and family == 0
        ):
            if not (document.capital(last + 1) and words[last + 1].isalpha() and named) or words[last + 1] in NAMES:
                break  # *à Santiago du Chili*
            last += 2
            family += 1
        elif word.isalpha() and document.capital(last) and not (document.all_capitals(last) and len(word) < 5 and len(word) > 1):
            family += word not in FIRST_NAMES or family == 0
            last += 1
        else:
            break
    if family == 0 or last == token + 1:
        return 0
    return last
