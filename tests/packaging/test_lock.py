"""The lock file: what it pins is what pyproject.toml allows, with hashes, from no particular place."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


@pytest.fixture(scope="module")
def lock(root) -> str:
    return (root / "requirements.lock").read_text("utf-8")


def test_it_satisfies_the_bounds(root, lock):
    pinned = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", lock, re.MULTILINE))
    for dependency in tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]:
        requirement = Requirement(dependency)
        assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), dependency


def test_every_version_has_its_hashes(lock):
    pins = re.findall(r"^[a-z0-9-]+==.*(?:\n    --hash=sha256:[0-9a-f]{64}.*)+", lock, re.MULTILINE)

    assert len(pins) == len(re.findall(r"^[a-z]", lock, re.MULTILINE))


def test_it_names_no_place(lock):
    assert "://" not in lock
    assert "index-url" not in lock
