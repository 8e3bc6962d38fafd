"""The wheel in a clean environment: all that it needs is in it."""

import json
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from api import Settings, create_app

SOURCES = ("api", "extractors", "pyproject.toml", "README.md", "LICENSE")


@pytest.fixture(scope="module")
def faits(root, tmp_path_factory) -> Path:
    """The command, installed from a wheel; a copy is built, so that nothing is left in the repository."""
    source, built = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("built")
    for name in SOURCES:
        copy = shutil.copytree if (root / name).is_dir() else shutil.copy
        copy(root / name, source / name)
    clean = tmp_path_factory.mktemp("clean")
    venv.create(clean, with_pip=True)
    subprocess.run([sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", built, source], check=True)
    subprocess.run([clean / "bin" / "pip", "install", "--quiet", *built.iterdir()], check=True)
    return clean / "bin" / "faits"


def test_it_extracts_facts_from_another_folder(faits, tmp_path):
    (tmp_path / "article.txt").write_text("Le 3 mai 2021, quelque 130 000 soldats.", "utf-8")

    ran = subprocess.run([faits, "extract", "article.txt"], cwd=tmp_path, capture_output=True, check=True)

    assert json.loads(ran.stdout)["file"] == "article.txt"


def test_it_writes_the_same_document(faits, tmp_path):
    """Lexicons, examples and the page of the documentation are all in the wheel."""
    ran = subprocess.run([faits, "openapi"], cwd=tmp_path, capture_output=True, check=True)

    assert ran.stdout == create_app(Settings()).test_client().get("/openapi.json").data


def test_bad_usage_exits_with_2(faits, tmp_path):
    assert subprocess.run([faits, "extract", "missing.txt"], cwd=tmp_path, capture_output=True, check=False).returncode == 2
