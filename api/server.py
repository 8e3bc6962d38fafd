"""gunicorn around the application, in this process: what starts it is its arbiter, and gets its signals."""

import gc
import sys
from pathlib import Path
from typing import Any

from gunicorn.app.base import BaseApplication
from gunicorn.arbiter import Arbiter
from gunicorn.config import Config

from api.app import create_app
from api.settings import Settings
from api.worker import Worker

_SHARED_MEMORY = Path("/dev/shm")  # noqa: S108  # a worker's heartbeat is a file there: no disk, no waiting for one


class Server(BaseApplication):
    """The service as gunicorn runs it."""

    cfg: Config

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Translate the settings; the reasons are beside each."""
        settings = self._settings
        values: dict[str, Any] = {
            "bind": f"{_bracketed(settings.host)}:{settings.port}",
            "workers": settings.workers,
            "worker_class": Worker,
            "threads": settings.threads,
            "preload_app": True,  # lexicons are read once and shared by all workers, and nothing listens before
            "graceful_timeout": settings.graceful_timeout,
            "keepalive": settings.keepalive,
            "max_requests": settings.max_requests,
            "max_requests_jitter": settings.max_requests // 10,  # so that workers do not all leave at once
            "forwarded_allow_ips": settings.forwarded_allow_ips,
            "loglevel": settings.log_level,
            "control_socket_disable": True,  # a socket in the home folder that nobody asked for
            "when_ready": _tell,
        }
        if _SHARED_MEMORY.is_dir():
            values["worker_tmp_dir"] = str(_SHARED_MEMORY)
        for name, value in values.items():
            self.cfg.set(name, value)

    def load(self) -> Any:  # noqa: ANN401  # Flask wants a dict for its environment, gunicorn promises any mapping
        """The application; gunicorn calls this before it forks."""
        app = create_app(self._settings)
        gc.freeze()  # lexicons stay for good: no collection walks them again, and workers go on sharing their pages
        return app


def _tell(arbiter: Arbiter) -> None:
    """Print where Swagger UI is: the address that was really bound, on a host that a browser can open."""
    host, port = arbiter.LISTENERS[0].sock.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  # compared, not bound
    sys.stdout.write(f"Swagger UI: http://{_bracketed(host)}:{port}/docs\n")
    sys.stdout.flush()


def _bracketed(host: str) -> str:
    """A host as it stands in a URL: IPv6 in brackets."""
    return f"[{host}]" if ":" in host else host
