"""From a request to its fields: media type, size, encoding and query, before any field is looked at."""

from flask import Request
from marshmallow import ValidationError

from api.problems import Refused
from api.strict_json import MalformedJSON, parse

JSON = "application/json"
PLAIN = "text/plain"
MAX_BYTES = 16 * 1024 * 1024
"""The longest body: 1 000 000 emoji as JSON escapes are 12 MB, so the promise of 1 000 000 code points holds."""

_UTF_8 = frozenset({"utf-8", "utf8"})
_ACCEPTED = {"Accept-Post": f"{JSON}, {PLAIN}", "Accept-Encoding": "identity"}


def fields_of(request: Request) -> object:
    """What the request asks: the JSON value, or the plain text with its query parameters.

    Raises:
        Refused: with 400, 413 or 415.
        ValidationError: for a query that has no place here.
    """
    media_type = _media_type(request)
    body = request.get_data(cache=False)
    return _json(request, body) if media_type == JSON else _plain(request, body)


def _media_type(request: Request) -> str:
    if request.headers.get("Content-Encoding", "identity").lower() not in {"", "identity"}:
        raise Refused(415, "The body is compressed: send it without a Content-Encoding.", _ACCEPTED)
    if request.mimetype not in {JSON, PLAIN}:
        raise Refused(415, f"Set Content-Type to {JSON} or {PLAIN}.", _ACCEPTED)
    if request.mimetype_params.get("charset", "utf-8").lower() not in _UTF_8:
        raise Refused(415, "The charset must be UTF-8: encode the body so, and say charset=utf-8 or nothing.", _ACCEPTED)
    return request.mimetype


def _json(request: Request, body: bytes) -> object:
    if request.args:
        detail = "With a JSON body there are no query parameters: send this as a field of the body, or leave it out."
        raise ValidationError({name: [detail] for name in request.args})
    try:
        return parse(body)
    except MalformedJSON as error:
        raise Refused(400, str(error)) from None


def _plain(request: Request, body: bytes) -> dict[str, object]:
    try:
        asked: dict[str, object] = {"text": body.decode()}
    except UnicodeDecodeError as error:
        raise Refused(400, f"The body is not UTF-8 (byte {error.start}): encode it as UTF-8.") from None
    for name, values in request.args.lists():
        if name == "text":
            raise ValidationError({name: ["With text/plain the body is the text: leave this parameter out."]})
        if name != "types" and len(values) > 1:
            raise ValidationError({name: ["Give this parameter once."]})
        asked[name] = values if name == "types" else values[0]
    return asked
