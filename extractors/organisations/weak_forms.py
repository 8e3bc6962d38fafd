"""Whether the words around a form that is also a common word or a place make it an organisation (*Orange a annoncé*)."""

from collections.abc import Iterable, Sequence

from extractors.lexicon import load
from extractors.lexicon.countries import ADJECTIVES
from extractors.organisations.acts import REPORTING, SPEAKING, TRADING
from extractors.organisations.demonyms import DEMONYMS
from extractors.organisations.frames import framed, on_books
from extractors.organisations.geography import Geography
from extractors.organisations.profile import Candidate
from extractors.organisations.scene import Scene
from extractors.organisations.words import DEVICES, FIRST_NAMES, ROLES, STOP_WORDS, TRIGGERS, TYPES, adjective, finite

_OF = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("le", "la", "l'", "les"))
_DETERMINERS = _ARTICLES | {"du", "au"}
_JOINING = frozenset((",", "et", "ou", "/", "puis"))
_COUNTED = frozenset("un une deux trois quatre celui celle ceux celles autre".split())
_ARMED = frozenset(("military", "armed_group"))
_SOURCES = frozenset(("selon", "chez"))
_PUBLISHED = frozenset("publié publiée publiés publiées paru parue parus parues".split())
_TOWARDS = frozenset(("de", "d'", "du", "des", "à", "au", "aux"))
_GIVEN = frozenset(("à", "au", "aux"))
_PRINTED = frozenset(load("extractors.organisations", "types.toml")["press"]["printed"].split())
_THAT = frozenset(("que", "qu'"))
_FAR_BEHIND = 3  # tokens
_ACTING = frozenset(("a", "ont", "avait", "aurait", "va", "doit"))


def enumerated(scene: Scene, weak: Sequence[Candidate], sure: Iterable[tuple[int, int]]) -> list[Candidate]:
    """The weak forms that stand in a row with sure ones: *La Croix, Marianne et le Point*.

    Args:
        weak: the candidates in the order of the text.
        sure: the first token, and the token behind the last, of each mention.
    """
    words = scene.document.words
    firsts = {first for first, _ in sure}
    lasts = {last for _, last in sure}
    found: list[Candidate] = []
    for candidates in (weak, weak[::-1]):  # each finds rows that run on in its direction
        for candidate in candidates:
            before = candidate.first - (words[candidate.first - 1] in _DETERMINERS)
            before -= words[before - 1] in _OF and before > 1  # *les ventes de l'Obs, du Point et de Marianne*
            before -= words[before - 1] in _COUNTED and words[before] in _OF  # *deux auteurs de Stock et un du Seuil*
            after = candidate.last + 1
            after += after < len(words) and words[after] in _OF and after not in firsts
            after += after < len(words) and words[after] in _ARTICLES and after not in firsts
            left = before - 1 in lasts and words[before - 1] in _JOINING
            right = after in firsts and words[candidate.last] in _JOINING
            if (left or right) and candidate.first not in firsts and words[before - 1] != "contre":  # *contre X et Orange*
                firsts.add(candidate.first)
                lasts.add(candidate.last)
                found.append(candidate)
    return found


_RIVALS = frozenset(("party", "union"))
"""What a sentence tells one after the other (*le PRG recule, les Verts hésitent*)."""
_EXCEPT = frozenset(("pas", "non", "sauf", "hormis", "comme", "contrairement"))
_OPENING = frozenset((",", ";", ":", "et", "mais", "tandis", "que", "—", "–"))
_CLITICS = frozenset(("y", "en", "n'", "ne", "s'", "se", "l'", "le", "la", "les", "lui", "leur"))


def alongside(scene: Scene, weak: Iterable[Candidate], sure: Iterable[tuple[int, str]]) -> list[Candidate]:
    """The weak forms of parties and unions whose sentence names another surely, where they open a clause or are excepted.

    Args:
        scene: the document.
        weak: the candidates.
        sure: the first token and the category of each mention.
    """
    weak = [c for c in weak if c.profiles[0].category in _RIVALS]
    if not weak:  # mostly
        return []
    document = scene.document
    named = {(document.sentence(first)[0], category) for first, category in sure if category in _RIVALS}
    return [
        c for c in weak if (document.sentence(c.first)[0], c.profiles[0].category) in named and _beside(scene, c.first, c.last)
    ]


def _beside(scene: Scene, first: int, last: int) -> bool:
    """Whether a form is excepted (*, pas Solidaires.*) or the subject of a clause of its own (*, les Verts y tiennent*)."""
    words = scene.document.words
    before = first - (words[first - 1] in _ARTICLES) - 1
    if before < 1 or last >= len(words) or first in scene.opens:
        return False
    if words[before] in _EXCEPT:
        return words[before - 1] in (",", "(", "et", "mais") and not words[last].isalpha()
    if words[before] not in _OPENING or before == first - 1:
        return False
    verb = last + (words[last] in _CLITICS)
    return verb < len(words) and finite(words[verb]) and not adjective(words[last])


