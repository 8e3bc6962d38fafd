"""What is said of troops stays with those of whom it is said: each clause has its own date, place, force and source."""

import pytest

from extractors import TroopCount, extract


def counts(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, "2022-02-15", {"troop_count"}) if isinstance(fact, TroopCount)]


def texts(text: str, *parts: str) -> list[tuple[str | None, ...]]:
    """The texts of some parts of each count, None where there is none."""
    found = ([getattr(fact, part) for part in parts] for fact in counts(text))
    return [tuple(None if part is None else part.text for part in fact) for fact in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Jeudi, Oslo a envoyé 90 soldats en Bosnie, et Riga enverra le mois prochain 40 hommes au Kosovo, dont 12 sapeurs.",
            [("en Bosnie", "Jeudi"), ("au Kosovo", "le mois prochain"), ("au Kosovo", "le mois prochain")],
        ),
        (
            "Lima a envoyé 300 soldats à Tumbes jeudi et Quito enverra 200 hommes en mai.",
            [("à Tumbes", "jeudi"), (None, "mai")],
        ),
        (
            "Ottawa a placé 900 soldats en alerte jeudi et déploiera 300 hommes à Riga dans deux mois.",
            [(None, "jeudi"), ("à Riga", "dans deux mois")],
        ),
        (
            "En 2019, Oslo a retiré 60 soldats d'Irak et Helsinki en a rapatrié 40.",
            [("d'Irak", "2019"), (None, "2019")],
        ),
        ("Lima a retiré 90 soldats de Tumbes ; Quito en garde 40 à Machala.", [("de Tumbes", None), ("à Machala", None)]),
    ],
)
def test_each_clause_keeps_its_own_place_and_date(text: str, expected: list[tuple[str | None, ...]]):
    """A coordinated clause takes nothing from the one before but what opens the sentence, in the same time."""
    assert texts(text, "location", "date") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six sapeurs ont été tués et neuf blessés jeudi à Mopti.", [("à Mopti", "jeudi"), ("à Mopti", "jeudi")]),
        (
            "Six sapeurs ont été tués et neuf autres ont été blessés jeudi à Mopti.",
            [("à Mopti", "jeudi"), ("à Mopti", "jeudi")],
        ),
        ("La garde a tué 30 rebelles et capturé 12 autres à Birao.", [("à Birao", None), ("à Birao", None)]),
        ("Rome a mobilisé 30 sapeurs et massé 900 hommes à Trieste.", [(None, None), ("à Trieste", None)]),
    ],
)
def test_losses_share_what_closes_their_sentence(text: str, expected: list[tuple[str | None, ...]]):
    """The place and date behind the last loss are those of all; behind another event they are its alone."""
    assert texts(text, "location", "date") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Madrid a envoyé 90 soldats, dont 30 légionnaires, au Liban jeudi.", [("au Liban", "jeudi")] * 2),
        ("Madrid entretient 90 soldats, dont 30 au Liban, depuis 2012.", [(None, "2012"), ("au Liban", "2012")]),
    ],
)
def test_a_part_between_commas_parts_nothing(text: str, expected: list[tuple[str | None, ...]]):
    """*dont …* between commas does not cut a whole from its place and date, and keeps its own."""
    assert texts(text, "location", "date") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fondée en 1998, la milice compte 900 combattants.", [(None,)]),
        ("L'assaut lancé jeudi contre une caserne a coûté la vie à six soldats tchadiens.", [("jeudi",)]),
        ("Le Tchad a déployé 900 soldats à Moundou après les émeutes de la nuit.", [(None,)]),
        ("La reine a visité jeudi les 90 soldats danois stationnés à Riga depuis 2018.", [("2018",)]),
        ("Kidal, 21 mai 2014. Les rebelles capturent 90 soldats.", [("21 mai 2014",)]),
        ("Kidal, jeudi : 90 soldats maliens se sont rendus.", [("jeudi",)]),
        ("Les effectifs ont fondu : de 900 soldats en 2020, la mission est tombée à 400.", [("2020",), (None,)]),
    ],
)
def test_a_date_is_that_of_the_event(text: str, expected: list[tuple[str | None, ...]]):
    """The dates of a founding, of an earlier event or of a visit are no date of the troops; that of an attack is its dead's."""
    assert texts(text, "date") == expected


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("L'attentat perpétré jeudi à Homs a tué neuf militaires.", ["à Homs"]),
        ("Neuf soldats ont sauté sur une mine près de Kidal.", ["près de Kidal"]),
        ("Quarante sapeurs sont partis hier pour le Liban.", ["pour le Liban"]),
        ("Deux soldats ont été blessés devant la Grande Mosquée de Lyon.", ["devant la Grande Mosquée de Lyon"]),
        ("Le contingent danois au Mali s'élève à 90 hommes.", ["au Mali"]),
        ("ALERTE - Tchad : neuf soldats tués", ["Tchad"]),
        ("Jeudi à Goma, 40 soldats se sont rendus.", ["à Goma"]),
        ("L'armée a formé 60 rebelles, au lieu des 400 prévus.", [None, None]),
        ("La Grèce a lancé 900 hommes contre 200 rebelles retranchés à Naoussa.", [None, "à Naoussa"]),
    ],
)
def test_a_place_is_that_of_the_event(text: str, places: list[str | None]):
    """The place stands in the subject, behind *pour*, over the report; *au lieu de* and a mine are none."""
    assert [place for (place,) in texts(text, "location")] == places


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Un bataillon danois de 400 hommes est attendu à Riga.", ["DK"]),
        ("Les effectifs de l'armée tchadienne atteignent 30 000 hommes.", ["TD"]),
        ("Le Ghana a rappelé ses 90 soldats de Beyrouth.", ["GH"]),
        ("La ministre a visité Kiev et estime que 900 soldats sont arrivés.", [None]),
        ("« Nous avons 900 soldats face à nous », s'alarme un officier ukrainien.", [None]),
        ("Oslo déploie deux bataillons de S-300 à Bodø.", ["NO"]),
        ("Le Pérou libérera 90 prisonniers chiliens contre 40 soldats.", ["CL", None]),
        ("Côté danois, neuf soldats sont morts.", ["DK"]),
        ("Oslo annonce la mort de neuf soldats.", ["NO"]),
        ("Les rebelles annoncent la mort de neuf soldats.", [None]),
        ("Le Ghana enverra 900 policiers, le Togo 300 soldats.", ["TG"]),
        ("Lettonie : 900 soldats (Canada)", ["CA"]),
        ("Rome retirera 90 soldats d'Irak et maintiendra 20 instructeurs à Erbil.", ["IT", "IT"]),
        ("Le Niger a demandé à l'Italie l'envoi de 300 soldats.", ["IT"]),
        ("Le Tchad a perdu 60 soldats tandis que le Niger en reconnaît 25.", ["TD", "NE"]),
    ],
)
def test_a_force_is_who_owns_or_loses_them(text: str, countries: list[str | None]):
    """The unit, the side, the one that mourns; never the speaker's foe, a visited town, or a weapon."""
    assert [fact.force and fact.force.country for fact in counts(text)] == countries


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Trente soldats ont été blessés, dont 12 grièvement, et sept sont portés disparus.", ["wounded", "wounded", "missing"]),
        ("L'offensive mobiliserait 900 combattants contre 400 djihadistes.", ["mobilised", None]),
        ("Neuf cents djihadistes tués, contre une centaine de prisonniers.", ["killed", "captured"]),
        ("Quelque 90 djihadistes se sont constitués prisonniers.", ["captured"]),
        ("Les pertes tchadiennes s'élèvent à 300 hommes.", ["killed"]),
        ("Le bilan est passé de 14 à 32 soldats tués.", ["killed", "killed"]),
        ("Neuf cents personnes sont mortes à Mopti, dont 40 soldats maliens.", ["killed"]),
        ("L'Otan n'a rien vu et affirme que 900 soldats ont quitté la ville.", ["withdrawn"]),
        ("Ils sont 900 militaires à patrouiller dans Rome.", ["other"]),
        ("Elle a lu les noms de six caporaux.", [None]),
        ("Le tribunal a acquitté 18 soldats.", ["other"]),
        ("Les 900 Danois s'ajouteront aux 300 parachutistes déjà sur place.", [None]),
        ("Neuf soldats sont morts, dont un capitaine et deux sergents.", ["killed", "killed"]),
        ("Les 90 instructeurs danois continuent d'entraîner la garde à Erbil.", ["trained"]),
    ],
)
def test_an_event_is_what_befalls_them(text: str, kinds: list[str | None]):
    """Another figure's verb, a level, a list of names tell nothing of them."""
    assert [fact.event and fact.event.type for fact in counts(text)] == kinds


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Le gouvernement avait d'abord parlé de neuf soldats tués.", "gouvernement"),
        ("Oslo n'a jusqu'ici reconnu que neuf soldats tués.", "Oslo"),
        ("Le ministère a, lui, reconnu la mort de neuf soldats.", "ministère"),
        ("Kaboul fait, pour sa part, état de neuf soldats tués.", "Kaboul"),
        ("La milice, qui affirme avoir tué neuf soldats, se dit prête à négocier.", "milice"),
        ("Si l'on en croit les chiffres fournis par la Grèce, neuf soldats sont morts.", "Grèce"),
        ("Neuf soldats ont péri, apprend-on auprès de l'état-major.", "état-major"),
        ("Tchad : 90 soldats tués - ministère", "ministère"),
        ("Hanoï a répondu en dépêchant trois divisions à Lang Son.", None),
        ("L'armée avance vers Mopti avec 900 hommes.", None),
    ],
)
def test_a_source_is_who_says_so(text: str, source: str | None):
    """Short phrases may part a verb of speech; an answer by deeds is none."""
    assert [found for (found,) in texts(text, "source")] == [source]


