"""The routes: decorators that are the documentation, over bodies that call the engine."""

from api.routes.extraction import extraction
from api.routes.service import service

BLUEPRINTS = (extraction, service)

__all__ = ["BLUEPRINTS"]
