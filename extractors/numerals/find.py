"""The pass that finds every numeral of a text."""

from dataclasses import replace
from decimal import Decimal

from extractors.deadline import Deadline
from extractors.document import Document
from extractors.numerals.ages import one_year_old
from extractors.numerals.compound import Draft, completed
from extractors.numerals.digits import LARGEST, read_decimals, read_digits
from extractors.numerals.lexicon import CURRENCY_SIGNS, LETTER_SCALES, ORDINAL_ENDINGS, VULGAR_FRACTIONS, WORDS, Role, Word
from extractors.numerals.numeral import Numeral
from extractors.numerals.roman import ROMAN_ORDINALS, roman_ordinal
from extractors.numerals.words import integer

_TRIGGERS = frozenset(WORDS) | frozenset(VULGAR_FRACTIONS) | frozenset(ROMAN_ORDINALS)
_ARTICLES = frozenset(("un", "une"))
_CONTINUES = frozenset(
    word
    for word, entry in WORDS.items()
    if entry.ordinal or entry.role in {Role.SCALE, Role.COLLECTIVE, Role.FRACTION, Role.TEN, Role.TEEN, Role.HUNDRED}
) | {"virgule", "et", "sur", "-"}
"""What can follow *un* in a numeral; an article is by far the commoner, so this is asked first."""
_HUNDRED = frozenset(("cent", "cents"))
_BEFORE_SIGN = frozenset('([«"/:=<>')
_LONG_ENDINGS = frozenset("er ère ere ème eme èmes emes ième ieme ièmes iemes".split())
"""The endings that are no other words, and may stand behind a space."""
_BLOCK = 4096
_HIGHEST_DENOMINATOR = 100


def find_numerals(document: Document, deadline: Deadline) -> tuple[Numeral, ...]:
    """All numerals of a text in order, none overlapping another.

    A lone *un*, *une* is none, but for an age (*âgé d'un an*); everything else that writes a number is one here, also where it
    is a day, a year, a house number or part of a name: the passes behind take what is theirs.

    Raises:
        DeadlineExceeded: when the time is spent.
    """
    words = document.words
    triggers = [i for i, word in enumerate(words) if word in _TRIGGERS or word.isdecimal()]
    found: list[Numeral] = []
    done = 0
    for count, token in enumerate(triggers):
        if not count % _BLOCK:
            deadline.check()
        if token < done or (token > 1 and _percent(words, token, done)):
            continue
        word = words[token]
        if word in _ARTICLES and (token + 1 >= len(words) or words[token + 1] not in _CONTINUES):
            if one_year_old(words, token):
                found.append(_numeral(document, Draft(token, token + 1, Decimal(1), "cardinal", "words")))
            continue
        draft, done = _digits(document, token, done) if word.isdecimal() else _words(document, token)
        if draft is not None and draft.value <= LARGEST:
            found.append(_numeral(document, draft))
    return tuple(found)


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
        draft.noun,
        draft.collective,
        draft.bare,
    )


def _digits(document: Document, token: int, done: int) -> tuple[Draft | None, int]:
    """The numeral whose first digits are a token, and the token from which to go on; `done` is where the one before ended."""
    words, starts, ends = document.words, document.starts, document.ends
    first = token
    before = token - 1
    if before >= done and words[before] == "," and ends[before] == starts[token] and _open(document, before):
        digits = read_decimals(document.shadow, starts[before])
        first = before
    else:
        digits = read_digits(document.shadow, starts[token])
    last = document.token_from(digits.end)
    if digits.value is None:
        return None, last
    value = digits.value
    if first - 1 >= done and words[first - 1] == "-" and _is_minus(document, first - 1):
        first -= 1
        value = -value
    draft = Draft(first, last, value, "cardinal", "digits")
    if document.glued(token) and words[token - 1][-1].isalpha() and first == token:  # F-16 goes on, G7 does not
        return draft, last
    if last < len(words):
        draft = _with_ending(document, draft, token, whole=digits.whole)
    if draft.kind == "cardinal":
        draft = completed(document, draft)
    return draft, draft.last


