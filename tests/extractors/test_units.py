"""Units: their codes exist, their words mean what the text says, what goes on behind them counts, and namesakes are no units."""

from collections.abc import Iterator

import pytest
from babel.numbers import list_currencies
from lark.exceptions import UnexpectedInput
from ucumvert import get_ucum_parser

from extractors import Number, extract
from extractors.lexicon import load
from extractors.numbers.currencies import CURRENCIES
from extractors.numbers.unit_phrases import Measure
from extractors.numbers.units import LEADING, MEASURES


def measures() -> Iterator[Measure]:
    return (phrase.measure for phrases in MEASURES.values() for phrase in phrases)


def sensed() -> Iterator[Measure]:
    """The measures that only senses.toml has."""
    for word in load("extractors.numbers", "senses.toml")["word"]:
        for reading in word["readings"]:
            if reading["dimension"] not in {"none", "currency"}:
                yield Measure(reading["dimension"], reading["code"])


def numbers(text: str) -> list[Number]:
    return [fact for fact in extract(text, "2022-02-15", {"number"}) if isinstance(fact, Number)]


def test_every_unit_has_a_code_of_ucum():
    """No code is made up: ucumvert parses each by the grammar and the tables that UCUM publishes, prefixes included."""
    parse = get_ucum_parser().parse
    rejected = set()
    for code in {measure.code for measure in (*measures(), *LEADING.values(), *sensed())}:
        assert code is not None
        try:
            parse(code)
        except UnexpectedInput:
            rejected.add(code)

    assert rejected == set()


@pytest.mark.parametrize("code", ["L/(100.km)", "g/(100.g)", "m/s2", "kg/har", "uSv/h", "[mi_i]/h", "Mbit/s", "[bbl_us]/d"])
def test_quotients_have_codes_of_ucum(code: str):
    """Quotients are written as UCUM has them."""
    assert get_ucum_parser().parse(code)


def test_the_parser_of_ucum_knows_wrong_from_right():
    """A code that UCUM has not is rejected, and so is a prefix before a customary unit."""
    for wrong in ("degC", "k[ft_i]", "litre", "€"):
        with pytest.raises(UnexpectedInput):
            get_ucum_parser().parse(wrong)


def test_every_currency_has_a_code_of_iso_4217():
    """Codes are those that CLDR knows, or none where the word is ambiguous; bitcoin has the usual unofficial one."""
    codes = {phrase.measure.code for phrases in CURRENCIES.values() for phrase in phrases} - {None}

    assert codes <= list_currencies() | {"XBT"}
    assert len(codes) > 160


