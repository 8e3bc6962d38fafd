"""The extractor of organisations as a whole: entities, memory, noise, vetoes."""

from itertools import pairwise

import pytest

from extractors import Organisation, extract
from extractors.document import Document


def organisations(text: str) -> list[Organisation]:
    return [fact for fact in extract(text, types={"organisation"}) if isinstance(fact, Organisation)]


def texts(text: str) -> list[str]:
    return [fact.text for fact in organisations(text)]


class TestEntities:
    """Who is meant."""

    def test_all_mentions_share_one_entity(self):
        """A name, its acronym, a description and a bare noun of one organisation have one key and equal fields."""
        found = organisations("L'OTAN (Alliance atlantique) hésite. L'alliance militaire occidentale attend ; l'alliance décide.")

        assert [fact.mention for fact in found] == ["acronym", "name", "description", "anaphor"]
        assert len({(f.entity, f.name, f.acronym, f.category, f.country, f.wikidata) for f in found}) == 1

    def test_the_text_gives_an_acronym(self):
        """An acronym that the text explains belongs to every mention of its organisation."""
        found = organisations("Le Comité des riverains du lac (CRL) gagne. Le CRL fête.")

        assert [fact.acronym for fact in found] == ["CRL", "CRL", "CRL"]
        assert {fact.entity for fact in found} == {"comite-des-riverains-du-lac"}

    def test_the_text_goes_before_the_gazetteer(self):
        """An acronym means what the text says, whoever else bears it."""
        found = organisations("La Coopérative Numérique Normande (CNN) recrute. La CNN est jeune.")

        assert {fact.entity for fact in found} == {"cooperative-numerique-normande"}

    def test_a_shared_name_follows_the_country_of_the_text(self):
        """A name that many countries have means the one that the text is about."""
        french = organisations("En France, le ministère de l'Intérieur a tranché.")
        russian = organisations("En Russie, le ministère de l'Intérieur a tranché, dit l'agence russe.")

        assert [fact.country for fact in french] == ["FR"]
        assert [fact.country for fact in russian] == ["RU"]

    def test_the_place_of_the_sentence_goes_before_the_text(self):
        """What a sentence is framed by tells whose institution it is, also where it is repeated."""
        found = organisations(
            "Israël riposte, dit l'armée israélienne. À Gaza, le ministère de la Santé compte. Le ministère de la Santé s'alarme."
        )

        assert [fact.country for fact in found] == ["IL", "PS", "PS"]

    @pytest.mark.parametrize(
        "text",
        [
            "La Russie et l'Ukraine se battent. Le ministère de la Défense se tait.",
            "Le Sénat a voté.",
            "Kiev accuse Moscou ; le ministère de la Justice se tait.",
        ],
    )
    def test_no_country_is_better_than_a_wrong_one(self, text: str):
        """An institution that several countries have, or another than the text's, is nobody's."""
        (found,) = organisations(text)

        assert (found.name, found.country) == (None, None)

    @pytest.mark.parametrize(
        ("text", "country", "category"),
        [
            ("Aux Fidji, le ministère des Armées dément.", "FJ", "government"),
            ("Le Pakistan vote ; le Pakistan attend. L'Assemblée nationale siégera.", "PK", "government"),
            ("Norvège : le Parti travailliste a gagné.", "NO", "party"),
            ("Au Portugal, le Parti communiste s'abstient.", "PT", "party"),
            ("La pluie tombe à Vilnius ; à Riga, la Cour suprême siège.", "LV", "judicial"),
            ("Le roi attend. Au Bhoutan, la police nationale veille.", "BT", "government"),
            ("Le président bolivien a dissous le Parlement.", "BO", "government"),
            ("La Banque nationale baisse son taux à Budapest.", "HU", "government"),
            ("En Argentine, la CGT défile.", "AR", "union"),
            ("Au Maroc, le PAM a perdu.", "MA", "party"),
            ("À Londres, Ofcom hésite.", "GB", "government"),
            ("L'hôpital San Bartolo à Rome ferme.", "IT", "health"),
            ("Le Tribunal pénal fédéral de Bellinzone acquitte.", "CH", "judicial"),
            ("Le ministère de la Justice de Guinée dément.", "GN", "government"),
            ("Le conseil départemental du Nord vote.", "FR", "government"),
            ("Le gouvernement congolais dément.", "CD", "government"),
            ("À Brazzaville, le gouvernement congolais dément.", "CG", "government"),
            ("Le Parti socialiste déplore la visite du roi à Moscou.", "FR", "party"),
            ("Le ministère des Armées annonce la mort d'un soldat au Mali.", "FR", "government"),
            ("L'Assemblée nationale débat de la guerre en Ukraine.", "FR", "government"),
            ("Au Rwanda, la CIA enquête.", "US", "government"),
        ],
    )
    def test_an_institution_is_of_the_country_where_the_text_plays(self, text: str, country: str, category: str):
        """The place by a name or before its clause goes before the only bearer that the gazetteer has."""
        found = organisations(text)[-1]

        assert (found.country, found.category) == (country, category)

    @pytest.mark.parametrize(
        ("text", "category"),
        [
            ("La Fédération des enseignants du Tandaba défile.", "union"),
            ("La Société de gymnastique de Bidulon défile.", "sport"),
            ("La Société astronomique du Tandaba publie.", "research"),
            ("L'Union des démocrates du Tandaba boycotte.", "party"),
            ("Le Comité d'enquête du Tandaba accuse.", "government"),
            ("L'observatoire de Bidulon ferme.", "research"),
            ("L'Observatoire des prix du Tandaba ferme.", "ngo"),
        ],
    )
    def test_a_complement_tells_the_category(self, text: str, category: str):
        """A broad noun names what its complement says."""
        assert organisations(text)[0].category == category

    @pytest.mark.parametrize(
        "text",
        [
            "L'institut géologique américain (USGS) a mesuré la secousse.",
            "L'armée du Mali avance, l'armée malienne aussi.",
            "Les Forces de défense irlandaises partent. Les Forces de défense reviennent.",
            "La Fédération camerounaise de football (Fécafoot) hésite.",
            "Le M23 avance, le mouvement rebelle aussi.",
            "L'UE hésite. La Commission européenne attend ; la Commission décide.",
        ],
    )
    def test_the_last_two_mentions_are_one(self, text: str):
        """What the text says twice in other words has one key."""
        assert len({fact.entity for fact in organisations(text)[-2:]}) == 1

    @pytest.mark.parametrize(
        ("text", "wanted"),
        [
            ("L'État islamique frappe. Les services de l'État veillent.", ["État islamique"]),
            ("Renault recule ; le groupe automobile Renault recrute.", ["Renault", "Renault"]),
            ("L'Université de Bidulon ferme. Il attend à la gare de l'Université.", ["Université de Bidulon"]),
        ],
    )
    def test_a_noun_that_means_something_else_is_no_anaphor(self, text: str, wanted: list[str]):
        """The state, an apposition and a station take up nothing."""
        assert texts(text) == wanted

    def test_persons_and_media_name_no_country(self):
        """The name of a person or of a medium says nothing of where a text plays."""
        found = organisations("Jean Hollande a parlé sur Radio France. Hollande a parlé. Au Chili, la nuit tombe. Le Sénat vote.")

        assert [fact.country for fact in found] == ["FR", "CL"]

    def test_domestic_names_are_french_where_no_country_is_named(self):
        """A text in French without any country means the French institution of exactly that name."""
        assert [fact.country for fact in organisations("L'Assemblée nationale saisit le Conseil constitutionnel.")] == [
            "FR",
            "FR",
        ]

    def test_a_nationality_leads_to_the_same_institution(self):
        """The description of a ministry and its name share an entity."""
        found = organisations("Le ministère russe de la Défense parle. Le ministère de la Défense se répète, à Moscou.")

        assert len({fact.entity for fact in found}) == 1

    def test_keys_are_slugs(self):
        """The key of an organisation that no list holds is made of its words."""
        assert [fact.entity for fact in organisations("La société « Été à l'Œuvre » ouvre.")] == ["ete-a-l-oeuvre"]

    def test_two_bearers_of_a_noun_are_not_taken_up(self):
        """A bare noun that two organisations can bear is no anaphor."""
        assert texts("La société Garibaldi rachète la société Bidulon. La société se tait.") == ["Garibaldi", "Bidulon"]


