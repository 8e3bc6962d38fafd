"""The command line as users run it."""

import json
import socket

import pytest
from click.testing import CliRunner

from api.cli import main
from extractors import __version__

TEXT = "Le 3 mai 2021, l'OTAN comptait quelque 130 000 soldats.\r\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs `faits` in a folder that holds `article.txt`."""
    (tmp_path / "article.txt").write_bytes(TEXT.encode())
    (tmp_path / "latin.txt").write_bytes("Été".encode("latin-1"))
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments: str, stdin: bytes | None = None):
        return CliRunner().invoke(main, arguments, input=stdin)

    return invoke


def test_the_version_is_told(run):
    assert run("--version").output == f"faits, version {__version__}\n"


def test_a_pipe_gets_json(run):
    answer = json.loads(run("extract", "article.txt", "--reference-date", "2021-05-10").output)

    assert list(answer) == ["file", "reference_date", "facts"]
    assert (answer["file"], answer["reference_date"]) == ("article.txt", "2021-05-10")
    assert all(TEXT[fact["start"] : fact["end"]] == fact["text"] for fact in answer["facts"])


def test_standard_input_is_a_dash(run):
    from_stdin = json.loads(run("extract", "-", stdin=TEXT.encode()).output)

    assert from_stdin["facts"] == json.loads(run("extract", "article.txt").output)["facts"]


def test_ndjson_has_a_line_for_each_file(run):
    lines = run("extract", "article.txt", "article.txt", "--format", "ndjson").output.splitlines()

    assert [json.loads(line)["file"] for line in lines] == ["article.txt", "article.txt"]


def test_types_filter(run):
    answer = json.loads(run("extract", "article.txt", "--type", "date", "--type", "number").output)

    assert {fact["type"] for fact in answer["facts"]} <= {"date", "number"}


def test_a_table_shows_the_facts(run):
    output = run("extract", "article.txt", "--format", "table").output

    assert "article.txt" in output
    assert "meaning" in output


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["extract"], "Missing argument"),
        (["extract", "missing.txt"], "name a text file"),
        (["extract", "."], "name a text file"),
        (["extract", "latin.txt"], "convert it to UTF-8"),
        (["extract", "article.txt", "--reference-date", "2022-02-30"], "YYYY-MM-DD"),
        (["extract", "article.txt", "--type", "nombre"], "troop_count"),
        (["extract", "article.txt", "--format", "xml"], "ndjson"),
        (["openapi", "--output", "missing/openapi.json"], "folder that exists"),
        (["serve", "--port", "70000"], "set FAITS_PORT to a number from 0 to 65535"),
        (["serve", "--host", "256.0.0.1"], "choose another --host or --port"),
        (["sing"], "No such command"),
    ],
)
def test_bad_usage_says_what_to_do_and_exits_with_2(run, arguments, advice):
    result = run(*arguments)

    assert result.exit_code == 2
    assert advice in " ".join(result.output.split())


def test_a_port_that_is_taken_says_so(run):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = run("serve", "--port", str(taken.getsockname()[1]))

    assert result.exit_code == 2
    assert "choose another --host or --port" in " ".join(result.output.split())


def test_the_openapi_document_is_written(run, tmp_path):
    assert run("openapi", "--output", "written.json").exit_code == 0

    assert (tmp_path / "written.json").read_text("utf-8") == run("openapi").output
    assert json.loads(run("openapi").output)["openapi"] == "3.1.0"
