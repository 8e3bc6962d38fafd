"""What the words beside the name of an organisation tell of it: its country, its kind, its federation or branch."""

import pytest

from extractors import extract
from extractors.document import Document
from extractors.facts import Organisation


def _all(text: str) -> list[Organisation]:
    return [fact for fact in extract(text, types={"organisation"}) if isinstance(fact, Organisation)]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("L'entreprise Bidulon, basée à Grenoble, recrute.", "FR"),
        ("L'entreprise Bidulon est basée à Grenoble.", "FR"),
        ("L'association Garibaldi était installée au Mali.", "ML"),
        ("L'entreprise Bidulon a son siège près de Gand.", "BE"),
        ("L'entreprise Bidulon avait son siège social à Lyon.", "FR"),
        ("L'entreprise Bidulon a son usine à Gand.", None),
        ("L'entreprise Bidulon est arrivée à Gand.", None),
        ("La start-up Bidulon, installée près de Zurich, recrute.", "CH"),
        ("La société Bidulon, implantée à Trifouilly (Meuse), recrute.", "FR"),
        ("L'entreprise Bidulon (Turin) recrute.", "IT"),
        ("L'ONG Bidulon, dont le siège est à Nairobi, proteste.", "KE"),
        ("Le groupe Bidulon, dont le siège social se trouve en Autriche, recrute.", "AT"),
        ("L'entreprise rennaise Bidulon recrute.", "FR"),
        ("La compagnie texane Bidulon recrute.", "US"),
        ("Bidulon SA, une société genevoise, recrute.", "CH"),
        ("La société Bidulon, premier producteur de cuivre du Chili, recrute.", "CL"),
        ("L'entreprise Bidulon de Besançon recrute.", "FR"),
        ("La compagnie Bidulon dans l'Oregon recrute.", "US"),
        ("L'association Bidulon (ABID), basée à Liège, proteste.", "BE"),
        ("Islande : une grève\n\nL'entreprise Bidulon recrute.", "IS"),
        ("Québec : une grève\n\nL'association Bidulon proteste.", "CA"),
        ("L'entreprise Bidulon, une filiale du groupe japonais, recrute.", None),
        ("L'entreprise Bidulon recrute après un accord conclu à Londres.", None),
        ("La Fédération internationale de pétanque, basée à Marseille, proteste.", None),
        ("À Madrid, la Fédération internationale de pétanque proteste.", None),
    ],
)
def test_the_words_beside_a_name_tell_its_country(text: str, country: str | None):
    """A seat, a town's adjective, a bracket or an apposition does; so does a text on one country, for what is not worldwide."""
    assert _all(text)[0].country == country


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Les Lobos del Sur (LDS), une organisation criminelle, rackettent les bus.", "armed_group"),
        ("Le gang Lobos del Sur (LDS) rackette les bus.", "armed_group"),
        ("Le groupe djihadiste Bidulon a revendiqué l'attaque.", "armed_group"),
        ("Le groupe pétrolier Bidulon recrute.", "company"),
        ("Le Comité technique des semences (CTS) a rendu un avis.", "government"),
        ("La Commission technique des forages a rendu un avis.", "government"),
        ("La Commission pontificale des évêques a rendu un avis.", "religious"),
        ("L'Institut pour la défense des rivières proteste.", "ngo"),
        ("L'Institut pour la recherche sur les rivières publie.", "research"),
        ("Le Yacht club de Royan ouvre.", "sport"),
        ("La Banque du Bhoutan relève ses taux.", "government"),
        ("La Banque de Trifouilly relève ses taux.", "company"),
        ("L'Office des forêts de Namibie plante.", "government"),
    ],
)
def test_a_name_or_its_apposition_tells_the_kind(text: str, category: str):
    """A noun with its complement, an adjective of armed groups, or the noun of an apposition does."""
    assert _all(text)[0].category == category


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("La CGT ports et docks bloque le terminal.", ["CGT ports et docks"]),
        ("La CFDT services publics négocie.", ["CFDT services publics"]),
        ("La CGT et les docks.", ["CGT"]),
        ("Le Croissant-Rouge somalien arrive.", ["Croissant-Rouge somalien"]),
        ("L'institut Eurostat compte.", ["Eurostat"]),
        ("L'institut de formation de l'Union africaine ouvre.", ["Union africaine"]),
        ("Le laboratoire suisse Novartis recrute.", ["Novartis"]),
        ("L'Académie belge des sciences siège.", ["Académie belge des sciences"]),
        ("Selon Bidulair Bretagne, le vent tourne.", ["Bidulair Bretagne"]),
        ("L'Unita proteste à Luanda.", ["Unita"]),
    ],
)
def test_a_name_is_whole_and_holds_no_other(text: str, wanted: list[str]):
    """A federation, a branch or a learned society is one name; a type noun and a known name are not."""
    assert [fact.text for fact in _all(text)] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Le télescope géant Aurora a été vendu.",
        "Le gouverneur de la banque centrale Merlot a parlé.",
        "La centrale nucléaire Merlot ferme.",
        "Il est accusé d'atteinte à la sûreté de l'État.",
        "Le traité transpacifique (TPP) est signé.",
        "L'accord de libre-échange nord-américain (ALENA) est renégocié.",
        "Deux Boeing se sont posés.",
        "L'usine Trifouilly ferme.",
        "Son usine de Trifouilly ferme.",
    ],
)
def test_what_bears_a_name_without_being_an_organisation(text: str):
    """Devices, legal goods, treaties, products and sites are none."""
    assert _all(text) == []


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("La Banque d'Espagne attend. La banque centrale s'inquiète.", "banque-d-espagne"),
        ("En France, le Sénat a voté. La haute chambre s'est tue.", "senat-fr"),
        ("En France, l'Assemblée nationale a voté. La chambre basse s'est tue.", "assemblee-nationale-fr"),
        ("En France, la loi revient. L'Assemblée vote.", "assemblee-nationale-fr"),
        ("En Serbie, l'Église orthodoxe s'oppose.", "eglise-orthodoxe-serbe"),
        ("La Nasa lance. L'agence spatiale américaine exulte.", "nasa"),
        ("La Confédération des États du Sahel (AES) se réunit.", "alliance-des-etats-du-sahel"),
        ("Al-Qaïda nie. Le groupe extrémiste a perdu.", "al-qaida"),
        ("Le Parti socialiste se réunit à Santiago du Chili.", "parti-socialiste-chilien"),
    ],
)
def test_the_last_mention_means(text: str, entity: str):
    """A noun that takes up an institution, or a name that many countries have, means the one of the text."""
    assert _all(text)[-1].entity == entity


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Au Malawi, le Parti du Congrès a quitté la salle.", "MW"),
        ("À Luanda, la Haute Cour a statué.", "AO"),
        ("Philippines : un naufrage\n\nLa Croix-Rouge plonge.", "PH"),
        ("Le quotidien bolivien La Razón enquête.", "BO"),
    ],
)
def test_a_name_that_many_countries_have_is_that_of_the_text(text: str, country: str):
    """Where the gazetteer has only another country's, the text's own has an entity of its own."""
    assert _all(text)[-1].country == country