def _with_ending(document: Document, draft: Draft, token: int, *, whole: bool) -> Draft:
    """Digits with what is written tight behind them: *2e*, *2 ½*, *3/4*, *10k*, *20 k€*."""
    words, last = document.words, draft.last
    glued = document.glued(last)
    if whole and _is_ordinal(document, last, draft.value, glued=glued):
        return replace(draft, last=last + 1, kind="ordinal")
    if words[last] in VULGAR_FRACTIONS and document.starts[last] - document.ends[last - 1] <= 1:
        numerator, denominator = VULGAR_FRACTIONS[words[last]]
        return replace(draft, last=last + 1, value=draft.value + Decimal(numerator) / denominator, kind="fraction")
    if words[last] == "/" and glued and draft.first == token:
        return _slash(document, token, last) or draft
    if whole and words[last].isdecimal() and last + 1 < len(words) and words[last + 1] == "/" and document.glued(last + 1):
        part = _slash(document, last, last + 1)
        if part is not None and document.starts[last] - document.ends[last - 1] == 1:  # *1 3/4*
            return replace(part, first=draft.first, value=draft.value + part.value.copy_sign(draft.value))
    if words[last] in LETTER_SCALES and _is_scale(document, last, glued=glued):
        return replace(draft, last=last + 1, value=draft.value * LETTER_SCALES[words[last]], form="mixed", noun=True)
    return draft


def _open(document: Document, token: int) -> bool:
    """Whether a sign at a token begins something: behind a blank, a bracket, or nothing."""
    if token == 0:
        return True
    return document.ends[token - 1] < document.starts[token] or document.words[token - 1] in _BEFORE_SIGN


def _is_minus(document: Document, token: int) -> bool:
    """Whether a dash before digits is their sign: glued to them (*-5*), or U+2212, which nobody writes for a hyphen (*− 4 %*)."""
    gap = document.starts[token + 1] - document.ends[token]
    if gap and not (gap == 1 and document.original(document.starts[token], document.ends[token]) == "\u2212"):
        return False
    return _open(document, token)


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
    if words[letter] == "g":  # *5G*
        return False
    ends_there = after >= len(words) or document.ends[letter] < document.starts[after] or not words[after].isalnum()
    return glued and ends_there


def _slash(document: Document, token: int, slash: int) -> Draft | None:
    """A fraction of two short whole numbers (*3/4*); not a date or a rhythm (*01/06*, *24/7*)."""
    words = document.words
    below = slash + 1
    if below >= len(words) or not words[below].isdecimal() or not document.glued(below):
        return None
    if len(words[token]) > 2 or len(words[below]) > 3 or words[token][0] == "0" or words[below][0] == "0":
        return None
    if (document.glued(token) and words[token - 1] == "/") or (
        below + 1 < len(words)
        and document.glued(below + 1)
        and words[below + 1] in {"/", ",", "."}
        and _digit_follows(document, below + 1)
    ):
        return None
    numerator, denominator = int(words[token]), int(words[below])
    if not numerator < denominator <= _HIGHEST_DENOMINATOR or slash != token + 1:
        return None
    return Draft(token, below + 1, Decimal(numerator) / denominator, "fraction", "digits", noun=True)


def _digit_follows(document: Document, mark: int) -> bool:
    return mark + 1 < len(document.words) and document.words[mark + 1].isdecimal() and document.glued(mark + 1)


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
    if piece is None or (word == "mil" and piece.end == token + 1):
        return None, token + 1
    if piece.ordinal:
        draft = _ordinal(document, token, piece.value, piece.end)
        return draft, draft.last
    closing = WORDS[document.words[piece.end - 1]]
    base = Draft(token, piece.end, Decimal(piece.value), "cardinal", "words", noun=closing.role is Role.SCALE)
    draft = completed(document, base)
    if draft.last == token + 1 and word in _ARTICLES:
        return None, token + 1
    return draft, draft.last


def _noun(token: int, entry: Word) -> Draft:
    """A scale, a collective or a fraction without a number before it: *milliers*, *moitié*, *demi*(-*douzaine*)."""
    if entry.role is Role.FRACTION:
        return Draft(token, token + 1, Decimal(1) / entry.value, "fraction", "words", noun=True, bare=True)
    collective = entry.role is Role.COLLECTIVE
    return Draft(token, token + 1, Decimal(entry.value), "cardinal", "words", noun=True, collective=collective, bare=True)


def _ordinal(document: Document, token: int, value: int, end: int) -> Draft:
    """An ordinal, unless its plural says a fraction: *deux centièmes*, *trois millièmes* divide, *le deux centième* counts."""
    closing = WORDS[document.words[end - 1]]
    if closing.plural and closing.role in {Role.HUNDRED, Role.THOUSAND, Role.SCALE} and value > closing.value:
        numerator = Decimal(value) / closing.value
        return Draft(token, end, numerator / closing.value, "fraction", "words", noun=True)
    return Draft(token, end, Decimal(value), "ordinal", "words")
