"""When a people's name counts troops, by a battle, a unit or soldiers told of before; and whose the other figures are."""

import pytest

from extractors import TroopCount, extract


def counts(text: str) -> list[tuple[str, str | None]]:
    """The troop counts of a text with the countries of their forces."""
    return [(fact.text, fact.force.country if fact.force is not None else None) for fact in found(text)]


def found(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, "2022-02-15", {"troop_count"}) if isinstance(fact, TroopCount)]


def date_of(fact: TroopCount) -> str | None:
    return None if fact.date is None else fact.date.text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vimy coûta la vie à 3 600 Canadiens.", [("3 600 Canadiens", "CA")]),
        ("Quelque 900 Danois tombèrent à Solférino.", [("Quelque 900 Danois", "DK")]),
        ("La bataille d'Ypres dura un mois. 9 000 Belges y périrent.", [("9 000 Belges", "BE")]),
        ("900 Écossais sont tombés sous le feu allemand.", [("900 Écossais", "GB")]),
        ("30 000 Grecs affrontèrent 40 000 Bulgares.", [("30 000 Grecs", "GR"), ("40 000 Bulgares", "BG")]),
        ("À Wagram, 900 Suédois contre 3 000 Danois.", [("900 Suédois", "SE"), ("3 000 Danois", "DK")]),
    ],
)
def test_a_battle_of_history_makes_a_people_troops(text: str, expected: list[tuple[str, str | None]]):
    """Those who fall by hundreds where only armies fought, or fight another people, are soldiers."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "À Verdun, trois Allemands sont morts.",
        "Le séisme de Sébastopol a tué 900 Russes.",
        "Au Chemin des Dames, 900 Allemands ont visité le fort.",
        "900 Lyonnais affronteront 3 000 Danois en finale du tournoi.",
        "300 Soudanais sont morts sous le soleil.",
    ],
)
def test_no_disaster_nor_visit_does(text: str):
    """Tourists and victims are no troops, also on an old battlefield."""
    assert not counts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "L'armée grecque a perdu neuf soldats ; quatre Grecs sont introuvables.",
            [("neuf soldats", "GR"), ("quatre Grecs", "GR")],
        ),
        ("Des soldats turcs et grecs se sont battus. Trois Turcs ont été tués.", [("Trois Turcs", "TR")]),
        ("L'armée turque s'est repliée. Deux Turcs ont été capturés.", [("Deux Turcs", "TR")]),
        ("Un convoi de la Minusca a sauté. Cinq Gabonais ont été blessés.", [("Cinq Gabonais", "GA")]),
        (
            "Deux Uruguayens de la Monusco ont été tués hier et dix Indiens blessés.",
            [("Deux Uruguayens", "UY"), ("dix Indiens", "IN")],
        ),
        (
            "Il reste 9 000 mercenaires étrangers. 300 Soudanais sont partis.",
            [("9 000 mercenaires", None), ("300 Soudanais", "SD")],
        ),
        ("Un échange de prisonniers de guerre a eu lieu : 90 Grecs ont été libérés.", [("90 Grecs", "GR")]),
        ("Une batterie de missiles et 90 Danois sont attendus.", [("90 Danois", "DK")]),
        ("Deux compagnies de blindés et 90 Danois arrivent.", [("Deux compagnies", None), ("90 Danois", "DK")]),
        ("Le bataillon letton sera épaulé par 90 Danois.", [("90 Danois", "DK")]),
        ("Le régiment a relevé 300 Espagnols.", [("300 Espagnols", "ES")]),
    ],
)
def test_soldiers_told_of_before_make_a_people_troops(text: str, expected: list[tuple[str, str | None]]):
    """A people goes on with soldiers of its nation, peacekeepers, mercenaries, or is joined to a unit."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Des soldats israéliens ont tiré. Deux Palestiniens ont été tués.",
        "L'armée nigériane avance. Neuf Nigérians ont été tués.",
        "Un convoi de la Minusca a sauté. Cinq Centrafricains ont été blessés.",
        "Les casques bleus aident au Togo. Cinq Togolais ont été blessés.",
        "Des soldats italiens patrouillent. Deux Danois ont été enlevés.",
        "Un échange de prisonniers a eu lieu : 90 Palestiniens ont été libérés.",
        "La Légion a rejoint 90 Danois otages à Kolwezi.",
        "Une compagnie d'assurances et 90 Danois seront entendus.",
        "La brigade des pompiers et 90 Belges ont défilé.",
        "Les soldats ont ouvert un pont. Trois cents Soudanais sont arrivés.",
    ],
)
def test_civilians_beside_soldiers_are_none(text: str):
    """Those whom soldiers shoot, guard or help are no troops."""
    assert not counts(text)


