"""The shape that the design asks for: what may import what, how long a module may be, what ships, what may change."""

import ast
import importlib
import json
import pkgutil
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import is_dataclass
from fnmatch import fnmatch
from graphlib import TopologicalSorter
from pathlib import Path
from types import ModuleType

import pytest
from rulebook import phrases
from texts import ROOT, fragments, seeds

import extractors

SUPPORT = Path(__file__).parent / "support"
EXTRACTORS = ("numbers", "dates", "organisations", "troop_counts")
WEB = ("flask", "flask_smorest", "marshmallow", "gunicorn", "orjson", "click", "rich", "api")
NAMELESS = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}
SCANNERS = {"deadline.py", "shadow.py"}
"""Modules that may run a pattern over a whole text: the one place for scans, and folding, which comes before everything."""


def _sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def _module(path: Path) -> str:
    """The dotted name of a source file."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


ENGINE = {_module(path): path for path in _sources("extractors")}


def _imports(path: Path) -> Iterator[str]:
    """The modules that a source file imports; a name imported from a package counts as its module where it is one."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in ENGINE else str(node.module)


@pytest.mark.parametrize("name", ENGINE)
def test_the_engine_imports_nothing_of_the_web(name: str):
    """`extractors` knows French and nothing of HTTP."""
    assert not {module for module in _imports(ENGINE[name]) if module.split(".")[0] in WEB}


def test_the_engine_works_where_the_web_is_not_installed():
    """With Flask and its company out of reach, a text still has its facts."""
    blocked = "; ".join(f"sys.modules[{name!r}] = None" for name in WEB)
    program = f"import sys; {blocked}; from extractors import extract; extract('3 000 soldats', '2022-02-15')"

    subprocess.run([sys.executable, "-c", program], check=True, cwd=ROOT)


def test_imports_run_one_way():
    """No module of the engine leads back to itself."""
    graph = {name: {module for module in _imports(path) if module in ENGINE and module != name} for name, path in ENGINE.items()}

    TopologicalSorter(graph).prepare()


@pytest.mark.parametrize("name", ENGINE)
def test_extractors_do_not_know_each_other(name: str):
    """An extractor works on the reading, and shares only what belongs to none; what is shared knows no extractor."""
    own = name.split(".")[1] if "." in name else ""
    if own in ("", "pipeline"):
        return
    others = {f"extractors.{other}" for other in EXTRACTORS if other != own}
    later = {"extractors.answer", "extractors.pipeline", "extractors"} - {name}

    used = set(_imports(ENGINE[name]))
    assert not {module for module in used if ".".join(module.split(".")[:2]) in others}
    assert not used & later


@pytest.mark.parametrize("path", _sources("api", "extractors", "tests"), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_module_is_short_and_has_a_name(path: Path):
    """No module has more than 400 lines, nor a name that says nothing."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400
    assert path.stem not in NAMELESS
    assert not NAMELESS & set(path.relative_to(ROOT).parts)


def test_modules_are_short_as_a_rule():
    """Half of the modules have less than a hundred lines."""
    lengths = [len(path.read_text(encoding="utf-8").splitlines()) for path in _sources("api", "extractors")]

    assert statistics.median(lengths) < 100


def test_every_data_file_is_in_the_wheel():
    """The patterns of pyproject.toml name every file that is no Python, and every Python file is in a package."""
    globs = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["package-data"]["*"]
    left_out = []
    for path in [path for folder in ("api", "extractors") for path in (ROOT / folder).rglob("*") if path.is_file()]:
        if "__pycache__" in path.parts:
            continue
        package = next(folder for folder in path.parents if (folder / "__init__.py").exists())
        inside = path.relative_to(package)
        if not (path.suffix == ".py" and len(inside.parts) == 1) and not any(_matches(inside, glob) for glob in globs):
            left_out.append(str(path.relative_to(ROOT)))

    assert not left_out


def _matches(path: Path, glob: str) -> bool:
    """Whether setuptools' glob names a path: a star stays in its folder."""
    wanted = glob.split("/")
    return len(wanted) == len(path.parts) and all(map(fnmatch, path.parts, wanted))


@pytest.mark.parametrize("name", ENGINE)
def test_the_engine_reads_no_clock_zone_locale_or_chance(name: str):
    """Only `deadline` looks at a clock, a monotonic one; nothing asks what day it is."""
    clocks = {"time", "locale", "random", "os", "secrets", "uuid", "zoneinfo"}
    used = {module.split(".")[0] for module in _imports(ENGINE[name])}
    asked = {ast.unparse(node) for node in ast.walk(_tree(ENGINE[name])) if isinstance(node, ast.Attribute)}

    assert not used & clocks or name == "extractors.deadline"
    assert not [name for name in asked if name.endswith(("date.today", "datetime.today", "datetime.now", "datetime.utcnow"))]


@pytest.mark.parametrize("name", ENGINE)
def test_whole_texts_are_scanned_in_one_place(name: str):
    """Patterns run over a text through `extractors.deadline`, which bounds their time; elsewhere they have both bounds."""
    if ENGINE[name].name in SCANNERS:
        return
    calls = [
        node for node in ast.walk(_tree(ENGINE[name])) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]

    assert not [f"line {call.lineno}" for call in calls if _scans_whole_text(call)]


def _scans_whole_text(call: ast.Call) -> bool:
    """Whether a call is `pattern.finditer(document.shadow)` or the like, without a place where it stops."""
    scanning = isinstance(call.func, ast.Attribute) and call.func.attr in {
        "finditer",
        "findall",
        "search",
        "sub",
        "subn",
        "splititer",
    }
    whole = [ast.unparse(argument).split(".")[-1] for argument in call.args[:1]]
    return scanning and len(call.args) + len(call.keywords) < 3 and whole[:1] in (["shadow"], ["surface"], ["text"])


def _modules() -> list[ModuleType]:
    walked = pkgutil.walk_packages(extractors.__path__, "extractors.")
    return [extractors, *(importlib.import_module(module.name) for module in walked)]


@pytest.mark.parametrize("module", _modules(), ids=lambda module: module.__name__)
def test_dataclasses_are_frozen_and_slotted(module: ModuleType):
    """What stages hand on is immutable."""
    for value in vars(module).values():
        if isinstance(value, type) and is_dataclass(value) and value.__module__ == module.__name__:
            assert value.__dataclass_params__.frozen, value  # type: ignore[attr-defined]
            assert "__slots__" in vars(value), value


@pytest.mark.parametrize("module", _modules(), ids=lambda module: module.__name__)
def test_every_module_says_what_it_is(module: ModuleType):
    """A module begins with one sentence."""
    first = (module.__doc__ or "").split("\n\n")[0].strip()

    assert first[-1:] in (".", ":"), first


def test_nothing_changes_after_import():
    """No text leaves a trace: no list or table of the engine grows, no cache fills, no module is imported late."""
    texts = [*(seed.text for seed in seeds()), *phrases(), *(piece for pieces in fragments().values() for piece in pieces)]

    done = subprocess.run(
        [sys.executable, str(SUPPORT / "snapshot.py")], input=json.dumps(texts).encode(), capture_output=True, check=True
    )

    assert json.loads(done.stdout) == []
