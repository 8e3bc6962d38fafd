"""Errors as RFC 9457 says: every status from 400 up is an `application/problem+json` that tells what to do."""

from collections.abc import Iterator, Mapping
from urllib.parse import quote

import orjson
from flask import Response
from werkzeug.exceptions import HTTPException

MEDIA_TYPE = "application/problem+json"
RETRY_AFTER = "5"
"""Seconds, sent with each 503."""

_MOST_ERRORS = 20
_LONGEST_KEY = 100

TITLES = {
    400: "Bad Request",
    404: "Not Found",
    405: "Method Not Allowed",
    413: "Content Too Large",
    414: "URI Too Long",
    415: "Unsupported Media Type",
    417: "Expectation Failed",
    422: "Unprocessable Content",
    431: "Request Header Fields Too Large",
    500: "Internal Server Error",
    501: "Not Implemented",
    503: "Service Unavailable",
}
"""The statuses of the service with their names in RFC 9110 (Python's own change between versions)."""

DETAILS = {
    400: "The request is not well-formed HTTP, or ended early: send it again, whole.",
    404: "Nothing is served at this path: see /docs for the paths.",
    405: "The path does not take this method: use one of those in the Allow header.",
    413: "The body is larger than 16 MiB: split the text.",
    414: "The request line is too long: send the text in the body.",
    417: "Only the expectation 100-continue is known: leave the Expect header out.",
    422: "A field of the request is wrong: mend what `errors` names.",
    431: "The headers are too long or too many: send fewer.",
    500: "The service failed; it is not the request's fault. Report it with the version in the Faits-Version header.",
    501: "This transfer coding is not known: send the body plain or chunked.",
    503: "No time or room was left for this request: retry later, or send a shorter text.",
}


class Refused(HTTPException):
    """A request that this service refuses, with a detail of its own that says what to do."""

    def __init__(self, status: int, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.code = status
        self.headers = headers or {}


def problem(status: int, detail: str | None = None, errors: tuple[dict[str, str], ...] = ()) -> bytes:
    """The body of a problem."""
    members = {
        "type": "about:blank",
        "title": TITLES.get(status, "Error"),
        "status": status,
        "detail": detail or DETAILS.get(status, "The request cannot be answered: see /docs."),
        "errors": errors,
    }
    return orjson.dumps(members)


def response(error: HTTPException) -> Response:
    """The answer to an exception of HTTP, with the headers that belong to it (*Allow* with 405)."""
    status = error.code or 500
    headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
    detail = None
    if isinstance(error, Refused):
        headers |= error.headers
        detail = error.description
    if status == 503:
        headers.setdefault("Retry-After", RETRY_AFTER)
    messages = getattr(error, "data", {}).get("messages", {})
    return Response(problem(status, detail, tuple(_errors(messages))), status, headers, content_type=MEDIA_TYPE)


def _errors(messages: Mapping[str, object]) -> Iterator[dict[str, str]]:
    """What marshmallow found, field by field; webargs puts the place of the request (`document`) in front."""
    found = (error for place in messages.values() for error in _located(place, "#"))
    for error, _ in zip(found, range(_MOST_ERRORS), strict=False):
        yield error


def _located(messages: object, pointer: str) -> Iterator[dict[str, str]]:
    if isinstance(messages, Mapping):
        for key, inner in messages.items():
            yield from _located(inner, _step(pointer, str(key)))
    else:
        for message in messages if isinstance(messages, list) else [messages]:
            yield {"detail": str(message), "pointer": pointer}


def _step(pointer: str, key: str) -> str:
    """A pointer one step further, as RFC 6901 writes it in a URI; a key beyond any sense stays out."""
    if key == "_schema" or len(key) > _LONGEST_KEY:
        return pointer
    return f"{pointer}/{quote(key.replace('~', '~0').replace('/', '~1'), safe='~', errors='replace')}"
