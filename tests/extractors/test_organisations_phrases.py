"""How far the name of an institution goes, and what it says of itself."""

import pytest

from extractors import Organisation, extract
from extractors.organisations.words import TRIGGERS


def first(text: str) -> Organisation:
    return next(fact for fact in extract(text, types={"organisation"}) if isinstance(fact, Organisation))


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Le Comité d'aide aux victimes de la route a dit non.", "Comité d'aide aux victimes de la route"),
        ("Le Conseil letton du culte orthodoxe a déclaré que oui.", "Conseil letton du culte orthodoxe"),
        (
            "Le ministère de l'Énergie et des Mines de Nouvelle-Zélande se tait.",
            "ministère de l'Énergie et des Mines de Nouvelle-Zélande",
        ),
        ("Le ministère du Tourisme, des Forêts et de la Pêche, qui décide.", "ministère du Tourisme, des Forêts et de la Pêche"),
        ("La Haute Autorité pour la qualité de la pêche publie sa liste.", "Haute Autorité pour la qualité de la pêche"),
        ("Le tribunal de grande instance de Vierzon, saisi hier.", "tribunal de grande instance de Vierzon"),
        ("La mairie de Vierzon et celle de Bourges.", "mairie de Vierzon"),
        ("Le Conseil économique, social et forestier se réunit.", "Conseil économique, social et forestier"),
        ("Il dirige l'Institut des hautes études forestières depuis mai.", "Institut des hautes études forestières"),
        ("Au lycée Jean-Zola, tout va bien.", "lycée Jean-Zola"),
        ("L'Association pour la défense des truites a perdu.", "Association pour la défense des truites"),
        ("Le gouvernement letton favorable à la pêche.", "gouvernement letton"),
        ("L'Union des pêcheurs au sujet de la truite.", "Union des pêcheurs"),
        ("Le Ministère de la Pêche Paul Martin arrive.", "Ministère de la Pêche"),
        ("Le 3e bataillon de chasseurs alpins défile.", "3e bataillon de chasseurs alpins"),
        ("La 7e armée lettone avance.", "7e armée lettone"),
        ("L'Union nationale des pêcheurs du Ladoga vote.", "Union nationale des pêcheurs du Ladoga"),
        ("La Confédération suisse des pêcheurs a signé.", "Confédération suisse des pêcheurs"),
        ("L'Union européenne des marchés change.", "Union européenne"),
        ("La Chambre de commerce et d'industrie de Vierzon recrute.", "Chambre de commerce et d'industrie de Vierzon"),
        ("Le Service d'incendie et de secours du Cher agit.", "Service d'incendie et de secours du Cher"),
        ("L'École supérieure des arts et métiers de Vierzon ouvre.", "École supérieure des arts et métiers de Vierzon"),
        ("L'Observatoire des forêts tempérées et humides publie.", "Observatoire des forêts"),
        ("L'Observatoire des forêts royales et communales publie.", "Observatoire des forêts royales et communales"),
        ("L'Association des maires et plusieurs élus protestent.", "Association des maires"),
        ("Le Syndicat des pêcheurs réunis hier a voté.", "Syndicat des pêcheurs"),
        ("La Coordination des pêcheries lacustres se réunit.", "Coordination des pêcheries lacustres"),
        ("La Société des mines de fer du Ladoga vend.", "Société des mines de fer du Ladoga"),
        ("La fédération lettone de pêche à la mouche vote.", "fédération lettone de pêche"),
        ("Le syndicat letton des dockers vote.", "syndicat letton des dockers"),
        ("Le ministère de la Justice et la Police nationale démentent.", "ministère de la Justice"),
        ("L'ordre des avocats de Vierzon proteste.", "ordre des avocats de Vierzon"),
        ("L'Union pour le progrès du Ladoga vote.", "Union pour le progrès du Ladoga"),
        ("Le Musée des beaux-arts de Vierzon rouvre.", "Musée des beaux-arts de Vierzon"),
        ("L'Institut des neuro-sciences de Vierzon recrute.", "Institut des neuro-sciences de Vierzon"),
        ("Le Syndicat des sages-femmes de Vierzon proteste.", "Syndicat des sages-femmes de Vierzon"),
        ("Le Centre médico-psychologique de Vierzon ferme.", "Centre médico-psychologique de Vierzon"),
        ("L'Institut franco-allemand de Vierzon ferme.", "Institut franco-allemand de Vierzon"),
        ("Le Comité anti-bruit de Vierzon ferme.", "Comité anti-bruit de Vierzon"),
        ("Le Comité des pêcheurs - absents hier - vote.", "Comité des pêcheurs"),
        ("Il chante à l'opéra de Limoges.", "opéra de Limoges"),
        ("La brigade des martyrs du Ladoga recule.", "brigade des martyrs du Ladoga"),
        ("La cellule interministérielle de crise se réunit.", "cellule interministérielle de crise"),
        ("Selon la Préfecture, la truite manque.", "Préfecture"),
    ],
)
def test_a_name_ends_where_it_ends(text: str, span: str):
    """Adjectives, complements and what is coordinated belong to a name; verbs, relatives, commas and persons do not."""
    assert first(text).text == span


