"""The gazetteer: what a reviewer would check by hand in every entry."""

import tomllib
from collections import defaultdict
from collections.abc import Iterator

import pytest
import regex
from babel import Locale

from extractors import extract
from extractors.document import Document
from extractors.organisations.gazetteer_forms import CATEGORY_OF_FILE, LISTS, TEXTS, Form, entries, raw_files
from extractors.organisations.gazetteer_index import GAZETTEER, compile_gazetteer
from extractors.organisations.profile import plain
from extractors.organisations.words import STOP_WORDS

_KEY = regex.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LISTS = frozenset(LISTS)
FIELDS = _LISTS | set(TEXTS)
_SECTIONS = frozenset(code for code in Locale("fr").territories if len(code) == 2 and code.isalpha()) | {"none"}

ENTRIES = [
    (file, section, key, entry)
    for file, text in raw_files()
    for section, table in tomllib.loads(text).items()
    for key, entry in table.items()
]
FORMS = [form for forms in GAZETTEER.forms.values() for form in forms]


def _folded(form: Form) -> str:
    return " ".join(form.text.replace("-", " ").replace("’", "'").split()).casefold()


def _sharers() -> dict[str, list[Form]]:
    by_text: dict[str, list[Form]] = defaultdict(list)
    for form in FORMS:
        by_text[_folded(form)].append(form)
    return {text: forms for text, forms in by_text.items() if len({form.profile.key for form in forms}) > 1}


def test_files_are_categories():
    """Every file is named after a category."""
    assert {file for file, _ in raw_files()} <= set(CATEGORY_OF_FILE)


def test_the_quick_reader_reads_toml():
    """The files are read as a full reader of TOML reads them, no more and no less."""
    assert [(file, *found) for file, text in raw_files() for found in entries(text)] == ENTRIES


def test_keys_are_unique():
    """No key stands twice, in one file or in two."""
    seen = defaultdict(list)
    for file, section, key, _ in ENTRIES:
        seen[key].append(f"{file}[{section}]")
    assert {key: places for key, places in seen.items() if len(places) > 1} == {}


def test_keys_are_slugs():
    """A key is lower-case ASCII with hyphens, since it goes out as `entity`."""
    assert [key for _, _, key, _ in ENTRIES if not _KEY.fullmatch(key)] == []


def test_sections_are_countries():
    """A section is an ISO 3166-1 code, or `none` for international and unknown."""
    codes = {entry.get("country", section) for _, section, _, entry in ENTRIES} | {section for _, section, _, _ in ENTRIES}
    assert codes - _SECTIONS == set()


def test_fields_are_known():
    """An entry says nothing that the engine does not read."""
    assert {key: sorted(set(entry) - FIELDS) for _, _, key, entry in ENTRIES if set(entry) - FIELDS} == {}


def test_categories_are_known():
    """An entry's own category is one of the contract."""
    assert {entry["category"] for _, _, _, entry in ENTRIES if "category" in entry} <= set(CATEGORY_OF_FILE.values())


def test_every_entry_has_a_name():
    """An acronym or alias without a name would go out as a fact without one."""
    assert [key for _, _, key, entry in ENTRIES if not entry.get("name", "").strip()] == []


def test_lists_are_lists_of_words():
    """Aliases and the like are lists of texts that are neither empty nor padded, none twice."""
    bad = [
        (key, field)
        for _, _, key, entry in ENTRIES
        for field in _LISTS & set(entry)
        if not isinstance(entry[field], list)
        or any(not isinstance(text, str) or text != text.strip() or not text for text in entry[field])
        or len(set(entry[field])) < len(entry[field])
    ]
    assert bad == []


def test_shared_names_are_weak_or_of_several_countries():
    """A form that two organisations claim is weak, or tells them apart by their countries (*ministère de l'Intérieur*)."""
    ambiguous = {}
    for text, forms in _sharers().items():
        strong = [form for form in forms if not form.weak]
        countries = [form.profile.country for form in strong]
        if len(set(countries)) < len(countries):
            ambiguous[text] = [form.profile.key for form in strong]
    assert ambiguous == {}


def test_it_is_large():
    """The gazetteer holds what the conventions ask for."""
    assert len(ENTRIES) >= 500


@pytest.mark.parametrize("form", [form for form in FORMS if not form.weak][::97], ids=lambda form: form.text)
def test_forms_find_their_organisation(form: Form):
    """Each form leads to the organisation that it names."""
    found = GAZETTEER.written(_tokens(form))

    assert form.profile.key in {one.profile.key for one in found}


_VOWELS = "aeiouyh"


def _carriers(form: str) -> Iterator[str]:
    """Sentences in which a sure form is surely an organisation."""
    article = "l'" if plain(form[0].lower()) in _VOWELS else "le "
    of = "de l'" if article == "l'" else "du "
    yield f"Mardi, {article}{form} a publié un communiqué."
    yield f"Mardi, la {form} a publié un communiqué."
    yield f"Selon {form}, rien ne change."
    yield f"Les salariés {of}{form} protestent."
    yield f"Mardi, les {form} ont parlé."
    yield f"{form} a annoncé sa décision."


def _never_found(file: str) -> list[str]:
    """The sure forms of a file's entries that no carrier finds whole, those apart that open with a mark (*'Ndrangheta*)."""
    category = CATEGORY_OF_FILE[file]
    forms = sorted({f.text for f in FORMS if f.profile.category == category and not f.weak and f.mention != "description"})
    return [
        form
        for form in forms
        if form[0].isalnum()
        and not any(form == fact.text for text in _carriers(form) for fact in extract(text, types={"organisation"}))
    ]


@pytest.mark.parametrize("file", CATEGORY_OF_FILE)
def test_a_text_can_write_every_sure_form(file: str):
    """A sure form is found in a plain sentence: the tokens, persons and articles in it do not hide it from its own text."""
    assert _never_found(file) == (
        ["L'Est républicain"] if file == "media" else []
    )  # *est* is everywhere: found without its article


def _tokens(form: Form) -> tuple[str, ...]:
    """The tokens of a form as a text has them, without the hyphens and the article."""
    words = [word for word in Document.read(form.text).words if word != "-"]
    article = words[0] in STOP_WORDS | {"the"} and len(words) > 1 and form.text[0].isupper()
    return tuple(words[1:] if article else words)


def test_it_compiles_the_same_twice():
    """Nothing in the compiled gazetteer depends on the run."""
    assert compile_gazetteer() == GAZETTEER
