"""The HTTP service and the command line: they know HTTP and nothing of French.

>>> from api import Settings, create_app
>>> app = create_app(Settings())
"""

from api.app import create_app
from api.settings import Settings

__all__ = ["Settings", "create_app"]
