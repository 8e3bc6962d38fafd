"""What may follow a number and belongs to the numeral: scales, decimals, fractions, its own repetition.

A `Draft` is the numeral as read so far; each function here reads one kind of addition behind it, or leaves it as it is.
"""

from dataclasses import dataclass, replace
from decimal import Context, Decimal

from extractors.document import Document
from extractors.facts import NumberKind
from extractors.numerals.digits import LARGEST, MOST_DIGITS, read_digits
from extractors.numerals.lexicon import ABBREVIATED_SCALES, WORDS, Role
from extractors.numerals.numeral import Form
from extractors.numerals.words import below_thousand, integer, joined, word

_CONTEXT = Context(prec=40)
_FRACTION_NAMES = 4
"""Up to here a fraction has a name of its own: *un troisième*, *un quatrième* are ordinals with an article."""
_CLOSED = frozenset(
    "de d' des du et ou ni mais est sont a ont était étaient sera seront avait avaient avec en par pour dans sur au aux à "
    "qui que qu' dont où ne n' se s' y".split()
)
"""Words that show that a noun phrase is complete: *un cinquième de*, *un dixième est*; but *un cinquième homme*."""

_EPITHETS = frozenset("bons bonnes petits petites gros grosses grands grandes".split())
"""Adjectives between a number and a collective: *deux bonnes centaines*, *trois petits milliers*."""
_SEVERAL = 2
_MARKS = frozenset(("virgule", "point"))
"""What is said for the decimal sign; *points* in the plural are counted (*trois points cinq fois*)."""
_GOING_ON = _EPITHETS | frozenset(WORDS) | frozenset(ABBREVIATED_SCALES) | _MARKS | {"et", "sur", "de", "-", "("}
"""What may follow a number in the same numeral; most numbers are followed by something else."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A numeral as read so far, from token `first` to before `last`."""

    first: int
    last: int
    value: Decimal
    kind: NumberKind
    form: Form
    noun: bool = False
    collective: bool = False
    bare: bool = False


def completed(document: Document, draft: Draft) -> Draft:
    """A cardinal with all that belongs to it."""
    if draft.last >= len(document.words) or document.words[draft.last] not in _GOING_ON:
        return draft
    draft = _decimals(document, draft)
    draft = _scaled(document, draft)
    draft = _smaller_scale(document, draft)
    draft = _divided(document, draft)
    draft = _with_fraction(document, draft)
    draft = _out_of(document, draft)
    return _repeated(document, draft)


def _decimals(document: Document, draft: Draft) -> Draft:
    """*un virgule quatre*, *deux cents virgule cinquante-deux*, *3 virgule 14*, *zéro virgule zéro cinq*, *trois point un*."""
    comma = joined(document, draft.last)
    words = document.words
    if comma >= len(words) or words[comma] not in _MARKS:
        return draft
    written, end = "", comma + 1
    while len(written) < MOST_DIGITS:
        token = joined(document, end)
        if token >= len(words):
            break
        if words[token].isdecimal():
            written, end = written + words[token], token + 1
        elif words[token] in {"zéro", "zero"}:
            written, end = written + "0", token + 1
        elif (piece := below_thousand(document, token)) is not None and not piece.ordinal:
            written, end = written + str(piece.value), piece.end
        else:
            break
    if not written or len(written) > MOST_DIGITS or draft.value != draft.value.to_integral_value():
        return draft
    if words[comma] == "point" and draft.value == 1 and not _is(document, joined(document, end), Role.SCALE):
        return draft  # *un point deux fois*, but *un point cinq million*
    return replace(draft, last=end, value=Decimal(f"{draft.value:.0f}.{written}"))


def _is(document: Document, token: int, role: Role) -> bool:
    entry = word(document, token)
    return entry is not None and entry.role is role


def _scaled(document: Document, draft: Draft) -> Draft:
    """*2,5 millions*, *130 mille*, *une dizaine de milliers*, *trois quarts de million*, *un demi-million*."""
    for _ in range(3):
        token = joined(document, draft.last)
        following = document.words[token] if token < len(document.words) else ""
        if (draft.noun and following == "de") or (draft.value >= _SEVERAL and following in _EPITHETS):
            token = joined(document, token + 1)
        if token >= len(document.words):
            return draft
        scale = _scale(document, token, draft)
        entry = word(document, token)
        collective = entry is not None and entry.role is Role.COLLECTIVE
        if scale is None or (following in _EPITHETS and not collective):
            return draft
        draft = replace(
            draft,
            last=token + 1,
            value=_CONTEXT.multiply(draft.value, scale),
            kind="cardinal" if collective else draft.kind,
            form="mixed" if draft.form == "digits" else draft.form,
            noun=entry is None or entry.role is not Role.THOUSAND,
            collective=draft.collective or collective,
        )
    return draft


