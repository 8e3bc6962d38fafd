"""Lint, format and types, run as part of the tests."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "--output-format=concise"), ("ruff", "format", "--check", "--output-format=concise"), ("mypy",)],
    ids=["lint", "format", "types"],
)
def test_the_code_passes(root, command):
    ran = subprocess.run([sys.executable, "-m", *command], cwd=root, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr
