"""The command line: `faits serve`, `faits extract`, `faits openapi`.

Bad usage exits with 2 and says what to do.
"""

import socket
import sys
from collections.abc import Iterable
from pathlib import Path

import click
import orjson

from api.schemas.requests import SEND_DATE
from api.settings import Settings
from extractors import FACT_TYPES, Fact, FactType, __version__, extract, parse_reference


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="faits")
def main() -> None:
    """Facts from French text: numbers, dates, organisations and troop counts."""


@main.command()
@click.option("--host", help="Address to listen on.  [FAITS_HOST; 127.0.0.1]")
@click.option("--port", type=int, help="Port to listen on, 0 for a free one.  [FAITS_PORT; 8000]")
@click.option("--workers", type=int, help="Worker processes.  [FAITS_WORKERS; one per core]")
def serve(host: str | None, port: int | None, workers: int | None) -> None:
    """Serve the API and its documentation over HTTP."""
    from api.server import Server  # the other commands need no gunicorn

    try:
        settings = Settings.from_environment(host=host, port=port, workers=workers)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    _check_free(settings)
    Server(settings).run()


def _check_free(settings: Settings) -> None:
    """Say at once that an address cannot be had; gunicorn would try for five seconds."""
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    try:
        socket.create_server((settings.host, settings.port), family=family).close()
    except OSError as error:
        place = f"{settings.host}, port {settings.port}"
        raise click.UsageError(f"cannot listen on {place} ({error.strerror}): choose another --host or --port") from None


@main.command("extract")
@click.argument("files", nargs=-1, required=True, metavar="FILE… | -")
@click.option("--reference-date", "-d", help="When the texts were written: YYYY-MM-DD, or an ISO 8601 datetime.")
@click.option("--type", "-t", "types", multiple=True, type=click.Choice(FACT_TYPES), help="Facts to return; repeat for several.")
@click.option("--format", "-f", "form", type=click.Choice(["json", "ndjson", "table"]), help="Table on a terminal, else json.")
def extract_files(files: tuple[str, ...], reference_date: str | None, types: tuple[FactType, ...], form: str | None) -> None:
    """Extract the facts of text files in UTF-8; - reads standard input.

    json and ndjson write one object for each file: its name, the reference date and the facts; ndjson one on each line.
    """
    try:
        reference = parse_reference(reference_date)
    except ValueError:
        raise click.BadParameter(SEND_DATE, param_hint="--reference-date") from None
    texts = [(name, _read(name)) for name in files]
    form = form or ("table" if sys.stdout.isatty() else "json")
    for name, text in texts:
        facts = extract(text, reference, types or FACT_TYPES)
        if form == "table":
            _show(name, facts)
        else:
            _write({"file": name, "reference_date": reference_date, "facts": facts}, indented=form == "json")


def _read(name: str) -> str:
    """A text exactly as it stands in a file: no line end is changed."""
    try:
        return (sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()).decode()
    except OSError as error:
        raise click.UsageError(f"cannot read {name} ({error.strerror}): name a text file, or - for standard input") from None
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{name} is not UTF-8 (byte {error.start}): convert it to UTF-8") from None


def _write(document: dict[str, object], *, indented: bool) -> None:
    click.echo(orjson.dumps(document, option=orjson.OPT_INDENT_2 if indented else None))


def _show(name: str, facts: Iterable[Fact]) -> None:
    from rich.console import Console  # only here is a table drawn

    from api.table import table  # the same

    Console().print(table(name, facts))


@main.command()
@click.option(
    "--output", "-o", type=click.Path(dir_okay=False, writable=True, path_type=Path), help="File to write; else standard output."
)
def openapi(output: Path | None) -> None:
    """Write the OpenAPI document."""
    from api.app import create_app  # the other commands need no Flask

    document = create_app(Settings()).test_client().get("/openapi.json").data
    if output is None:
        click.echo(document, nl=False)
        return
    try:
        output.write_bytes(document)
    except OSError as error:
        raise click.UsageError(f"cannot write {output} ({error.strerror}): name a file in a folder that exists") from None
