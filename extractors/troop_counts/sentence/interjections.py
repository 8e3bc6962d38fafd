"""Short phrases between a verb and what belongs to it: *a, lui, reconnu*, *n'a jusqu'ici admis*, *parle, pour sa part, de*."""

_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "d' abord",
        "d' emblée",
        "d' ores et déjà",
        "tout de suite",
        "dans la foulée",
        "de fait",
        "en effet",
        "sans détour",
        "sans ambages",
        "tout d' abord",
        "par ailleurs",
        "en revanche",
        "à nouveau",
        "de nouveau",
        "de même",
        "à son tour",
        "à leur tour",
        "au contraire",
        "en outre",
        "de son côté",
        "de leur côté",
        "pour sa part",
        "pour leur part",
        "quant à lui",
        "quant à elle",
        "quant à eux",
        "jusqu' ici",
        "jusqu' à présent",
        "jusqu' alors",
        "à ce jour",
        "pour l' instant",
        "pour le moment",
        "dans un premier temps",
        "lui",
        "elle",
        "eux",
        "elles",
    )
)
_BY_FIRST: dict[str, tuple[tuple[str, ...], ...]] = {
    first: tuple(sorted((phrase for phrase in _PHRASES if phrase[0] == first), key=len, reverse=True))
    for first in dict.fromkeys(phrase[0] for phrase in _PHRASES)
}
_ONLY_BETWEEN_COMMAS = frozenset(("lui", "elle", "eux", "elles"))


def past_interjection(words: tuple[str, ...], token: int) -> int:
    """The token behind an interjection that starts at a token, its commas included; the token itself where there is none."""
    comma = words[token : token + 1] == (",",)
    first = token + comma
    if first >= len(words):
        return token
    for phrase in _BY_FIRST.get(words[first], ()):
        last = first + len(phrase)
        if words[first:last] != phrase or (phrase[0] in _ONLY_BETWEEN_COMMAS and not comma):
            continue
        if not comma:
            return last
        return last + 1 if words[last : last + 1] == (",",) else token
    return token
