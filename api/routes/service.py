"""What operators ask: whether the service is up, and which version it is."""

from api.schemas import StatusSchema, VersionSchema
from api.smorest import Blueprint
from extractors import __version__

service = Blueprint("service", __name__, description="Health and version.")


@service.reading("/health/live", StatusSchema)
def live() -> dict[str, str]:
    """Whether the process answers.

    Restart it when it does not.
    """
    return {"status": "alive"}


@service.reading("/health/ready", StatusSchema)
def ready() -> dict[str, str]:
    """Whether texts can be sent.

    The service does not listen before its engine is warm, so an answer is a yes.
    """
    return {"status": "ready"}


@service.reading("/version", VersionSchema)
def version() -> dict[str, str]:
    """Which version this is.

    Every answer also carries it in its `Faits-Version` header.
    """
    return {"version": __version__}
