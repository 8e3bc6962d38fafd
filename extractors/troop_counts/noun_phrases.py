"""How far a noun phrase runs: *le renseignement militaire japonais*, *un rapport d'experts*, *la frontière avec l'Ukraine*."""

from extractors.lexicon.countries import adjective_at, name_at
from extractors.troop_counts.context import Context
from extractors.troop_counts.lexicon import EVENT_FORMS, EVENT_NOUNS
from extractors.verb_groups import verb_group_at
from extractors.verbs import FORMS

DETERMINERS = frozenset(
    "le la les l' un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque plusieurs certains certaines quelques tout toute "
    "tous toutes aucun aucune".split()
)
LINKS = frozenset(("de", "du", "des", "d'"))
_PREPOSED = frozenset(
    "haut haute hauts hautes grand grande grands grandes petit petite petits petites ancien ancienne anciens nouveau nouvelle nouveaux nouvelles nouvel même "
    "mêmes premier première premiers premières seul seule autre autres principal principale principaux vieux vieille vieil jeune jeunes dernier dernière derniers "
    "dernières futur future divers diverses gros grosse second seconde deuxième troisième sous vice ex".split()
)
_ADJECTIVE_ENDINGS = tuple(
    f"{ending}{number}"
    for ending in "el elle al ale ique iste aire if ive ien ienne ain aine euse able ible estre ois oise ais aise ier ière ant ante".split()
    for number in ("", "s")
) + ("aux", "eux")
_ADJECTIVES = frozenset(
    "blindé blindés blindée blindées mécanisé mécanisés mécanisée mécanisées motorisé motorisés motorisée motorisées armé armés armée armées allié alliés alliée alliées "
    "aguerri aguerris lourd lourds lourde lourdes léger légers régulier réguliers actif actifs kurde kurdes tchétchène tchétchènes touareg touaregs us interarmes interarmées ennemi ennemis ennemie "
    "ennemies étranger étrangers étrangère étrangères noir noirs noire blanc blancs rouge rouges vert verts bleu bleus chiite chiites sunnite sunnites rebelle rebelles fédéral prorusse prorusses "
    "indépendant privé privée privés réputé interne sud nord est ouest maximum minimum total aéroporté aéroportée aéroportés aéroportées libre libres chrétien russophone moderne onusien onusienne conjoint voisin voisine".split()
)
_NO_ADJECTIVES = frozenset(
    "mais jamais désormais fois trois mois puis depuis moins après plus dans sans avant devant pendant durant suivant maintenant autant pourtant cependant quand hier lendemain "
    "demain avoir être militaires".split()
)
_STOPS = frozenset(
    "à au aux en dans sur sous vers par pour avec sans chez contre entre selon depuis dès lors après avant pendant durant jusqu' jusque afin ainsi comme "
    "qui que qu' dont où quand lorsque lorsqu' tandis alors mais ou et ni car donc or puis ne n' se s' y il elle ils elles on nous vous je soit près hors parmi malgré envers "
    "plus moins environ aussi encore déjà toujours très trop bien hier demain aujourd'hui mardi lundi mercredi jeudi vendredi samedi dimanche est sont a ont été notamment "
    "seulement désormais lui eux cela ceci là ici face grâce dit dits".split()
)
_SIDES = frozenset(
    "flanc front côté rive frontière partie moitié zone façade quartier secteur aile banlieue pointe marche théâtre".split()
)
_LONGEST = 16


def is_adjective(context: Context, token: int) -> bool:
    """Whether a lower-case word behind a noun is an adjective by its form: *tactiques*, *supplémentaires*, *russes*."""
    word = context.document.words[token]
    if word in _STOPS or word in _NO_ADJECTIVES or not word.isalpha():
        return False
    if word in _ADJECTIVES or adjective_at(context.document, token) is not None:
        return True
    if word in EVENT_FORMS or len(word) < 4:
        return False
    return word.endswith(_ADJECTIVE_ENDINGS)


