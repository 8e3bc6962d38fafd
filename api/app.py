"""The application: one factory, read from top to bottom."""

from flask import Response

from api.docs import docs
from api.examples import examples
from api.problems import DETAILS, Refused, response
from api.routes import BLUEPRINTS
from api.settings import Settings
from api.smorest import Api, Service
from api.version import VERSION_HEADER
from extractors import DeadlineExceeded, __version__

_DESCRIPTION = (
    "Numbers, dates, organisations and troop counts from raw French text. Every fact says where it stands "
    "(`text[start:end] == fact.text`, in Unicode code points), what it means, and which rule found it. The same text and "
    "reference date give byte-identical answers. Clients should ignore fields and enum values that they do not know."
)


def create_app(settings: Settings | None = None) -> Service:
    """The WSGI application, its engine warm.

    Args:
        settings: what an operator can set; read from the environment where not given.
    """
    app = Service("faits", static_folder=None)
    app.extensions["faits"] = settings or Settings.from_environment()
    app.config.update(
        API_TITLE="Faits et chiffres",
        API_VERSION=__version__,
        OPENAPI_VERSION="3.1.0",
        API_SPEC_OPTIONS={"info": {"description": _DESCRIPTION, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}}},
    )
    api = Api(app)
    api.describe_facts()
    api.describe_examples(examples())
    for blueprint in BLUEPRINTS:
        api.register_blueprint(blueprint)
    app.register_blueprint(docs(api.spec.to_dict()))
    app.register_error_handler(DeadlineExceeded, _no_room)
    app.register_error_handler(MemoryError, _no_room)
    app.after_request(_with_version)
    return app


def _no_room(_error: Exception) -> Response:
    return response(Refused(503, DETAILS[503]))


def _with_version(answer: Response) -> Response:
    answer.headers[VERSION_HEADER] = __version__
    return answer