def _scale(document: Document, token: int, draft: Draft) -> Decimal | None:
    """The scale or collective noun at a token, where it can multiply the draft."""
    entry = WORDS.get(document.words[token])
    if entry is None:
        if draft.form == "digits" and (short := ABBREVIATED_SCALES.get(document.words[token])) is not None:
            return Decimal(short)
        return None
    if entry.ordinal or entry.value > LARGEST:
        return None
    if entry.role is Role.THOUSAND:
        return Decimal(entry.value) if draft.form == "digits" and document.words[token] == "mille" else None
    return Decimal(entry.value) if entry.role in {Role.SCALE, Role.COLLECTIVE} else None


def _smaller_scale(document: Document, draft: Draft) -> Draft:
    """*2 millions 300 000*, *3 milliards 500 millions*, *1 million et 200 000*: digits behind a scale, for the scale below it."""
    if draft.form != "mixed" or not draft.noun or draft.collective:
        return draft
    last = WORDS.get(document.words[draft.last - 1])
    token = joined(document, draft.last)
    words = document.words
    if last is None or last.role is not Role.SCALE or token >= len(words):
        return draft
    if not words[token].isdecimal() or document.ends[token] - document.starts[token] > 3:
        return draft
    value, end, whole = read_digits(document.shadow, document.starts[token])
    if value is None or not whole:
        return draft
    rest = _scaled(document, Draft(token, document.token_from(end), value, "cardinal", "digits"))
    if rest.value * 1000 < last.value or rest.value >= last.value:
        return draft
    return replace(draft, last=rest.last, value=draft.value + rest.value, noun=rest.noun)


def _denominator(document: Document, token: int, *, article: bool) -> tuple[int, int] | None:
    """The denominator that a token begins and the token behind it: *tiers*, *quarts*, *cinquièmes*, *vingt-et-unième*.

    Args:
        document: the text.
        token: where it may begin.
        article: whether the numerator is *une*, of which no fraction but *une demie* is made.
    """
    entry = word(document, token)
    if entry is None:
        return None
    if entry.role is Role.FRACTION:
        return entry.value, token + 1
    if article or not document.words[token].isalpha():
        return None
    piece = integer(document, token)
    if piece is None or not piece.ordinal or piece.value <= _SEVERAL or names_noun(document, piece.end):
        return None
    if piece.value <= _FRACTION_NAMES and not WORDS[document.words[piece.end - 1]].plural:
        return None
    return piece.value, piece.end


