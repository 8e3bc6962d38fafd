"""The one assertion for errors."""

import pytest

MEMBERS = ["type", "title", "status", "detail", "errors"]


@pytest.fixture(scope="session")
def assert_problem():
    """Asserts that an answer is an RFC 9457 problem of a status, and which field it blames."""

    def check(answer, status: int, pointer: str | None = None) -> None:
        assert answer.status == status, answer.json
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert answer.headers["Faits-Version"]
        problem = answer.json
        assert list(problem) == MEMBERS
        assert problem["type"] == "about:blank"
        assert problem["title"]
        assert problem["status"] == status
        assert len(problem["detail"]) > 20  # a sentence that says what to do
        for error in problem["errors"]:
            assert list(error) == ["detail", "pointer"]
            assert error["pointer"].startswith("#")
            assert len(error["detail"]) > 10
        if pointer is not None:
            assert pointer in [error["pointer"] for error in problem["errors"]]
        if status == 503:
            assert int(answer.headers["Retry-After"]) > 0

    return check
