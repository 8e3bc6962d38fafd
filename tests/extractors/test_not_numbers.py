"""What looks like a number and is none: identifiers, addresses, results, names, words in another sense."""

import pytest

from extractors import Number, extract


def values(text: str) -> list[float | None]:
    return [fact.value for fact in extract(text, "2022-02-15", {"number"}) if isinstance(fact, Number)]


@pytest.mark.parametrize(
    "text",
    [
        "Appelez le 01 23 45 67 89, le 01-23-45-67-89 ou le 0123456789.",
        "Appelez le +33 1 23 45 67 89, le +33 (0)1 23 45 67 89 ou le +33123456789.",
        "Appelez le 0033 1 23 45 67 89, le 0 800 123 456 ou le 0 825 12 34 56.",
        "Appelez le 02/123.45.67, le 0475 12 34 56 ou le +41 22 123 45 67.",
        "Appelez le 36 46 ou le 39 19.",
        "IBAN BE68 5390 0754 7034, BE68539007547034.",
        "SIREN 362 521 879, RCS Paris B 362 521 879.",
        "Immatriculé 1 85 05 78 006 084 36.",
        "Écrire à la B.P. 45, CS 12345, 69003 Lyon.",
        "Rue Haute, 1000 Bruxelles",
        "Elle habite 3, pl. de la République, puis 8, route de Lyon, 15, cours Mirabeau et 5 allée des Roses.",
        "Au large, par N 48° 51.4 et 45° de latitude nord.",
        "Un accident à Bobigny (93) et près de Saint-Denis (974).",
        "1° Le projet\n2° Le coût",
        "1 - Le contexte\n2 - Le projet",
        "Les lignes 13, 14 et 15 sont fermées.",
        "La D. 12 et la D 906 sont coupées.",
        "Les résolutions 1284 et 1441.",
        "France - Italie 2 - 1.",
        "6/4, 3/6, 7/5",
        "Ils gagnent trois buts à deux, puis par 2 sets à 1.",
        "Le onze de départ et le Quinze de France.",
        "Les Vingt-Sept et les Douze ont signé.",
        "Il relit les Trois Mousquetaires et les Mille et Une Nuits.",
        "Un demi de mêlée, un demi-frère.",
        "Un quatre-quatre, un 4x4, le 4 x 4.",
        "Ouvert sept jours sur sept, 24 heures sur 24, 7j/7.",
        "Une vidéo en 4K sur un écran 8K.",
        "Comptez 20/25 €.",
        "Être sur son trente et un.",
        "Il est arrivé à la seconde près.",
    ],
)
def test_what_only_looks_like_a_number_is_none(text: str):
    """The contract's list of what is not a number."""
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il suit 15 cours de danse et longe 20 rues.", [15, 20]),
        ("Plus tard, 12000 Allemands et 1000 Suisses sont venus.", [12000, 1000]),
        ("Il y a 4K abonnés.", [4000]),
        ("Les onze titulaires, les deux Français.", [11, 2]),
        ("Les pages 12 et 13, les articles 3 et 4.", [12, 13, 3, 4]),
        ("1/2, 3/4 et 3/5 des voix", [0.5, 0.75, 0.6]),
        ("3/4 litre", [0.75]),
        ("Trois buts et deux sets.", [3, 2]),
        ("La première dort, la seconde lit ; elle finit seconde.", [1, 2, 2]),
        ("Il fait 3 kg (93) de plus.", [3, 93]),
        ("un deux pièces, un deux trois", [1, 2, 3]),
    ],
)
def test_what_counts_beside_it_is_a_number(text: str, expected: list[float]):
    """The same words where they count."""
    assert values(text) == expected
