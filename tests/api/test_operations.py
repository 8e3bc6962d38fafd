"""What operators rely on: settings, signals, logs without texts."""

import json
import re
import signal
import socket
import time
from contextlib import ExitStack, closing
from dataclasses import fields
from pathlib import Path

import pytest

from api import Settings, create_app
from api.settings import variable

CANARY = "Zyxomire"


def test_the_readme_tells_every_setting_with_its_default(root):
    """The table of the README is the settings, in order."""
    rows = re.findall(r"^\| `(FAITS_\w+)` \| ([^|]+) \|", (root / "README.md").read_text("utf-8"), re.MULTILINE)
    defaults = Settings(workers=1)
    shown = {variable(setting.name): str(getattr(defaults, setting.name)).removesuffix(".0") for setting in fields(Settings)}

    assert list(dict(rows)) == list(shown)
    assert {name: told.strip(" `") for name, told in rows if name != "FAITS_WORKERS"} == {
        name: value for name, value in shown.items() if name != "FAITS_WORKERS"
    }


def test_settings_come_from_the_environment_and_options_before_it():
    settings = Settings.from_environment({"FAITS_PORT": "9000", "FAITS_DEADLINE": "2.5", "OTHER": "x"}, port=9001, host=None)

    assert (settings.port, settings.deadline, settings.host) == (9001, 2.5, "127.0.0.1")


@pytest.mark.parametrize(
    ("name", "value"),
    [("PORT", "high"), ("PORT", "70000"), ("DEADLINE", "0"), ("DEADLINE", "nan"), ("WORKERS", "0"), ("LOG_LEVEL", "loud")],
)
def test_a_setting_out_of_bounds_says_what_to_set(name, value):
    with pytest.raises(ValueError, match=f"set FAITS_{name} to"):
        Settings.from_environment({f"FAITS_{name}": value})


def test_settings_are_frozen():
    with pytest.raises(AttributeError):
        Settings().port = 1  # type: ignore[misc]


def test_no_word_of_a_text_is_logged(serving, tmp_path):
    """Not of good requests, nor of bad ones, nor of what is no HTTP at all."""
    with serving(tmp_path / "stderr", workers="1", log_level="debug") as service:
        service.post_json({"text": f"{CANARY} 3 000 soldats"})
        service.post_text(f"{CANARY} 3 000 soldats")
        service.post_json({"text": "a", CANARY: CANARY})
        service.post_json({"text": "a", "reference_date": CANARY, "types": [CANARY]})
        service.post_json(f'{{"text": "{CANARY}'.encode())
        service.post_text("a", f"/v1/extract?{CANARY}={CANARY}")
        service.send("POST", "/v1/extract", CANARY.encode(), {"Content-Type": f"text/{CANARY}"})
        with socket.create_connection((service.host, service.port)) as connection:
            connection.sendall(f"{CANARY} {CANARY}\r\n\r\n".encode())
            connection.recv(65_536)
        with socket.create_connection((service.host, service.port)) as connection:
            body = f"Le texte {CANARY}\r\n\r\n"  # a wrong length: the rest of the text reads as the next request
            head = "POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\n"
            connection.sendall((head + body).encode())
            connection.recv(65_536)
            time.sleep(0.2)
    assert service.logs()
    assert CANARY not in service.logs()


def test_a_failure_of_the_engine_is_a_problem_and_its_message_is_not_logged(monkeypatch, caplog):
    def fail(*_: object, **__: object) -> None:
        raise KeyError(CANARY)

    app = create_app(Settings())
    monkeypatch.setattr("api.answers.extract", fail)
    answer = app.test_client().post("/v1/extract", json={"text": CANARY})

    assert answer.status_code == 500
    assert answer.content_type == "application/problem+json"
    assert CANARY not in answer.text
    assert "KeyError" in caplog.text
    assert CANARY not in caplog.text


def test_no_room_is_a_503(monkeypatch):
    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    app = create_app(Settings())
    monkeypatch.setattr("api.answers.extract", fail)
    answer = app.test_client().post("/v1/extract", json={"text": "a"})

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")


def test_nothing_is_left_open(serving, tmp_path):
    """After many requests, good and bad, a worker holds as many files as after the first few, and no thread beyond its pool.

    The pool starts its threads as they are needed, so their number after a few requests is no measure.
    """
    threads = 2

    def held(worker: str) -> tuple[int, int]:
        return len([*Path(f"/proc/{worker}/fd").iterdir()]), len([*Path(f"/proc/{worker}/task").iterdir()])

    def burden() -> None:
        for _ in range(20):
            service.post_json({"text": "Le 3 mai, 2 000 soldats."})
            service.post_json(b"{")
            service.get("/docs/swagger-ui.css")

    with serving(tmp_path / "stderr", workers="1", threads=str(threads)) as service:
        burden()
        arbiter = service.process.pid
        (worker,) = Path(f"/proc/{arbiter}/task/{arbiter}/children").read_text().split()
        before = held(worker)
        for _ in range(10):
            burden()
        after = held(worker)

    assert after[0] <= before[0] + 2
    assert after[1] <= 1 + threads


def test_waiting_counts(serving, tmp_path, assert_problem):
    """With one thread, who waits behind a slow client beyond the deadline gets a 503 and not an answer nobody waits for."""
    head = b"POST /v1/extract HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\na"
    with serving(tmp_path / "stderr", workers="1", threads="1", deadline="1") as service:
        with socket.create_connection((service.host, service.port)) as slow, closing(service.connect()) as waiting:
            slow.sendall(head)
            time.sleep(0.3)
            waiting.request("POST", "/v1/extract", b"Deux", {"Content-Type": "text/plain"})
            time.sleep(1.2)
            slow.sendall(b"b")
            answer = waiting.getresponse()
            answer.json = json.loads(answer.read())

        assert_problem(answer, 503)
        assert service.post_text("Deux").status == 200


def test_a_client_that_connects_early_loses_nothing(serving, tmp_path):
    """Browsers open connections before they need them: silence is no request."""
    with serving(tmp_path / "stderr", workers="1", deadline="1") as service, closing(service.connect()) as early:
        early.connect()
        time.sleep(1.2)
        early.request("POST", "/v1/extract", b"Deux", {"Content-Type": "text/plain"})

        assert early.getresponse().status == 200


def test_sigterm_loses_no_request(serving, tmp_path):
    """Requests under way when the signal comes are answered whole, and the exit is clean."""
    request = json.dumps({"text": "Lundi, 3 000 soldats et 12 % des réservistes. " * 400}).encode()
    with serving(tmp_path / "stderr", workers="2", deadline="120") as service, ExitStack() as stack:
        connections = [stack.enter_context(closing(service.connect())) for _ in range(8)]
        for connection in connections:
            connection.request("POST", "/v1/extract", request, {"Content-Type": "application/json"})
        time.sleep(0.1)
        service.process.send_signal(signal.SIGTERM)
        answers = [connection.getresponse() for connection in connections]

        assert [answer.status for answer in answers] == [200] * 8
        assert len({answer.read() for answer in answers}) == 1
        assert service.process.wait(30) == 0
