"""What a date counts from: the date last named, the sentence's own day, the year that a list shares, or no year at all."""

import pytest

from extractors import Date, extract


def _values(text: str, reference: str) -> tuple[str, ...]:
    return tuple(fact.timex_value for fact in extract(text, reference, {"date"}) if isinstance(fact, Date))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Il a été arrêté le jeudi 3 février. Il a été jugé le lundi suivant.", ("2022-02-03", "2022-02-07")),
        ("Le 12 mars 2020, il a démissionné. Le mardi suivant, il partait.", ("2020-03-12", "2020-03-17")),
        ("Le 12 mars 2020, il a démissionné. Le mardi précédent, il partait.", ("2020-03-12", "2020-03-10")),
        ("Le 12 mars 2020, il a démissionné. Le lundi d'après, il partait.", ("2020-03-12", "2020-03-16")),
        ("Le 12 mars 2020, il a démissionné. Le mardi qui suit, il partait.", ("2020-03-12", "2020-03-17")),
        ("Le 12 mars 2020, il a démissionné. Le printemps suivant, il partait.", ("2020-03-12", "2020-SP")),
        ("Le 12 mars 2020, il a démissionné. L'été suivant, il partait.", ("2020-03-12", "2020-SU")),
        ("Le 12 mars 2020, il a démissionné. L'hiver précédent, il partait.", ("2020-03-12", "2019-WI")),
        ("Le 12 mars 2020, il a démissionné. En mai suivant, il partait.", ("2020-03-12", "2020-05")),
        ("Le 12 mars 2020, il a démissionné. Le 20 mars suivant, il partait.", ("2020-03-12", "2020-03-20")),
        ("Le 12 mars 2020, il a démissionné. Le dimanche soir suivant, il partait.", ("2020-03-12", "2020-03-15TEV")),
        ("Le 12 mars 2020, il a démissionné. Le 1er mars précédent, il riait.", ("2020-03-12", "2020-03-01")),
        ("Elle entre au club en juillet 2020 et le quitte en janvier suivant.", ("2020-07", "2021-01")),
        ("Il est venu samedi soir dernier.", ("2022-02-12TEV",)),
        ("Il viendra samedi soir prochain.", ("2022-02-19TEV",)),
        ("Il est venu lundi dernier.", ("2022-02-14",)),
        ("Il viendra le lundi suivant.", ("2022-02-21",)),
        ("Élu le 6 mai 2012, il partit le lundi suivant les consignes du parti.", ("2012-05-06", "2022-02-14")),
        ("Le 31 décembre 2019, tout allait bien. Le vendredi suivant, la Chine alerta.", ("2019-12-31", "2020-01-03")),
    ],
)
def test_suivant_and_precedent_count_from_the_date_last_named(text: str, values: tuple[str, ...]):
    """*le lundi suivant*, *en mai suivant*, *le dimanche soir suivant*."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("La chanteuse, hospitalisée la veille, est morte le 10 février.", ("2022-02-09", "2022-02-10")),
        ("Le blessé de la veille est mort samedi.", ("2022-02-11", "2022-02-12")),
        ("Lucie Martin, dont la fille est morte la veille, est décédée ce lundi.", ("2022-02-13", "2022-02-14")),
        ("Hospitalisée la veille, elle est morte le 10 février.", ("2022-02-09", "2022-02-10")),
        ("La veille, elle chantait encore.", ("2022-02-14",)),
        (
            "Le 8 février, elle riait. La veille, elle chantait, et samedi elle est morte.",
            ("2022-02-08", "2022-02-07", "2022-02-12"),
        ),
        ("Le match de la veille a été perdu, a dit lundi l'entraîneur.", ("2022-02-14", "2022-02-14")),
    ],
)
def test_the_day_before_counts_from_the_day_of_its_sentence(text: str, values: tuple[str, ...]):
    """*hospitalisée la veille, est morte le 10 février*."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Le gala eut lieu le 5 février 2022. Les billets étaient partis le 3 janvier 2022. On a ri toute la soirée.",
            ("2022-02-05", "2022-01-03", "2022-02-05TEV"),
        ),
        (
            "Le gala eut lieu le 5 février 2022. Les billets étaient partis le 3 janvier 2022. Le lendemain, la presse a ri.",
            ("2022-02-05", "2022-01-03", "2022-02-06"),
        ),
        (
            "Le gala eut lieu le 5 février 2022. Les billets étaient partis le 3 janvier 2022. Le lendemain, tout manquait.",
            ("2022-02-05", "2022-01-03", "2022-01-04"),
        ),
        (
            "Le gala eut lieu le 5 février 2022. Les billets étaient partis le 3 janvier 2022 à 8 h.",
            ("2022-02-05", "2022-01-03", "2022-01-03T08:00"),
        ),
        (
            "Le 2 février 2022, il est venu. Malgré des attentats (à Nice le 14 juillet), il a dormi toute la nuit.",
            ("2022-02-02", "2021-07-14", "2022-02-02TNI"),
        ),
    ],
)
def test_a_flashback_is_left_behind(text: str, values: tuple[str, ...]):
    """A day told in the pluperfect is no anchor for the passé composé behind it."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "Le 6 février 2022, elle a gagné à Nice. Titrée en 2015, elle avait perdu deux semaines plus tôt à Lyon.",
            ("2022-02-06", "2015", "2022-W03"),
        ),
        (
            "Le 6 février 2022, elle a gagné à Nice. Titrée en 2015, elle avait perdu trois jours plus tôt à Lyon.",
            ("2022-02-06", "2015", "2022-02-03"),
        ),
        (
            "Le 6 février 2022, elle a gagné à Nice. Titrée en 2015, elle a perdu deux ans plus tard à Lyon.",
            ("2022-02-06", "2015", "2017"),
        ),
        ("En 2019, il part. Trois mois plus tard, il revient.", ("2019", "XXXX-XX")),
        ("En février 2014, il part. Trois mois plus tard, il revient.", ("2014-02", "2014-05")),
        ("Né en 1950, il quitte la France deux semaines plus tard.", ("1950", "XXXX-WXX")),
        ("En 2019, il part. Deux ans plus tard, il revient.", ("2019", "2021")),
        ("En 2019, il part. La semaine suivante, il revient.", ("2019", "XXXX-WXX")),
        ("En mars 2019, il part. Le mois suivant, il revient.", ("2019-03", "2019-04")),
    ],
)
def test_a_coarser_date_is_no_anchor(text: str, values: tuple[str, ...]):
    """*trois mois plus tard* needs a month, *deux semaines plus tôt* a day."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Hier soir à minuit, le vote a été clos.", ("2022-02-14TEV", "2022-02-15T00:00")),
        ("Mardi soir, à minuit, la trêve commencera.", ("2022-02-15TEV", "2022-02-16T00:00")),
        ("Le 10 février au soir, vers minuit, il pleuvait.", ("2022-02-10TEV", "2022-02-11T00:00")),
        ("Hier soir, vers 1 heure, il pleuvait.", ("2022-02-14TEV", "2022-02-15T01:00")),
        ("Hier soir à 8 heures, il pleuvait.", ("2022-02-14TEV", "2022-02-14T20:00")),
        (
            "Le vol a eu lieu lundi à 21 heures. L'assaut fut donné à minuit.",
            ("2022-02-14", "2022-02-14T21:00", "2022-02-15T00:00"),
        ),
        ("Le vol a eu lieu lundi à 21 heures. L'assaut fut donné à 8 h.", ("2022-02-14", "2022-02-14T21:00", "2022-02-14T08:00")),
        (
            "Le vol a eu lieu lundi à 8 heures. L'assaut fut donné à minuit.",
            ("2022-02-14", "2022-02-14T08:00", "2022-02-14T00:00"),
        ),
        ("Le bal a duré de 20 h à minuit.", ("PT4H", "2022-02-15T20:00", "2022-02-16T00:00")),
        ("La grève débutera lundi à minuit.", ("2022-02-21", "2022-02-21T00:00")),
    ],
)
def test_midnight_after_an_evening_is_the_next_day(text: str, values: tuple[str, ...]):
    """Never noon; small hours after an evening are the next day's."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Les 14 et 15 février, il neigera.", ("2022-02-14", "2022-02-15")),
        ("Les 14 et 16 février, il a neigé.", ("2022-02-14", "2022-02-16")),
        ("Les 5, 6 et 7 mars, il neigera.", ("2022-03-05", "2022-03-06", "2022-03-07")),
        ("Les 5, 6 et 7 mars, il a neigé.", ("2021-03-05", "2021-03-06", "2021-03-07")),
        ("Le 18 et le 19 juin, il a neigé.", ("2021-06-18", "2021-06-19")),
        ("Les 3 et 5 mai 2019, il a neigé.", ("2019-05-03", "2019-05-05")),
        ("Du 10 au 20 février, le salon sera ouvert.", ("P11D", "2022-02-10", "2022-02-20")),
        ("Du 10 au 20 février, le salon a été ouvert.", ("P11D", "2022-02-10", "2022-02-20")),
        ("Du 20 décembre au 20 février, le salon sera ouvert.", ("P63D", "2021-12-20", "2022-02-20")),
        ("Du 20 décembre au 20 janvier, le salon sera ouvert.", ("P32D", "2022-12-20", "2023-01-20")),
        ("Du 10 au 12 février, le salon sera ouvert.", ("P3D", "2023-02-10", "2023-02-12")),
        ("De janvier à mars, le salon sera ouvert.", ("P3M", "2022-01", "2022-03")),
        ("De novembre à mars, le salon sera ouvert.", ("P5M", "2021-11", "2022-03")),
        ("D'octobre à janvier, le salon a été ouvert.", ("P4M", "2021-10", "2022-01")),
        ("De janvier à mars, le salon était ouvert.", ("P3M", "2022-01", "2022-03")),
    ],
)
def test_lists_and_intervals_share_their_year(text: str, values: tuple[str, ...]):
    """*les 14 et 15 février* are of one year; an interval may hold the reference day."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Ils se marient en juin 2019 et divorcent sept mois plus tard, en janvier.", ("2019-06", "2020-01", "2020-01")),
        ("Il est nommé en septembre 2019, puis démissionne en mars.", ("2019-09", "2020-03")),
        ("Il a été nommé en septembre 2019 et a démissionné en janvier.", ("2019-09", "2022-01")),
        ("Il est nommé en septembre 2019 et partira en mars.", ("2019-09", "2022-03")),
        ("Il est nommé en mai 2021. L'inflation atteint 3 % en janvier.", ("2021-05", "2022-01")),
        ("Il arrive au club le 3 mai 2018 et le quitte en avril.", ("2018-05-03", "2019-04")),
    ],
)
def test_a_month_goes_on_from_the_date_before_it(text: str, values: tuple[str, ...]):
    """*sept mois plus tard, en janvier*."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("L'hiver, on skie.", ("XXXX-WI",)),
        ("En hiver, on skie.", ("XXXX-WI",)),
        ("En plein hiver, on skie.", ("XXXX-WI",)),
        ("On skie l'hiver.", ("XXXX-WI",)),
        ("Cet hiver, on skie à Nice.", ("2022-WI",)),
        ("L'hiver dernier, on skiait.", ("2021-WI",)),
        ("L'hiver, la station accueille 3 000 skieurs.", ("XXXX-WI",)),
        ("L'hiver s'annonce rude.", ("2022-WI",)),
        ("En hiver, les accidents sont souvent graves.", ("XXXX-WI",)),
        ("Cet hiver, les accidents sont souvent graves.", ("2022-WI",)),
        ("L'hiver, on skiera.", ("2022-WI",)),
        ("En janvier, on compte chaque année plus de décès.", ("XXXX-01", "P1Y")),
        ("Tous les ans en mai, la ville fête la rose.", ("P1Y", "XXXX-05")),
        ("En janvier, on compte 3 000 décès.", ("2023-01",)),
        ("En janvier, la grippe fait souvent des morts.", ("XXXX-01",)),
        ("En janvier, la grippe a fait des morts.", ("2022-01",)),
        ("Le 1er mai, on offre du muguet.", ("XXXX-05-01",)),
        ("Le 14 juillet, on danse.", ("XXXX-07-14",)),
        ("Le 3 mai, on apprend sa mort.", ("2022-05-03",)),
        ("Le 14 juillet, on a dansé.", ("2022-07-14",)),
        ("Les décès survenus le 1er janvier sont souvent dus au froid.", ("XXXX-01-01",)),
        ("Les décès survenus le 1er janvier sont dus au froid.", ("2022-01-01",)),
        ("Le musée ferme le lundi.", ("XXXX-WXX-1",)),
        ("Le musée est fermé le lundi.", ("XXXX-WXX-1",)),
        ("Le musée ferme lundi.", ("2022-11-21",)),
        ("Le musée ferme le lundi 5 décembre.", ("2022-12-05",)),
        ("Le musée a fermé le lundi.", ("2022-11-14",)),
        ("Le musée fermera ce lundi.", ("2022-11-21",)),
        ("Il court toujours le samedi matin.", ("XXXX-WXX-6TMO",)),
        ("Il est venu le samedi matin.", ("2022-11-19TMO",)),
        ("Le matin, il boit du thé.", ("XXXX-XX-XXTMO",)),
        ("La nuit, tous les chats sont gris.", ("XXXX-XX-XXTNI",)),
        ("La nuit, le feu a repris.", ("2022-11-20TNI",)),
        ("Il est venu hier. Le matin, il boit un thé, puis il part.", ("2022-11-19", "2022-11-19TMO")),
        ("Noël approche.", ("2022-12-25",)),
        ("À Noël, on mange de la dinde.", ("XXXX-12-25",)),
        ("À Noël, on mangera de la dinde.", ("2022-12-25",)),
        ("Les magasins peuvent ouvrir le dimanche.", ("XXXX-WXX-7",)),
        ("Le chômage recule en octobre.", ("2022-10",)),
    ],
)
def test_what_comes_back_each_year_is_left_open(text: str, values: tuple[str, ...]):
    """*en hiver, on skie*: the year stays open, in the present alone."""
    assert _values(text, "2022-11-20") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Le congrès de 2019 s'est tenu le 5 juin.", ("2019", "2019-06-05")),
        ("Le salon 2023 fermera le 4 octobre.", ("2023", "2023-10-04")),
        ("En 2023, les électeurs voteront le 5 mars.", ("2023", "2023-03-05")),
        ("Les élections régionales de 2027 auront lieu le 3 mai.", ("2027", "2027-05-03")),
        ("Le tournoi 2022 se jouera du 28 décembre au 3 janvier.", ("2022", "P7D", "2022-12-28", "2023-01-03")),
        ("Tour 2021 : Brest, 26 juin ; Lyon, 14 juillet", ("2021", "2021-06-26", "2021-07-14")),
        ("Les dates de la tournée 2023 :\n- Oslo, 3 mars\n- Lyon, 14 septembre\nElle rentrera le 3 mai.",
         ("2023", "2023-03-03", "2023-09-14", "2022-05-03")),
        ("La saison 2023 comptera deux étapes.\n• Oslo, 3 mars • Berne, 8 avril", ("2023", "2023-03-03", "2023-04-08")),
        (
            "Le salon de 2019 s'est tenu le 3 juin ; celui de l'an prochain aura lieu en mai.",
            ("2019", "2019-06-03", "2023", "2023-05"),
        ),
        ("Le salon de 2019 s'est tenu le 3 juin ; en 2020, rien. Il ouvre en mai.", ("2019", "2019-06-03", "2020", "2022-05")),
        ("La loi de 2016 sera discutée le 5 mars.", ("2016", "2022-03-05")),
        ("L'accord de 2015 a été dénoncé le 8 mai.", ("2015", "2021-05-08")),
        ("Le vainqueur du Tour 2019 est arrivé le 3 mai.", ("2019", "2021-05-03")),
        ("Depuis le congrès de 2019, le parti recule. Il votera le 5 mars.", ("2019", "2022-03-05")),
        ("Le congrès de 2019 s'est tenu le 5 juin 2020.", ("2019", "2020-06-05")),
        ("Le congrès de 2019 s'est tenu mardi 4 juin.", ("2019", "2019-06-04")),
        ("Le congrès de 2019 s'est tenu lundi 31 janvier.", ("2019", "2022-01-31")),
    ],
)  # fmt: skip
def test_days_belong_to_the_year_of_what_is_held(text: str, values: tuple[str, ...]):
    """*le congrès de 2019 s'est tenu le 5 juin*; a weekday that does not agree is that of another year."""
    assert _values(text, "2022-02-15") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Des tirs ont eu lieu dans la nuit du 13 au 14 février. Dans la matinée, tout s'est tu.",
         ("2022-02-13TNI", "2022-02-14TMO")),
        ("Il a plu dans la nuit de lundi à mardi. À 10 h, la route a cédé. Vers 22 heures, elle a rouvert.",
         ("2022-02-14TNI", "2022-02-15T10:00", "2022-02-15T22:00")),
        ("Il a plu dans la nuit de lundi à mardi. Vers 3 heures, la route a cédé.", ("2022-02-14TNI", "2022-02-15T03:00")),
        ("Elle est arrivée mardi soir. Dans la matinée, il avait plu.", ("2022-02-15TEV", "2022-02-15TMO")),
    ],
)  # fmt: skip
def test_what_follows_a_night_is_in_the_day_behind_it(text: str, values: tuple[str, ...]):
    """*la nuit du 13 au 14 … dans la matinée* is on the 14th; an evening keeps its morning."""
    assert _values(text, "2022-02-15") == values
