"""The force that a counted noun names by itself: by its adjectives or its complement (*soldats russes*, *combattants du PKK*)."""

from extractors.facts import EventType
from extractors.lexicon.countries import adjective_at, capital_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import COUNTRY_OF_NOUN
from extractors.troop_counts.powers.owners import Owner, nationalities, people_at, phrase_owner
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, adjectives_end
from extractors.troop_counts.sentence.personnel import Count, shared_adjectives

_ADJECTIVES = 6


def own_force(context: Context, count: Count) -> Owner | None:
    """The force that the noun's adjectives or the noun itself name (*soldats russes*, *300 Canadiens*, *1 200 GI*)."""
    if count.bare and people_at(context, count.last) is not None:  # 800 soldats grecs et 500 turcs
        return nationalities(context, count.last, adjectives_end(context, count.last, count.last + _ADJECTIVES))
    if (of_nation := _of_nation(context, count)) is not None:
        return of_nation
    if count.noun.people and (people := people_at(context, count.noun_first)) is not None and people.country is not None:
        return Owner(people.first, people.last, people.country)  # 15 Belges et trois Danois
    last = _bare_adjectives(context, count) if count.bare else count.group_last
    movement = min(count.noun_last + 1, len(context.document.words))  # combattants houthis
    beside = nationalities(context, count.noun_last, max(last, movement))
    if beside is not None:
        return beside
    if count.noun.lemma in COUNTRY_OF_NOUN:
        return Owner(count.noun_first, count.noun_last, COUNTRY_OF_NOUN[count.noun.lemma])
    people = people_at(context, count.noun_first)
    if people is not None and context.document.capital(count.noun_first):
        return Owner(people.first, people.last, people.country)
    return None


def _bare_adjectives(context: Context, count: Count) -> int:
    """The token behind the adjectives of an understood noun, also those that two nouns share (*soldats et policiers grecs*)."""
    limit = min(count.noun_last + _ADJECTIVES, len(context.document.words))
    last = adjectives_end(context, count.noun_last, limit)
    return last if last > count.noun_last else shared_adjectives(context, last, limit)


def _of_nation(context: Context, count: Count) -> Owner | None:
    """The nation in apposition behind a count: *Quatre autres, de nationalité togolaise*, *90 hommes de nationalité grecque*."""
    words, token = context.document.words, count.last
    token += words[token : token + 1] in (("autre",), ("autres",))
    token += words[token : token + 1] == (",",)
    if words[token : token + 2] != ("de", "nationalité") or token + 2 >= len(words):
        return None
    people = people_at(context, token + 2)
    return None if people is None else Owner(people.first, people.last, people.country)


def complement_force(context: Context, count: Count, event: EventType | None) -> Owner | None:
    """The force in the noun's complement (*combattants du PKK*, *soldats de Calvi*); a place of leaving is none."""
    if count.complement is None:
        return None
    first, last = count.complement
    hyphen, code, *_ = (*context.document.words[first + 1 : first + 3], "", "")
    if hyphen == "-" and code[:1].isdigit():
        return None  # deux bataillons de S-400
    bare = context.document.words[first - 1] in ("de", "d'") and not context.document.capital(first)
    if bare and first not in context.organisation_at and first not in context.number_at and not _nation_in(context, first, last):
        return None  # trois régiments de cavalerie
    leaving = event == "withdrawn"
    if leaving and (name_at(context.document, first) or capital_at(context.document, first)):
        return None  # ses 400 soldats d'Irak
    return phrase_owner(context, first, last, named=not leaving)


def _nation_in(context: Context, first: int, last: int) -> bool:
    """Whether a phrase names a country or nationality, or begins with an article of its own (*d'une force africaine*)."""
    document = context.document
    named = any(name_at(document, token) or adjective_at(document, token) for token in range(first, last))
    return named or document.words[first] in DETERMINERS
