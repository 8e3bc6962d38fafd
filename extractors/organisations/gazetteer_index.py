"""The gazetteer as a dictionary: which organisations a stretch of tokens may name.

A form is kept under its words without accents, hyphens and leading article, so that one look-up finds it whatever the text does
with those (*États- Unis*, *Etat*, a broken line). `gazetteer_match.py` then looks at accents, capitals and article.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extractors.document import Document
from extractors.organisations.gazetteer_forms import Form, read_wordings
from extractors.organisations.profile import Profile, plain
from extractors.organisations.words import LOWER_CASE_HEADS, STOP_WORDS

_SEPARATOR = " ¦ "
LEADS = STOP_WORDS | {"the"}
"""Words that are everywhere: a form that opens with one (*Le Monde*, *De Beers*) is looked for at its second word."""
_LONGEST = 24  # tokens


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Every form under its plain words, and every profile by its key.

    Attributes:
        forms: plain words joined by spaces to the forms that they write.
        openings: the words that can open a form, with accents and without.
        seconds: the plain first word of a form of several to its plain second words, each with the number of words of the
            longest form: most look-ups end here.
        small: the opening words that need no capital (*ministère*, *alliance*).
        profiles: the organisations by their keys.
    """

    forms: dict[str, tuple[Form, ...]]
    openings: frozenset[str]
    seconds: dict[str, dict[str, int]]
    small: frozenset[str]
    profiles: dict[str, Profile]

    def written(self, words: Iterable[str]) -> tuple[Form, ...]:
        """The forms that consist of exactly these tokens, hyphens left out."""
        return self.forms.get(plain(" ".join(words)), ())

    def from_token(self, words: Sequence[str], token: int) -> Sequence[tuple[tuple[int, ...], tuple[Form, ...]]]:
        """The tokens from one on that write forms, with these forms, the longest stretch first."""
        word = words[token]
        name = word if word.isascii() else plain(word)
        alone = self.forms.get(name)
        found = (((token,), alone),) if alone else ()
        seconds = self.seconds.get(name)
        place = token + 1
        if seconds is None or place >= len(words):
            return found
        if words[place] == "-":
            end = min(len(words) - 1, token + _LONGEST)
            while place < end and words[place] == "-":
                place += 1
        second = words[place]
        if not second.isascii():
            second = plain(second)
        longest = seconds.get(second)
        return found if longest is None else (*self._longer(words, (token, place), f"{name} {second}", longest), *found)

    def _longer(
        self, words: Sequence[str], tokens: tuple[int, ...], name: str, longest: int
    ) -> Iterator[tuple[tuple[int, ...], tuple[Form, ...]]]:
        """The forms of several words that these tokens, which spell a name, open, the longest first."""
        found = []
        place = tokens[-1] + 1
        end = min(len(words), tokens[0] + _LONGEST)
        while True:
            if forms := self.forms.get(name):
                found.append((tokens, forms))
            while place < end and words[place] == "-":
                place += 1
            if place >= end or len(tokens) == longest:
                break
            name = f"{name} {plain(words[place])}"
            tokens = (*tokens, place)
            place += 1
        return reversed(found)


def compile_gazetteer() -> Gazetteer:
    """Read the gazetteer and put every form where a text finds it, all tokenised at once as a text is."""
    profiles, wordings = read_wordings()
    document = Document.read(_SEPARATOR.join([wording[0] for wording in wordings]))
    surface = document.surface
    tokens = [surface[start:end] for start, end in zip(document.starts, document.ends, strict=True)]
    spelled = " ".join([token for token in tokens if token != "-"]).split(_SEPARATOR)
    by_words: dict[str, tuple[Form, ...]] = {}
    openings: set[str] = set()
    seconds: dict[str, dict[str, int]] = {}
    small: set[str] = set()
    for (text, profile, mention, weak), spelling in zip(wordings, spelled, strict=True):
        opening, _, rest = spelling.partition(" ")
        lead = opening.lower() in LEADS and opening[0].isupper() and rest[:1].isalnum() and text[len(opening)] != "-"
        article = (
            opening.lower() if lead and rest.partition(" ")[0].lower() not in LEADS else None
        )  # *En avant Guingamp* has none
        form = Form(text, profile, mention, weak, spelling if article is None else rest, article)
        words = form.spelled.lower()
        bare = plain(words)
        by_words[bare] = (*by_words[bare], form) if bare in by_words else (form,)
        first, *others = bare.split(" ", 2)
        length = 1 + bare.count(" ")
        if mention == "description" or not form.spelled[0].isupper() or first in LOWER_CASE_HEADS:
            small.update((first, words.partition(" ")[0]))
        opening = words.partition(" ")[0]
        openings.update((first, opening) if opening.isascii() else (first, opening, plain(opening[0]) + opening[1:]))
        if length > 1:
            lengths = seconds.setdefault(first, {})
            lengths[others[0]] = max(length, lengths.get(others[0], 0))
    return Gazetteer(by_words, frozenset(openings), seconds, frozenset(small), {profile.key: profile for profile in profiles})


GAZETTEER = compile_gazetteer()
"""The organisations that ship with the engine."""
