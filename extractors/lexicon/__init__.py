"""Word lists: how they are loaded, and those that several extractors share."""

import tomllib
from importlib.resources import files
from typing import Any


def load(package: str, name: str) -> dict[str, Any]:
    """A TOML table that ships with a package.

    Args:
        package: the package that holds it (`extractors.numbers`).
        name: its path there (`units.toml`, `gazetteer/media.toml`).
    """
    return tomllib.loads(files(package).joinpath(name).read_text(encoding="utf-8"))
