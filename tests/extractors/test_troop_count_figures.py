"""Which figures are troop counts, and which are not: parts, levels, limits, words and evidence."""

import pytest

from extractors import TroopCount, extract


def counts(text: str) -> list[TroopCount]:
    return [fact for fact in extract(text, "2022-02-15", {"troop_count"}) if isinstance(fact, TroopCount)]


def spans(text: str) -> list[str]:
    return [count.text for count in counts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo enverra 90 soldats en plus de ses 300 hommes stationnés en Lettonie.", [("exact", "sent"), ("exact", "present")]),
        ("En plus des 900 réservistes déjà rappelés, Riga lève 40 soldats.", [("exact", "mobilised"), ("exact", "mobilised")]),
        ("Rome envoie 90 soldats en plus de 300 gendarmes présents à Herat.", [("exact", "sent"), ("exact", "present")]),
        ("Le fort abrite 900 soldats et quelques mortiers.", [("exact", "present")]),
        ("Le fort abrite 900 soldats plus ou moins aguerris.", [("exact", "present")]),
        ("Le fort abrite 900 soldats et quelques.", [("approximate", "present")]),
        ("Le fort abrite plus de 900 soldats.", [("more_than", "present")]),
    ],
)
def test_people_to_whom_others_are_added_are_as_many_as_is_said(text: str, expected: list[tuple[str, str]]):
    """*en plus de* is no modifier before them, nor *et quelques* before a noun; their own participle says where they are."""
    assert [(count.precision, count.event.type if count.event else None) for count in counts(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'armée grecque compte 90 000 soldats, soit 4 000 de trop.", ["90 000 soldats", "4 000"]),
        ("La brigade compte 900 hommes, au-delà du plafond légal de 700.", ["900 hommes", "700"]),
        ("La brigade compte 900 hommes, alors que la cible est de 1 200.", ["900 hommes", "1 200"]),
        ("L'armée grecque compte 90 000 soldats. L'objectif est de 110 000.", ["90 000 soldats", "110 000"]),
        ("La force a 900 casques bleus ; le plafond a été relevé à 1 200.", ["900 casques bleus", "1 200"]),
        ("La brigade a 900 hommes et 30 chars, alors que la cible est de 40.", ["900 hommes"]),
        ("La brigade compte 900 hommes. L'objectif est de 40 chars.", ["900 hommes"]),
        ("L'école compte 900 élèves, soit 40 de trop.", []),
    ],
)
def test_a_limit_and_an_excess_are_those_of_the_troops_counted(text: str, expected: list[str]):
    """With *être* and adjectives too, not behind other things."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'ONU évalue entre 300 et 400 les miliciens de Bria.", ["entre 300 et 400"]),
        ("Londres estime de 300 à 400 les combattants étrangers à Sinjar.", ["de 300 à 400"]),
        ("Londres chiffre à 300 ou 400 les mercenaires de Sebha.", ["300", "400"]),
        ("Les soldats et gendarmes togolais sont 900.", ["900"]),
        ("Les miliciens pourraient bientôt être 900.", ["900"]),
        ("Les trente instructeurs présents à Bria seront bientôt 90.", ["trente instructeurs", "90"]),
        ("Les conseillers militaires suédois, 90 au total, partent en mai.", ["90"]),
        ("Entrés à 900 dans Mossoul, les fusiliers en sont sortis à 600.", ["900", "600"]),
        ("Les fusiliers de la coalition, 90 au total, partent en mai.", ["90"]),
        ("Londres évalue entre 300 et 400 les dégâts.", []),
        ("Les familles des fusiliers, 90 au total, partent en mai.", []),
        ("Les chars de la brigade, 90 au total, partent en mai.", []),
        ("Les soldats et leurs familles sont 900.", []),
        ("Vendus à 900 euros, les fusils des soldats sont partis.", []),
        ("Les trente soldats et leurs 60 proches seront 90.", ["trente soldats"]),
    ],
)
def test_a_size_is_read_before_and_behind_its_people(text: str, expected: list[str]):
    """A range, a second figure, two nouns, a participle at the head."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La force compte 900 gendarmes, dont 60 femmes.", [("60 femmes", "soldier")]),
        ("Le camp garde 900 djihadistes, parmi lesquels 300 étrangers.", [("300 étrangers", "fighter")]),
        ("Le bataillon a 900 réservistes, dont 40 médecins.", [("40 médecins", "soldier")]),
        ("Les 900 soldats soignent les réfugiés, dont 60 femmes.", []),
        ("Les 900 soldats escortent des diplomates, dont 60 femmes.", []),
        ("L'armée a tué neuf civils et trois rebelles, dont deux femmes.", []),
        ("L'obus a fait douze morts, dont deux femmes.", []),
        ("L'école compte 900 élèves, dont 60 étrangers.", []),
    ],
)
def test_those_among_soldiers_are_soldiers(text: str, expected: list[tuple[str, str]]):
    """Behind *dont* and *parmi lesquels* any noun of people counts, unless civilians stand there."""
    found = [(count.text, count.personnel.category) for count in counts(text)]

    assert [pair for pair in found if pair[0].split()[-1] in {"femmes", "étrangers", "médecins"}] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'armée de terre a recruté 900 jeunes en 2020.", ["900 jeunes"]),
        ("L'armée de terre compte 9 000 soldats. On a recruté 300 jeunes en un an.", ["9 000 soldats", "300 jeunes"]),
        ("L'État veut recruter 900 jeunes dans la marine et dans l'armée.", ["900 jeunes"]),
        ("La banque a recruté 900 jeunes.", []),
        ("Le syndicat de l'armée a recruté 900 jeunes.", []),
        ("Les 900 recrues entament leur école d'été.", ["900 recrues"]),
        ("Les 900 recrues de la police entrent à l'école.", []),
        ("Douze matelots ont péri dans le naufrage de la frégate.", ["Douze matelots"]),
        ("La frégate a secouru douze matelots d'un cargo en feu.", []),
        ("Douze matelots ont péri dans le naufrage du chalutier.", []),
        ("Neuf cents observateurs internationaux vérifieront que les rebelles rendent leurs armes.", []),
        ("L'armée aligne 900 soldats de métier.", ["900 soldats de métier"]),
        ("« Nous avons trente blessés », dit un commandant tchadien.", ["trente blessés"]),
        ("Le commandant de bord parle de trois blessés.", []),
        ("L'armée a perdu neuf hommes. La police a perdu quatre agents et dix autres ont fui.", ["neuf hommes"]),
        ("Neuf soldats sont morts. La guerre a fait 900 morts, 300 disparus.", ["Neuf soldats"]),
    ],
)
def test_words_and_their_evidence(text: str, expected: list[str]):
    """Crews, recruits and dead are troops by what stands around them."""
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Les djihadistes ont perdu 300 hommes. On compte 40 morts dans les rangs maliens.", "soldier"),
        ("L'armée a tué 30 rebelles, outre 40 blessés.", "fighter"),
        ("L'armée aligne 900 soldats de métier.", "soldier"),
    ],
)
def test_the_last_has_the_category_of_those_who_are_meant(text: str, category: str):
    """The dead of a nation's ranks are soldiers, whoever was counted before."""
    assert counts(text)[-1].personnel.category == category


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Les 900 soldats partiront en mai, ont annoncé mardi les deux pays. Trois cents resteront.",
            ["900 soldats", "Trois cents"],
        ),
        ("Les 900 soldats ont repris les deux villes. Trois brûlent.", ["900 soldats"]),
    ],
)
def test_a_sentence_goes_on_behind_those_who_speak(text: str, expected: list[str]):
    """The figure of the speakers is not taken up."""
    assert spans(text) == expected