class TestMemory:
    """What one place of a text says for another."""

    def test_a_name_seen_surely_is_known_afterwards(self):
        """A name that is also a common word counts once the text has used it surely."""
        assert texts("Le groupe Orange recrute. Il aime Orange.") == ["Orange", "Orange"]

    def test_it_is_known_before_too(self):
        """What the text says later helps with what stands before."""
        assert texts("Vivrensemble fête ses dix ans. L'association Vivrensemble a tout prévu.") == ["Vivrensemble"] * 2

    def test_without_support_a_weak_name_is_none(self):
        """A place, a colour, a word at the start of a sentence is no organisation."""
        assert texts("Il habite Orange. Total, il a perdu. Marianne est rentrée.") == []

    def test_a_row_of_names_supports_its_members(self):
        """A weak name between sure ones is one too."""
        assert texts("Il lit Le Figaro, Libération et Mediapart.") == ["Le Figaro", "Libération", "Mediapart"]


class TestNoise:
    """Text as it comes."""

    @pytest.mark.parametrize(
        ("text", "wanted"),
        [
            ("l' Union européenne", "Union européenne"),
            ("l’Union\neuropéenne", "Union\neuropéenne"),
            ("L'UNION EUROPÉENNE", "UNION EUROPÉENNE"),
            ("l'UNION EUROPEENNE", "UNION EUROPEENNE"),
            ("la Croix Rouge et la paix", "Croix Rouge"),
            ("dans l'OTAN.Les autres", "OTAN"),
            ("l’O.N.U. siège", "O.N.U."),
            ("l'Elysée dément", "Elysée"),
            ("McDonald’s recrute", "McDonald’s"),
            ("les St. Louis Blues gagnent", "St. Louis Blues"),
            ("selon LVMH Moët Hennessy Louis Vuitton", "LVMH Moët Hennessy Louis Vuitton"),
            ("l'université Pierre-et-Marie-Curie ferme", "université Pierre-et-Marie-Curie"),
            ("il lit L'Obs", "L'Obs"),
            ("la Fed attend", "Fed"),
            ("L'E\u0301lyse\u0301e dément", "E\u0301lyse\u0301e"),
        ],
    )
    def test_a_name_is_found_as_it_is_written(self, text: str, wanted: str):
        """Stray spaces, broken lines, capitals, missing accents and hyphens do not hide a name."""
        assert texts(text) == [wanted]

    def test_a_blank_line_ends_a_name(self):
        """A name does not run over a paragraph."""
        assert "Conseil\n\nde sécurité" not in texts("le Conseil\n\nde sécurité")


