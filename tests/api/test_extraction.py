"""The five endpoints over real HTTP: media types, the order of fields, filters, and one answer for all."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from texts import seeds

from extractors import extract

COMMON = ["id", "type", "text", "start", "end", "part_of", "rule"]
ENDPOINTS = {"numbers": "number", "dates": "date", "organisations": "organisation", "troop-counts": "troop_count"}
SEEDS = [{"text": seed.text, "reference_date": seed.reference_date} for seed in seeds()]


def test_the_answer_is_that_of_the_library(service):
    for seed in SEEDS:
        answer = service.post_json(seed)

        assert answer.status == 200
        assert answer.headers["Content-Type"] == "application/json"
        assert answer.json["reference_date"] == seed["reference_date"]
        expected = extract(seed["text"], seed["reference_date"])
        assert [(fact["id"], fact["text"], fact["rule"]) for fact in answer.json["facts"]] == [
            (fact.id, fact.text, fact.rule) for fact in expected
        ]


def test_facts_begin_with_the_common_fields_in_order(service):
    facts = service.post_json(SEEDS[4]).json["facts"]

    assert facts
    assert all(list(fact)[:7] == COMMON for fact in facts)


def test_plain_text_gives_the_same_bytes_as_json(service):
    for seed in SEEDS:
        plain = service.post_text(seed["text"], f"/v1/extract?reference_date={seed['reference_date']}")

        assert plain.status == 200
        assert plain.body == service.post_json(seed).body


def test_types_filter_and_change_nothing(service):
    every = service.post_json(SEEDS[4]).json["facts"]
    some = service.post_json(SEEDS[4] | {"types": ["number", "date"]})
    repeated = service.post_text(
        SEEDS[4]["text"], f"/v1/extract?types=number&types=date&reference_date={SEEDS[4]['reference_date']}"
    )

    assert some.json["facts"] == [fact for fact in every if fact["type"] in {"number", "date"}]
    assert repeated.body == some.body


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_an_endpoint_of_one_extractor_is_extract_with_one_type(service, endpoint):
    alone = service.post_json(SEEDS[4], f"/v1/{endpoint}")

    assert alone.status == 200
    assert alone.body == service.post_json(SEEDS[4] | {"types": [ENDPOINTS[endpoint]]}).body
    plain = service.post_text(SEEDS[4]["text"], f"/v1/{endpoint}?reference_date={SEEDS[4]['reference_date']}")
    assert plain.body == alone.body


def test_nothing_found_is_an_empty_list(service):
    answer = service.post_json({"text": "Rien du tout."})

    assert (answer.status, answer.body) == (200, b'{"reference_date":null,"facts":[]}')


@pytest.mark.parametrize(
    "date",
    [
        "2022-02-14",
        "2022-02-14T18:30",
        "2022-02-14T18:30:05",
        "2022-02-14T18:30:05.5Z",
        "2022-02-14T18:30:05+01:00",
        "0001-01-01",
        "9999-12-31",
    ],
)
def test_a_reference_date_is_echoed_as_sent(service, date):
    text = "Hier, mardi dernier, la semaine prochaine, il y a trois ans, dans deux siècles, le 3 mai et en hiver."
    answer = service.post_json({"text": text, "reference_date": date})

    assert answer.status == 200
    assert answer.json["reference_date"] == date


def test_a_bom_before_json_is_skipped(service):
    assert service.post_json(b"\xef\xbb\xbf" + b'{"text": "a"}').status == 200


def test_a_bom_before_plain_text_is_a_code_point(service):
    with_bom, without = service.post_text("\ufeffLe 3 mai 2021"), service.post_text("Le 3 mai 2021")

    assert [fact["start"] for fact in with_bom.json["facts"]] == [fact["start"] + 1 for fact in without.json["facts"]]


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        'application/json;charset="UTF-8"',
        "application/json; x=y",
    ],
)
def test_json_in_utf_8_is_taken_however_it_is_spelt(service, content_type):
    assert service.send("POST", "/v1/extract", b'{"text": "a"}', {"Content-Type": content_type}).status == 200


def test_a_million_emoji_as_escapes_are_taken(service):
    answer = service.post_json(json.dumps({"text": "😀" * 1_000_000}).encode())

    assert answer.status == 200


@pytest.mark.parametrize(
    "path", ["/v1/extract", "/nowhere", "/health/live", "/health/ready", "/version", "/openapi.json", "/docs"]
)
def test_every_answer_carries_the_version(service, path):
    assert service.get(path).headers["Faits-Version"] == service.get("/version").json["version"]


def test_health_is_told(service):
    assert service.get("/health/live").json == {"status": "alive"}
    assert service.get("/health/ready").json == {"status": "ready"}


def test_threads_and_workers_give_the_serial_bytes(service):
    serial = [service.post_json(seed).body for seed in SEEDS]
    with ThreadPoolExecutor(8) as pool:
        parallel = list(pool.map(service.post_json, SEEDS * 16))

    assert [answer.body for answer in parallel] == serial * 16


def test_hash_seed_time_zone_and_locale_change_no_byte(service, serving, tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONHASHSEED", "4")
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "C")
    with serving(tmp_path / "stderr", workers="1") as elsewhere:
        assert [elsewhere.post_json(seed).body for seed in SEEDS] == [service.post_json(seed).body for seed in SEEDS]
