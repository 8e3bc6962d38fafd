"""Requests that wish the service ill: none may end in a 500, hang, or shift an offset."""

import json
import random

import pytest
from texts import naughty_strings

FRENCH = "Lundi 3 mai, {} soldats russes ont été déployés par l'OTAN {} près de Kiev."
WRONG = (None, True, 0, -1.5, 1e300, [], {}, [[]], {"a": []}, "", "x", "\ud800", ["\udfff"], "2022-02-30", 10**30)


def check(answer, text: str | None = None) -> None:
    """No failure, and every offset right where there are facts."""
    assert answer.status in {200, 400, 413, 415, 422, 503}, answer.body[:200]
    assert answer.headers["Faits-Version"]
    if answer.status == 200 and text is not None:
        for fact in answer.json["facts"]:
            for placed in (fact, *(part for part in fact.values() if isinstance(part, dict))):
                assert text[placed["start"] : placed["end"]] == placed["text"]


def test_naughty_strings_alone_and_inside_french(service):
    for naughty in naughty_strings():
        for text in (naughty, FRENCH.format(naughty, naughty)):
            check(service.post_json({"text": text, "reference_date": "2022-02-14"}), text)
            check(service.post_text(text), text)


def test_naughty_strings_as_fields_dates_types_and_parameters(service):
    for naughty in naughty_strings():
        check(service.post_json({"text": "a", naughty: naughty}))
        check(service.post_json({"text": "a", "reference_date": naughty}))
        check(service.post_json({"text": "a", "types": [naughty]}))
        check(service.post_json(naughty.encode("utf-8", "surrogatepass")))


def test_wrong_types_everywhere(service):
    for wrong in WRONG:
        check(service.post_json(wrong))
        for field in ("text", "reference_date", "types", "other"):
            check(service.post_json({"text": "a"} | {field: wrong}))


def test_depth_of_every_kind(service):
    for depth in (10, 500, 1_000, 5_000, 200_000):
        for opening, closing in ((b"[", b"]"), (b'{"a":', b"}"), (b'[{"a":', b"}]")):
            check(service.post_json(b'{"text": ' + opening * depth + b"1" + closing * depth + b"}"))
            check(service.post_json(opening * depth))


def test_random_bytes(service):
    source = random.Random(20220214)  # noqa: S311  # noise, the same each time
    for _ in range(100):
        noise = source.randbytes(source.randrange(200))
        check(service.post_json(noise))
        check(service.post_json(b'{"text": "' + noise + b'"}'))
        check(service.post_text(noise))


@pytest.mark.parametrize("reference_date", ["0001-01-01", "9999-12-31", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"])
def test_the_ends_of_the_calendar(service, reference_date):
    text = (
        "Hier, demain, lundi, mardi dernier, il y a 3 000 ans, dans 8 000 ans, la semaine prochaine, cet hiver, à 18 h, vendredi."
    )

    check(service.post_json({"text": text, "reference_date": reference_date}), text)


@pytest.mark.parametrize("filler", ["9", "vingt-", "01/06/16 ", "😀"])
def test_a_million_code_points_of_the_same(service, filler):
    text = (filler * (1_000_000 // len(filler) + 1))[:1_000_000]
    answer = service.post_json(json.dumps({"text": text}).encode())

    check(answer)


def test_the_service_is_well_after_all_this(service):
    assert service.get("/health/ready").status == 200
    assert "Traceback" not in service.logs()