@pytest.mark.parametrize(
    ("text", "dimension", "code"),
    [
        ("La température est de 25 degrés.", "temperature", "Cel"),
        ("Un virage à 90 degrés.", "angle", "deg"),
        ("98,6 degrés Fahrenheit", "temperature", "[degF]"),
        ("Le bébé pèse sept livres.", "mass", "[lb_av]"),
        ("Une dette de 361 millions de livres.", "currency", None),
        ("500 livres sterling", "currency", "GBP"),
        ("Une pression de 3 bars.", "pressure", "bar"),
        ("Des rafales de 40 nœuds.", "speed", "[kn_i]"),
        ("1 200 mètres carrés", "area", "m2"),
        ("50 µg/m3", "other", "ug/m3"),
        ("20 m³", "volume", "m3"),
        ("12 kilowattheures", "energy", "kW.h"),
        ("500 mégaoctets", "information", "MBy"),
        ("3 giga-octets", "information", "GBy"),
        ("100 Mbit/s", "information", "Mbit/s"),
        ("300 kilomètres à l'heure", "speed", "km/h"),
        ("5 quintaux", "mass", "kg"),
        ("dix shekels", "currency", "ILS"),
        ("10 francs CFA", "currency", None),
        ("420 millions de marks finlandais", "currency", "FIM"),
        ("20 dollars de Hong Kong", "currency", "HKD"),
        ("US$ 20", "currency", "USD"),
        ("150 $ US", "currency", "USD"),
        ("300 couronnes suédoises", "currency", "SEK"),
        ("5 p. 100", "percent", "%"),
        ("Une température de 68 F.", "temperature", "[degF]"),
        ("Il a coûté 68 F.", "currency", None),
        ("À 48 degrés nord.", "angle", "deg"),
        ("Un whisky à 40 degrés.", "other", "%{vol}"),
        ("3 minutes d'arc", "angle", "'"),
        ("12 degrés C", "temperature", "Cel"),
        ("300 °K", "temperature", "K"),
        ("20° C", "temperature", "Cel"),
        ("70° Fahrenheit", "temperature", "[degF]"),
        ("La livre de pommes coûte deux euros.", "currency", "EUR"),
        ("Deux livres de beurre.", "mass", "[lb_av]"),
        ("Elle veut perdre 12 livres.", "mass", "[lb_av]"),
        ("Il a fini par laisser tomber 30 livres.", "mass", "[lb_av]"),
        ("Vendue à 30 livres.", "currency", None),
        ("Une amende de 40 livres.", "currency", None),
        ("presque neuf livres", "currency", None),
        ("une demi-livre de farine", "mass", "[lb_av]"),
        ("12 onces d'or", "mass", "[oz_tr]"),
        ("12 onces de viande", "mass", "[oz_av]"),
        ("Une bague en or de 18 carats.", "other", "[car_Au]"),
        ("Un diamant de 3 carats.", "mass", "[car_m]"),
        ("Un moteur de 130 chevaux.", "power", "W"),
        ("Le voilier est à 300 milles de la côte.", "length", "[nmi_i]"),
        ("À 60 milles à l'heure sur la route.", "speed", "[mi_i]/h"),
        ("trente pieds de profondeur", "length", "[ft_i]"),
        ("six années lumière", "length", "[ly]"),
        ("200 pi ca", "area", "[ft_i]2"),
        ("12 ares de vigne", "area", "ar"),
        ("3 km carrés", "area", "km2"),
        ("deux cuillères à soupe", "volume", "[tbs_us]"),
        ("une tasse de sucre", "volume", "[cup_us]"),
        ("dix gallons impériaux", "volume", "[gal_br]"),
        ("15 kilotonnes", "mass", "kt"),
        ("2 MtCO2", "mass", "Mt"),
        ("1020 hectopascals", "pressure", "hPa"),
        ("900 mbar", "pressure", "mbar"),
        ("15 térawatts-heures", "energy", "TW.h"),
        ("2000 kcal", "energy", "kcal"),
        ("4 Mtep", "energy", "MJ"),
        ("1 300 MWe", "power", "MW"),
        ("3 000 tours par minute", "frequency", "{rev}/min"),
        ("500 mA", "other", "mA"),
        ("20 kN", "other", "kN"),
        ("Mach 2", "speed", "{mach}"),
        ("pH 5,5", "other", "[pH]"),
        ("3 gigabits par seconde", "information", "Gbit/s"),
        ("2 gigas de données", "information", "GBy"),
        ("5 microsieverts par heure", "other", "uSv/h"),
        ("6,5 l/100 km", "other", "L/(100.km)"),
        ("six litres aux cent", "other", "L/(100.km)"),
        ("5 mg / 100 ml", "other", "mg/(100.mL)"),
        ("70 quintaux à l'hectare", "other", "kg/har"),
        ("9,8 m/s²", "other", "m/s2"),
        ("9,8 mètres par seconde carrée", "other", "m/s2"),
        ("40 litres par mètre carré", "other", "L/m2"),
        ("Il court encore 10 km à l'heure actuelle.", "length", "km"),
        ("80 €/MWh", "currency", "EUR"),
        ("20 pour 100 des voix", "percent", "%"),
        ("3 points de %", "percent", "%"),
        ("La banque centrale monte ses taux de 25 pb.", "percent", "%"),
        ("30 dinars tunisiens", "currency", "TND"),
        ("3 500 réaux", "currency", "BRL"),
        ("12 riyals saoudiens", "currency", "SAR"),
        ("30 lei", "currency", "RON"),
        ("30 lei moldaves", "currency", "MDL"),
        ("20 lires turques", "currency", "TRY"),
        ("5 millions de roupiahs", "currency", "IDR"),
        ("1 000 000 de roupies indonésiennes", "currency", "IDR"),
        ("5 000 tengues", "currency", "KZT"),
        ("100 marks", "currency", "DEM"),
        ("100 dollars taïwanais", "currency", "TWD"),
        ("1 500 $ canadiens", "currency", "CAD"),
        ("100 NT$", "currency", "TWD"),
        ("350 FCFA", "currency", None),
        ("15 F CFA", "currency", None),
        ("200 Kč", "currency", "CZK"),
        ("50 RMB", "currency", "CNY"),
        ("usd 30", "currency", "USD"),
        ("Fr 20", "currency", None),
        ("4 millions d'€", "currency", "EUR"),
        ("1,2 million d'anciens francs", "currency", "FRF"),
        ("30 sens", "currency", None),
        ("20 cents américains", "currency", "USD"),
        ("un chien de 3 ans", "age", "a"),
        ("un bébé de dix jours", "age", "d"),
        ("Le nourrisson a trois semaines.", "age", "wk"),
        ("Un jeu pour enfants, dès 6 ans.", "age", "a"),
        ("Un fossile vieux de 3 millions d'années.", "age", "a"),
    ],
)
def test_a_unit_is_what_its_words_mean(text: str, dimension: str, code: str | None):
    """The dimension and the code, by name, symbol and context."""
    (number,) = numbers(text)

    assert number.unit is not None
    assert (number.unit.dimension, number.unit.code) == (dimension, code)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3€50", 3.5),
        ("2 F 50", 2.5),
        ("trois euros cinquante", 3.5),
        ("un litre et quart", 1.25),
        ("20 livres et 5 pence", 20.05),
        ("5 ringgits et 50 sens", 5.5),
        ("6 dinars et 300 millimes", 6.3),
        ("6 pieds 2 pouces", 6 + 2 / 12),
        ("six pieds deux", 6 + 2 / 12),
        ("3 kilos 500", 3.5),
        ("deux kilos cinq", 2.5),
        ("un kilo et 200 grammes", 1.2),
        ("1 km 500", 1.5),
        ("un mètre quatre-vingts", 1.8),
        ("37°2", 37.2),
        ("5 degrés au-dessous de zéro", -5),
        ("dix degrés sous zéro", -10),
        ("3 MEUR", 3_000_000),
        ("250 k€", 250_000),
        ("250 KEUR", 250_000),
        ("3 M€", 3_000_000),
        ("3 M d'euros", 3_000_000),
        ("45 MdF", 45_000_000_000),
        ("2 Mds d'euros", 2_000_000_000),
        ("£10m", 10_000_000),
        ("$2bn", 2_000_000_000),
    ],
)
def test_what_goes_on_behind_a_unit_is_part_of_the_figure(text: str, value: float):
    """Cents, smaller units, digits of a part, zero that is counted from, a scale in one word with a code: one fact."""
    (number,) = numbers(text)

    assert number.text == text
    assert number.value == pytest.approx(value)
    assert number.unit is not None


