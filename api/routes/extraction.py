"""The five endpoints that take a text and give facts."""

from collections.abc import Mapping

from flask import Response

from api.answers import answer
from api.schemas import (
    AnswerSchema,
    DatesAnswerSchema,
    DocumentSchema,
    ExtractionSchema,
    NumbersAnswerSchema,
    OrganisationsAnswerSchema,
    TroopCountsAnswerSchema,
)
from api.smorest import Blueprint

extraction = Blueprint("facts", __name__, url_prefix="/v1", description="Facts from French text.")


@extraction.extraction("/extract", ExtractionSchema, AnswerSchema)
def extract_facts(asked: Mapping[str, object]) -> Response:
    """All facts of a text.

    Facts of every type, or of the `types` asked for, sorted by their place in the text.
    """
    return answer(asked)


@extraction.extraction("/numbers", DocumentSchema, NumbersAnswerSchema)
def extract_numbers(asked: Mapping[str, object]) -> Response:
    """The numbers of a text.

    What `/v1/extract` gives with the type `number` alone.
    """
    return answer(asked, {"number"})


@extraction.extraction("/dates", DocumentSchema, DatesAnswerSchema)
def extract_dates(asked: Mapping[str, object]) -> Response:
    """The dates of a text.

    What `/v1/extract` gives with the type `date` alone.
    """
    return answer(asked, {"date"})


@extraction.extraction("/organisations", DocumentSchema, OrganisationsAnswerSchema)
def extract_organisations(asked: Mapping[str, object]) -> Response:
    """The organisations of a text.

    What `/v1/extract` gives with the type `organisation` alone.
    """
    return answer(asked, {"organisation"})


@extraction.extraction("/troop-counts", DocumentSchema, TroopCountsAnswerSchema)
def extract_troop_counts(asked: Mapping[str, object]) -> Response:
    """The troop counts of a text.

    What `/v1/extract` gives with the type `troop_count` alone.
    """
    return answer(asked, {"troop_count"})