def borne_by_devices(scene: Scene, weak: Iterable[Candidate]) -> frozenset[tuple[str, ...]]:
    """The weak forms, as words, that the text once gives to a device: *le satellite Gaia* makes all of *Gaia* its name."""
    words = scene.document.words
    return frozenset(words[c.first : c.last] for c in weak if c.first and words[c.first - 1] in DEVICES)


def supported(geography: Geography, candidate: Candidate) -> bool:
    """Whether a weak form is an organisation here: a type, role or source before it, a verb of acting behind it."""
    scene = geography.scene
    if scene.shouted(candidate.first):
        return False
    party = candidate.profiles[0]
    if party.category == "party" and party.country and geography.elsewhere(party.country):
        return False  # *les Républicains* of the Senate in Washington
    if candidate.mention == "acronym" and _at_home(geography, candidate):
        return True
    if _introduced(scene, candidate) or framed(scene, candidate):
        return True
    return _subject(scene, candidate) and on_books(scene, candidate)


def _at_home(geography: Geography, candidate: Candidate) -> bool:
    """Whether an acronym with its article stands in the country of one who bears it (*Au Cameroun, le MRC …*)."""
    words = geography.scene.document.words
    if candidate.first == 0 or words[candidate.first - 1] not in _ARTICLES:
        return False
    country = geography.at(candidate.first, candidate.last)
    return country is not None and any(profile.country == country for profile in candidate.profiles)


def _introduced(scene: Scene, candidate: Candidate) -> bool:
    """Whether a noun of type, a source or a role stands before a form (*le groupe Total*, *selon Libération*)."""
    words = scene.document.words
    before = candidate.first - 1
    if before < 0:
        return False
    if candidate.mention == "metonym" and candidate.first in scene.opens and candidate.last - candidate.first == 1:
        return False
    while before > 0 and (
        words[before] in ("la", "le", "l'", "les", "«", '"') or (adjective(words[before]) and before > candidate.first - 4)
    ):
        before -= 1
    word = words[before]
    if word in TYPES or word in _SOURCES:
        return True
    if candidate.profiles[0].category == "media" and before > 0 and _printed(words, before):
        return True
    role = before - 1 - (before > 1 and adjective(words[before - 1]))  # *le directeur général de Total*
    if word not in _OF or role < 0 or words[role] not in ROLES:
        return False
    return candidate.mention == "acronym" or ROLES[words[role]][1] not in _ARMED  # *les soldats du Sahel* are of no newspaper


def _printed(words: Sequence[str], before: int) -> bool:
    """Whether what a newspaper has or prints stands before its title (*un entretien au Monde*, *étude publiée dans Nature*).

    Args:
        words: the words of the document.
        before: the preposition of the title, contracted with its article or not.
    """
    if words[before] == "dans":
        return words[before - 1] in _PUBLISHED
    if words[before] not in _TOWARDS:
        return False
    return words[before - 1] in _PRINTED or (words[before] in _GIVEN and words[before - 1] in SPEAKING.participles)


def _subject(scene: Scene, candidate: Candidate) -> bool:
    """Whether a form alone or in brackets is a name by what follows: a verb (*Orange a annoncé*), the bracket."""
    document = scene.document
    words = document.words
    first, after = candidate.first, candidate.last
    if after >= len(words):
        return False
    acts = SPEAKING if candidate.profiles[0].category in ("media", "religious") else TRADING
    if candidate.mention == "metonym":  # *le Vatican a réagi*
        return first > 0 and words[first - 1] in _ARTICLES and acts.at(words, after)
    if words[first] in _ARTICLES and after - first > 1:  # *Les Républicains espèrent*
        if candidate.profiles[0].category == "media" and (_local(scene, first + 1) or not acts.at(words, after)):
            return document.capital(first + 1) and _reports(words, after, said=not _local(scene, first + 1))
        return document.capital(first + 1) and words[first + 1] not in TRIGGERS and acts.at(words, after)
    if scene.place(first) or scene.person(first) or words[first] in FIRST_NAMES | STOP_WORDS or len(words[first]) == 1:
        return False
    if first in scene.opens or first == 0:
        return candidate.mention == "name" and acts.at(words, after)
    if words[first - 1] == "(" and words[after] == ")":
        return True
    return words[after] in _ACTING or (finite(words[after]) and len(words[after]) > 3)


def _local(scene: Scene, token: int) -> bool:
    """Whether a newspaper's title is first a region or its inhabitant (*L'Alsace vote*, *Le Parisien s'incline*)."""
    word = scene.document.words[token]
    return scene.place(token) or word in DEMONYMS or word in ADJECTIVES


def _reports(words: Sequence[str], token: int, *, said: bool) -> bool:
    """Whether a verb of newspapers starts at a token, a pronoun before it or not (*L'Équipe l'écrit*).

    Args:
        words: the words of the document.
        token: the one behind the title.
        said: whether what is reported has to follow, or that pronoun stand there (*Le Soleil rapporte que*).
    """
    if words[token] == "l'":
        return REPORTING.at(words, token + 1)
    if not REPORTING.at(words, token):
        return False
    return not said or not _THAT.isdisjoint(words[token + 1 : token + 1 + _FAR_BEHIND])
