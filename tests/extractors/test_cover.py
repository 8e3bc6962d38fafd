"""Which stretches are taken."""

from annotated import Mark
from hypothesis import given
from hypothesis import strategies as st
from hypothesis_profile import PROFILE

from extractors.cover import Cover

_spans = st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda span: Mark("date", span[0], span[0] + span[1]))


@PROFILE
@given(st.lists(_spans), _spans)
def test_a_cover_knows_what_overlaps(taken: list[Mark], asked: Mark):
    """It answers as a look at every span would."""
    expected = any(span.start < asked.end and asked.start < span.end for span in taken)

    assert Cover(taken).overlaps(asked.start, asked.end) == expected
