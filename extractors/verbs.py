"""French conjugation: from infinitives to every simple form, and back.

The three groups follow the models that grammars give (first: *parler* with the spelling of *placer, manger, lever, céder,
appeler, payer*; second: *finir*; third: the principal parts of `verbs.toml`).
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import regex

from extractors.lexicon import load
from extractors.morphology import adjective_forms

Tense = Literal[
    "infinitive", "present", "imperfect", "simple_past", "future", "conditional", "subjunctive", "participle", "gerund"
]


class Form(NamedTuple):
    """What a verb form is: of which verb, in which tense, and in which person (1 to 6; 0 for forms without a person).

    A named tuple, not a dataclass: there are 30 000 of them, and a frozen dataclass takes five times as long to make.
    """

    lemma: str
    tense: Tense
    person: int


_DATA: Mapping[str, Any] = MappingProxyType(load("extractors.lexicon", "verbs.toml"))
_IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
_PRESENT_ER = ("e", "es", "e", "ons", "ez", "ent")
_PAST = {"a": ("ai", "as", "a", "âmes", "âtes", "èrent"), "i": ("is", "is", "it", "îmes", "îtes", "irent")}
_PAST |= {"u": ("us", "us", "ut", "ûmes", "ûtes", "urent"), "n": ("ins", "ins", "int", "înmes", "întes", "inrent")}
_MUTE_E = regex.compile(r"(?P<head>.*)(?P<vowel>[eé])(?P<consonants>(?:[bcdfghjklmnpqrstvwxz]|ch|gn|gu|qu|[bcdfgptv][lr]))$")
_DOUBLING = regex.compile(
    r"(?:.*[^aeiouéè])?(?:appel|rappel|jet|rejet|projet|renouvel|épel|chancel|ficel|ruissel|étincel|feuillet)$"
)


def _first_group(infinitive: str) -> Iterator[tuple[Tense, int, str]]:
    """All forms of a regular verb in *-er*."""
    stem = infinitive[:-2]
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem  # before a and o
    for strong, future in _before_mute_e(stem):
        for person, ending in enumerate(_PRESENT_ER, 1):
            base = strong if person in (1, 2, 3, 6) else soft if person == 4 else stem
            yield "present", person, base + ending
        yield from _from_future(future + "er")
    for person, ending in enumerate(_IMPERFECT, 1):
        yield "imperfect", person, (stem if person in (4, 5) else soft) + ending
    for person, ending in enumerate(_PAST["a"], 1):
        yield "simple_past", person, (stem if person == 6 else soft) + ending
    yield from _from_participle(stem + "é")
    yield "gerund", 0, soft + "ant"


def _before_mute_e(stem: str) -> tuple[tuple[str, str], ...]:
    """The stems of a verb in *-er* before a mute e: of the present, and of the future before its *-er-*.

    *emploie, emploiera*; *paie* or *paye*; *appelle, appellera*; *lève, lèvera*; *cède*, but *cédera*.
    """
    if stem.endswith(("oy", "uy")):
        return ((stem[:-1] + "i",) * 2,)
    if stem.endswith("ay"):
        return ((stem[:-1] + "i",) * 2, (stem, stem))
    if _DOUBLING.match(stem):
        return ((stem + stem[-1],) * 2,)
    if match := _MUTE_E.match(stem):
        strong = f"{match['head']}è{match['consonants']}"
        return ((strong, stem if match["vowel"] == "é" else strong),)
    return ((stem, stem),)


def _second_group(infinitive: str) -> Iterator[tuple[Tense, int, str]]:
    """All forms of a verb in *-ir* like *finir*."""
    stem = infinitive[:-1]
    for person, ending in enumerate(("s", "s", "t", "ssons", "ssez", "ssent"), 1):
        yield "present", person, stem + ending
    for person, ending in enumerate(_IMPERFECT, 1):
        yield "imperfect", person, stem + "ss" + ending
    for person, ending in enumerate(_PAST["i"], 1):
        yield "simple_past", person, stem[:-1] + ending
    for person, ending in enumerate(("e", "es", "e", "ions", "iez", "ent"), 1):
        yield "subjunctive", person, stem + "ss" + ending
    yield from _from_future(infinitive)
    yield from _from_participle(stem)
    yield "gerund", 0, stem + "ssant"


def _third_group(parts: Mapping[str, str]) -> Iterator[tuple[Tense, int, str]]:
    """All forms of an irregular verb from its principal parts."""
    present = parts["present"].split()
    for person, form in enumerate(present, 1):
        yield "present", person, form
    stem = parts.get("imperfect") or present[3].removesuffix("ons")
    for person, ending in enumerate(_IMPERFECT, 1):
        yield "imperfect", person, stem + ending
    past = parts["past"]
    if past != "_":
        for person, ending in enumerate(_PAST[past[-1]], 1):
            yield "simple_past", person, past[: -2 if past[-1] == "n" else -1] + ending
    third = present[5].removesuffix("ent")
    regular = [f"{third}e", f"{third}es", f"{third}e", f"{stem}ions", f"{stem}iez", f"{third}ent"]
    for person, form in enumerate(parts["subjunctive"].split() if "subjunctive" in parts else regular, 1):
        yield "subjunctive", person, form
    yield from _from_future(parts["future"])
    yield from _from_participle(parts["participle"])
    yield "gerund", 0, parts.get("gerund") or stem + "ant"


def _from_future(stem: str) -> Iterator[tuple[Tense, int, str]]:
    for person, ending in enumerate(_FUTURE, 1):
        yield "future", person, stem + ending
    for person, ending in enumerate(_IMPERFECT, 1):
        yield "conditional", person, stem + ending


def _from_participle(participle: str) -> Iterator[tuple[Tense, int, str]]:
    if participle == "été":  # never agrees
        yield "participle", 0, participle
        return
    feminine = {"dû": "due", "dissous": "dissoute", "absous": "absoute"}.get(participle)
    for form in adjective_forms(participle, feminine or participle + "e"):
        yield "participle", 0, form


def _irregular() -> Mapping[str, Mapping[str, str]]:
    """Every irregular infinitive with its principal parts, those on a model with the model's beginning replaced."""
    parts: dict[str, Mapping[str, str]] = {}
    for model, entry in _DATA["irregular"].items():
        own = {name: value for name, value in entry.items() if name != "like"}
        parts[model] = own
        for verb in entry.get("like", ()):
            parts[verb] = {name: _on_model(value, model, verb) for name, value in own.items()}
    return MappingProxyType(parts)