def fraction_of_ordinal(document: Document, token: int, value: int, end: int) -> tuple[int, int] | None:
    """The numerator and denominator of an ordinal in the plural: *vingt-cinq centièmes*, *cent trente-cinquièmes* (100/35).

    The words that hyphens join to the last are the denominator; where all are joined, the last alone, if it can be multiplied.
    """
    closing = WORDS[document.words[end - 1]]
    first = end - 1
    while first - 1 > token and document.words[first - 1] == "-":
        first -= 2
    denominator = closing.value
    if token < first < end - 1:
        piece = integer(document, first)
        denominator = piece.value if piece is not None and piece.end == end else closing.value
    if denominator <= _SEVERAL or value <= denominator:
        return (1, denominator) if value == denominator and document.words[token] == "un" else None
    if closing.role in {Role.HUNDRED, Role.THOUSAND, Role.SCALE}:
        return (value // denominator, denominator) if value % denominator == 0 else None
    return (value - denominator, denominator) if first > token else None


def names_noun(document: Document, token: int) -> bool:
    """Whether an open word follows directly, so that what stands before it is an ordinal: *un cinquième homme*."""
    words = document.words
    return token < len(words) and words[token].isalpha() and words[token] not in _CLOSED


def _divided(document: Document, draft: Draft) -> Draft:
    """*deux tiers*, *un vingt-cinquième*, *trois quarts de milliard*, *un demi-million*."""
    if draft.noun or draft.bare:
        return draft
    token = joined(document, draft.last)
    if token >= len(document.words):
        return draft
    found = _denominator(document, token, article=document.words[draft.last - 1] == "une")
    if found is None or draft.value == 0:
        return draft
    denominator, end = found
    value = _CONTEXT.divide(draft.value, Decimal(denominator))
    return _scaled(document, replace(draft, last=end, value=value, kind="fraction", noun=True, form=_mixed(draft)))


def _mixed(draft: Draft) -> Form:
    return "mixed" if draft.form == "digits" else draft.form


def _with_fraction(document: Document, draft: Draft) -> Draft:
    """*un et demi*, *deux millions et demi*, *cent et trois quarts*: behind a scale the fraction is one of the scale."""
    if draft.bare or (draft.kind == "fraction" and not draft.noun):
        return draft
    words = document.words
    link = joined(document, draft.last)
    if link >= len(words) or words[link] != "et" or draft.kind == "fraction":
        return draft
    token = joined(document, link + 1)
    entry = word(document, token)
    if entry is None:
        return draft
    if entry.role is Role.FRACTION:
        part, end = (Decimal(1) / entry.value, token + 1) if words[token] in {"demi", "demie", "quart"} else (None, token)
    else:
        part, end = _proper_fraction(document, token)
    if part is None:
        return draft
    scale = WORDS.get(words[draft.last - 1])
    size = Decimal(scale.value) if scale is not None and scale.role in {Role.SCALE, Role.COLLECTIVE} else Decimal(1)
    value = _CONTEXT.add(draft.value, _CONTEXT.multiply(part, size))
    return replace(draft, last=end, value=value, kind="fraction", form=_mixed(draft))


def _proper_fraction(document: Document, token: int) -> tuple[Decimal | None, int]:
    """A whole fraction below one: *trois quarts*, *un demi*, *deux cinquièmes*."""
    numerator = integer(document, token)
    if numerator is None or numerator.ordinal:
        return None, token
    found = _denominator(document, joined(document, numerator.end), article=document.words[token] == "une")
    if found is None or found[0] <= numerator.value:
        return None, token
    return _CONTEXT.divide(Decimal(numerator.value), Decimal(found[0])), found[1]


def _out_of(document: Document, draft: Draft) -> Draft:
    """*un sur trois*, *9 sur 10*."""
    words = document.words
    link = joined(document, draft.last)
    if draft.kind != "cardinal" or draft.noun or link >= len(words) or words[link] != "sur":
        return draft
    found = whole_number(document, joined(document, link + 1))
    if found is None or not 0 < draft.value < found[0] or counts_plural(document, found[1]):
        return draft
    return replace(draft, last=found[1], value=_CONTEXT.divide(draft.value, found[0]), kind="fraction")


def whole_number(document: Document, token: int) -> tuple[Decimal, int] | None:
    """A whole cardinal in words or digits, with the token behind it."""
    if token >= len(document.words):
        return None
    if document.words[token].isdecimal():
        value, end, whole = read_digits(document.shadow, document.starts[token])
        return (value, document.token_from(end)) if whole and value is not None else None
    piece = integer(document, token)
    return (Decimal(piece.value), piece.end) if piece is not None and not piece.ordinal else None


def counts_plural(document: Document, token: int) -> bool:
    """Whether what follows a number is measured or counted by it, by its sign or its plural (*%*, *ans*, *places*)."""
    if token >= len(document.words):
        return False
    following = document.words[token]
    return following in {"%", "°"} or (
        following.isalpha() and following[-1] in "sx" and following not in _CLOSED | {"dans", "sous"}
    )


def _repeated(document: Document, draft: Draft) -> Draft:
    """*quarante-cinq mille (45 000)*, *3 (trois)*: the same number again is one numeral with it."""
    words = document.words
    if draft.last + 2 >= len(words) or words[draft.last] != "(" or draft.kind != "cardinal" or draft.bare:
        return draft
    again = whole_number(document, draft.last + 1)
    if again is None or again[0] != draft.value or again[1] >= len(words) or words[again[1]] != ")":
        return draft
    if words[draft.last + 1].isdecimal() == (draft.form == "digits"):
        return draft
    return replace(draft, last=again[1] + 1, form="mixed")
