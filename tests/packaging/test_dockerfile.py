"""The Dockerfile's own steps, run as far as a machine without a Docker engine allows."""

import json
import os
import re
import shlex
import shutil
import signal
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def stages(root) -> list[list[tuple[str, str]]]:
    """The instructions of each stage as (name, rest)."""
    text = re.sub(r"^#.*\n", "", (root / "Dockerfile").read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", "")
    found: list[list[tuple[str, str]]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        name, _, rest = line.partition(" ")
        if name == "FROM":
            found.append([])
        found[-1].append((name, rest))
    return found


@pytest.fixture(scope="module")
def prefix(root, stages, tmp_path_factory) -> Path:
    """Where the build stage has installed the service."""
    source, prefix = tmp_path_factory.mktemp("src"), tmp_path_factory.mktemp("opt") / "faits"
    for name, rest in stages[0]:
        if name == "COPY":
            *copied, target = shlex.split(rest)
            for path in copied:
                copy = shutil.copytree if (root / path).is_dir() else shutil.copy
                copy(root / path, source / target if (root / path).is_dir() else source)
        elif name == "RUN":
            command = rest.replace("--no-cache-dir ", "")  # the machine's cache saves a minute
            subprocess.run(["bash", "-euc", command], cwd=source, env=os.environ | {"PREFIX": str(prefix)}, check=True)
    return prefix


def value(stage: list[tuple[str, str]], name: str) -> str:
    """The rest of the one instruction of this name."""
    (found,) = [rest for instruction, rest in stage if instruction == name]
    return found


def test_the_last_stage_runs_nothing_and_is_not_root(stages):
    assert [name for name, _ in stages[-1] if name == "RUN"] == []
    assert int(value(stages[-1], "USER").split(":")[0]) > 0
    assert value(stages[-1], "COPY") == "--from=build /opt/faits /opt/faits"


def test_what_is_copied_is_not_ignored(root, stages):
    kept = {line[1:] for line in (root / ".dockerignore").read_text("utf-8").splitlines() if line.startswith("!")}
    copied = {path for name, rest in stages[0] if name == "COPY" for path in shlex.split(rest)[:-1]}

    assert copied == kept


def test_the_installed_service_is_healthy_and_stops_clean(serving, stages, prefix, tmp_path, monkeypatch):
    """What the image starts answers its health check, writes nothing, and ends with 0 on SIGTERM."""
    command = json.loads(value(stages[-1], "ENTRYPOINT")) + json.loads(value(stages[-1], "CMD"))
    health = json.loads(value(stages[-1], "HEALTHCHECK").partition("CMD ")[2])
    monkeypatch.setenv("HOME", "/nonexistent")
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.chdir("/")
    before = {path for path in prefix.rglob("*") if path.is_file()}

    with serving(tmp_path / "stderr", (str(prefix / "bin" / command[0]), *command[1:], "--port", "0")) as service:
        healthy = subprocess.run(health, env=os.environ | {"FAITS_PORT": str(service.port)}, check=False)
        sick = subprocess.run(health, env=os.environ | {"FAITS_PORT": "9"}, check=False, stderr=subprocess.DEVNULL)
        answer = service.post_json({"text": "Le 3 mai 2021."})
        service.process.send_signal(signal.SIGTERM)

        assert service.process.wait(30) == 0
    assert (healthy.returncode, sick.returncode, answer.status) == (0, 1, 200)
    assert {path for path in prefix.rglob("*") if path.is_file()} == before
