"""The pass that finds every numeral of a text."""

from dataclasses import replace
from decimal import Decimal

from extractors.deadline import Deadline
from extractors.document import Document
from extractors.numerals.compound import Draft, completed, fraction_of_ordinal, names_noun
from extractors.numerals.digits import LARGEST, groups_with_commas, open_group, read_decimals, read_digits
from extractors.numerals.lexicon import CURRENCY_SIGNS, LETTER_SCALES, ORDINAL_ENDINGS, VULGAR_FRACTIONS, WORDS, Role, Word
from extractors.numerals.numeral import Numeral
from extractors.numerals.ones import ONES, counts
from extractors.numerals.powers import STARTS as POWERS
from extractors.numerals.powers import raised
from extractors.numerals.roman import ROMAN_ORDINALS, roman_ordinal
from extractors.numerals.signs import is_open, sign, with_minus
from extractors.numerals.slashes import with_slash
from extractors.numerals.words import integer

_TRIGGERS = frozenset(WORDS) | frozenset(VULGAR_FRACTIONS) | frozenset(ROMAN_ORDINALS)
_CONTINUES = frozenset(
    word
    for word, entry in WORDS.items()
    if entry.ordinal or entry.role in {Role.SCALE, Role.COLLECTIVE, Role.FRACTION, Role.TEN, Role.TEEN, Role.HUNDRED}
) | {"virgule", "point", "et", "sur", "-"}
"""What can follow *un* in a numeral; an article is by far the commoner, so this is asked first."""
_HUNDRED = frozenset(("cent", "cents"))
_LONG_ENDINGS = frozenset("er ère ere ème eme èmes emes ième ieme ièmes iemes éme émes iéme iémes".split())
"""The endings that are no other words, and may stand behind a space."""
_BLOCK = 4096
_MILLION = 1_000_000
_TWO = 2


def find_numerals(document: Document, deadline: Deadline) -> tuple[Numeral, ...]:
    """All numerals of a text in order, none overlapping another.

    A lone *un*, *une* is none, but for an age (*âgé d'un an*); everything else that writes a number is one here, also where it
    is a day, a year, a house number or part of a name: the passes behind take what is theirs.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    words = document.words
    waking = {word for word in set(words) if word in _TRIGGERS or word.isdecimal()}  # a text uses few words: each is asked once
    triggers = [i for i, word in enumerate(words) if word in waking]
    found: list[Numeral] = []
    done = 0
    for count, token in enumerate(triggers):
        if not count % _BLOCK:
            deadline.check()
        if token < done or (token > 1 and _percent(words, token, done)):
            continue
        word = words[token]
        if word in ONES and (token + 1 >= len(words) or words[token + 1] not in _CONTINUES):
            if counts(document, token):
                found.append(_numeral(document, Draft(token, token + 1, Decimal(1), "cardinal", "words")))
            continue
        before = done
        draft, done = _digits(document, token, done) if word.isdecimal() else _words(document, token)
        if draft is not None and abs(draft.value) <= LARGEST:
            if words[draft.first - 1] == "moins":
                draft = with_minus(document, draft, before)
            found.append(_numeral(document, draft))
    return tuple(_grouped(document, found, deadline))


def _grouped(document: Document, found: list[Numeral], deadline: Deadline) -> list[Numeral]:
    """The numerals, with a group for the decimals of *12,500* where the text groups thousands with commas."""
    words = document.words
    unsettled = [
        place
        for place, numeral in enumerate(found)
        if numeral.last - numeral.first > _TWO
        and "," in words[numeral.first + 1 : numeral.first + 3]
        and open_group(document.shadow, document.starts[numeral.first + (words[numeral.first] in {"-", "+"})])
    ]
    if unsettled and groups_with_commas(document.shadow, deadline):
        for place in unsettled:
            found[place] = replace(found[place], value=found[place].value * 1000)
    return found


def _percent(words: tuple[str, ...], token: int, done: int) -> bool:
    """Whether a token is the hundred of a percentage whose numeral ended before token `done`: *dix pour cent*, *5 p. 100*."""
    if words[token] in _HUNDRED:
        before = token - 2 if words[token - 1] == "-" else token - 1
        return before == done and words[before] == "pour"
    return words[token] == "100" and words[token - 1] == "." and done == token - 2 and words[done] == "p"


def _numeral(document: Document, draft: Draft) -> Numeral:
    return Numeral(
        draft.first,
        draft.last,
        document.starts[draft.first],
        document.ends[draft.last - 1],
        draft.value,
        draft.kind,
        draft.form,
        draft.noun or _of_millions(document, draft),
        draft.collective,
        draft.bare,
    )


def _of_millions(document: Document, draft: Draft) -> bool:
    """Whether millions in digits take *de* before what they count, as the noun does: *1 000 000 de roupies*."""
    millions = draft.form == "digits" and draft.kind == "cardinal" and draft.value >= _MILLION and draft.value % _MILLION == 0
    return millions and document.words[draft.last : draft.last + 1] in {("de",), ("d'",)}


def _digits(document: Document, token: int, done: int) -> tuple[Draft | None, int]:
    """The numeral whose first digits are a token, and the token from which to go on; `done` is where the one before ended."""
    words, starts, ends = document.words, document.starts, document.ends
    first = token
    before = token - 1
    if before >= done and words[before] in {",", "."} and ends[before] == starts[token] and is_open(document, before):
        digits = read_decimals(document.shadow, starts[before])
        first = before
    else:
        digits = read_digits(document.shadow, starts[token])
    last = document.token_from(digits.end)
    if digits.value is None:
        return None, last
    value = digits.value
    if first - 1 >= done and (signed := sign(document, first - 1, last)):
        first -= 1
        value *= signed
    draft = Draft(first, last, value, "cardinal", "digits")
    if document.glued(token) and words[token - 1][-1].isalpha() and first == token:  # F-16 goes on, G7 does not
        return draft, last
    if last < len(words):
        draft = _with_ending(document, draft, token, whole=digits.whole)
    if draft.kind == "cardinal":
        draft = completed(document, _raised(document, draft))
    return draft, draft.last


def _raised(document: Document, draft: Draft) -> Draft:
    """A number with its power, where one may follow."""
    may = draft.last < len(document.words) and document.words[draft.last] in POWERS
    return raised(document, draft) if may else draft


def _with_ending(document: Document, draft: Draft, token: int, *, whole: bool) -> Draft:
    """Digits with what is written tight behind them: *2e*, *2 ½*, *3/4*, *10k*, *20 k€*."""
    words, last = document.words, draft.last
    glued = document.glued(last)
    if whole and _is_ordinal(document, last, draft.value, glued=glued):
        return replace(draft, last=last + 1, kind="ordinal")
    if words[last] in VULGAR_FRACTIONS and document.starts[last] - document.ends[last - 1] <= 1:
        numerator, denominator = VULGAR_FRACTIONS[words[last]]
        return replace(draft, last=last + 1, value=draft.value + Decimal(numerator) / denominator, kind="fraction")
    if (words[last] == "/" or words[last].isdecimal()) and (divided := with_slash(document, draft, token, whole=whole)):
        return divided
    if words[last] in LETTER_SCALES and _is_scale(document, last, glued=glued):
        return replace(draft, last=last + 1, value=draft.value * LETTER_SCALES[words[last]], form="mixed", noun=True)
    return draft


def _is_ordinal(document: Document, ending: int, value: Decimal, *, glued: bool) -> bool:
    """Whether the word behind digits makes an ordinal of them: *1er*, *2e*, *21ᵉ*, *3es*, *1 er*."""
    word = document.words[ending]
    takes = ORDINAL_ENDINGS.get(word)
    if takes is None or value < 0 or (takes and value != takes):
        return False
    if word == "d":  # *2d*, never *3D* or *2D*
        return glued and not document.capital(ending)
    if word == "e" and document.capital(ending) and not _in_capitals(document, ending):  # *terminal 2E*
        return False
    if glued or document.starts[ending] - document.ends[ending - 1] > 1:
        return glued
    return word in _LONG_ENDINGS or (word == "e" and document.words[ending + 1 : ending + 2] != ("-",))  # *la 14 e édition*


def _in_capitals(document: Document, token: int) -> bool:
    """Whether the word behind a token is in capitals, as in a headline (*LE 2E ÉTAGE*)."""
    after = token + 1
    return after < len(document.words) and document.words[after].isalpha() and document.all_capitals(after)


def _is_scale(document: Document, letter: int, *, glued: bool) -> bool:
    """Whether a letter behind digits is a scale: glued on (*10k*, *3M*, not *3m*) or before a currency (*20 k€*)."""
    words = document.words
    after = letter + 1
    capital = document.capital(letter)
    if words[letter] != "k" and not capital:
        return False
    before_currency = after < len(words) and (
        (words[after] in CURRENCY_SIGNS and document.starts[after] - document.ends[letter] <= 1)
        or (words[after] == "d'" and after + 1 < len(words) and words[after + 1].startswith("euro"))
    )
    if before_currency:
        return True
    if words[letter] == "m" and not glued and document.starts[letter] - document.ends[letter - 1] == 1:
        return document.words[letter - 2] in {",", "."} or words[after : after + 1] in {
            ("d'",),
            ("de",),
        }  # *1,2 M*, *60 M d'habitants*
    if words[letter] == "g":  # *5G*
        return False
    ends_there = after >= len(words) or document.ends[letter] < document.starts[after] or not words[after].isalnum()
    return glued and ends_there


def _words(document: Document, token: int) -> tuple[Draft | None, int]:
    """The numeral whose first word is a token, and the token from which to go on."""
    word = document.words[token]
    if word in VULGAR_FRACTIONS:
        numerator, denominator = VULGAR_FRACTIONS[word]
        return Draft(token, token + 1, Decimal(numerator) / denominator, "fraction", "digits", noun=True), token + 1
    entry = WORDS.get(word)
    if entry is None:
        value = roman_ordinal(document, token)
        return (None if value is None else Draft(token, token + 1, Decimal(value), "ordinal", "roman")), token + 1
    if entry.role is Role.LONE_ORDINAL:
        return Draft(token, token + 1, Decimal(entry.value), "ordinal", "words"), token + 1
    if entry.role in {Role.SCALE, Role.COLLECTIVE, Role.FRACTION} and not entry.ordinal:
        draft = completed(document, _noun(token, entry))
        return draft, draft.last
    piece = integer(document, token)
    if piece is None and entry.ordinal:  # *le millionième visiteur*
        return Draft(token, token + 1, Decimal(entry.value), "ordinal", "words"), token + 1
    if piece is None or (word == "mil" and piece.end == token + 1):
        return None, token + 1
    if piece.ordinal:
        draft = _ordinal(document, token, piece.value, piece.end)
        return draft, draft.last
    closing = WORDS[document.words[piece.end - 1]]
    base = Draft(token, piece.end, Decimal(piece.value), "cardinal", "words", noun=closing.role is Role.SCALE)
    draft = _raised(document, completed(document, base))
    if draft.last == token + 1 and word in ONES and not counts(document, token):
        return None, token + 1
    return draft, draft.last


def _noun(token: int, entry: Word) -> Draft:
    """A scale, a collective or a fraction without a number before it: *milliers*, *moitié*, *demi*(-*douzaine*)."""
    if entry.role is Role.FRACTION:
        return Draft(token, token + 1, Decimal(1) / entry.value, "fraction", "words", noun=True, bare=True)
    collective = entry.role is Role.COLLECTIVE
    return Draft(token, token + 1, Decimal(entry.value), "cardinal", "words", noun=True, collective=collective, bare=True)


def _ordinal(document: Document, token: int, value: int, end: int) -> Draft:
    """An ordinal, unless its plural or *un* says a fraction: *trois millièmes*, *un millionième*; *le deux centième* counts."""
    closing = WORDS[document.words[end - 1]]
    divides = closing.plural or (document.words[token] == "un" and closing.role is Role.SCALE)
    if divides and not names_noun(document, end) and (parts := fraction_of_ordinal(document, token, value, end)):
        numerator, denominator = parts
        return Draft(token, end, Decimal(numerator) / denominator, "fraction", "words", noun=True)
    return Draft(token, end, Decimal(value), "ordinal", "words")