def test_they_are_mercenaries_and_peacekeepers_as_those_before():
    """A people that takes up others has their category, but none is a formation."""
    mercenaries = found("Il reste 9 000 mercenaires étrangers. 300 Soudanais sont partis.")
    peacekeepers = found("Trois Casques bleus ont été tués lundi. Deux Togolais ont été blessés mardi.")
    soldiers = found("Deux compagnies de blindés et 90 Danois arrivent.")

    assert [fact.personnel.category for fact in (mercenaries[1], peacekeepers[1], soldiers[1])] == [
        "mercenary",
        "peacekeeper",
        "soldier",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'assaut coûta aux Danois 900 morts.", [("900 morts", "DK")]),
        ("La peste coûta aux Danois 900 morts.", []),
        ("Les Danois eurent 900 morts.", [("900 morts", "DK")]),
        ("Les Suédois ont eu 900 tués et 300 prisonniers.", [("900 tués", "SE"), ("300 prisonniers", "SE")]),
        ("La Grèce perdit 9 000 tués.", [("9 000 tués", "GR")]),
        ("Les Bulgares perdirent 900 hommes.", [("900 hommes", "BG")]),
        ("Les Danois ont perdu 900 hommes politiques.", []),
        ("Les Danois eurent 900 morts de la peste.", []),
        ("Les Danois ont eu 900 morts en un an.", []),
        ("Les Danois comptent 900 tués sur les routes.", []),
        ("Les Danois eurent 900 voix.", []),
    ],
)
def test_a_people_has_its_losses(text: str, expected: list[tuple[str, str | None]]):
    """*Les Danois eurent 900 morts* is told of a battle, not so what a disease or the roads cost."""
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le contingent fidjien de la Finul, fort de 300 hommes, rentre.", ["FJ"]),
        ("Le bataillon grec de l'Otan (900 hommes) rentre.", ["GR"]),
        ("La compagnie danoise de la Kfor, qui compte 120 soldats, rentre.", ["DK"]),
        ("Le contingent de la Finul, fort de 300 hommes, rentre.", [None]),
        ("Athènes a perdu 90 soldats, contre 300 du côté turc.", ["GR", "TR"]),
        ("Athènes a perdu 90 soldats, contre 300 dans le camp adverse.", ["GR", None]),
        ("Séoul aligne 900 soldats, contre 1 200 au Nord.", ["KR", None]),
        ("Athènes aligne 900 soldats, contre 1 200 en 2019.", ["GR", "GR"]),
        ("Douze militaires FACA ont été blessés.", ["CF"]),
        ("Accra fournit 900 des 80 000 casques bleus.", ["GH", None]),
        ("Accra a retiré 90 des 900 soldats.", ["GH", "GH"]),
        ("Accra a 900 soldats au Mali. La mission de l'ONU en compte 9 000.", ["GH", None]),
        ("Tsahal a tué 90 miliciens, pour neuf morts dans ses rangs.", [None, "IL"]),
        ("La milice dit avoir tué 40 soldats turcs, pour neuf morts dans ses rangs.", ["TR", None]),
        ("La journée coûte aux Grecs 900 tués ; sur les 300 zouaves, 40 sont tombés.", ["GR", None, None]),
        ("Oslo porte son armée à 9 000 soldats. Le nombre de réservistes atteindra 20 000.", ["NO", "NO"]),
        ("Oslo soutient Kiev. Le nombre de soldats atteint 90 000.", [None]),
    ],
)
def test_whose_they_are(text: str, expected: list[str | None]):
    """The nearest owner in grammar is theirs, not the one of the clause beside it."""
    assert [country for _, country in counts(text)] == expected


def test_the_other_side_lost_its_men_then_too():
    """A comparison with the other side keeps the date, one with another year has its own."""
    sides = found("Athènes a perdu 90 soldats lundi, contre 300 chez les Turcs.")
    years = found("Athènes a perdu 90 soldats en 2020, contre 300 l'année précédente.")

    assert [date_of(fact) for fact in sides] == ["lundi", "lundi"]
    assert [date_of(fact) for fact in years] == ["2020", "l'année précédente"]


def test_a_name_behind_its_people_hides_no_participle():
    """*militaires FACA blessés* are wounded, whatever befell those before."""
    killed, wounded = found("Trois Casques bleus tués et douze militaires FACA blessés.")

    assert [fact.event.type for fact in (killed, wounded) if fact.event is not None] == ["killed", "wounded"]


def test_those_who_are_honoured_fell():
    """What is told of the fallen is that they fell: *honore 900 soldats tombés à Ypres*."""
    (fallen,) = found("Mons honore la mémoire de 900 soldats tombés à Ypres.")
    (honoured,) = found("Mons honore 900 soldats.")

    assert [fact.event.type for fact in (fallen, honoured) if fact.event is not None] == ["killed", "other"]
