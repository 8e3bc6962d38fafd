"""JSON that cannot be read in two ways: what the standard parser lets pass, or dies of, is refused with a reason.

The standard `json` and not orjson, which refuses a lone surrogate with the whole body: here that is a fault of the text
field, told with its place.
"""

import json
from collections.abc import Iterable
from typing import NoReturn

_LONGEST_INTEGER = 1_000
"""Digits. No field takes an integer; this bounds the time of reading one."""


class MalformedJSON(Exception):
    """A body that is no JSON document; the message says what to mend, and never quotes the body."""


def parse(body: bytes) -> object:
    """The value of a JSON document in UTF-8; a byte order mark before it is skipped.

    Raises:
        MalformedJSON: for an empty body, bad syntax, duplicate keys, NaN and Infinity, nesting or integers beyond any
            sense, and bytes that are not UTF-8.
    """
    if not body:
        raise MalformedJSON('The body is empty: send a JSON object such as {"text": "…"}.')
    try:
        text = body.decode("utf-8-sig")
        return json.loads(text, object_pairs_hook=_object, parse_int=_integer, parse_constant=_constant)
    except UnicodeDecodeError as error:
        raise MalformedJSON(f"The body is not UTF-8 (byte {error.start}): encode it as UTF-8.") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise MalformedJSON(f"The body is not JSON ({place}: {error.msg}): mend the syntax there.") from None
    except RecursionError:
        raise MalformedJSON("The body is nested too deeply: send a flat JSON object.") from None


def _object(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    """An object whose keys are all different: with two, readers would disagree on which one counts."""
    read: dict[str, object] = {}
    for key, value in pairs:
        if key in read:
            raise MalformedJSON("A key stands twice in one object: send each key once.")
        read[key] = value
    return read


def _integer(digits: str) -> int:
    if len(digits) > _LONGEST_INTEGER:
        raise MalformedJSON(f"An integer has more than {_LONGEST_INTEGER} digits: no field takes one.")
    return int(digits)


def _constant(name: str) -> NoReturn:
    raise MalformedJSON(f"{name} is not JSON: leave it out.")