def test_a_bracket_and_an_apposition_may_end_anywhere():
    """What is looked for behind a name need not stand there."""
    text = "La société Bidulon (BID), dont le siège social est à Trifouilly, une PME lilloise dans la Drôme (France)."
    document = Document.read(text)

    for end in document.ends:
        assert all(text[fact.start : fact.end] == fact.text for fact in _all(text[:end]))


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("La Mission de police de l'Union africaine au Ladoga (MIPUAL) part.", 1),
        ("La Mission d'observation des Nations unies au Ladoga (MONUL) part. La MONUL se tait.", 1),
        ("La Force intérimaire des Nations unies au Liban (FINUL) patrouille.", 1),
        ("L'armée régulière irakienne recule. L'armée irakienne attend. Au nord, l'armée veille.", 1),
        ("L'armée nationale congolaise avance. L'armée congolaise attend.", 1),
        ("L'armée syrienne recule. L'Armée nationale syrienne avance.", 2),
        ("Danone recrute. La multinationale se tait, puis la multinationale française parle.", 1),
        ("Renault ferme une usine. Le constructeur français se tait.", 1),
        ("Greenpeace manifeste. L'organisation écologiste proteste.", 1),
        ("Danone se bat contre ses salariés, appelés par l'entreprise de « simples partenaires ».", 1),
    ],
)
def test_other_words_for_one_body_have_its_key(text: str, entities: int):
    """A mission and its acronym, an army with its adjectives, a firm with its nationality: all that is said is one."""
    found = _all(text)

    assert len(found) > 1
    assert len({fact.entity for fact in found}) == entities


