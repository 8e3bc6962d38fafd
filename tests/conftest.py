"""A real service for tests that talk HTTP: `faits serve` as users start it, on a free port."""

import http.client
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401  # whatever the service sent
        """The body, read as JSON."""
        return json.loads(self.body)


@dataclass(frozen=True)
class RunningService:
    """A service with its process, address and output."""

    process: subprocess.Popen[bytes]
    host: str
    port: int
    output: Path
    timeout: float = field(default=60)

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{self.host}:{self.port}"

    def logs(self) -> str:
        """All that it has said so far."""
        return self.output.read_text("utf-8", errors="replace")

    def connect(self) -> http.client.HTTPConnection:
        """A connection of one's own."""
        return http.client.HTTPConnection(self.host, self.port, timeout=self.timeout)

    def send(self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None) -> Answer:  # noqa: ANN401  # bytes, or chunks of them
        """Send one request on a connection of its own."""
        connection = self.connect()
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def get(self, path: str) -> Answer:
        """GET a path."""
        return self.send("GET", path)

    def post_json(self, value: object, path: str = "/v1/extract") -> Answer:
        """POST a value as JSON, or bytes as they stand."""
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        return self.send("POST", path, body, {"Content-Type": "application/json"})

    def post_text(self, text: str | bytes, path: str = "/v1/extract") -> Answer:
        """POST a text as plain text, or bytes as they stand."""
        body = text if isinstance(text, bytes) else text.encode()
        return self.send("POST", path, body, {"Content-Type": "text/plain; charset=utf-8"})


@contextmanager
def _serving(output: Path, *, command: tuple[str, ...], environment: Mapping[str, str]) -> Iterator[RunningService]:
    """A service for as long as the context lasts; it is ready when it has printed its address."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FAITS_")}
    with output.open("wb") as written:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=written, env={**kept, **environment})
        assert process.stdout is not None
        try:
            line = process.stdout.readline().decode()
            found = re.fullmatch(r"Swagger UI: http://([\d.]+):(\d+)/docs\n", line)
            assert found, f"no address but {line!r}:\n{output.read_text()}"
            yield RunningService(process, found[1], int(found[2]), output)
        finally:
            process.terminate()
            process.wait(40)
            process.stdout.close()


@pytest.fixture(scope="session")
def serving():
    """What starts a service for as long as a `with` lasts; settings are given by name."""

    def start(output: Path, command: tuple[str, ...] | None = None, **settings: str):
        script = str(Path(sys.executable).parent / "faits")
        environment = {f"FAITS_{name.upper()}": value for name, value in settings.items()}
        return _serving(output, command=command or (script, "serve", "--port", "0"), environment=environment)

    return start


@pytest.fixture(scope="session")
def service(serving, tmp_path_factory) -> Iterator[RunningService]:
    """One service with two workers for the whole session."""
    with serving(tmp_path_factory.mktemp("service") / "stderr", workers="2") as running:
        yield running


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT
