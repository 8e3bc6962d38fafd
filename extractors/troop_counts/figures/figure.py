"""A figure without a noun of its own, and what may stand around it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.facts import Number
from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context, Placed
from extractors.troop_counts.lexicon import (
    CIVIL,
    EVENT_FORMS,
    FORMERLY,
    LEVEL_FORMS,
    PLACE_PREPOSITIONS,
    REMAINING,
    SOURCE_PREPOSITIONS,
    SPEECH_VERBS,
    STAFF,
    Noun,
)
from extractors.troop_counts.sentence.noun_phrases import is_adjective
from extractors.troop_counts.sentence.personnel import Count, opens_part
from extractors.troop_counts.sentence.restriction import opening
from extractors.verb_groups import bare_participle, verb_group_at
from extractors.verbs import FORMS

ENDS = frozenset(',;:.!?)»"…')
"""Marks behind which a figure has no noun."""
_BEHIND = frozenset(
    "seulement environ par comme autres autre soit et ou puis qui ont sont en tout de d' des du chacun chacune grièvement "
    "légèrement restent aujourd'hui hier actuellement le les la supplémentaires maximum minimum ensemble pour contre avant après "
    "depuis lors dès d'ici il y en déjà encore au à côté se s' ne n' avec sans si".split()
)
_LINKED = frozenset(("par", "(", "si"))
"""Behind a coordinated figure they are said of it: *900 par an*, *900 si l'on compte les gardes*."""
_SEULS = frozenset(("seuls", "seules", "seulement", "que", "qu'"))
"""Before a figure that is the subject of its clause: *Seuls 1 800 sont venus*, *il précise que deux sont morts*."""
_COORDINATORS = frozenset((",", "et", ";", "mais", ":"))
_BEFORE_VERBS = frozenset("seulement le la les l' ne n' se s' en y d' entre eux elles à peine".split())
_OF_THEM = (("d'", "entre", "eux"), ("d'", "entre", "elles"))
_TAKEN = (("faits", "prisonniers"), ("faites", "prisonnières"), ("portés", "disparus"))
_INVERTED = frozenset(("ils", "elles", "il", "elle", "on", "t", "ce", "nous", "vous"))
_ADVERBIAL = frozenset(("jusque", "là", "ci", "au", "en", "peut", "vis", "par", "avant", "après"))
"""With a hyphen behind they are adverbs: *contre 40 jusque-là*, *90 peut-être*."""
_FAR = 40
_LOOK = 14
_FRONT, _CLITICS, _ASIDE, _INCISE = 12, 5, 6, 9
_PLURAL = 6
_THIRD = frozenset((3, 6))


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that no noun follows, where a rule meets it.

    Attributes:
        context: the document with its facts.
        number: the number.
        before: the counts found in the text so far, in order.
        low, high: the bounds of its sentence.
    """

    context: Context
    number: Placed[Number]
    before: Sequence[Count]
    low: int
    high: int

    @property
    def words(self) -> tuple[str, ...]:
        """The tokens of the document."""
        return self.context.document.words

    @property
    def previous(self) -> str:
        """The word before the figure."""
        return self.words[self.number.first - 1] if self.number.first else ""

    @property
    def follows(self) -> str:
        """The word behind the figure, a full stop where its sentence ends."""
        return self.words[self.number.last] if self.number.last < self.high else "."

    @property
    def near(self) -> bool:
        """Whether a count stands before in the same sentence, not far away."""
        return bool(self.before) and self.before[-1].first >= self.low and self.close

    @property
    def close(self) -> bool:
        """Whether a count stands before, not far away."""
        return bool(self.before) and self.number.first - self.before[-1].last <= _FAR

    @property
    def starts(self) -> bool:
        """Whether the figure stands first in its sentence."""
        return self.number.first == self.low

    @property
    def of_them(self) -> bool:
        """Whether *d'entre eux* stands behind."""
        return self.words[self.number.last : self.number.last + 3] in _OF_THEM

    @property
    def fronted(self) -> bool:
        """Whether the figure is the first noun phrase of its clause: at its start, or behind *seuls*, *que* or a short phrase."""
        first, words = self.number.first, self.words
        if first == self.low or self.previous in _SEULS or self._restricted:
            return True
        if self.previous != "," or first - self.low > _FRONT or "," in words[self.low : first - 1]:
            return False
        return all(verb_group_at(self.context.document, token) is None for token in range(self.low, first - 1))

    @property
    def _restricted(self) -> bool:
        """Whether an adverb of how few they are opens the clause: *, à peine 80 sont revenus*."""
        first = opening(self.words, self.number.first)
        return first < self.number.first and (first == self.low or self.words[first - 1] in _COORDINATORS)

    @property
    def continues(self) -> bool:
        """Whether the last figure before this sentence is a count of the sentence before, with no civilians behind it."""
        if not self.before or not self.low:
            return False
        last = self.before[-1]
        if not self.context.document.sentence(self.low - 1)[0] <= last.first < self.low:
            return False
        place = bisect_left(self.context.numbers, self.number.first, key=lambda placed: placed.first) - 1
        while self._of_speakers(self.context.numbers[place].first):
            place -= 1
        if self.context.numbers[place].first > last.number.first:
            return False
        return all(CIVIL.at(self.words, token) is None for token in range(last.last, self.number.first))

    def _of_speakers(self, first: int) -> bool:
        """Whether a figure counts those who speak: *…, ont annoncé mardi soir les deux gouvernements*."""
        if first < _INCISE or self.words[first - 1] != "les":
            return False
        near = range(first - 1, first - _INCISE, -1)
        comma = next((token for token in near if self.words[token] == ","), first)
        verb = verb_group_at(self.context.document, comma + 1) if comma < first else None
        return verb is not None and verb.lemma in SPEECH_VERBS

    def followed_by_verb(self) -> bool:
        """Whether the figure is subject of a finite verb: *200 seulement sont arrivés*, *30, tout au plus, sont venus*."""
        words, place = self.words, self.number.last
        end = min(self.high, place + _CLITICS)
        if place < self.high and words[place] == ",":
            close = next((t for t in range(place + 2, min(self.high, place + _ASIDE)) if words[t] == ","), None)
            place, end = (place, place) if close is None else (close + 1, min(self.high, close + 1 + _CLITICS))
        while place < end:
            if self.finite(place) or _plural_verb(words[place]):
                return True
            if words[place] not in _BEFORE_VERBS:
                return False
            place += 1
        return False

    def may_be_bare(self) -> bool:
        """Whether no noun of another thing follows."""
        if self.number.last >= self.high:
            return True
        word = self.follows
        if self.number.last in self.context.organisation_at:
            return False  # 900 Gardiens de la révolution
        if self.near and self.previous in ("et", ",") and self.national:
            return True
        if word in STAFF or self._compound():
            return False  # 300 employés, cinq garde-côtes
        if word == "non":
            return self._untrained()
        if (
            word in ENDS
            or word in _BEHIND
            or word in FORMERLY
            or word in REMAINING
            or self.number.last in self.context.covered
            or not word[0].isalnum()
        ):
            return True
        if PLACE_PREPOSITIONS.at(self.words, self.number.last) is not None or self._attributed():
            return True
        if word.endswith("ment") and (self.number.fact.value or _PLURAL) > 1:
            return True  # dont cinq gravement
        forms = [*FORMS.get(word, ()), *(event.form for event in EVENT_FORMS.get(word, ()))]
        if any(form.tense == "participle" or form.person == _PLURAL for form in forms):
            return True
        return self.finite(self.number.last)

    def _compound(self) -> bool:
        """Whether a hyphen glues the word behind to a noun: *cinq garde-côtes*, not *300 - un record*, *300 sont-ils …*."""
        words, document, hyphen = self.words, self.context.document, self.number.last + 1
        if words[hyphen - 1] in _ADVERBIAL:
            return False
        if hyphen + 1 >= self.high or words[hyphen] != "-" or words[hyphen + 1] in _INVERTED:
            return False
        return words[hyphen - 1].isalpha() and document.glued(hyphen) and document.glued(hyphen + 1)

    def _untrained(self) -> bool:
        """Whether *non* negates an adjective or participle behind the figure: *dont 80 non brevetés*, not *90, non des chars*."""
        token = self.number.last + 1
        if token >= self.high or self.words[token][-1] not in "sx":
            return False
        participles = any(form.tense == "participle" for form in FORMS.get(self.words[token], ()))
        return participles or bare_participle(self.context.document, token) or is_adjective(self.context, token)

    def finite(self, token: int) -> bool:
        """Whether a finite verb in the third person stands at a token; *avions* behind a figure is no form of *avoir*."""
        group = verb_group_at(self.context.document, token)
        return group is not None and group.finite.person in _THIRD

    @property
    def national(self) -> bool:
        """Whether an adjective of nationality in the plural follows: *800 soldats grecs et 500 turcs*."""
        if self.number.last >= self.high or self.follows[-1] != "s":
            return False
        return adjective_at(self.context.document, self.number.last) is not None

    def ends(self) -> bool:
        """Whether what follows a coordinated figure is no noun: a place, a date, a participle, *par an*, or the end."""
        ahead = self.follows in ("d'", "avant", "dès", "pour") and self.number.last + 1 < self.high
        if ahead and (self.words[self.number.last + 1] == "ici" or self.number.last + 1 in self.context.covered):
            return True
        if self.follows in ENDS or self.follows in _LINKED or self.number.last in self.context.covered or self.national:
            return True
        if PLACE_PREPOSITIONS.at(self.words, self.number.last) is not None or self._attributed():
            return True
        if self.words[self.number.last : min(self.high, self.number.last + 2)] in _TAKEN:
            return True
        return any(event.form.tense == "participle" for event in EVENT_FORMS.get(self.follows, ()))

    def _attributed(self) -> bool:
        """Whether a source or a side stands behind: *90 selon Moscou*, *35 côté rebelle*, *1 100 de l'Otan*."""
        words, last = self.words, self.number.last
        if self.follows == "côté" or SOURCE_PREPOSITIONS.at(words, last) is not None:
            return True
        if self.follows not in ("de", "d'", "du", "des") or last + 2 >= self.high:
            return False
        owner = last + 1 + (words[last + 1] in ("la", "l'", "les"))
        return owner in self.context.organisation_at or name_at(self.context.document, owner) is not None

    def changes(self) -> bool:
        """Whether a verb of change stands before in the clause (*porter, passer, réduire*)."""
        for place in range(self.number.first - 1, max(self.low, self.number.first - _LOOK) - 1, -1):
            if self.words[place] in ";:." and not self.context.document.glued(place + 1):  # but 5.100
                return False
            if self.words[place] in LEVEL_FORMS:
                return True
        return False

    def bare(self, noun: Noun, noun_first: int, noun_last: int, rule: str, whole: int | None = None) -> Count:
        """The count of a noun that stands elsewhere."""
        first, last = self.number.first, self.number.last
        name = f"troop_counts.{rule}"
        return Count(self.number, first, last, noun, noun_first, noun_last, last, None, name, bare=True, whole=whole)

    def like_last(self, rule: str) -> Count:
        """The count of the noun of the count before (*dont deux légèrement*)."""
        return self._like(len(self.before) - 1, rule)

    def like_people(self, rule: str) -> Count:
        """The same, but of the people, not of what became of some (*90 hommes, 40 blessés et cinq disparus*)."""
        place = len(self.before) - 1
        if self._parts(place) and self.before[place].noun.loss is None:
            place = self.before[place].whole or 0  # quatorze soldats, dont deux officiers, …, et trois autres
        while self.before[place].noun.loss and place and self.before[place - 1].first >= self.low:
            place -= 1
        return self._like(place, rule)

    def _parts(self, place: int) -> bool:
        """Whether a count is a part of another one."""
        count = self.before[place]
        return count.whole is not None and not count.bare and opens_part(self.words, count.first)

    def _like(self, place: int, rule: str) -> Count:
        whole = self.before[place]
        return self.bare(whole.noun, whole.noun_first, whole.noun_last, rule, place)


def _plural_verb(word: str) -> bool:
    return word.endswith("ent") and any(event.form.person == _PLURAL for event in EVENT_FORMS.get(word, ()))
