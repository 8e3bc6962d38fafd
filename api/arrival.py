"""When a request arrived: what it waits for a thread, or for its own body, is part of the time that it may take."""

from contextvars import ContextVar
from time import monotonic

ARRIVED: ContextVar[float | None] = ContextVar("arrived", default=None)
"""The instant (monotonic clock) at which the worker saw the request of this thread; None outside a worker."""


def left(seconds: float) -> float:
    """What is left of so many seconds since the arrival; below zero where they are spent."""
    arrived = ARRIVED.get()
    return seconds if arrived is None else seconds - (monotonic() - arrived)
