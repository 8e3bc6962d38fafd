"""What a sentence says of its troops: what happens to them, how sure it is, and who says so."""

import pytest

from extractors import TroopCount, extract


def found(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, "2022-02-15", {"troop_count"}) if isinstance(fact, TroopCount)]


def events(text: str) -> list[tuple[str, str] | None]:
    """The event of each count of a text, with its type."""
    return [(fact.event.text, fact.event.type) if fact.event is not None else None for fact in found(text)]


def sources(text: str) -> list[str | None]:
    return [fact.source.text if fact.source is not None else None for fact in found(text)]


def modalities(text: str) -> list[str]:
    return [fact.modality for fact in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quarante soldats belges sont en cours de rapatriement.", [("rapatriement", "withdrawn")]),
        ("Les 300 soldats danois étaient en voie de redéploiement.", [("redéploiement", "deployed")]),
        ("Le déploiement en cours de 900 soldats inquiète Riga.", [("déploiement", "deployed")]),
        ("Neuf marins militaires manquaient toujours à l'appel.", [("manquaient toujours à l'appel", "missing")]),
        ("300 légionnaires prennent régulièrement position à Gao.", [("prennent régulièrement position", "deployed")]),
        ("Vingt soldats nigériens demeurent introuvables.", [("introuvables", "missing")]),
        ("On est toujours sans nouvelles de vingt soldats.", [("est toujours sans nouvelles", "missing")]),
        ("Neuf cents soldats néerlandais ont été placés en préalerte.", [("en préalerte", "other")]),
        ("Des avions ont déposé 90 mercenaires russes à Bouar.", [("déposé", "deployed")]),
        ("Les 90 miliciens ont déposé leurs fusils.", [("déposé", "other")]),
        ("Une colonne rebelle de 90 hommes a franchi la frontière.", [("franchi", "other")]),
        (
            "L'armée turque perdit 900 tués ou blessés et 300 prisonniers.",
            [("tués ou blessés", "killed"), ("prisonniers", "captured")],
        ),
        ("La milice revendique 900 hommes répartis en six bataillons.", [("revendique", "present")] * 2),
        ("L'armée, forte de 900 hommes venus de six pays, garde la ville.", [("garde", "other")]),
        ("Les rebelles ont relâché 90 soldats. Parmi eux, 20 sont des femmes.", [("relâché", "other")] * 2),
        ("Le groupe, crédité de 900 combattants, aurait perdu Gao.", [("crédité", "present")]),
        ("Les pertes, estimées à 900 hommes par Riga, s'alourdissent.", [("estimées", "killed")]),
        ("Le contingent, fort de 90 hommes, quittera Gao.", [("quittera", "withdrawn")]),
    ],
)
def test_the_word_that_carries_the_sense_is_the_event(text: str, expected: list[tuple[str, str]]):
    """Light verbs, origins and estimates are no events of their own; phrases are found around an adverb."""
    assert events(text) == expected


def test_an_ellipsis_takes_no_event_from_its_part():
    """What *dont* tells of a part is the part's alone."""
    text = "Plus de 4 000 soldats étaient à Gao en 2016 ; en 2019, 9 000, dont 400 réservistes rappelés."
    assert events(text) == [("étaient", "present"), ("étaient", "present"), ("rappelés", "mobilised")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo fermera la base après la capture de neuf soldats norvégiens.", ["asserted"]),
        ("La mort de 40 soldats entraînera des représailles.", ["asserted"]),
        ("Ankara envisage la capture de 40 soldats.", ["possible"]),
        ("Riga veut 9 000 soldats.", ["planned"]),
        ("Le général vise 9 000 hommes d'ici à 2025.", ["planned"]),
        ("La frappe visait 40 djihadistes retranchés à Gao.", ["asserted"]),
        ("L'armée danoise a recruté 90 conscrits. Il lui en faudrait 300.", ["asserted", "possible"]),
        ("Pas un seul de nos 900 soldats ne quittera Gao.", ["denied"]),
        ("Jamais nos 90 instructeurs n'iront au front.", ["denied"]),
        ("Plus que jamais, nos 90 instructeurs forment les Ukrainiens.", ["asserted"]),
        ("Pas question d'envoyer 90 instructeurs à Gao.", ["denied"]),
        ("Il est question d'envoyer 90 instructeurs à Gao.", ["possible"]),
        ("Rome a décidé de ramener de 800 à 300 le nombre de soldats engagés au Niger.", ["asserted", "planned"]),
        ("Rome a porté à 800 le nombre de soldats engagés au Niger.", ["asserted"]),
        ("Bakou a annoncé la libération de dix soldats togolais.", ["reported"]),
    ],
)
def test_the_mood_is_that_of_the_event(text: str, expected: list[str]):
    """What has been stays so under a verb of the future; what is wanted, refused or foreseen does not come to be."""
    assert modalities(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gitega n'a que 90 soldats à Uvira, s'agace un diplomate.", ["diplomate"]),
        ("L'Ukraine a perdu 30 soldats, titre de gloire douteux.", [None]),
        ("Le Togo, dont 900 soldats combattraient au Kivu, nie toute ingérence.", [None]),
        ("La garde, muette depuis mardi, revendique 900 hommes répartis en six brigades.", ["garde"] * 2),
        ("90 soldats ont fui, ont affirmé deux responsables américains.", ["deux responsables américains"]),
        ("Riga n'y voit qu'une ruse, assurent les rebelles, qui affirment avoir capturé 40 soldats.", ["rebelles"]),
        ("L'armée nie ; les Touareg, qui disent avoir tué neuf soldats, diffusent des photos.", ["Touareg"]),
        ("Bakou affirme avoir tué 300 soldats. Erevan en admet trente.", ["Bakou", "Erevan"]),
        ("Les miliciens, évalués par l'ONU à 2 500 combattants, auraient quitté Gao.", ["ONU"]),
    ],
)
def test_a_source_is_one_who_speaks(text: str, expected: list[str | None]):
    """Objects, figures and what is denied are no sources; the antecedent of *qui* is the noun before the comma."""
    assert sources(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Neuf soldats manquaient toujours à l'appel, s'est emporté le général ; Gao en admet trente, dont six garde-côtes.",
        "Le groupe, crédité par l'ONU de 900 combattants, en voudrait 2 000, ironise un élu, qui ne reconnaît que 40 morts.",
        "Hors de question d'envoyer 90 hommes après la mort de dix soldats, pas un seul de nos 900 soldats n'ira à Gao.",
    ],
)
def test_a_text_may_end_anywhere(text: str):
    """No look behind a word falls off the end."""
    for end in range(1, len(text)):
        extract(text[:end], "2022-02-15", {"troop_count"})


@pytest.mark.parametrize(
    "phrase",
    ["l'armée, qui nie 90 morts, affirme ", "900 soldats, ironise ", "estimés à 900, ", "il en voudrait 900, en cours de "],
)
def test_one_endless_sentence_is_read_in_time(phrase: str):
    """Every look around a figure stays bounded."""
    extract(phrase * 1_000, "2022-02-15", seconds=60)