@pytest.mark.parametrize(
    ("text", "bounds"),
    [("de $20 à $30", (20, 30)), ("2 à 3 MEUR", (2_000_000, 3_000_000)), ("de -5 % à +3 %", (-5, 3)), ("20 €-30 €", (20, 30))],
)
def test_a_range_of_money_or_percentages_is_one_fact(text: str, bounds: tuple[float, float]):
    """Signs before and behind, on one side or both."""
    (number,) = numbers(text)

    assert (number.text, number.min, number.max) == (text, *bounds)


@pytest.mark.parametrize(
    "text",
    [
        "Elle a écrit neuf livres.",
        "Il a acheté deux livres et trois cahiers.",
        "Les 300 livres ont été vendus.",
        "Elle range dix livres de poche.",
        "Les deux pieds dans l'eau.",
        "On a saisi 200 pieds de cannabis.",
        "Il lève deux pouces bleus.",
        "Trois bars ont fermé.",
        "Il fait deux nœuds à ses lacets.",
        "Les deux degrés de juridiction.",
        "Trois grains de beauté.",
        "Les trois tasses sont sales.",
        "Trois chevaux de course.",
        "On compte 3 000 colons.",
        "Elle a pêché 30 soles.",
        "Il boit deux sucres.",
        "Les trois couronnes du roi.",
        "Il a les cinq sens.",
        "Ses deux fils.",
        "les deux livres",
        "L'indice perd 30 points.",
        "Trois cas pour 100 000 habitants.",
        "Il a fait trois tours.",
        "Trois euros-députés.",
        "Deux pieds-noirs.",
        "Il a versé dix milles.",
        "Un gain de 2 pb.",
        "Il a eu 3 C et 2 D.",
    ],
)
def test_namesakes_of_units_are_counted(text: str):
    """A word that may be a unit is a counted noun where the sentence says so."""
    assert all(number.unit is None for number in numbers(text))


@pytest.mark.parametrize(
    "text", ["La 2 CV et une 4L.", "M. Dupont", "Le franc suisse monte.", "Il est franc.", "un sens unique", "en pour cent"]
)
def test_names_and_articles_are_no_measures(text: str):
    """A car's name, a title, the name of a currency without a figure."""
    assert numbers(text) == []


def test_milles_is_a_number_before_what_it_counts():
    """*dix milles personnes* has a plural that the number should not have; *dix milles marins* are miles."""
    (people,) = numbers("On attend dix milles personnes.")
    (euros,) = numbers("Il doit deux milles euros.")

    assert (people.value, people.unit) == (10_000, None)
    assert (euros.value, euros.unit and euros.unit.code) == (2000, "EUR")


def test_the_sense_of_a_unit_is_that_of_its_own_clause():
    """A word that tells the sense counts for less behind a pause."""
    angle, fever = numbers("L'angle est de 45 degrés, la fièvre de 39 degrés.")
    weight, price = numbers("Il a perdu 12 livres ; le billet coûte 30 livres.")

    assert [number.unit and number.unit.dimension for number in (angle, fever)] == ["angle", "temperature"]
    assert [number.unit and number.unit.dimension for number in (weight, price)] == ["mass", "currency"]
