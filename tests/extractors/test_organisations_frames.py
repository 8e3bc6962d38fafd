"""Names that are also common words, places or persons: the frames that make them organisations, and those that do not."""

import pytest

from extractors import extract
from extractors.facts import Organisation


def _found(text: str) -> list[Organisation]:
    return [fact for fact in extract(text, types={"organisation"}) if isinstance(fact, Organisation)]


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Deux auteurs de Fayard et un du Seuil restent en lice.", ["Fayard", "Seuil"]),
        ("Son essai est publié par Stock.", ["Stock"]),
        ("Il signe un roman du Dilettante.", ["Dilettante"]),
        ("Un sondage Nanos donne les libéraux gagnants.", ["Nanos"]),
        ("Le juge soupçonne Facebook et Instagram de mentir.", ["Facebook", "Instagram"]),
        ("Twitter devra payer.", ["Twitter"]),
        ("Les mercenaires sont partis ; au Mali, on regrette Wagner.", ["Wagner"]),
        ("En Ligue 2, les Canaris l'ont emporté.", ["Canaris"]),
        ("Son équipe de rugby affrontera le Munster puis l'Ulster.", ["Munster", "Ulster"]),
        ("Victoire face au Red Star, au terme d'un match sans relief.", ["Red Star"]),
        ("Libération consacre sa une au climat.", ["Libération"]),
        ("L'Aurore tire alors à 300 000 exemplaires.", ["L'Aurore"]),
        ("La Croix a rencontré les parents.", ["La Croix"]),
        ("Selon une information des Échos, rien ne change.", ["Échos"]),
        ("La CGT et la FSU ont signé, pas Solidaires.", ["CGT", "FSU", "Solidaires"]),
        ("Le PRG recule, les Verts y gagnent.", ["PRG", "Verts"]),
    ],
)
def test_a_frame_makes_a_name(text: str, spans: list[str]):
    """What stands around a doubtful name, or what the text speaks of, makes it an organisation."""
    assert [fact.text for fact in _found(text)] == spans


@pytest.mark.parametrize(
    "text",
    [
        "Un roman de Perrin se vend bien.",
        "Perrin a gagné l'étape.",
        "L'auteur de Minuit est mort.",
        "Autrement dit, rien ne change.",
        "Il est minuit sur le seuil.",
        "Un sondage léger à la surface.",
        "Elle a une page Facebook et publie sur Instagram.",
        "Une plainte contre X a été déposée.",
        "Les mercenaires écoutaient Richard Wagner, et Wagner les berçait.",
        "Un opéra de Wagner.",
        "Le match a lieu dans le Munster.",
        "Sur le terrain, les verts pâturages.",
        "Le Monde consacre beaucoup d'argent à la santé.",
        "Marianne évoque ses souvenirs.",
        "Combat de coqs au village.",
        "Ils sont solidaires, pas riches.",
    ],
)
def test_without_its_frame_a_name_is_none(text: str):
    """The common word, the place and the person of that name stay what they are."""
    assert [fact.text for fact in _found(text)] == []


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Au rugby, la LNR publie le calendrier du Top 14.", "ligue-nationale-de-rugby"),
        ("Le syndicat Unia appelle à la grève.", "unia-ch"),
        ("L'ukrainien MHP rachète un volailler.", "mhp-ua"),
        ("En Turquie, le MHP soutient le président.", "mhp-tr"),
        ("La Cnil enquête. À Bruxelles, la Commission hésite.", "commission-europeenne"),
        (
            "La Commission nationale de l'informatique et des libertés enquête. La Commission hésite.",
            "commission-nationale-de-l-informatique-et-des-libertes",
        ),
        ("Les députés Verts ? Les Verts ont voté la loi.", "les-verts"),
    ],
)
def test_a_homonym_is_told_by_its_surroundings(text: str, entity: str):
    """The noun before a name, a nationality, a match or a place tell which of its bearers is meant."""
    assert _found(text)[-1].entity == entity


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Le CNRS-Ingénierie recrute.", ["CNRS-Ingénierie"]),
        ("L'Insee-Occitanie publie.", ["Insee-Occitanie"]),
        ("Le Samu 35 et le SDIS 2B sont là.", ["Samu 35", "SDIS 2B"]),
        ("Le Samu 3 fois appelé.", ["Samu"]),
        ("La Drac de Bretagne et la CAF du Nord aident.", ["Drac de Bretagne", "CAF du Nord"]),
        ("L'union locale CGT de Vierzon défile.", ["union locale CGT de Vierzon"]),
        ("Un accord UE-Mercosur.", ["UE"]),
        ("La Citroën ë-C4, la Toyota bZ4X et la Peugeot e-308.", []),
        ("Citroën a-t-il menti ?", ["Citroën"]),
        ("Le groupe Union centriste au Sénat vote.", ["Union centriste", "Sénat"]),
    ],
)
def test_a_sigle_goes_on_by_hyphen_number_or_place(text: str, spans: list[str]):
    """Institutes, local bodies and unions are whole; two bodies side by side are not one, models are none."""
    assert [fact.text for fact in _found(text)] == spans


@pytest.mark.parametrize(
    ("text", "category", "country"),
    [
        ("Au Mali, le 2e régiment étranger de parachutistes saute.", "military", "FR"),
        ("La 155e brigade d'infanterie de marine combat en Ukraine.", "military", "UA"),
        ("Le guitariste du groupe Ar Vag sort un album.", "other", None),
        ("Le groupe Bidulon rachète un label de rock.", "company", None),
        ("La Compagnie des Indes fait faillite.", "company", None),
        ("Il étudie à l'Institut catholique de Rennes.", "education", "FR"),
        ("Il travaille chez Bidulon.", "company", None),
    ],
)
def test_a_name_or_its_sentence_tells_the_kind(text: str, category: str, country: str | None):
    """Category and country by the name itself or by what its sentence speaks of."""
    assert [(fact.category, fact.country) for fact in _found(text)] == [(category, country)]
