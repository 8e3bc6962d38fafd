"""What the service says about itself."""

from marshmallow import Schema

from api.schemas.fields import text


class StatusSchema(Schema):
    """Whether it is up."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Status"

    status = text("`alive` or `ready`.", "ready")


class VersionSchema(Schema):
    """Which version it is."""

    class Meta:
        """Shown in the OpenAPI document."""

        title = "Version"

    version = text("The engine's version: equal versions give equal answers.", "0.1.0")
