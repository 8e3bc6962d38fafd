"""Phrases with lengths, repetitions and intervals, and phrases that hold no date, as the contract wants them."""

import pytest

from extractors import Date, extract

Case = tuple[str, str] | tuple[str, str, str | None]
"""A phrase, its dates in the order of the answer as *text = value mod*, and the reference date where it is no Tuesday."""
REFERENCE = "2022-02-15"

LENGTHS: list[Case] = [
    ("Il a gelé tout le quinquennat.", "tout le quinquennat = P5Y"),
    ("Le septennat fut court.", "Le septennat = P7Y"),
    ("Il a cédé avant la fin de son quinquennat.", "la fin de son quinquennat = P5Y END"),
    ("Il y a quelque temps, elle boitait.", "quelque temps = PXX"),
    ("Cette période est finie.", "Cette période = PXX"),
    ("Trois journées de grève.", "Trois journées = P3D"),
    ("D'ici trois jours, il partira.", "trois jours = P3D"),
    ("Ces trois dernières années, il a plu.", "Ces trois dernières années = P3Y"),
    ("Ces dernières semaines, il a plu.", "Ces dernières semaines = PXW"),
    ("Au cours des deux derniers mois, il a plu.", "deux derniers mois = P2M"),
    ("Il attend depuis des semaines.", "des semaines = PXW"),
    ("Il a 48 heures pour partir.", "48 heures = PT48H"),
    ("Il a vécu deux ans et demi à Rome.", "deux ans et demi = P2.5Y"),
    ("Il reste une quinzaine de jours.", "une quinzaine de jours = P15D"),
    ("Il a attendu des semaines.", "des semaines = PXW"),
    ("Il a tenu près de 24 heures.", "près de 24 heures = PT24H APPROX"),
    ("La réunion durera 1 heure.", "1 heure = PT1H"),
    ("La réunion durera 1 heure 30.", "1 heure 30 = PT1H30M"),
    ("Une peine de 18 mois.", "18 mois = P18M"),
    ("Une peine de dix-huit mois avec sursis.", "dix-huit mois = P18M"),
    ("Il a tenu trois quarts d'heure.", "trois quarts d'heure = PT45M"),
    ("Il a tenu une demi-heure.", "une demi-heure = PT30M"),
    ("Il a tenu un quart d'heure.", "un quart d'heure = PT15M"),
    ("Il a tenu plus de dix ans.", "plus de dix ans = P10Y MORE_THAN"),
    ("Il a tenu moins d'une heure.", "moins d'une heure = PT1H LESS_THAN"),
    ("Il a tenu au moins six mois.", "au moins six mois = P6M EQUAL_OR_MORE"),
    ("Il faut deux à trois semaines.", "deux = P2W ; trois semaines = P3W"),
    ("Il faut entre 2 et 3 ans.", "2 = P2Y ; 3 ans = P3Y"),
    ("Il faut 24 à 48 heures.", "24 = PT24H ; 48 heures = PT48H"),
    ("Des peines de 5 et 7 ans.", "5 = P5Y ; 7 ans = P7Y"),
    ("Il a tenu trois jours et deux nuits.", "trois jours = P3D"),
    ("Il y a 65 millions d'années, un astéroïde tomba.", "65 millions d'années = P65000000Y"),
    ("Un séjour de six jours.", "six jours = P6D"),
    ("Au bout de 3 mois, il partit.", "3 mois = P3M"),
    ("Six ans après sa victoire, il partit.", "Six ans = P6Y"),
    ("Chaque année, il part.", "Chaque année = P1Y"),
    ("Il part tous les jeudis.", "tous les jeudis = XXXX-WXX-4"),
    ("Il gagne 2 000 euros par semestre.", "semestre = P6M"),
    ("Il vient deux fois par mois.", "deux fois par mois = P1M"),
    ("Une revue mensuelle.", "mensuelle = P1M"),
    ("Il vient toutes les deux semaines.", "toutes les deux semaines = P2W"),
    ("Le marché a lieu le samedi.", "le samedi = XXXX-WXX-6"),
    ("Le samedi, il y a marché.", "Le samedi = XXXX-WXX-6"),
    ("Chaque matin, il court.", "Chaque matin = XXXX-XX-XXTMO"),
    ("Chaque 14 juillet, on danse.", "Chaque 14 juillet = XXXX-07-14"),
    ("Il travaille 8 heures par jour.", "8 heures = PT8H ; jour = P1D"),
    ("Il travaille de 8 à 10 heures par jour.", "8 = PT8H ; 10 heures = PT10H ; jour = P1D"),
    ("Une attente de deux à trois heures.", "deux = PT2H ; trois heures = PT3H"),
    ("Il vient le dimanche matin.", "le dimanche matin = XXXX-WXX-7TMO"),
    ("Le dimanche, les magasins ferment.", "Le dimanche = XXXX-WXX-7"),
    ("Les lundis et jeudis, il nage.", "Les lundis = XXXX-WXX-1 ; jeudis = XXXX-WXX-4"),
    ("Il nage trois fois par semaine.", "trois fois par semaine = P1W"),
    ("Il nage une fois par an.", "une fois par an = P1Y"),
    ("Il nage tous les deux jours.", "tous les deux jours = P2D"),
    ("Il nage un jour sur deux.", "un jour sur deux = P2D"),
    ("Il nage chaque lundi matin.", "chaque lundi matin = XXXX-WXX-1TMO"),
    ("Le loyer annuel est de 100 euros.", "annuel = P1Y"),
    ("Il a pris mille euros mensuels.", "mensuels = P1M"),
    ("Le rapport trimestriel est sorti.", "trimestriel = P3M"),
    ("Il prend 3 comprimés quotidiens.", "quotidiens = P1D"),
    ("Il y a 14 000 ans, on chassait.", "14 000 ans = P14000Y"),
    ("Ça fait trois ans qu'il est parti.", "trois ans = P3Y"),
    ("Il a été condamné à 4 ans de prison, dont 2 avec sursis.", "4 ans = P4Y ; 2 = P2Y"),
    ("Il a été condamné à quatre ans de prison dont un avec sursis.", "quatre ans = P4Y ; un = P1Y"),
    ("Le match a duré 1 h 45 min.", "1 h 45 min = PT1H45M"),
    ("Le match a duré une heure et quart.", "une heure et quart = PT1.25H"),
    ("Un retard d'une heure et demie.", "une heure et demie = PT1.5H"),
    ("Il gagne en 3 min 12 s.", "3 min 12 s = PT3M12S"),
    ("Il gagne en 2 minutes 15 devant Paul.", "2 minutes 15 = PT2M15S"),
    ("En 5 minutes 20 joueurs sont sortis.", "5 minutes = PT5M"),
    ("Temps de réponse : 250 ms.", "250 ms = PT0.25S"),
    ("Depuis deux millénaires, on prie ici.", "deux millénaires = P2000Y"),
    ("Depuis des millénaires, on prie ici.", "des millénaires = PXY"),
    ("Pendant des dizaines d'années, il a écrit.", "des dizaines d'années = PXY"),
    ("Dans les prochains jours, il partira.", "les prochains jours = PXD"),
    ("Dans les mois à venir, il partira.", "les mois à venir = PXM"),
    ("Au cours des semaines suivantes, il partit.", "semaines suivantes = PXW"),
    ("Les deux prochaines années seront dures.", "Les deux prochaines années = P2Y"),
    ("Au cours des dix dernières années, il a plu.", "dix dernières années = P10Y"),
    ("Il court le 100 m en 10 s.", "10 s = PT10S"),
]
"""Lengths and repetitions."""

