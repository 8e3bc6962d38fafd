"""Every row of the contract's error table, over real HTTP."""

import json
import socket

import pytest

MIB = 1024 * 1024


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"   ",
        b"{",
        b"{'text': 'a'}",
        b'{"text": "a"} trailing',
        b'{"text": "a",}',
        b'{"text": "a\nb"}',
        b'{"text": "a", "text": "b"}',
        b'{"text": "a", "types": [{"x": 1, "x": 2}]}',
        b'{"text": NaN}',
        b'{"text": Infinity}',
        b'{"text": "a", "x": -Infinity}',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"text": ' + b"9" * 5_000 + b"}",
        b'{"text": -' + b"9" * 5_000 + b"}",
        '{"text": "é"}'.encode("latin-1"),
        '{"text": "é"}'.encode("utf-16"),
        b'{"text": "\xed\xa0\x80"}',  # a surrogate in UTF-8 is not UTF-8
    ],
)
def test_malformed_json_is_a_bad_request(service, assert_problem, body):
    assert_problem(service.post_json(body), 400)


def test_plain_text_that_is_not_utf_8_is_a_bad_request(service, assert_problem):
    assert_problem(service.post_text("Été".encode("latin-1")), 400)


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/v1/", "/v2/extract", "/v1/extract/", "/v1/Extract", "/static/x", "/docs/../x", "/é"]
)
def test_an_unknown_path_is_not_found(service, assert_problem, path):
    assert_problem(service.get(path.encode().decode("latin-1") if path.isascii() else "/%C3%A9"), 404)


@pytest.mark.parametrize("text", [None, "", 5, 1.5, True, [], ["a"], {}, {"a": 1}, "a" * 1_000_001, "\ud800", "ab\udfffc"])
def test_a_wrong_text_is_blamed(service, assert_problem, text):
    assert_problem(service.post_json({"text": text}), 422, "#/text")


def test_a_missing_text_is_blamed(service, assert_problem):
    assert_problem(service.post_json({}), 422, "#/text")


@pytest.mark.parametrize("body", [b"null", b"[]", b'"text"', b"5", b"true", b"1e999999"])
def test_a_body_that_is_no_object_is_blamed_as_a_whole(service, assert_problem, body):
    assert_problem(service.post_json(body), 422, "#")


@pytest.mark.parametrize(
    ("field", "pointer"),
    [
        ("Text", "#/Text"),
        ("a/b~c", "#/a~1b~0c"),
        ("é%", "#/%C3%A9%25"),
        ("\ud800", "#/%3F"),
        ("", "#/"),
        ("k" * 5_000, "#"),
    ],
)
def test_an_unknown_field_is_blamed(service, assert_problem, field, pointer):
    assert_problem(service.post_json({"text": "a", field: 1}), 422, pointer)


def test_a_multitude_of_unknown_fields_gives_a_short_answer(service, assert_problem):
    answer = service.post_json({"text": "a"} | {f"k{count}": 0 for count in range(100_000)})

    assert_problem(answer, 422)
    assert len(answer.json["errors"]) == 20


@pytest.mark.parametrize(
    ("types", "pointer"),
    [
        ([], "#/types"),
        (None, "#/types"),
        ("number", "#/types"),
        ({"number": 1}, "#/types"),
        (["number"] * 100_000, "#/types"),
        (["nombre"], "#/types/0"),
        (["number", 5], "#/types/1"),
        (["number", None], "#/types/1"),
        ([["number"]], "#/types/0"),
    ],
)
def test_wrong_types_are_blamed(service, assert_problem, types, pointer):
    assert_problem(service.post_json({"text": "a", "types": types}), 422, pointer)


@pytest.mark.parametrize("path", ["/v1/numbers", "/v1/dates", "/v1/organisations", "/v1/troop-counts"])
def test_types_belong_to_extract_alone(service, assert_problem, path):
    assert_problem(service.post_json({"text": "a", "types": ["number"]}, path), 422, "#/types")
    assert_problem(service.post_text("a", path + "?types=number"), 422, "#/types")


@pytest.mark.parametrize(
    "date",
    [
        "2022-02-30",
        "2022-13-01",
        "0000-01-01",
        "2022-2-1",
        "20220201",
        "2022-W07",
        "01/02/2022",
        "hier",
        "",
        "2022-02-14T25:00",
        "2022-02-14T12:00+99:99",
        "2022-02-14 ",
        "２０２２-02-14",
        None,
        20220214,
        ["2022-02-14"],
    ],
)
def test_an_impossible_date_is_blamed(service, assert_problem, date):
    assert_problem(service.post_json({"text": "a", "reference_date": date}), 422, "#/reference_date")


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ("type=number", "#/type"),
        ("text=b", "#/text"),
        ("types=", "#/types/0"),
        ("types=number,date", "#/types/0"),
        ("types=number&types=nombre", "#/types/1"),
        ("reference_date=2022-02-30", "#/reference_date"),
        ("reference_date=2022-02-14&reference_date=2022-02-15", "#/reference_date"),
        ("reference_date=%FF", "#/reference_date"),
    ],
)
def test_a_wrong_parameter_is_blamed(service, assert_problem, query, pointer):
    assert_problem(service.post_text("a", f"/v1/extract?{query}"), 422, pointer)