def test_another_nationality_takes_up_nobody():
    """*Le groupe américain* in a text on a French firm is another."""
    assert [fact.text for fact in _all("Renault ferme une usine. Le groupe américain se tait.")] == ["Renault"]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Pérou : crash d'un avion de Bidulair\nLe vol 12 de Bidulair est tombé au Pérou. Bidulair se tait.", None),
        ("Pérou : un crash\nLe vol 12 Bidulon Airlines est tombé au Pérou.", None),
        ("Pérou : un crash\nLa compagnie bolivienne Bidulon Airlines se tait.", "BO"),
        ("Pérou : un crash\nBidulon Airlines, basée à Quito, se tait.", "EC"),
    ],
)
def test_an_accident_tells_no_country_of_an_airline(text: str, country: str | None):
    """Where an aircraft falls is not where its airline is at home."""
    assert {fact.country for fact in _all(text)} <= {country}


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Dans un entretien au Monde, il se défend.", ["Monde"]),
        ("Les lecteurs de Libération, du Point et de l'Obs le savent.", ["Libération", "Point", "Obs"]),
        ("Une étude publiée dans Nature le montre.", ["Nature"]),
        ("Un article paru dans Science le montre.", ["Science"]),
        ("Les soldats des RDF sont partis, un officier du RDF aussi.", ["RDF", "RDF"]),
        ("Les militaires du Sahel sont partis.", []),
        ("La loi de la Nature est dure.", []),
    ],
)
def test_what_a_newspaper_prints_or_a_soldier_serves_stands_before_its_name(text: str, spans: list[str]):
    """Titles and acronyms that are common words count behind the nouns that only they complete."""
    assert [fact.text for fact in _all(text)] == spans


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("Les blindés de l'OTAN en Bosnie (SFBA) rentrent. La SFBA se tait.", ["otan", "sfba", "sfba"]),
        ("Les observateurs de l'Union africaine en Gambie (MUGA) rentrent.", ["union-africaine", "muga"]),
        ("La Force de l'ONU à Chypre (FONC) rentre.", ["force-de-l-onu-a-chypre"] * 2),
        ("Le budget de l'ONU en Europe (PIB) baisse.", ["onu"]),
        ("Les soldats de l'ONU au Mali (MINUSMA) sont visés.", ["onu", "minusma"]),
    ],
)
def test_a_bracket_behind_a_body_and_a_place_is_what_it_sent_there(text: str, entities: list[str]):
    """The body keeps its name, the acronym its own entity; a mission that the words spell is one with it."""
    assert [fact.entity for fact in _all(text)] == entities


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("L'agence nationale de radioprotection (ANR) tranche.", "agence-nationale-de-radioprotection"),
        ("L'agence nationale de la recherche (ANR) tranche.", "agence-nationale-de-la-recherche"),
        ("L'Agence française nationale de la recherche (ANR) tranche.", "agence-nationale-de-la-recherche"),
    ],
)
def test_a_definition_goes_before_a_namesake(text: str, entity: str):
    """An acronym is the gazetteer's where the words before it say what its name says."""
    assert {fact.entity for fact in _all(text)} == {entity}


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Le service national de météorologie (SNM) veille.", "government"),
        ("Le conseil national de déontologie (CND) veille.", "government"),
        ("La direction nationale du cadastre (DNC) veille.", "government"),
        ("Le comité des riverains du port (CRP) veille.", "ngo"),
    ],
)
def test_a_definition_in_small_letters_tells_the_kind(text: str, category: str):
    """The field behind *national* counts as that of a name in capitals does."""
    assert {fact.category for fact in _all(text)} == {category}


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Opération de l'ONU en Angola : la paix revient.", ["ONU"]),
        ("Mission de l'OTAN en Albanie : Rome approuve.", ["OTAN"]),
        ("Mission de l'OTAN en Albanie (MOA) : Rome approuve.", ["Mission de l'OTAN en Albanie", "MOA"]),
        ("La Mission de l'OTAN en Albanie approuve.", ["Mission de l'OTAN en Albanie"]),
        ("Mission de l'OTAN en Albanie annonce son départ.", ["Mission de l'OTAN en Albanie"]),
    ],
)
def test_a_headline_on_an_operation_names_its_sender(text: str, spans: list[str]):
    """An article, an acronym or a verb of bodies makes a mission one; the capital of a headline does not."""
    assert [fact.text for fact in _all(text)] == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("L'Alsace adopte un plan.", []),
        ("La Provence réclame de la pluie.", []),
        ("Le Parisien a battu le Niçois.", []),
        ("L'Alsace titre sur la pluie.", ["L'Alsace"]),
        ("Selon L'Alsace, il pleut.", ["L'Alsace"]),
        ("Le Parisien a révélé l'affaire.", ["Le Parisien"]),
        ("L'Équipe l'a écrit.", ["L'Équipe"]),
        ("Le Devoir rapporte lundi que la neige tombe.", ["Le Devoir"]),
        ("Le Devoir rapporte de l'argent.", []),
    ],
)
def test_a_newspaper_that_is_also_a_region_has_to_report(text: str, spans: list[str]):
    """A region and its inhabitant do what others do; a title that is a common word reports that something is so."""
    assert [fact.text for fact in _all(text)] == spans


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("L'étoile NSA 12 pâlit. Le pulsar FBI 7 aussi.", []),
        ("L'étoile montante du FBI pâlit.", ["FBI"]),
        ("Orange dévoile son bras. Le robot Orange avance.", []),
        ("Orange dévoile son robot.", ["Orange"]),
    ],
)
def test_stars_and_devices_keep_their_names(text: str, spans: list[str]):
    """A catalogue numbers stars behind an acronym; a name that the text gives to a device is its everywhere."""
    assert [fact.text for fact in _all(text)] == spans


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        ("La Ligue des truites (League for Trout) proteste.", ["ligue-des-truites"] * 2),
        ("La Ligue des truites (Trout League en anglais) proteste.", ["ligue-des-truites"] * 2),
        ("La Ligue des truites et la League for Trout protestent.", ["ligue-des-truites", "league-for-trout"]),
    ],
)
def test_an_english_name_in_brackets_is_a_translation(text: str, entities: list[str]):
    """Two names of one body, one entity; names beside each other are two."""
    assert [fact.entity for fact in _all(text)] == entities


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Togo : relâché\n\nLe touriste danois est vu par le service national de météorologie (SNM).", "TG"),
        ("Relâché au Togo\n\nLe touriste danois est vu par le service national de météorologie (SNM).", None),
        ("Togo : relâché\n\nLe touriste danois est vu au Ghana par le service national de météorologie (SNM).", None),
    ],
)
def test_a_headline_places_what_is_spelled_out(text: str, country: str | None):
    """A foreigner in the text does not take a body of the state away from the country that it opens with."""
    assert {fact.country for fact in _all(text)} == {country}