INTERVALS: list[Case] = [
    ("Les années 80-90 furent belles.", "Les années 80-90 = P20Y ; Les années 80 = 198X ; 90 = 199X"),
    ("L'année scolaire 2019-2020 a été courte.", "2019-2020 = P2Y ; 2019 = 2019 ; 2020 = 2020"),
    ("L'année universitaire 2021-22 a été courte.", "2021-22 = P2Y ; 2021 = 2021 ; 22 = 2022"),
    ("La saison 2010-11 fut belle.", "2010-11 = P2Y ; 2010 = 2010 ; 11 = 2011"),
    ("La saison 1999-00 fut belle.", "1999-00 = P2Y ; 1999 = 1999 ; 00 = 2000"),
    ("Le plan 2014-20 a coûté cher.", "2014-20 = P7Y ; 2014 = 2014 ; 20 = 2020"),
    ("Il travaille du lundi au vendredi.", "du lundi au vendredi = P5D ; lundi = 2022-02-14 ; vendredi = 2022-02-18"),
    ("Ouvert du 10 au 20 février.", "du 10 au 20 février = P11D ; 10 = 2022-02-10 ; 20 février = 2022-02-20"),
    (
        "Ouvert du 28 décembre au 3 janvier.",
        "du 28 décembre au 3 janvier = P7D ; 28 décembre = 2021-12-28 ; 3 janvier = 2022-01-03",
    ),
    (
        "Ouvert du 28 décembre 2022 au 3 janvier 2023.",
        "du 28 décembre 2022 au 3 janvier 2023 = P7D ; 28 décembre 2022 = 2022-12-28 ; 3 janvier 2023 = 2023-01-03",
    ),
    (
        "Ouvert du samedi 12 au dimanche 13 mars.",
        "du samedi 12 au dimanche 13 mars = P2D ; samedi 12 = 2022-03-12 ; dimanche 13 mars = 2022-03-13",
    ),
    ("Ouvert entre 14 et 16 h.", "entre 14 et 16 h = PT2H ; 14 = 2022-02-15T14:00 ; 16 h = 2022-02-15T16:00"),
    ("Ouvert de 14 à 16 heures.", "de 14 à 16 heures = PT2H ; 14 = 2022-02-15T14:00 ; 16 heures = 2022-02-15T16:00"),
    ("Ouvert de 9h30 à 12h.", "de 9h30 à 12h = PT2H30M ; 9h30 = 2022-02-15T09:30 ; 12h = 2022-02-15T12:00"),
    ("Ouvert de 22 h à 6 h.", "de 22 h à 6 h = PT8H ; 22 h = 2022-02-15T22:00 ; 6 h = 2022-02-16T06:00"),
    ("Entre 1990 et 1999, la ville a grandi.", "Entre 1990 et 1999 = P10Y ; 1990 = 1990 ; 1999 = 1999", None),
    ("De 2014 à 2018, il a régné.", "De 2014 à 2018 = P5Y ; 2014 = 2014 ; 2018 = 2018"),
    ("De mars à avril, on sème.", "De mars à avril = P2M ; mars = 2022-03 ; avril = 2022-04"),
    ("De lundi à mercredi, il pleuvra.", "De lundi à mercredi = P3D ; lundi = 2022-02-21 ; mercredi = 2022-02-23"),
    ("De lundi à mercredi, il a plu.", "De lundi à mercredi = P3D ; lundi = 2022-02-14 ; mercredi = 2022-02-16"),
    (
        "Entre le 24 février et mercredi, il a plu.",
        "Entre le 24 février et mercredi = P7D ; le 24 février = 2022-02-24 ; mercredi = 2022-03-02",
        "2022-03-03",
    ),
    (
        "Du mardi à 22 h au mercredi à 6 h, la route sera fermée.",
        (
            "Du mardi à 22 h au mercredi à 6 h = PT8H ; mardi = 2022-02-15 ; "
            "22 h = 2022-02-15T22:00 ; mercredi = 2022-02-16 ; 6 h = 2022-02-16T06:00"
        ),
    ),
    (
        "Du 12 mars à 8 h au 14 mars à 18 h, fête.",
        (
            "Du 12 mars à 8 h au 14 mars à 18 h = PT58H ; 12 mars = 2022-03-12 ; "
            "8 h = 2022-03-12T08:00 ; 14 mars = 2022-03-14 ; 18 h = 2022-03-14T18:00"
        ),
    ),
    (
        "Du vendredi soir au dimanche soir, il neigera.",
        "Du vendredi soir au dimanche soir = P3D ; vendredi soir = 2022-02-18TEV ; dimanche soir = 2022-02-20TEV",
    ),
    ("Du XVIIe au XIXe siècle, on bâtit.", "Du XVIIe au XIXe siècle = P300Y ; XVIIe = 16XX ; XIXe siècle = 18XX"),
    ("Du 3/4 au 5/4/2022.", "Du 3/4 au 5/4/2022 = P3D ; 3/4 = 2022-04-03 ; 5/4/2022 = 2022-04-05"),
    (
        "Du 28 février au 1er mars 2024.",
        "Du 28 février au 1er mars 2024 = P3D ; 28 février = 2024-02-28 ; 1er mars 2024 = 2024-03-01",
    ),
    (
        "Ouvert entre midi et 14 heures.",
        "entre midi et 14 heures = PT2H ; midi = 2022-02-15T12:00 ; 14 heures = 2022-02-15T14:00",
    ),
    (
        "Il y a eu des tirs entre 3 h et 4 h du matin.",
        "entre 3 h et 4 h du matin = PT1H ; 3 h = 2022-02-15T03:00 ; 4 h du matin = 2022-02-15T04:00",
    ),
    (
        "Il y a eu des tirs entre 3 et 4 heures du matin.",
        "entre 3 et 4 heures du matin = PT1H ; 3 = 2022-02-15T03:00 ; 4 heures du matin = 2022-02-15T04:00",
    ),
    ("Il a dormi de minuit à midi.", "de minuit à midi = PT12H ; minuit = 2022-02-15T00:00 ; midi = 2022-02-15T12:00"),
    ("Couvre-feu de 21h à 6h du matin.", "de 21h à 6h du matin = PT9H ; 21h = 2022-02-15T21:00 ; 6h du matin = 2022-02-16T06:00"),
    (
        "Permanence 9h-12h et 14h-17h.",
        (
            "9h-12h = PT3H ; 9h = 2022-02-15T09:00 ; 12h = 2022-02-15T12:00 ; "
            "14h-17h = PT3H ; 14h = 2022-02-15T14:00 ; 17h = 2022-02-15T17:00"
        ),
    ),
    ("Horaires : 10h/12h.", "10h/12h = PT2H ; 10h = 2022-02-15T10:00 ; 12h = 2022-02-15T12:00"),
    ("En 2020/2021, il étudiait.", "2020/2021 = P2Y ; 2020 = 2020 ; 2021 = 2021"),
    ("Les années 2010-2020 furent chaudes.", "2010-2020 = P11Y ; 2010 = 2010 ; 2020 = 2020"),
    ("Les années 60-70 furent belles.", "Les années 60-70 = P20Y ; Les années 60 = 196X ; 70 = 197X"),
    ("Pendant la saison 2021/2022, il a joué.", "2021/2022 = P2Y ; 2021 = 2021 ; 2022 = 2022"),
    ("De 2014 à 2018 et en 2020, il a joué.", "De 2014 à 2018 = P5Y ; 2014 = 2014 ; 2018 = 2018 ; 2020 = 2020"),
    ("La guerre de 1914-18 fut longue.", "1914-18 = P5Y ; 1914 = 1914 ; 18 = 1918"),
    (
        "Entre le XVe et le XVIIe siècle, on bâtit.",
        "Entre le XVe et le XVIIe siècle = P300Y ; le XVe = 14XX ; le XVIIe siècle = 16XX",
    ),
    ("Fin avril-début mai, il partira.", "Fin avril-début mai = P2M ; Fin avril = 2022-04 END ; début mai = 2022-05 START"),
    ("De 20 h à 24 h, tout ferme.", "De 20 h à 24 h = PT4H ; 20 h = 2022-02-15T20:00 ; 24 h = 2022-02-16T00:00"),
    ("Charles VI (1368-1422) régna.", "1368-1422 = P55Y ; 1368 = 1368 ; 1422 = 1422"),
    ("Victor Hugo (1802-1885) écrivit.", "1802-1885 = P84Y ; 1802 = 1802 ; 1885 = 1885"),
    ("Du 30 mai au 2 juin, il jouera.", "Du 30 mai au 2 juin = P4D ; 30 mai = 2022-05-30 ; 2 juin = 2022-06-02"),
    (
        "Du 5 au 7 et du 12 au 14 mai, il jouera.",
        "Du 5 au 7 = P3D ; 5 = 2022-05-05 ; 7 = 2022-05-07 ; du 12 au 14 mai = P3D ; 12 = 2022-05-12 ; 14 mai = 2022-05-14",
    ),
    (
        "De décembre 2020 à février 2021, il a plu.",
        "De décembre 2020 à février 2021 = P3M ; décembre 2020 = 2020-12 ; février 2021 = 2021-02",
    ),
    ("De décembre à février 2021, il a plu.", "De décembre à février 2021 = P3M ; décembre = 2020-12 ; février 2021 = 2021-02"),
    ("Entre mars et juin 2021, il a plu.", "Entre mars et juin 2021 = P4M ; mars = 2021-03 ; juin 2021 = 2021-06"),
    ("D'avril à juin, il a plu.", "D'avril à juin = P3M ; avril = 2021-04 ; juin = 2021-06"),
    (
        "De l'été 2020 au printemps 2021, il a plu.",
        "De l'été 2020 au printemps 2021 = P12M ; l'été 2020 = 2020-SU ; printemps 2021 = 2021-SP",
    ),
    ("De 1990 à aujourd'hui, il a plu.", "De 1990 à aujourd'hui = P11734D ; 1990 = 1990 ; aujourd'hui = 2022-02-15"),
]
"""Intervals with their ends, and lists whose ends share what the last one says."""

