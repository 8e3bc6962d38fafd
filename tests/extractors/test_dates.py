"""What no single phrase shows: dates in the stream of a text, without a reference, and at the ends of the calendar."""

from time import perf_counter

import pytest

from extractors import Date, extract
from extractors.dates.view import View
from extractors.deadline import NO_DEADLINE, Deadline, DeadlineExceeded
from extractors.document import Document
from extractors.numerals import find_numerals


def _dates(text: str, reference: str | None = "2022-02-16") -> list[Date]:
    return [fact for fact in extract(text, reference, {"date"}) if isinstance(fact, Date)]


def _values(text: str, reference: str | None = "2022-02-16") -> list[tuple[str, str]]:
    return [(fact.text, fact.timex_value) for fact in _dates(text, reference)]


def test_spelled_out_numbers_are_reckoned_in_place():
    """Rules read digits for number words, and every offset stays."""
    document = Document.read("le vingt et un mars deux mille vingt")
    view = View.of(document, find_numerals(document, NO_DEADLINE))

    assert len(view.text) == len(document.shadow)
    assert view.text.replace("\x00", "") == "le 21 mars 2020"


def test_a_clock_time_bears_the_day_last_named():
    """*puis le lendemain à 9 heures*: each time of day carries its day, and says that it comes from the context."""
    found = _dates("Il sera là le 15 mars à 18 h 30, puis le lendemain à 9 heures.")

    assert [fact.timex_value for fact in found] == ["2022-03-15", "2022-03-15T18:30", "2022-03-16", "2022-03-16T09:00"]
    assert [fact.anchor for fact in found] == ["reference", "context", "context", "context"]


def test_a_weekday_named_with_its_date_keeps_it():
    """After *samedi 19 février* a bare *samedi* is that day, whatever its verb."""
    values = _values("Une fête aura lieu samedi 19 février. Le rendez-vous a été donné samedi à 8 h.")

    assert [value for _, value in values] == ["2022-02-19", "2022-02-19", "2022-02-19T08:00"]


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("le 12/05/68", "2018-06-01", "1968-05-12"),  # as far on either side: the past
        ("le 12/05/69", "2018-06-01", "1969-05-12"),
        ("le 12/05/67", "2018-06-01", "2067-05-12"),
        ("le 10 novembre 93", "1999-07-07", "1993-11-10"),
        ("le 3 juin 04", "1999-07-07", "2004-06-03"),
        ("mai 68", "2022-02-16", "1968-05"),  # a name of history
        ("le 12/05/50", None, "1950-05-12"),
        ("le 12/05/49", None, "XXXX-05-12"),
    ],
)
def test_two_digits_mean_the_nearest_year(text: str, reference: str | None, value: str):
    """Years of two digits are those nearest to the reference; without one 50 to 99 are 19xx and the others unknown."""
    assert _values(text, reference) == [(text, value)]


def test_a_story_keeps_its_year():
    """Days without a year belong to the story that a full date opened, until a word tells them from the reference."""
    told = "Le 10 mars 1915, l'assaut échoua. Le 16 mars, quatre hommes furent jugés. Hier, on les honora ; le 3 février aussi."

    assert [value for _, value in _values(told)] == ["1915-03-10", "1915-03-16", "2022-02-15", "2022-02-03"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le port ferme demain\n\n12 mars 2022. La grève dure.", ["demain", "12 mars 2022"]),
        ("La tempête vient de la mer\r\n\r\n2 avril 2021.", ["2 avril 2021"]),
        ("Il vient mardi\n15 février.", ["mardi\n15 février"]),  # a line that wraps
        ("La gare ferme.\nTrois jours plus tard, elle rouvre.", ["Trois jours plus tard"]),
        ("La gare ferme.\n2014 fut calme.", ["2014"]),
        ("La gare ferme,\n2014-2016 ayant coûté.", ["2014-2016", "2014", "2016"]),
    ],
)
def test_lines_part_and_join(text: str, expected: list[str]):
    """A wrapped line goes on; a blank line parts a headline from its dateline; what ended the line before is not glued on."""
    assert [fact.text for fact in _dates(text)] == expected


def test_the_small_hours_of_a_night_are_the_next_day():
    """*dans la nuit de lundi à mardi, vers 3 heures*: the night begins on Monday, three o'clock is on Tuesday."""
    values = _values("Un incendie s'est déclaré dans la nuit de lundi à mardi, vers 3 heures du matin.")

    assert [value for _, value in values] == ["2022-02-14TNI", "2022-02-15T03:00"]


def test_nothing_is_guessed_without_a_reference():
    """Relative dates come back unresolved, absolute ones are resolved all the same."""
    found = _dates("Mardi, le 3 mai, hier, ce matin et le mois prochain diffèrent du 3 mai 2019.", None)

    assert [(fact.timex_value, fact.resolved) for fact in found] == [
        ("XXXX-05-03", False),
        ("XXXX-XX-XX", False),
        ("XXXX-XX-XXTMO", False),
        ("XXXX-XX", False),
        ("2019-05-03", True),
    ]
    assert all((fact.earliest is None) != fact.resolved for fact in found)


def test_hours_from_a_reference_need_its_time_of_day():
    """*dans deux heures* resolves against a datetime only."""
    assert _values("Il part dans deux heures.") == [("dans deux heures", "XXXX-XX-XXTXX:XX")]
    assert _values("Il part dans deux heures.", "2022-02-16T22:30:00") == [("dans deux heures", "2022-02-17T00:00")]


@pytest.mark.parametrize("reference", ["0001-01-01", "9999-12-31", "9999-12-31T23:59:59+01:00"])
@pytest.mark.parametrize(
    "text",
    [
        "Hier, demain, la semaine dernière.",
        "Dans trois mois, il y a dix siècles.",
        "Cette nuit, à minuit.",
        "Du 28 décembre au 3 janvier.",
    ],
)
def test_the_ends_of_the_calendar_raise_nothing(text: str, reference: str):
    """What lies beyond the years 1 and 9999 is left out."""
    for fact in _dates(text, reference):
        assert text[fact.start : fact.end] == fact.text


@pytest.mark.parametrize("text", ["Le 31 février 2022.", "Le 31/02/2022.", "Le 2022-13-01.", "Le 30 février, à 25 h 70."])
def test_an_impossible_day_is_no_day(text: str):
    """A day that no calendar has is never rolled over to another."""
    assert not [fact for fact in _dates(text) if fact.grain in ("day", "minute")]


@pytest.mark.parametrize("filler", ["01/06/16 ", "du 10 au ", "mardi ", "il y a ", "18 h ", "mars-"])
def test_hostile_repetition_costs_linear_time(filler: str):
    """Ten times the text takes at most some twenty times as long, measured generously."""

    def seconds(count: int) -> float:
        start = perf_counter()
        extract(filler * count, "2022-02-16", {"date"})
        return perf_counter() - start

    few = min(seconds(200) for _ in range(3))
    assert seconds(2000) < 25 * few + 0.2


def test_a_spent_deadline_stops_the_pass():
    """The clock is looked at while expressions are found and resolved."""
    with pytest.raises(DeadlineExceeded):
        extract("mardi " * 1000, "2022-02-16", seconds=0)
    assert Deadline.after(None).remaining() is None
