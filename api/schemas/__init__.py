"""The contract as marshmallow schemas: they check requests and describe answers for the OpenAPI document.

Answers do not pass through them (see `api.answers`); a test holds real answers against them.
"""

from api.schemas.answers import (
    AnswerSchema,
    DatesAnswerSchema,
    NumbersAnswerSchema,
    OrganisationsAnswerSchema,
    TroopCountsAnswerSchema,
)
from api.schemas.facts import FACT_SCHEMAS, FactField
from api.schemas.problems import ProblemSchema
from api.schemas.requests import DocumentSchema, ExtractionSchema
from api.schemas.service import StatusSchema, VersionSchema

__all__ = [
    "FACT_SCHEMAS",
    "AnswerSchema",
    "DatesAnswerSchema",
    "DocumentSchema",
    "ExtractionSchema",
    "FactField",
    "NumbersAnswerSchema",
    "OrganisationsAnswerSchema",
    "ProblemSchema",
    "StatusSchema",
    "TroopCountsAnswerSchema",
    "VersionSchema",
]
