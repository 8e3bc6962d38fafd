"""The settings of the service: one frozen value, read once from the environment."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Literal, Self, get_args

PREFIX = "FAITS_"

LogLevel = Literal["debug", "info", "warning", "error", "critical"]


def cores() -> int:
    """How many cores this process may use; a container's share where Python knows it."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an operator can set. Each field is the environment variable `FAITS_` + its name in capitals.

    Attributes:
        host: address to listen on.
        port: port to listen on; 0 takes a free one.
        workers: processes.
        threads: threads of each worker, so that an idle client blocks nobody.
        deadline: seconds that one request may take before it is answered with 503.
        graceful_timeout: seconds that requests under way may still take after SIGTERM.
        keepalive: seconds that an idle connection is kept open.
        max_requests: requests after which a worker is replaced, give or take a tenth; 0 for never.
        forwarded_allow_ips: addresses of proxies whose X-Forwarded-* headers are believed, separated by commas.
        log_level: how much gunicorn tells on standard error. Texts are never logged.

    Raises:
        ValueError: for a value out of bounds; the message names the variable and says what to set.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = field(default_factory=cores)
    threads: int = 4
    deadline: float = 10.0
    graceful_timeout: int = 30
    keepalive: int = 5
    max_requests: int = 10_000
    forwarded_allow_ips: str = "127.0.0.1"
    log_level: LogLevel = "info"

    def __post_init__(self) -> None:
        """Check each value once, here, so that nobody else has to."""
        self._bounds("port", 0, 65_535)
        self._bounds("workers", 1, 1_024)
        self._bounds("threads", 1, 1_024)
        self._bounds("deadline", 0.001, 3_600)
        self._bounds("graceful_timeout", 0, 3_600)
        self._bounds("keepalive", 0, 3_600)
        self._bounds("max_requests", 0, 10**9)
        if self.log_level not in get_args(LogLevel):
            raise ValueError(f"set {variable('log_level')} to one of {', '.join(get_args(LogLevel))}")

    def _bounds(self, name: str, low: float, high: float) -> None:
        if not low <= getattr(self, name) <= high:
            raise ValueError(f"set {variable(name)} to a number from {low} to {high}")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ, **overrides: object) -> Self:
        """The settings that the environment gives; `overrides` that are not None come first.

        Raises:
            ValueError: for a value that is no number, or out of bounds.
        """
        values: dict[str, object] = {name: value for name, value in overrides.items() if value is not None}
        for setting in fields(cls):
            given = environment.get(variable(setting.name))
            if given is not None and setting.name not in values:
                values[setting.name] = _read(setting.name, _READERS.get(setting.type, str), given)
        return cls(**values)  # type: ignore[arg-type]  # the readers give the types of the fields


_READERS: Mapping[object, Callable[[str], object]] = {int: int, float: float}


def _read(name: str, reader: Callable[[str], object], given: str) -> object:
    try:
        return reader(given)
    except ValueError:
        raise ValueError(f"set {variable(name)} to a number, not {given!r}") from None


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return PREFIX + name.upper()
