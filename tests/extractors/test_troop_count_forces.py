"""Whose troops they are, and when a people is one of troops."""

import pytest

from extractors import extract


def counts(text: str) -> list[tuple[str, str | None]]:
    """The troop counts of a text with the countries of their forces."""
    found = (fact for fact in extract(text, "2022-02-15", {"troop_count"}) if fact.type == "troop_count")
    return [(fact.text, fact.force.country if fact.force is not None else None) for fact in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le bataillon compte neuf Finlandais et quatre Suédois.", [("neuf Finlandais", "FI"), ("quatre Suédois", "SE")]),
        ("La garnison a 90 soldats et deux Danois.", [("90 soldats", None), ("deux Danois", "DK")]),
        (
            "La brigade réunit 700 soldats venus de six pays, dont 300 Grecs et une centaine de Croates.",
            [("700 soldats", None), ("300 Grecs", "GR"), ("une centaine de Croates", "HR")],
        ),
        (
            "En Crimée, 90 000 Français et 20 000 Anglais tombèrent au combat.",
            [("90 000 Français", "FR"), ("20 000 Anglais", "GB")],
        ),
        ("Du contingent de Bosnie, il ne reste que 80 Autrichiens.", [("80 Autrichiens", "AT")]),
        (
            "Trente soldats belges gardent le pont. Douze Danois les relèveront.",
            [("Trente soldats", "BE"), ("Douze Danois", "DK")],
        ),
        ("Parmi les soldats tués figurent cinq Togolais.", [("cinq Togolais", "TG")]),
        ("Huit Togolais et deux Ivoiriens de la Minusma ont péri.", [("Huit Togolais", "TG"), ("deux Ivoiriens", "CI")]),
        ("Les tirailleurs vinrent à bout de 900 Bulgares.", [("900 Bulgares", "BG")]),
        (
            "Les 400 soldats grecs se rendent. Bilan de la guerre : 90 Grecs, 60 Turcs tués.",
            [("400 soldats", "GR"), ("90 Grecs", "GR"), ("60 Turcs", "TR")],
        ),
    ],
)
def test_a_people_is_one_of_troops(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Behind the nations of a whole, fallen in action, left over, beside soldiers, fought by them; each with its own country."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "L'accident a fait 12 morts : neuf Italiens et trois Belges.",
        "Bilan de l'attentat : 12 Italiens, 3 Français tués.",
        "Parmi les victimes figurent cinq Togolais.",
        "Du camp de réfugiés, il ne reste que 300 Syriens.",
        "Les soldats ont secouru des Afghans ; vingt Syriens les ont rejoints.",
        "Les Américains ont laissé 900 dollars.",
        "Le séisme a coûté 300 morts au Népal.",
    ],
)
def test_a_people_is_none_of_troops(text: str) -> None:
    """Among victims, refugees and travellers."""
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le raid a coûté 40 hommes à l'armée tchadienne.", [("40 hommes", "TD")]),
        ("La bataille coûta 900 tués à la Prusse et 400 aux Danois.", [("900 tués", None), ("400", "DK")]),
        ("La journée coûta 900 morts et 300 blessés à l'armée autrichienne.", [("900 morts", "AT"), ("300 blessés", "AT")]),
        ("Aux Serbes, la bataille coûta 70 000 hommes.", [("70 000 hommes", "RS")]),
        ("Les Bulgares laissèrent 900 morts ; les Grecs en perdirent 400.", [("900 morts", "BG"), ("400", "GR")]),
        ("La bataille fit 900 morts chez les Polonais.", [("900 morts", "PL")]),
        ("Riga évalue à 900 le nombre de soldats envoyés par Minsk à Grodno.", [("900", "BY")]),
        ("Les 900 soldats envoyés par Kigali et Kampala sont à Goma.", [("900 soldats", None)]),
        ("La force avait 900 soldats togolais et béninois ; le Bénin en fournit 300.", [("900 soldats", None), ("300", "BJ")]),
        (
            "L'Italie y est avec 900 soldats, la Grèce avec 90 et Chypre avec 8.",
            [("900 soldats", "IT"), ("90", "GR"), ("8", "CY")],
        ),
        ("Le Togo contribue à hauteur de 900 soldats, le Bénin à hauteur de 300.", [("900 soldats", "TG"), ("300", "BJ")]),
        ("Les soldats chiliens attendent 40 Royal Marines.", [("40", "GB")]),
        ("Santiago Blanco a proposé l'envoi de 900 soldats.", [("900 soldats", None)]),
        ("Lilongwe a perdu douze soldats au Kivu, Maseru deux.", [("douze soldats", "MW"), ("deux", "LS")]),
        ("Le président mexicain envoie 900 hommes de la Garde nationale à la frontière américaine.", [("900 hommes", "MX")]),
        (
            "12 000 soldats gardent la frontière avec le Mali et le Niger et 300 soldats partiront.",
            [("12 000 soldats", None), ("300 soldats", None)],
        ),
    ],
)
def test_a_force_is_who_has_or_loses_them(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Who pays with them, leaves them, sends them, has some of them, though the verb is left out."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La Norvège est en Lituanie depuis 2017. Le contingent compte 150 soldats.", [("150 soldats", "NO")]),
        ("La Norvège et la Suède sont à Gao. Le contingent compte 150 soldats.", [("150 soldats", None)]),
        (
            "L'armée togolaise a été attaquée à Kpendjal. Bilan : 8 soldats tués, 13 blessés.",
            [("8 soldats", "TG"), ("13 blessés", "TG")],
        ),
        ("L'armée russe a bombardé la caserne. Bilan : 8 soldats tués.", [("8 soldats", None)]),
        ("Le Canada déploie une brigade en Lettonie. Une avant-garde de 90 soldats est à Riga.", [("90 soldats", "CA")]),
        ("Les légionnaires français avancent. Le colonel Mendez se rend avec ses 900 hommes.", [("900 hommes", None)]),
        (
            "Le ministre danois, Ole Lund, a parlé. « Nous avons 900 soldats », a déclaré Lund.",
            [("900 soldats", "DK")],
        ),
        ("Arrivés à 900 en mai, les soldats et gendarmes togolais sont repartis.", [("900", "TG")]),
        (
            "L'échange rend 90 prisonniers de guerre. Parmi les Serbes libérés, 12 sont blessés.",
            [("90 prisonniers de guerre", None), ("12", "RS")],
        ),
        ("Le ministère finlandais annonce que 900 conscrits suivront une formation.", [("900 conscrits", "FI")]),
    ],
)
def test_a_force_is_taken_up_from_before(text: str, expected: list[tuple[str, str | None]]) -> None:
    """The one power of the sentence before whose body, toll or vanguard is told."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La force a 900 soldats : Chili (400), Togo (300) et autres (200).",
            [("900 soldats", None), ("400", "CL"), ("300", "TG"), ("200", None)],
        ),
        (
            "Les 900 casques bleus sont répartis entre le Népal (500) et l'Inde (400).",
            [("900 casques bleus", None), ("500", "NP"), ("400", "IN")],
        ),
        (
            "La brigade a 900 hommes fournis par deux États : Togo (600) et Bénin (300).",
            [("900 hommes", None), ("600", "TG"), ("300", "BJ")],
        ),
        ("La force a 3 000 hommes et 40 chars : Bénin (30), Togo (10).", [("3 000 hommes", None)]),
        ("Les 900 soldats ont vu la France (1990) et l'Italie (1995).", [("900 soldats", None)]),
        ("Le budget se partage entre l'Inde (900) et le Népal (300).", []),
    ],
)
def test_a_whole_is_broken_down_by_country(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Each figure in brackets has the country before it."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("L'armée malienne a perdu 12 hommes, contre 40 chez les djihadistes.", ["ML", None]),
        ("L'armée malienne a perdu 12 hommes, contre 40 dans les rangs des insurgés.", ["ML", None]),
        ("Kiev a perdu 90 soldats, contre 300 pour l'armée russe.", ["UA", "RU"]),
        ("Lima a 900 soldats, contre 700 pour les réservistes.", ["PE", "PE"]),
        ("L'assaut a coûté la vie à six soldats togolais et à onze rebelles.", ["TG", None]),
        ("La bataille coûta 900 morts aux Danois, 400 aux Suédois.", ["DK", "SE"]),
    ],
)
def test_fighters_on_the_other_side_are_not_the_army_s(text: str, countries: list[str | None]):
    """Whom a comparison or a toll names beside an army does not belong to it; reservists do."""
    assert [country for _, country in counts(text)] == countries
