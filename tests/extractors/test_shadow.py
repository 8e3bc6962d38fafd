"""The shadow: one code point for one, and the way back where that cannot be."""

import sys
import unicodedata

import pytest
from texts import naughty_strings

from extractors.shadow import fold, lower


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("3\u00a0000\u202f000\u2009€", "3 000 000 €"),
        ("l’OTAN, lʼOTAN, l´OTAN", "l'OTAN, l'OTAN, l'OTAN"),
        ("2019–2022 — −5 ‑ 3", "2019-2022 - -5 - 3"),
        ("“oui” „non”", "«oui» «non»"),
        ("un\r\ndeux\u2028trois\tquatre", "un \ndeux\ntrois quatre"),
        ("٣ ३ ３ 𝟑", "3 3 3 3"),
        ("1⁄2", "1/2"),
        ("ÉLYSÉE Œuvre", "ÉLYSÉE Œuvre"),
    ],
)
def test_a_character_folds_to_its_plain_form(text: str, folded: str):
    """Exotic spaces, apostrophes, dashes, quotes and digits become plain ones, and nothing moves."""
    assert fold(text) == (folded, None)


def test_a_plain_text_is_its_own_fold():
    """What needs no folding is not copied."""
    text = "Le 3 mai, l'armée a compté 3 000 soldats."

    assert fold(text)[0] is text


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("de\u0301cembre", "décembre"),
        ("sol\u00addats", "soldats"),
        ("\ufeff12\u200b mai", "12 mai"),
        ("\u0301\u0301a", "a"),
        ("e\u0301\u0323", "ẹ"),
        ("e\u0301\u202fE\u0301", "é É"),
        ("\u2000e\u0301", " é"),
    ],
)
def test_marks_and_invisible_characters_leave_the_shadow(text: str, folded: str):
    """A letter with its marks is one code point of the shadow; what nobody sees is none."""
    assert fold(text)[0] == folded


def test_origins_lead_back_to_the_text():
    """A span of the shadow has its marks and soft hyphens in the text, not what is invisible around it."""
    text = "\ufeffle 3 de\u0301\u00adcembre\u0323 \u200b2021"
    folded, origins = fold(text)

    assert folded == "le 3 décembrẹ 2021"
    assert origins is not None
    start = folded.index("décembrẹ")
    begin, end = origins.span(start, start + len("décembrẹ"))
    assert text[begin:end] == "de\u0301\u00adcembre\u0323"


@pytest.mark.parametrize("text", naughty_strings(), ids=ascii)
def test_a_shadow_has_a_place_in_the_text_for_each_code_point(text: str):
    """The places ascend, none overlaps another, and there is one for each code point."""
    folded, origins = fold(text)

    if origins is None:
        assert len(folded) == len(text)
        return
    assert len(origins.begins) == len(origins.ends) == len(folded)
    bounds = [bound for place in zip(origins.begins, origins.ends, strict=True) for bound in place]
    assert bounds == sorted(bounds)


def test_every_character_folds_to_one():
    """Each code point of Unicode gives one, or none where it is a mark or invisible; white space is a space or a line end."""
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        folded = fold(character)[0]
        if len(folded) != 1:
            assert unicodedata.category(character) in ("Mn", "Mc", "Me", "Cf", "Cn"), hex(code)
        elif folded.isspace():
            assert folded in " \n", hex(code)
        elif character.isdecimal():
            assert folded == str(unicodedata.decimal(character)), hex(code)


@pytest.mark.parametrize(
    ("surface", "small"), [("ÉLYSÉE", "élysée"), ("İSTANBUL", "İstanbul"), ("ẞ", "ß"), ("Ǆ", "ǆ"), ("ΣΑΣ", "σας")]
)
def test_small_letters_keep_the_length(surface: str, small: str):
    """A capital that would grow (*İ*) stays as it is."""
    assert lower(surface) == small
    assert len(lower(surface + "İ")) == len(surface) + 1