NOTHING = [
    "Metz perd pour sa quatrième journée.",
    "Il y a peu de doutes sur sa victoire.",
    "Il y a peu à perdre.",
    "Il y a longtemps à patienter.",
    "Le vent se maintenant au nord, il gèle.",
    "Les dernières journées du championnat seront rudes.",
    "Deux journées de Ligue 1 restent à jouer.",
    "L'avis de Mai Duong compte.",
    "Avril Lambert a gagné.",
    "Elle présentait Lundi musique, Mardi musique.",
    "L'émission « Samedi théâtre » a cessé.",
    "Une nuit d'hôtel.",
    "Son histoire se perd dans la nuit des temps.",
    "Au lendemain de la guerre, tout manquait.",
    "Un lendemain de fête.",
    "Une période d'essai.",
    "Le tome est dans le futur catalogue.",
    "Le Nouvel An chinois approche.",
    "La fête nationale de l'Algérie.",
    "La fête nationale américaine approche.",
    "Le 31 février, rien.",
    "Le 30 février.",
    "À 25 h 70, rien.",
    "À 24 h 30, rien.",
    "Le 32/01/2022.",
    "Le 00/00/2000.",
    "Le 15/13/2022.",
    "Le 31/04/2022.",
    "2022-02-30",
    "À 23 h 60.",
    "Le 31 avril, rien.",
    "À 25:10.",
    "La planète Mars est rouge.",
    "Il a été élu.",
    "Un avocat en or.",
    "La Seconde Guerre mondiale.",
    "Le 5e arrondissement.",
    "Les 24 Heures du Mans.",
    "Appelez le 01 23 45 67 89.",
    "Version 3.12.4 du logiciel.",
    "Ils ont gagné 3-2.",
    "Il coûte 12,50 €.",
    "Il habite 18 rue de Mars.",
    "Le G7 s'ouvre.",
    "Une seconde chance.",
    "Le 20 heures de TF1.",
    "La semaine du goût.",
    "Il roule à 90 km/h.",
    "Une année-lumière.",
    "Il habite au 12, rue du Bac.",
    "Page 12, article 1984.",
    "Le tramway T3 est en panne.",
    "Le S1 de Samsung plaît.",
    "Le T3 de 60 m² est loué.",
    "Le vol AF2014-15 est plein.",
    "Référence 2014-35 du dossier.",
    "C'est le quotidien de Lyon.",
    "Un nouveau quotidien est né ; deux grands quotidiens ferment.",
    "La vie quotidienne est chère.",
    "Il fait -15 à Lille, entre -50 et -40 degrés au pôle.",
    "Il habite le XVIe, au début du XXe arrondissement.",
    "Deux étés plus tard, il revint.",
    "Il a plu 24 heures sur 24 et 7 jours sur 7.",
    "Il pèse 80 kg, court 5 km/h et vaut 3 €/h.",
    "La Peugeot 2008 et le Boeing 747.",
    "Il a plus de 2000 livres.",
    "Le sapin de Noël et le marché de Noël.",
    "Appelez le 06.12.34.56.78 ou le +33 6 12 34 56 78.",
    "IP 192.168.10.12, version 2.10.2021 du logiciel, ISBN 978-2-07-036822-8.",
    "Il habite 14, rue du 4-Septembre.",
    "La rue du 8-Mai-1945 est fermée.",
    "Le second tour, la seconde place, en classe de seconde.",
    "Mars a des cratères ; la sonde est sur Mars.",
    "L'avocat a mangé un avocat d'or.",
    "La journée de la femme et la soirée électorale.",
]
"""Impossible days and times, and what is no time at all."""


def _told(text: str, reference: str | None) -> str:
    """The dates of a phrase as a case tells them."""
    dates = [fact for fact in extract(text, reference, {"date"}) if isinstance(fact, Date)]
    return " ; ".join(f"{date.text} = {date.timex_value}" + (f" {date.mod}" if date.mod else "") for date in dates)


@pytest.mark.parametrize("case", [*LENGTHS, *INTERVALS], ids=lambda case: case[0])
def test_a_length_or_interval_is_read(case: Case):
    """Each phrase gives its dates, an interval before its ends, and no other."""
    text, expected, *reference = case
    assert _told(text, reference[0] if reference else REFERENCE) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_time_gives_no_date(text: str):
    """Impossible days are not rolled over; names, prices, scores and numbers are no dates."""
    assert _told(text, REFERENCE) == ""
