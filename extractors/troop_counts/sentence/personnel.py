"""Counted personnel: a number, the words between, the noun, a modifier behind (*300 premiers soldats*, *90 hommes environ*)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.facts import Number
from extractors.lexicon.countries import ADJECTIVES, adjective_at
from extractors.morphology import adjective_forms, plural
from extractors.troop_counts.context import Context, Placed
from extractors.troop_counts.lexicon import ADJECTIVES_BETWEEN, AMONG, FORMER, HALF_PEOPLES, LOOSE, NUMERAL_NOUNS, PERSONNEL, Noun
from extractors.troop_counts.sentence.noun_phrases import DETERMINERS, LINKS, adjectives_end, noun_phrase_end
from extractors.troop_counts.sentence.restriction import opening


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with the personnel that it counts.

    Attributes:
        number: the figure.
        first, last: the tokens of the fact, `last` exclusive.
        noun: what is counted.
        noun_first, noun_last: its tokens, which stand elsewhere for an understood noun.
        group_last: the token behind the noun with its adjectives.
        complement: the tokens of *de …* behind it, without the preposition.
        rule: which rule found it.
        bare: whether the noun is understood.
        whole: for a part, or a figure without its own predicate, the place in the list of the count that it depends on.
    """

    number: Placed[Number]
    first: int
    last: int
    noun: Noun
    noun_first: int
    noun_last: int
    group_last: int
    complement: tuple[int, int] | None
    rule: str
    bare: bool = False
    whole: int | None = None


_POSSESSIVES = frozenset("nos ses leurs mes vos tes ces leur son notre votre l' la les ce cette cet".split())
_BEHIND = (
    ("environ",),
    ("à", "peu", "près"),
    ("au", "moins"),
    ("au", "plus"),
    ("au", "maximum"),
    ("au", "minimum"),
    ("au", "bas", "mot"),
    ("maximum",),
    ("minimum",),
    ("ou", "plus"),
    ("peut", "-", "être"),
    ("tout", "au", "plus"),
)
"""Modifiers behind the noun, which the span holds: *700 hommes environ*."""
_SUPERLATIVES = tuple((word,) for word in ("fort", "haut", "bas", "tôt", "tard", "vite", "près", "profond", "dur", "loin"))
"""Words that make *au plus* a superlative: *300 hommes au plus fort de la bataille*."""
_OPENING_QUOTES = frozenset(("«", '"', "“", "‘"))
_CLOSING_QUOTES = frozenset(("»", '"', "”", "’"))
_BELONGING = frozenset(("membre", "élément", "cadre"))
"""Nouns that say of themselves only that people belong to something: those of an armed group are fighters."""
AMONG_WHOM = (("parmi", "lesquels"), ("parmi", "lesquelles"), ("parmi", "eux"), ("parmi", "elles"))
_WITH_CAPITAL = frozenset(("allié", "coalisé"))
"""Nouns that with a capital are the armies of a war: *156 000 Alliés*."""
_APPOSED = frozenset(("military", "armed_group"))
"""Bodies whose name may stand right behind their people."""
_FROM = frozenset(("de", "d'", "par", "dans"))
_STATES = frozenset(("pays", "nations", "états", "nationalités", "contingents"))
"""What peoples' names are parts of, with the count before: *900 commandos venus de dix pays, dont 400 Français*."""
_ORIGIN = 3
_MOST_BETWEEN = 4
_PARTS = 6
_LONGEST_GAP = 12