@pytest.mark.parametrize(
    ("text", "category", "country"),
    [
        ("La gendarmerie moldave enquête.", "government", "MD"),
        ("L'hôpital de Marseille est plein.", "health", "FR"),
        ("La Cour suprême de Zambie a tranché.", "judicial", "ZM"),
        ("Le tribunal de Bruxelles a tranché.", "judicial", "BE"),
        ("Le Syndicat des truites se bat.", "union", None),
        ("L'armée du Vanuatu défile.", "military", "VU"),
        ("En Finlande, l'Armée rouge recule.", "military", None),
        ("La fédération lettone de voile vote.", "sport", "LV"),
        ("Le barreau de Dakar proteste.", "union", "SN"),
        ("L'Académie militaire de Vierzon recrute.", "education", "FR"),
        ("L'Étoile sportive de Vierzon gagne.", "sport", "FR"),
        ("Le Front de libération du Ladoga attaque.", "armed_group", None),
        ("La Société nationale d'électricité du Vanuatu vend.", "company", "VU"),
        ("La Commission nationale des droits de l'homme du Vanuatu enquête.", "government", "VU"),
        ("L'Orchestre philharmonique de Grenade joue.", "other", "ES"),
        ("L'ambassade de la Grenade ouvre.", "government", "GD"),
        ("L'Orchestre de chambre de Vienne joue.", "other", "AT"),
        ("Le tribunal de Vienne juge.", "judicial", "FR"),
        ("Le Comité d'éthique du Rassemblement national tranche.", "party", "FR"),
        ("Le Comité d'éthique du Parti socialiste tranche.", "party", None),
        ("La Haute autorité de la primaire tranche.", "party", None),
        ("La Haute Autorité de la pêche tranche.", "government", None),
        ("Le Centre opérationnel de la gendarmerie veille.", "government", None),
        ("L'armée des moudjahidines avance.", "armed_group", None),
        ("Le think tank Bokta publie.", "ngo", None),
        ("L'ONG anti-corruption Bokta publie.", "ngo", None),
        ("La secte Bokta recrute.", "religious", None),
        ("Le groupe « Front du Ladoga » se tait.", "other", None),
    ],
)
def test_a_name_tells_category_and_country(text: str, category: str, country: str | None):
    """The noun gives the category; a nationality, a country or a large town gives the country."""
    fact = first(text)

    assert (fact.category, fact.country) == (category, country)


@pytest.mark.parametrize(
    "text",
    [
        "Une fédération lettone de voile existe.",
        "Le barreau de la prison.",
        "La zone industrielle de Namur.",
        "Un conseil de sages.",
        "Il donne conseil pour préserver la truite.",
        "Les services de police veillent.",
        "L'opéra de Mozart émeut.",
        "La préfecture est fermée.",
        "La brigade des pompiers arrive.",
        "L'ONG anti-corruption proteste.",
        "L'étude dans la Nature est longue.",
        "Il revient au Monde de juger.",
    ],
)
def test_a_class_noun_alone_is_none(text: str):
    """Without a capital, a place, a field or a nationality a noun names nobody."""
    assert extract(text, types={"organisation"}) == []


def test_triggers_allow_what_the_grammar_reads():
    """A trigger's permissions are those that `triggers.toml` explains."""
    allowed = {one for triggers in TRIGGERS.values() for trigger in triggers for one in trigger.allows}

    assert allowed == set("nation place country town field naming bare open letters lower of_body national within".split())
