"""What the service says about itself."""

from marshmallow import Schema

from api.schemas.fields import string


class StatusSchema(Schema):
    """Whether it is up."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Status"

    status = string("`alive` or `ready`.", "ready")


class VersionSchema(Schema):
    """Which version it is."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Version"

    version = string("The engine's version: equal versions give equal answers.", "0.1.0")