def counted(context: Context, number: Placed[Number], limit: int) -> Count | None:
    """The count of personnel that a number begins, None where another thing is counted.

    Reads *3 000 soldats*, *mille de nos soldats*, *60 jeunes tirailleurs*, *700 fusiliers et mutins*.
    """
    token = _noun_start(context, number.first, number.last, limit)
    if token is None:
        return None
    found = noun_at(context, token, limit) or _uninflected(context, number, token, limit)
    if found is None and _counts_it(context, number, token - 1):
        token -= 1
        found = noun_at(context, token, limit)  # 2 000 jeunes
    if found is None:
        return None
    noun, noun_last = found
    if noun.loss is not None and token == number.last and context.document.words[token - 1] in NUMERAL_NOUNS:
        return None  # cinq tués et une vingtaine blessés
    noun_last = _joined(context, noun, noun_last, limit, linked=context.document.words[token - 1] in LINKS)
    last = _behind(context, _closed(context, token, noun_last, limit), limit)
    group_last = adjectives_end(context, last, limit)
    if group_last == last:
        group_last = shared_adjectives(context, last, limit)
    complement = complement_at(context, group_last, limit)
    if noun.lemma in _BELONGING and complement is not None and _armed_group(context, *complement):
        noun = replace(noun, category="fighter")
    named = any(place in context.covered for place in range(token, noun_last))  # 300 Volontaires pour la défense de la patrie
    rule = "troop_counts.counted_personnel"
    return Count(
        number, number.first, number.last if named else last, noun, token, noun_last, group_last, complement, rule, bare=named
    )


def _counts_it(context: Context, number: Placed[Number], token: int) -> bool:
    """Whether the adjective at a token is the noun that a number counts, for no other stands behind."""
    counted = number.fact.counted
    return counted is not None and token >= number.last and counted.start == context.document.starts[token]


def _armed_group(context: Context, first: int, last: int) -> bool:
    """Whether a complement names an armed group."""
    named = (context.organisation_at.get(token) for token in range(first, last))
    return any(organisation is not None and organisation.fact.category == "armed_group" for organisation in named)


def _noun_start(context: Context, number_first: int, number_last: int, limit: int) -> int | None:
    """Where the noun begins behind a figure, None where it is no longer the figure's."""
    words = context.document.words
    token = number_last
    if token < limit and words[token] in _CLOSING_QUOTES and words[number_first - 1] in _OPENING_QUOTES:
        token += 1  # « des milliers » de soldats
    end = min(token + _MOST_BETWEEN, limit)
    while token < end:
        word = words[token]
        if word in FORMER:
            return None
        if word in _OPENING_QUOTES and token == number_last and token + 1 < end:
            return token + 1  # 170 « instructeurs »
        if word in ADJECTIVES_BETWEEN or word in LINKS or (word in _POSSESSIVES and words[token - 1] in LINKS):
            token += 1
            continue
        return token
    return None


def noun_at(context: Context, token: int, limit: int) -> tuple[Noun, int] | None:
    """The noun of personnel at a token, a people's name with its capital included, and the token behind it."""
    if token >= limit:
        return None
    document = context.document
    found = PERSONNEL.at(document.words, token)
    if found is not None and not _compound(context, found[1]):
        armies = found[0].lemma in _WITH_CAPITAL and document.capital(token) and not document.all_capitals(token)
        return (replace(found[0], sure=True, people=False), found[1]) if armies else found
    return people_at(context, token)


def _compound(context: Context, token: int) -> bool:
    """Whether a hyphen makes the word before it part of another: *hommes-grenouilles*; not *300 hommes - un record*."""
    document = context.document
    hyphen = token + 1 < len(document.words) and document.words[token] == "-"
    return hyphen and document.glued(token) and document.glued(token + 1)


def _uninflected(context: Context, number: Placed[Number], token: int, limit: int) -> tuple[Noun, int] | None:
    """A noun that lacks the plural it should have: *3 000 troupe*, *300 homme*."""
    words, value = context.document.words, number.fact.value
    if token >= limit or words[token] not in LOOSE or value is None or value <= 1:
        return None
    found = PERSONNEL.at((plural(words[token]),), 0)
    return None if found is None else (found[0], token + 1)