def _on_model(value: str, model: str, verb: str) -> str:
    """The principal part of a verb that ends like its model (*tenir* → *maintenir*, *rendre* → *attendre*)."""
    shared = 0
    while shared < min(len(model), len(verb)) and model[-1 - shared] == verb[-1 - shared]:
        shared += 1
    cut = len(model) - shared
    return " ".join(form if form == "_" else verb[: len(verb) - shared] + form[cut:] for form in value.split())


_IRREGULAR = _irregular()


def conjugate(infinitive: str) -> tuple[tuple[str, Form], ...]:
    """Every form of a verb with what it is, the infinitive first.

    Args:
        infinitive: any verb of the first group, of the second (*-ir* without principal parts), or one in `verbs.toml`.
    """
    if infinitive in _IRREGULAR:
        forms = _third_group(_IRREGULAR[infinitive])
    elif infinitive.endswith("er"):
        forms = _first_group(infinitive)
    else:
        forms = _second_group(infinitive)
    whole: list[tuple[str, Form]] = [(infinitive, Form(infinitive, "infinitive", 0))]
    whole += [(form, Form(infinitive, tense, person)) for tense, person, form in forms if "_" not in form]
    return tuple(whole)


def _forms() -> tuple[Mapping[str, tuple[Form, ...]], Mapping[str, tuple[Form, ...]], Mapping[str, str]]:
    verbs = [*_IRREGULAR, *(v for v in _DATA["regular"]["verbs"].split() if v not in _IRREGULAR and v.endswith(("er", "ir")))]
    found: dict[str, list[Form]] = {}
    finite: dict[str, list[Form]] = {}
    participles: dict[str, str] = {}
    for verb in verbs:
        for word, form in conjugate(verb):
            found.setdefault(word, []).append(form)
            if form.person:
                finite.setdefault(word, []).append(form)
            elif form.tense == "participle":
                participles.setdefault(word, verb)
    listed = {word: tuple(forms) for word, forms in found.items()}
    alone = {word: listed[word] if len(forms) == len(listed[word]) else tuple(forms) for word, forms in finite.items()}
    return listed, alone, participles


FORMS, FINITE, PARTICIPLES = _forms()
"""The forms of the verbs in `verbs.toml`, as lower-case words, to what each can be; the finite ones among them to what they can
be as such; the infinitives of past participles, in any gender and number."""