def adjectives_end(context: Context, token: int, limit: int) -> int:
    """The token behind the adjectives that start at a token, with *et* and commas between nationalities."""
    words = context.document.words
    limit = min(limit, token + _LONGEST, len(words))
    while token < limit:
        nationality = adjective_at(context.document, token)
        if nationality is not None:
            token = nationality.last
        elif is_adjective(context, token) or _flag(words[token]):
            token += 1
        elif words[token] in ("et", ",") and token + 1 < limit and adjective_at(context.document, token + 1) is not None:
            token += 1
        else:
            break
    return min(token, limit)


def _flag(word: str) -> bool:
    """One half of a flag emoji."""
    return "\U0001f1e6" <= word[0] <= "\U0001f1ff"


def noun_phrase_end(context: Context, token: int, limit: int, *, with_: bool = False) -> int:
    """The token behind the noun phrase that starts at a token, its determiner included; the token itself where there is none.

    Args:
        context: the document with its facts.
        token: where the phrase starts.
        limit: where it must end.
        with_: whether a complement with *avec* belongs to it (*la frontière avec l'Ukraine*).
    """
    words, document = context.document.words, context.document
    limit = min(limit, token + _LONGEST, len(words))
    place = token
    open_ = True  # whether a noun is still to come
    while place < limit:
        word = words[place]
        if place in context.organisation_at:
            place, open_ = context.organisation_at[place].last, False
            continue
        if place in context.covered and (open_ or not is_adjective(context, place)):
            break  # a date; but the adjective of «le briefing quotidien du Pentagone» is in
        if (name := name_at(document, place)) is not None:
            place, open_ = name.last, False
            continue
        if open_ and word in ("l", "d") and place + 1 < limit and words[place + 1] == "'":  # a stray space: l ' attaché
            place += 2
            continue
        if place == token and word in ("des", "du", "d'"):
            place += 1
            continue
        if open_ and (word in DETERMINERS or word in _PREPOSED):
            place += 1
            continue
        if open_ and place in context.number_at:
            place = context.number_at[place].last
            continue
        if word in LINKS and not open_ and place + 1 < limit and _complement_follows(context, place + 1):
            place, open_ = place + 1, True
            continue
        if with_ and word == "avec" and not open_:
            place, open_ = place + 1, True
            continue
        if word == "-" and place > token and place + 1 < limit and (document.glued(place) or document.glued(place + 1)):
            place += 2
            continue
        if word == "est" and not open_ and words[place - 1] in _SIDES and (place + 1 == limit or words[place + 1] in LINKS):
            place += 1  # le flanc est de l'Otan
            continue
        if not word[0].isalpha() or (word in _STOPS and (not document.capital(place) or document.all_capitals(place))):
            break
        if open_ or document.capital(place) or is_adjective(context, place) or _unknown(context, place):
            if not open_ and not document.capital(place) and verb_group_at(document, place) is not None:
                break
            open_ = word.endswith("'") and open_
            place += 1
            continue
        break
    while place > token and (words[place - 1] in LINKS or words[place - 1] in DETERMINERS or words[place - 1] in ("avec", "-")):
        place -= 1
    return min(place, limit)


def _unknown(context: Context, token: int) -> bool:
    """A word behind a noun that no list knows, or a participle that is no event: an adjective (*les pays baltes*, *un journaliste réputé*)."""
    word = context.document.words[token]
    if word in EVENT_FORMS or word in EVENT_NOUNS or not word.isalpha() or word in _NO_ADJECTIVES:
        return False
    if word.endswith(("é", "és", "ée", "ées")):
        return True
    return word not in FORMS and word not in DETERMINERS and not word.endswith("ment") and len(word) > 3


def _complement_follows(context: Context, token: int) -> bool:
    """Whether *de* is followed by what completes a noun, not by a date, figure or verb."""
    if token in context.number_at:
        return not context.document.words[token].isdigit()  # la zone des trois frontières
    if token in context.covered:
        return token in context.organisation_at
    word = context.document.words[token]
    return word[0].isalpha() and word not in _STOPS