def _closed(context: Context, first: int, last: int, limit: int) -> int:
    """Behind the quotation mark that closes a noun in quotation marks."""
    words = context.document.words
    quoted = words[first - 1] in _OPENING_QUOTES and last < limit and words[last] in _CLOSING_QUOTES
    return last + 1 if quoted else last


def people_at(context: Context, token: int) -> tuple[Noun, int] | None:
    """A people's name as noun (*300 Canadiens*, *près de 9 000 Turcs*)."""
    document = context.document
    if not document.capital(token):
        return None
    if document.words[token] in HALF_PEOPLES and document.words[token + 1 : token + 2] == ("-",):
        token += 2  # 9 000 Austro-Russes
    people = adjective_at(document, token)
    if people is None or document.words[people.last - 1][-1] not in "sx":
        return None
    half = document.words[token - 2] + "-" if document.words[token - 1] == "-" and document.glued(token) else ""
    half += "".join(f"{word}-" for word in document.words[people.first : people.last - 1] if word != "-")  # Sud-Coréens
    return Noun(half + _masculine(document.words[people.last - 1]), "soldier", sure=False, people=True), people.last


def _masculine(word: str) -> str:
    """The masculine singular of a nationality (*Ghanéens*, *Ukrainiennes*)."""
    for cut in range(4, -1, -1):
        stem = word[: len(word) - cut]
        if stem in ADJECTIVES and word in adjective_forms(stem):
            return stem
    return word.removesuffix("s")


def shared_adjectives(context: Context, last: int, limit: int) -> int:
    """Behind the nationality that two nouns share (*fusiliers et douaniers grecs*), else where it was."""
    words = context.document.words
    if (
        last + 2 < limit
        and words[last] in ("et", "ou")
        and words[last + 1].isalpha()
        and words[last + 1] not in DETERMINERS
        and last + 1 not in context.number_at  # 900 soldats et trois Danois
        and adjective_at(context.document, last + 2) is not None
    ):
        return adjectives_end(context, last + 2, limit)
    return last


def _joined(context: Context, noun: Noun, last: int, limit: int, *, linked: bool) -> int:
    """Behind a second noun of the same figure (*fusiliers et mutins*); a civil one stays outside (*fusiliers et douaniers*).

    Behind *de* it has its own *de* (*une centaine de gendarmes et de soldats*).
    """
    words = context.document.words
    if linked and last + 2 < limit and words[last] in ("et", "ou") and words[last + 1] in ("de", "d'"):
        second = PERSONNEL.at(words, last + 2)
        alike = second is not None and (second[0].loss is not None if noun.loss else second[0].sure and not second[0].loss)
        return second[1] if second is not None and alike else last
    if last + 1 < limit and words[last] in ("et", "ou", "-"):
        second = PERSONNEL.at(words, last + 1)
        if noun.loss:  # 900 morts et blessés
            return second[1] if second is not None and second[0].loss else last
        if second is not None and (second[0].sure or not noun.sure or words[last + 1] in ("marins", "aviateurs", "femmes")):
            return second[1]
    return last


def _behind(context: Context, token: int, limit: int) -> int:
    """The token behind a modifier that follows the noun."""
    words = context.document.words
    for modifier in _BEHIND:
        last = token + len(modifier)
        if last <= limit and words[token:last] == modifier and words[last : last + 1] not in _SUPERLATIVES:
            return last
    return token


def complement_at(context: Context, token: int, limit: int) -> tuple[int, int] | None:
    """The noun phrase behind *de* that completes a noun: *combattants du PKK*, *militaires de sept pays*."""
    words = context.document.words
    if token + 1 >= limit or words[token] not in LINKS:
        body = context.organisation_at.get(token)  # douze militaires FARDC
        return (token, body.last) if body is not None and body.fact.category in _APPOSED and body.last < limit else None
    first = token + 1
    if words[first] in ("la", "l'", "les"):
        first += 1
    if first >= limit or (first in context.covered and first not in context.organisation_at):
        return None
    last = noun_phrase_end(context, first, limit)
    return (first, last) if last > first else None