class TestVetoes:
    """What is no organisation."""

    @pytest.mark.parametrize(
        "text",
        [
            "Le ministre des Affaires étrangères reçoit le chef d'État haïtien.",
            "Moscou et Washington négocient, l'Occident attend.",
            "Les forces russes et les troupes avancent, les militaires aussi.",
            "Le gouvernement, la police, l'armée, la justice et l'opposition.",
            "Il attend place de l'Élysée, près de la gare de Bercy.",
            "L'A 7 et le TGV, la TVA et le PIB, l'ADN et le VIH.",
            "Le roi Louis XIV et M. Thales.",
            "Un hôpital de Lisbonne, un lycée de Lyon.",
            "COMMENT CE MÉDICAMENT EST UTILISÉ",
            "Il roule en Renault Clio et vole en Airbus A320.",
            "Le match de Ligue des champions a lieu mardi.",
            "Certaines radios russes et les ambassades.",
            "Il habite rue de la Banque de France, près de l'avenue de l'Armée belge.",
            "La station Hôpital Bicêtre et l'arrêt Université de Nanterre.",
            "Le concert de Bercy est complet, la soirée de Matignon annulée.",
            "Le trophée Red Bull et la Fed Cup.",
            "Il touche 50 000 FCFA ; le FCFA baisse.",
            "Le laboratoire spatial Tiangong et l'Olympique de Russie.",
            "La présidence slovaque du conseil commence.",
            "Le SMIC augmente à la 7 de la rue.",
        ],
    )
    def test_what_only_looks_like_an_organisation_is_none(self, text: str):
        """Titles, places, persons, measures, products and bare class nouns are no organisations."""
        assert texts(text) == []


@pytest.mark.parametrize(
    "unit",
    ["Capitales ", "de la ", "ministère de ", "Conseil ", "Jean-", "A.", "ABC (", "le Conseil des ", "société « ", "l'OTAN "],
)
def test_hostile_repetition_is_read(unit: str):
    """Whatever is repeated, the text is read and no fact overlaps another."""
    found = organisations(unit * 2_000)

    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_text_may_end_at_any_word():
    """Every rule looks behind its trigger, where nothing need stand: each beginning and end of a text has an answer."""
    text = "Le laboratoire Moderna, la société, la fédération russe de football et selon l'Otan, le PDG de la banque (BCE)."
    document = Document.read(text)

    for start, end in zip(document.starts, document.ends, strict=True):
        for piece in (text[:end], text[start:], text[:end].upper()):
            assert all(piece[fact.start : fact.end] == fact.text for fact in extract(piece))
