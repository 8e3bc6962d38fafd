"""Who and what has an age: noun phrases behind which *de 45 ans* says how old, and not how long."""

from extractors.document import Document
from extractors.lexicon import load
from extractors.lexicon.countries import ADJECTIVES
from extractors.numerals.ages.spans import LASTING
from extractors.verbs import FORMS

_TABLES = load("extractors.numerals.ages", "people.toml")


def _forms(table: str) -> frozenset[str]:
    """The nouns of a table with their plurals."""
    words = _TABLES[table]["nouns"].split()
    plurals = {word[:-1] + "ux" if word.endswith(("al", "eau", "eu")) else word + "s" for word in words if word[-1] not in "sxz"}
    return frozenset(words) | plurals


_YOUNG = _forms("young")
PERSONS = _forms("persons") | _YOUNG
"""Nouns of people, by which *de 45 ans* is an age and not a span of time."""
_HAVE_AGE = PERSONS | _forms("groups") | _forms("beings")
_ADJECTIVAL = frozenset(form for word in _TABLES["adjectival"]["words"].split() for form in (word, word + "s"))
_CATEGORIES = frozenset(_TABLES["categories"]["words"].split())
_AGENT = tuple(end + s for end in _TABLES["agents"]["endings"].split() for s in ("", "s"))
_NO_AGENTS = frozenset(form for word in _TABLES["no_agents"]["words"].split() for form in (word, word + "s"))
_PEOPLES = tuple(_TABLES["peoples"]["endings"].split())
_DETERMINERS = frozenset(_TABLES["determiners"]["words"].split())
_PLURAL = frozenset(
    "les des aux ces deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt quelques plusieurs".split()
)
_PRONOUNS = frozenset(_TABLES["pronouns"]["words"].split())
_COMPARED = frozenset(_TABLES["compared"]["words"].split())
_POSSESSIVES = frozenset("mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs l' le la les".split())
_OF = frozenset(("de", "d'"))
_LINKS = frozenset("de d' du des en à au aux sur sous".split())
_ARTICLES = frozenset(("la", "l'", "les", "le"))
_REACH = 7
"""How many tokens a noun phrase may have between its noun and its end (*un chauffeur de taxi de la banlieue de Lyon*)."""
_EPITHETS = 3
_SHORTEST_AGENT = 5
_OLD_FRIENDS = frozenset("ami amie amis amies compagnon compagne compagnons".split())
_TENS = frozenset("dix vingt trente quarante cinquante".split())


def is_young(word: str) -> bool:
    """Whether a noun is one of those whose age is told in months, weeks and days."""
    return word in _YOUNG


def is_person(word: str) -> bool:
    """Whether a noun is one for people."""
    return word in PERSONS


def is_category(word: str) -> bool:
    """Whether a noun names age groups by a bare range (*la tranche 18-25 ans*)."""
    return word in _CATEGORIES


def is_pronoun(word: str) -> bool:
    """Whether a word stands for somebody named before (*l'autre*, *celle*)."""
    return word in _PRONOUNS


def ends_in_being(document: Document, token: int, figure: int) -> bool:
    """Whether a noun phrase that ends at a token names somebody or something that has an age.

    *un homme*, *une élève brillante*, *trois gymnastes*, *un chauffeur de taxi*, *le joueur du PSG*, *12 Norvégiens*, *un chat*;
    not *un accord militaire*, *la formation d'infirmière*, *son aîné* (by how much).

    Args:
        document: the text.
        token: the last token of the phrase.
        figure: the token of the numeral that follows.
    """
    words = document.words
    if token < 0 or words[token] in LASTING:
        return False
    if _noun_at(document, token):
        return not (_compares(words, token) or _is_old_friend(words, token, figure))
    if not words[token].isalpha():
        return False
    place = token
    while place > max(0, token - _EPITHETS) and _is_epithet(words, place):  # *un homme ivre*, *un militant écologiste italien*
        place -= 1
        if _noun_at(document, place):
            return True
    return _completed(document, token)


