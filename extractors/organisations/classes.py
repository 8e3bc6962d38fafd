"""The category of a broad noun by what stands behind it (*fédération des enseignants*, *société de gymnastique*)."""

from typing import cast

from extractors.facts import OrganisationCategory
from extractors.lexicon import load
from extractors.organisations.phrases import Phrase

_Class = tuple[OrganisationCategory, frozenset[str]]


def _classes() -> dict[str, tuple[_Class, ...]]:
    """By head noun, the classes that its complements tell, in their order."""
    by_head: dict[str, list[_Class]] = {}
    for table in load("extractors.organisations", "classes.toml").values():
        words = frozenset(table["words"].split())
        for head in table["heads"].split():
            by_head.setdefault(head, []).append((cast("OrganisationCategory", table["category"]), words))
    return {head: tuple(classes) for head, classes in by_head.items()}


_CLASSES = _classes()


def category_of(phrase: Phrase) -> OrganisationCategory:
    """The category of an institution: that which a word of its complement tells of a broad noun, else that of the noun.

    A noun with its complement in the table of triggers (*comité d'enquête*) has said it already, and so has a named
    observatory of a place (*l'observatoire de …*: of stars, not of a field).
    """
    trigger = phrase.trigger
    head = trigger.words[0]
    if head == "observatoire" and phrase.capitals and not phrase.fields and len(trigger.words) == 1:
        return "research"
    if head == "commission" and trigger.category == "other" and phrase.complements:
        return _deliberating(phrase)
    classes = _CLASSES.get(head) if len(phrase.core) > 1 and trigger.category in _BROAD else None
    for category, words in classes or ():
        if not words.isdisjoint(phrase.core[1:]):
            return category
    return trigger.category


def _deliberating(phrase: Phrase) -> OrganisationCategory:
    """The category of a commission with what it deals with: a state's, unless a complement says otherwise (*… des évêques*)."""
    found = (category for category, words in _CLASSES["commission"] if not words.isdisjoint(phrase.core[1:]))
    return next(found, "government")


_BROAD = frozenset(("other", "ngo", "sport", "union", "government", "research"))
"""The categories of nouns that leave it open."""
