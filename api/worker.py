"""The gunicorn worker, mended in three places.

Requests that are no HTTP get problems too, and what they hold is not logged. Time spent in the queue counts. A worker that
stops takes the connections that wait at its door before it closes it.
"""

import traceback
from socket import socket
from time import monotonic
from typing import Any

from gunicorn.http.errors import ParseException
from gunicorn.util import write_nonblock
from gunicorn.workers.gthread import TConn, ThreadWorker

from api.arrival import ARRIVED
from api.problems import MEDIA_TYPE, TITLES, problem
from api.version import VERSION_HEADER
from extractors import __version__

_STATUSES = {
    "ExpectationFailed": 417,
    "LimitRequestLine": 414,
    "LimitRequestHeaders": 431,
    "UnsupportedTransferCoding": 501,
}
"""By name: which of them exist differs between versions of gunicorn."""


class Worker(ThreadWorker):
    """A threaded worker; gunicorn's own answers to bad HTTP are HTML, and its log quotes the request."""

    def enqueue_req(self, conn: TConn) -> None:
        """Queue a request for a thread, with the instant of its arrival."""
        conn.arrived = monotonic()  # type: ignore[attr-defined]  # it travels with the connection
        super().enqueue_req(conn)

    def handle(self, conn: TConn) -> bool:
        """Answer a request in a thread that knows when it arrived; a client that connects and says nothing has not arrived."""
        speaks = conn.initialized or conn.wait_for_data(0)
        ARRIVED.set(conn.arrived if speaks else None)  # type: ignore[attr-defined]  # set above
        return super().handle(conn)

    def set_accept_enabled(self, enabled: bool | None) -> None:
        """Take connections or not; when the worker stops, those that a client has already opened are served."""
        if not enabled and not self.alive:
            for listener in self.sockets:
                taken = None
                while taken != self.nr_conns:
                    taken = self.nr_conns
                    self.accept(listener)
        super().set_accept_enabled(enabled)

    def handle_error(self, req: Any, client: socket, addr: object, exc: BaseException) -> None:  # noqa: ANN401, ARG002  # gunicorn's signature
        """Answer a request that never reached the application."""
        kind = type(exc).__name__
        status = _STATUSES.get(kind, 400 if isinstance(exc, ParseException) else 500)
        if status == 500:
            self.log.error("%s\n%s", kind, "".join(traceback.format_tb(exc.__traceback__)))
        else:
            self.log.warning("Refused a request: %s", kind)
        body = problem(status)
        head = (
            f"HTTP/1.1 {status} {TITLES[status]}\r\n"
            "Connection: close\r\n"
            f"Content-Type: {MEDIA_TYPE}\r\n"
            f"Content-Length: {len(body)}\r\n"
            f"{VERSION_HEADER}: {__version__}\r\n\r\n"
        )
        try:
            write_nonblock(client, head.encode() + body)
        except OSError:
            self.log.debug("The client left before its answer.")