def _noun_at(document: Document, token: int) -> bool:
    """Whether a token is a noun for somebody or something that has an age."""
    words = document.words
    word = words[token]
    before = words[token - 1] if token else ""
    if before == "-" and token > 1:  # *nouveau-né*, *sans-abri*, *vice-champion*, *un Bas-Alpin*
        if document.capital(token) and document.capital(token - 2):
            return _is_inhabitant(document, token, determined=token > 2 and words[token - 3] in _DETERMINERS)
        return f"{words[token - 2]}-{word}" in _HAVE_AGE or word in _HAVE_AGE
    opens = not before[:1].isalpha() or before in _DETERMINERS or document.opens(token)
    if document.capital(token) and not document.all_capitals(token) and not document.opens(token):
        return _is_inhabitant(document, token, determined=opens)
    if word in _HAVE_AGE:
        if word in _ADJECTIVAL and not opens and before not in _LINKS:
            return before in _HAVE_AGE or (token > 1 and _is_agent(document, token - 1))
        return not (before in _OF and token > 1 and words[token - 2] in LASTING)  # *un contrat d'entraîneur*
    return (word in ADJECTIVES and before in _DETERMINERS) or _is_agent(document, token)  # *la britannique*


def _is_agent(document: Document, token: int) -> bool:
    """Whether a token is a noun with the ending of somebody who does something: *deux patineurs*, *une libraire*."""
    words = document.words
    word = words[token]
    if len(word) < _SHORTEST_AGENT or not word.endswith(_AGENT) or word in _NO_AGENTS or word in LASTING or _is_verb(word):
        return False
    before = words[token - 1] if token else ""
    return not before[:1].isalpha() or before in _DETERMINERS or document.opens(token)  # *Ali, électricien, …*


def _is_epithet(words: tuple[str, ...], token: int) -> bool:
    """Whether a word can be an adjective of the noun before it, by its form and number (*des géologues datent* is none)."""
    word = words[token]
    plural = words[token - 1][-1] in "sx"
    return (
        word.isalpha()
        and not _is_verb(word)
        and word not in _LINKS
        and word not in _DETERMINERS
        and (not plural or word[-1] in "sx")
    )


def _is_verb(word: str) -> bool:
    """Whether a word is a finite form or an infinitive (*datent*, *faire*)."""
    return any(form.person or form.tense == "infinitive" for form in FORMS.get(word, ()))


def _is_inhabitant(document: Document, token: int, *, determined: bool) -> bool:
    """*un Malgache*, *la Rémoise*, *12 Norvégiens*, *deux Touaregs*."""
    word = document.words[token]
    if word in ADJECTIVES or word in _HAVE_AGE:
        return True
    before = document.words[token - 1] if token else ""
    if determined and word.endswith(_PEOPLES):
        return True
    return word.endswith(("s", "x")) and (before in _PLURAL or before.isdecimal())


def _compares(words: tuple[str, ...], token: int) -> bool:
    """*son aîné de deux ans* says by how much."""
    return words[token] in _COMPARED and token > 0 and words[token - 1] in _POSSESSIVES


def _is_old_friend(words: tuple[str, ...], token: int, figure: int) -> bool:
    """*un ami de trente ans* has been one for so long."""
    return words[token] in _OLD_FRIENDS and words[figure] in _TENS


def _completed(document: Document, token: int) -> bool:
    """Whether a noun for somebody stands before a complement that ends at a token: *le joueur du PSG*, *une mère de famille*."""
    words = document.words
    place = token
    while place > max(0, token - _REACH):
        if not words[place].isalpha() and words[place] not in {"-", "l'", "d'"}:
            return False
        link = place - 1
        if words[link] in _ARTICLES and link and words[link - 1] in {"de", "à", "sur", "en"}:
            link -= 1
        if words[link] in _LINKS:
            if words[place] in LASTING and link < place - 1:  # *les élus de la législature*
                return False
            if link and _noun_at(document, link - 1):
                return True
            place = link - 1
        else:
            place -= 1
            if words[place] in _DETERMINERS or words[place] in LASTING:
                return False
    return False


def speaks_of_being(document: Document, token: int) -> bool:
    """Whether the noun phrase that ends at a token has somebody in it, with any epithets: *le conseiller municipal socialiste*.

    It is read back to its determiner; a finite verb or a noun of what lasts ends it.
    """
    words = document.words
    for place in range(token, max(-1, token - _REACH), -1):
        word = words[place]
        if word in LASTING:
            return False
        if _noun_at(document, place):
            return True
        if not (word.isalpha() or word in {"-", "'", "l'", "d'"}):
            return False
        if any(form.person for form in FORMS.get(word, ())) and word not in _LINKS and not document.capital(place):
            return False
    return False
