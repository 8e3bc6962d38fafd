"""What operators ask: whether the service is up, and which version it is."""

from api.schemas import StatusSchema, VersionSchema
from api.smorest import Blueprint
from extractors import __version__

service = Blueprint("service", __name__, description="Health and version.")


@service.reading("/health/live", StatusSchema, "Whether the process answers")
def live() -> dict[str, str]:
    """Answers as long as the process does; restart it when it does not."""
    return {"status": "alive"}


@service.reading("/health/ready", StatusSchema, "Whether texts can be sent")
def ready() -> dict[str, str]:
    """Answers once the engine is warm: the application does not listen before that."""
    return {"status": "ready"}


@service.reading("/version", VersionSchema, "Which version this is")
def version() -> dict[str, str]:
    """The engine's version, which every answer also carries in its Faits-Version header."""
    return {"version": __version__}
