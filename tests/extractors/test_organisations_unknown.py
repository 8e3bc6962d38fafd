"""Names that no list holds: firms by their frames, associations that are phrases, local bodies."""

import pytest

from extractors import Organisation, extract


def found(text: str) -> list[Organisation]:
    return [fact for fact in extract(text, types={"organisation"}) if isinstance(fact, Organisation)]


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Vivron boucle un tour de table de 3 millions.", "Vivron"),
        ("Spécialiste de la laine, Vivron emploie 40 personnes.", "Vivron"),
        ("Maison Le Fertal, un conserveur breton, a brûlé.", "Maison Le Fertal"),
        ("Selon Ouest-Métal, un sous-traitant de la région, c'est fini.", "Ouest-Métal"),
        ("Ceux de Vivron, une start-up de Vierzon, protestent.", "Vivron"),
        ("Vivron, filiale d'un groupe letton, a fermé.", "Vivron"),
        ("Jeune pousse de la laine, Vivron embauche.", "Vivron"),
        ("Un fabricant de la région, Vivron, a fermé.", "Vivron"),
        ("Vivron, mise en redressement judiciaire, a fermé.", "Vivron"),
        ("Le titre Vivron bondit de 4 % à la Bourse.", "Vivron"),
        ("Elle a levé 2 millions auprès de Vivron.", "Vivron"),
    ],
)
def test_a_firm_is_told_by_its_frame(text: str, span: str):
    """What is said of firms alone makes a name one of a firm."""
    assert [(fact.text, fact.category) for fact in found(text)] == [(span, "company")]