@pytest.mark.parametrize(
    ("text", "moods"),
    [
        ("Le Sénat a voté pour retirer les 900 soldats du Tchad.", ["planned"]),
        ("L'arrivée de 900 soldats danois est prévue pour jeudi.", ["planned"]),
        ("La chambre a donné son feu vert à l'envoi de 900 soldats au Mali.", ["planned"]),
        ("Il est question d'envoyer 900 soldats à Riga.", ["possible"]),
        ("Oslo espère recruter 900 soldats.", ["possible"]),
        ("Rome a renoncé à envoyer 300 soldats au Niger.", ["denied"]),
        ("Le chiffre de 900 morts dans l'armée est faux, selon Rome.", ["denied"]),
        ("Sans le retrait de ses 900 soldats, tout dialogue est exclu.", ["possible"]),
        ("L'armée passera de 900 soldats aujourd'hui à 1 400 en 2035.", ["asserted", "planned"]),
    ],
)
def test_a_modality_follows_the_verb(text: str, moods: list[str]):
    """Votes, hopes, waivers and conditions are no facts."""
    assert [fact.modality for fact in counts(text)] == moods


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le ministre letton, Andris Kalnins, a dit jeudi aux députés que 90 soldats avaient fui.",
            "ministre letton, Andris Kalnins",
        ),
        ("La Ligue des marins (LDM) évalue à 90 le nombre de soldats tués.", "Ligue des marins"),
        ("Quito a fini par admettre la mort de 12 soldats.", "Quito"),
        ("Quito, longtemps discret, a reconnu la mort de 12 soldats.", "Quito"),
        ("« 900 soldats péruviens sont à Loja », accuse Quito.", "Quito"),
        ("Lima a porté jeudi ce bilan à 30 soldats tués.", "Lima"),
        ("Lima aurait 900 soldats à Loja, un chiffre fourni par l'ONU.", "ONU"),
        ("« Il nous reste 90 soldats », a lâché au téléphone un colonel péruvien.", "colonel péruvien"),
        ("« Il nous reste 90 soldats », s'étrangle un colonel péruvien.", "colonel péruvien"),
        ("Une force commandée par Lima dit avoir tué 30 rebelles.", "force"),
        ("L'ambassadeur du Pérou à Quito affirme que 90 soldats ont fui.", "ambassadeur du Pérou"),
        ("Neuf soldats tués près de Loja (TÉLÉVISION PÉRUVIENNE)", "TÉLÉVISION PÉRUVIENNE"),
        ("Sur X, Ana Torres affirme que 90 soldats ont fui.", "Ana Torres"),
        ("« Il reste 90 soldats à Loja » et le ministre se tait.", None),
        ("Lima, qui négocie, a rappelé le gros de ses troupes, soit 900 soldats.", None),
        ("Lima a porté le chiffre de ses effectifs à 900 soldats.", None),
    ],
)
def test_a_speaker_is_found_over_what_stands_between(text: str, expected: str | None):
    """Receivers, acronyms, asides and leading verbs part no speaker from what is said; an act is no speech."""
    assert texts(text, "source") == [(expected,)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Huit sapeurs ont péri dans les combats de rue à Loja.", ["à Loja"]),
        ("NEUF SOLDATS TUÉS DANS L'EXPLOSION D'UN CAMION À LOJA", ["À LOJA"]),
        ("Six soldats ont péri dans l'effondrement d'un pont à Loja.", ["à Loja"]),
        ("Nord-Kivu : 90 soldats tués", ["Nord-Kivu"]),
        ("Chômage : 90 soldats tués", [None]),
        ("Ghana : 870 militaires", [None]),
        ("Lima garde là-bas 90 soldats.", ["là-bas"]),
        ("Il ne repassa le fleuve que 900 soldats.", ["le fleuve"]),
        ("Trois cents soldats sont arrivés de Loja.", ["de Loja"]),
        ("Cent soldats aideront les pompiers déjà à Loja.", [None]),
        ("Lima envoie 60 soldats en plus des 90 instructeurs déjà présents à Loja.", [None, "à Loja"]),
        ("Lima envoie de plus 60 soldats à Loja.", ["à Loja"]),
        ("La garde compte 900 soldats, dont une partie formée au Chili.", [None]),
        ("Lima a retiré 900 soldats avant d'en laisser 30 à Loja.", [None, "à Loja"]),
        ("La ville de Loja, où 90 soldats étaient postés, est tombée.", ["La ville de Loja"]),
        ("C'est à Loja que 90 soldats se sont retranchés.", ["à Loja"]),
        ("Le Pérou accueille 900 soldats chiliens, dont 40 à Loja.", ["Pérou", "à Loja"]),
        ("Cent soldats patrouillent dans l'Ain et la Drôme.", ["dans l'Ain et la Drôme"]),
    ],
)
def test_a_place_is_that_of_the_troops(text: str, expected: list[str | None]):
    """The place of others, of a part or of a thing that falls is not theirs; a region is a label as a state is."""
    assert texts(text, "location") == [(place,) for place in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le 3 mars 1990, à l'aube, 90 soldats ont débarqué.", ["Le 3 mars 1990"]),
        ("Jeudi, une mine a sauté : quatre soldats sont morts.", ["Jeudi"]),
        ("Jeudi, le ministre a témoigné : quatre soldats sont morts.", [None]),
        ("En mars, 90 conscrits suivront une formation d'un an.", ["mars"]),
        ("La milice, dissoute en 1995, compte 900 combattants.", [None]),
        ("L'armée, 900 hommes aujourd'hui, doit être portée à 1 500.", ["aujourd'hui", None]),
        ("Les 900 soldats de 1990 ont disparu.", ["1990"]),
    ],
)
def test_a_date_of_something_else_gives_way(text: str, expected: list[str | None]):
    """A day wins over its hour, an event over the length of a thing; the head of a sentence holds for losses behind a colon."""
    assert texts(text, "date") == [(date,) for date in expected]