def counts_others(context: Context, first: int, last: int) -> bool:
    """Whether other things are counted between two tokens: *300 soldats et 4 000 touristes, dont 900 Belges*."""
    numbers = (context.number_at[token].fact for token in range(first, last) if token in context.number_at)
    return any(number.counted is not None and number.kind == "cardinal" for number in numbers)


def _phrase_last(count: Count) -> int:
    """The token behind the noun phrase of a count: *35 000 soldats de 28 pays*."""
    return max(count.last, count.group_last if count.complement is None else count.complement[1])


def behind_nations(context: Context, token: int) -> int:
    """The token behind the number of states from which people come: *venus de dix pays*, *fournis par onze nations*."""
    words = context.document.words
    near = range(token, min(len(words) - 1, token + _ORIGIN))
    number = next((context.number_at[place] for place in near if place in context.number_at), None)
    if number is None or words[number.first - 1] not in _FROM or words[number.last : number.last + 1] == ():
        return token
    return number.last + 1 if words[number.last] in _STATES else token


def opens_part(words: tuple[str, ...], first: int) -> bool:
    """Whether *dont* or *parmi lesquels* opens a part at a figure."""
    first = opening(words, first)
    return words[first - 1] == "dont" or words[first - 2 : first] in AMONG_WHOM


def _part_before(context: Context, before: Sequence[Count]) -> bool:
    """Whether the count before is a part, or goes on with some: *dont 300 Belges, 200 Danois et 90 Grecs*."""
    last = before[-1]
    for _ in range(_PARTS):
        if last.whole is None or last.bare:
            return False
        if opens_part(context.document.words, last.first):
            return True
        last = before[last.whole]
    return False


def _second_part(context: Context, gap: tuple[str, ...], part: Count, count: Count) -> bool:
    """Whether a count goes on with the part before it: *dont 300 Belges et 200 Danois*; a comma joins only peoples' names."""
    if gap == (",",):
        return people_at(context, part.noun_first) is not None and people_at(context, count.noun_first) is not None
    return gap == ("et",)


def depending(context: Context, count: Count, before: Sequence[Count]) -> Count:
    """The count as part or apposition of the one before it where *dont*, *soit* or *d'* says so; a people takes its category.

    Reads *…, dont quelque 90 Chypriotes*, *trois brigades, soit 9 000 hommes*, *six compagnies, d'une centaine d'hommes chacune*.
    """
    whole = before[-1]
    words = context.document.words
    gap = words[whole.last : opening(words, count.first)]
    behind = _phrase_last(whole)
    if not count.noun.people or context.document.capital(count.noun_first):  # but dont trois africains
        behind = behind_nations(context, behind)
    if len(gap) > _LONGEST_GAP or counts_others(context, behind, count.first):
        return count
    if gap[-1:] in (("«",), ('"',)):
        gap = gap[:-1]  # dont « des dizaines d'officiers »
    tail = gap[-1:]
    owned = any(word in _POSSESSIVES for word in words[count.number.last : count.noun_first])  # contre 86 de ses soldats
    dependent = (
        tail in (("dont",), ("soit",))
        or gap[-2:] in AMONG_WHOM
        or (tail == ("et",) and "dont" in gap and "," not in gap[gap.index("dont") :])  # dont un capitaine et deux sergents
        or (_part_before(context, before) and _second_part(context, gap, whole, count))
        or (tail == ("contre",) and not owned)
        or (tail in (("de",), ("d'",)) and gap[-2:-1] == (",",))
    )
    alike = people_at(context, count.noun_first) is not None or (dependent and count.noun.lemma in AMONG)
    if alike and not count.bare and whole.noun.category != "formation":  # deux brigades et 90 Danois
        count = replace(count, noun=replace(count.noun, category=whole.noun.category))
    return replace(count, whole=len(before) - 1) if dependent else count
