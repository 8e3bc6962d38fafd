"""The header that carries the engine's version in every answer."""

VERSION_HEADER = "Faits-Version"
