"""How many texts each property sees: a moderate number, the same in every run, or as many new ones as are asked for.

`FAITS_HYPOTHESIS_EXAMPLES=10000 .venv/bin/pytest tests/test_properties.py` looks further.
"""

import os

from hypothesis import HealthCheck, settings

_ASKED = os.environ.get("FAITS_HYPOTHESIS_EXAMPLES")

PROFILE = settings(
    max_examples=int(_ASKED or 150),
    derandomize=_ASKED is None,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