@pytest.mark.parametrize(
    "text",
    [
        "À Guéret, une PME recrute.",
        "Près de Guéret, une entreprise de laine, seule, recrute.",
        "Paul Martin, un fabricant de la région, recrute.",
        "Le roman Germinal, une entreprise folle, paraît.",
        "Résultat, placée en redressement judiciaire, la ferme vend.",
        "Dimanche, une société de Guéret, victime du feu, pleure.",
        "Vivron, placé sous contrôle judiciaire, se tait.",
        "Les Lyonnais ont levé 3 millions.",
        "Celle-ci a levé 3 millions.",
        "Vivron compte 3 enfants.",
        "La Drôme emploie 300 salariés.",
        "L'usine de Guéret emploie 30 salariés.",
        "Le titre Vivron sort mardi.",
        "Il est intervenu auprès de Vivron.",
        "Une entreprise de Guéret, Bourges et Vierzon, change.",
    ],
)
def test_what_is_no_firm_stays_out(text: str):
    """Persons, places, peoples, works and the words that open a sentence fill the same places."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("L'association Les Amis du vieux Guéret a gagné.", "Les Amis du vieux Guéret"),
        ("L'association Les Voisins des moulins de Saint-Truc joue.", "Les Voisins des moulins de Saint-Truc"),
        ("L'association Une main pour tous aide.", "Une main pour tous"),
        ("L'association La Colline bleue accueille des enfants.", "La Colline bleue"),
        ("L'association Le Temps de lire accueille des enfants.", "Le Temps de lire"),
        ("Le collectif Sauvons la Creuse proteste.", "Sauvons la Creuse"),
        ("Un collectif d'habitants, Sauvons nos haies, proteste.", "Sauvons nos haies"),
        ("L'association Agir pour les truites proteste.", "Agir pour les truites"),
        ("Le collectif Non à la déviation proteste.", "Non à la déviation"),
        ("L'association Graines de vie accueille des enfants.", "Graines de vie"),
        ("L'association Mamans solidaires accueille des enfants.", "Mamans solidaires"),
        ("L'association Fertal de Guéret joue.", "Fertal"),
        ("L'association Fertal du quartier joue.", "Fertal"),
        ("L'association Fertal organise une vente.", "Fertal"),
        ("L'association Le Relais et la commune signent.", "Le Relais"),
        ("L'association Les Amis organise une vente.", "Les Amis"),
    ],
)
def test_the_name_of_an_association_is_a_phrase(text: str, span: str):
    """It goes on over small words, up to the verb."""
    assert [(fact.text, fact.category) for fact in found(text)] == [(span, "ngo")]


@pytest.mark.parametrize(
    ("text", "span", "category", "country"),
    [
        ("La communauté de communes Val de Truc vote.", "communauté de communes Val de Truc", "government", "FR"),
        ("Guéret Agglo recrute.", "Guéret Agglo", "government", "FR"),
        ("Le comité des fêtes de Truc-le-Vieux recrute.", "comité des fêtes de Truc-le-Vieux", "ngo", "FR"),
        ("La Draaf de Corse recrute.", "Draaf de Corse", "government", "FR"),
        ("La MDPH du Cher recrute.", "MDPH du Cher", "government", "FR"),
        ("L'Ehpad Les Mimosas recrute.", "Ehpad Les Mimosas", "health", None),
        ("Il étudie au petit séminaire de Truc.", "petit séminaire de Truc", "education", None),
        ("La brigade de répression du banditisme enquête.", "brigade de répression du banditisme", "government", None),
        ("Le Grand Conseil jurassien vote.", "Grand Conseil jurassien", "government", None),
        ("Le Grand Conseil glaronais vote.", "Grand Conseil glaronais", "government", "CH"),
        ("Le Conseil d'État tessinois vote.", "Conseil d'État tessinois", "government", "CH"),
        ("La Caisse d'assurance maladie de Truc paie.", "Caisse d'assurance maladie de Truc", "government", None),
        ("L'Institut Max-Planck de biologie recrute.", "Institut Max-Planck de biologie", "research", "DE"),
        ("L'offre des Papeteries Durtal est bonne.", "Papeteries Durtal", "company", None),
        ("Les Verreries du Vallon ferment.", "Verreries du Vallon", "company", None),
        ("Le fonds d'investissement Vivron achète.", "Vivron", "company", None),
        ("Le volailler Vivron achète.", "Vivron", "company", None),
        ("L'Entente cycliste de Truc recrute.", "Entente cycliste de Truc", "sport", None),
    ],
)
def test_local_bodies_have_nouns_of_their_own(text: str, span: str, category: str, country: str | None):
    """Nouns of communes, of services of the state, of police, of works."""
    assert [(fact.text, fact.category, fact.country) for fact in found(text)] == [(span, category, country)]


@pytest.mark.parametrize(
    "text",
    [
        "La crèche de Noël est là.",
        "La mission locale a fermé.",
        "Un foyer rural ouvre.",
        "Une crèche Vivron ouvre.",
        "La commission des finances de la commune vote.",
        "La chambre civile est vide.",
        "Le fonds Martin paie.",
        "Le fonds européen Feder paie.",
        "Le volailler Jean Martin achète.",
        "Elle pousse Paul.",
        "La Métropole change.",
        "Les papeteries de la ville ferment.",
        "Un grand conseil de famille se tient.",
        "Le petit a pleuré.",
    ],
)
def test_common_nouns_stay_common(text: str):
    """Without a name of their own, or with an indefinite article, they name nothing."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("La commission des lois du Sénat vote.", ["commission des lois", "Sénat"]),
        ("La chambre sociale de la Cour de cassation juge.", ["chambre sociale", "Cour de cassation"]),
        ("Les sociétés Fertal, Vivron et Bidulon ferment.", ["Fertal", "Vivron", "Bidulon"]),
        ("Les sociétés Fertal et Paul Martin signent.", ["Fertal"]),
        ("Le HCR ferme. L'agence onusienne se tait.", ["HCR", "agence onusienne"]),
    ],
)
def test_each_organisation_for_itself(text: str, spans: list[str]):
    """A committee and its house are two; a plural noun is that of a whole row."""
    assert [fact.text for fact in found(text)] == spans
