"""The document: tokens that fit French, and offsets that fit the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis_profile import PROFILE
from texts import naughty_strings, seeds

from extractors.deadline import BLOCK, Deadline, DeadlineExceeded
from extractors.document import Document


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("L'armée n’a qu'un but.", "l' armée n' a qu' un but ."),
        ("aujourd'hui, jusqu'à lorsqu'il", "aujourd'hui , jusqu' à lorsqu' il"),
        ("presqu'île grand'rue", "presqu' île grand' rue"),
        ("l' Union d' une qu' il", "l' Union d' une qu' il".lower()),
        ("les soldats' et 'mot'", "les soldats ' et ' mot '"),
        ("États- Unis, quatre-vingt-dix", "états - unis , quatre - vingt - dix"),
        ("3 000,5 € le 01/06/16", "3 000 , 5 € le 01 / 06 / 16"),
        ("G7 F-16 18h30 2e 12,5%", "g 7 f - 16 18 h 30 2 e 12 , 5 %"),
        ("l'OTAN.Les 27", "l' otan . les 27"),
        ("Œuvre ÉLYSÉE naïf", "œuvre élysée naïf"),
        ("НАТО и ЕС", "нато и ес"),
        ("a_b  \n c", "a _ b c"),
        ("½ m² 😀!", "½ m² 😀 !"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_tokens(text: str, words: str):
    """Words, elided words with their apostrophe, runs of digits, and each other character by itself."""
    assert Document.read(text).words == tuple(words.split())


@pytest.mark.parametrize("text", [*naughty_strings(), *(seed.text for seed in seeds())], ids=range(len(naughty_strings()) + 5))
def test_tokens_cover_all_but_white_space(text: str):
    """Each token is a slice of the shadow, they ascend, and nothing but spaces and line ends stands between them."""
    _assert_tokens_fit(Document.read(text))


@PROFILE
@given(st.text(st.characters(), max_size=300))
def test_tokens_of_any_text(text: str):
    """The same for any code points."""
    _assert_tokens_fit(Document.read(text))


def _assert_tokens_fit(document: Document) -> None:
    at = 0
    for word, start, end in zip(document.words, document.starts, document.ends, strict=True):
        assert document.shadow[start:end] == word
        assert word
        assert not document.shadow[at:start].strip(" \n")
        at = end
    assert not document.shadow[at:].strip(" \n")
    assert len(document.surface) == len(document.shadow)


@pytest.mark.parametrize("space", [" ", "\n", ""])
def test_a_block_ends_between_tokens(space: str):
    """A text longer than a block has the tokens that it would have in one piece, as long as it has spaces."""
    sentence = f"Quelque 3 000 soldats,{space} dit-il. "
    text = sentence * (3 * BLOCK // len(sentence))

    document = Document.read(text)

    assert document.words == Document.read(sentence).words * (3 * BLOCK // len(sentence))
    _assert_tokens_fit(document)


def test_a_long_run_without_spaces_is_read():
    """A block without a space is cut where it ends, and its offsets still fit."""
    _assert_tokens_fit(Document.read("9" * (3 * BLOCK) + "é" * BLOCK))


def test_reading_looks_at_the_clock():
    """A text with no time left raises."""
    with pytest.raises(DeadlineExceeded):
        Document.read("mot", Deadline.after(0))


@pytest.mark.parametrize("text", ["Fe\u0301vrier, le 3\u00ad000 soldats", "Février, le 3 000 soldats"])
def test_the_original_of_a_stretch(text: str):
    """Text and parts come from the text as received, offsets of parts stay the shadow's."""
    document = Document.read(text)
    start = document.shadow.index("février")

    part = document.part(start, start + 7)

    assert part.text == document.original(start, start + 7)
    assert part.text in ("Fe\u0301vrier", "Février")
    assert (part.start, part.end) == (0, 7)


def test_places_in_a_document():
    """Tokens by offset, sentences by token, capitals, glue, slices."""
    document = Document.read("L'OTAN compte. Kiev attend")

    assert [document.token_from(offset) for offset in (0, 1, 2, 20, 99)] == [0, 1, 1, 5, 6]
    assert [document.sentence(token) for token in (0, 3, 4, 5)] == [(0, 4), (0, 4), (4, 6), (4, 6)]
    assert [document.glued(token) for token in range(6)] == [False, True, False, True, False, False]
    assert [document.capital(token) for token in range(6)] == [True, True, False, False, True, False]
    assert [document.all_capitals(token) for token in range(6)] == [True, True, False, False, False, False]
    assert document.slice(0, 3) == "L'OTAN compte"