def test_a_json_body_takes_no_parameters(service, assert_problem):
    assert_problem(service.post_json({"text": "a"}, "/v1/extract?reference_date=2022-02-14"), 422, "#/reference_date")


def test_an_empty_plain_text_is_blamed(service, assert_problem):
    assert_problem(service.post_text(""), 422, "#/text")


def test_a_plain_text_that_is_too_long_is_blamed(service, assert_problem):
    assert_problem(service.post_text("é" * 1_000_001), 422, "#/text")


@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("media_type", ["application/json", "text/plain"])
def test_a_body_over_16_mib_is_too_large(service, assert_problem, media_type, chunked):
    body = b" " * (16 * MIB + 1)
    sent = iter([body[:MIB]] * 16 + [b" "]) if chunked else body

    assert_problem(service.send("POST", "/v1/extract", sent, {"Content-Type": media_type}), 413)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_of_16_mib_is_not(service, assert_problem, chunked):
    body = b" " * (16 * MIB)
    sent = iter([body[:MIB]] * 16) if chunked else body

    assert_problem(service.send("POST", "/v1/extract", sent, {"Content-Type": "application/json"}), 400)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Type": ""},
        {"Content-Type": "nonsense"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": "application/xml"},
        {"Content-Type": "application/vnd.api+json"},
        {"Content-Type": "text/html"},
        {"Content-Type": "application/json; charset=iso-8859-1"},
        {"Content-Type": "text/plain; charset=utf-16"},
        {"Content-Type": "text/plain; charset=nonsense"},
        {"Content-Type": "application/json", "Content-Encoding": "gzip"},
        {"Content-Type": "application/json", "Content-Encoding": "identity, br"},
        {"Content-Type": "text/plain", "Content-Encoding": "deflate"},
    ],
)
def test_another_media_type_charset_or_coding_is_unsupported(service, assert_problem, headers):
    answer = service.send("POST", "/v1/extract", b'{"text": "a"}', headers)

    assert_problem(answer, 415)
    assert answer.headers["Accept-Post"] == "application/json, text/plain"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "TRACE", "FOO"])
def test_a_method_without_a_route_is_told_which_there_are(service, assert_problem, method):
    answer = service.send(method, "/v1/extract")

    if method == "HEAD":
        assert answer.status == 405
    else:
        assert_problem(answer, 405)
    assert set(answer.headers["Allow"].split(", ")) == {"POST", "OPTIONS"}


@pytest.mark.parametrize("path", ["/health/live", "/health/ready", "/version", "/openapi.json", "/docs"])
def test_what_is_read_is_not_posted(service, assert_problem, path):
    answer = service.post_json({"text": "a"}, path)

    assert_problem(answer, 405)
    assert set(answer.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}


def test_a_spent_deadline_is_a_503_with_retry_after(serving, tmp_path, assert_problem):
    with serving(tmp_path / "stderr", workers="1", deadline="0.001") as hurried:
        assert_problem(hurried.post_json({"text": "Le 3 mai, 2 000 soldats. " * 20_000}), 503)


@pytest.mark.parametrize("chunks", [b"zz\r\n", b"5\r\nabc", b"3\r\nabcdef\r\n0\r\n"])
def test_a_badly_chunked_body_is_a_bad_request(service, chunks):
    head = b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n"
    with socket.create_connection((service.host, service.port), timeout=20) as connection:
        connection.sendall(head + chunks)
        connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))

    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"Content-Type: application/problem+json\r\n" in answer


@pytest.mark.parametrize(
    ("request_line", "status"),
    [
        (b"nonsense", 400),
        (b"GET /health/live HTTP/9.9", 400),
        (b"POST /v1/extract?" + b"x" * 10_000 + b" HTTP/1.1", 414),
        (b"GET /health/live HTTP/1.1\r\nno colon", 400),
        (b"GET /health/live HTTP/1.1\r\n" + b"\r\n".join(b"X-%d: 1" % count for count in range(200)), 431),
        (b"POST /v1/extract HTTP/1.1\r\nTransfer-Encoding: magic", 501),
    ],
)
def test_what_is_no_http_is_a_problem_too(service, request_line, status):
    with socket.create_connection((service.host, service.port), timeout=20) as connection:
        connection.sendall(request_line + b"\r\n\r\n")
        head, _, body = b"".join(iter(lambda: connection.recv(65_536), b"")).partition(b"\r\n\r\n")

    assert b"Content-Type: application/problem+json\r\n" in head
    assert b"\r\nFaits-Version: " in head
    assert json.loads(body)["status"] == int(head.split()[1]) == status
