"""From a request to its fields: media type, size, encoding and query, before any field is looked at."""

from contextlib import suppress
from typing import NoReturn

from flask import Request
from marshmallow import ValidationError

from api.problems import DETAILS, Refused
from api.strict_json import MalformedJSON, parse

JSON = "application/json"
PLAIN = "text/plain"
MAX_BYTES = 16 * 1024 * 1024
"""The longest body: 1 000 000 emoji as JSON escapes are 12 MB, so the promise of 1 000 000 code points holds."""

_DRAINED = 64 * 1024 * 1024
_BLOCK = 1024 * 1024
_UTF_8 = frozenset({"utf-8", "utf8"})
_ACCEPTED = {"Accept-Post": f"{JSON}, {PLAIN}", "Accept-Encoding": "identity"}


def fields_of(request: Request) -> object:
    """What the request asks: the JSON value, or the plain text with its query parameters.

    Raises:
        Refused: with 400, 413 or 415.
        ValidationError: for a query that has no place here.
    """
    body = _body(request)
    media_type = _media_type(request)
    return _json(request, body) if media_type == JSON else _plain(request, body)


def _body(request: Request) -> bytes:
    """The whole body, plain or chunked."""
    if (request.content_length or 0) > MAX_BYTES:
        _refuse_long(request)
    try:
        body: bytes = request.stream.read(MAX_BYTES + 1)
    except Exception:  # each server has errors of its own for a body that breaks off or is badly chunked
        raise Refused(400, "The body ended early or is badly chunked: send it again, whole.") from None
    if len(body) > MAX_BYTES:
        _refuse_long(request)
    return body


def _refuse_long(request: Request) -> NoReturn:
    """Read on before refusing: a client that is still sending would get a broken connection instead of the answer."""
    with suppress(Exception):  # it may have left
        read = 0
        while read < _DRAINED and (block := request.stream.read(_BLOCK)):
            read += len(block)
    raise Refused(413, DETAILS[413])


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
