from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from api import errors, wiring  # noqa: F401  # wiring brings every room in
from api.cli import main  # noqa: F401
from extract.errors import RelatumError
from extract.vocabulary import BadVocabulary
from graph.errors import NotFound, StoreMisconfigured, StoreUnavailable


def all_errors(root: type[RelatumError]) -> Iterator[type[RelatumError]]:
    yield root
    for child in root.__subclasses__():
        yield from all_errors(child)


def of_ours(error: type[RelatumError]) -> bool:
    return error.__module__.split(".")[0] in {"api", "graph", "extract", "cypher"}


def test_each_domain_error_has_a_status() -> None:
    missing = {error.__name__ for error in all_errors(RelatumError) if of_ours(error)} - {
        error.__name__ for error in errors.STATUS
    }
    assert not missing


def test_every_status_is_one_of_http() -> None:
    assert all(300 <= status < 600 for status in errors.STATUS.values())


def test_a_store_that_is_away_is_asked_for_again_soon() -> None:
    problem = errors.problem_of(StoreUnavailable("It does not answer."))
    assert (problem.status, problem.code, problem.headers["Retry-After"]) == (503, "store_unavailable", "2")


@pytest.mark.parametrize("kind", [StoreUnavailable, StoreMisconfigured, BadVocabulary, RelatumError])
def test_places_and_statements_stay_within(kind: type[RelatumError]) -> None:
    problem = errors.problem_of(kind("/home/me/graph.db: MATCH (n) RETURN n"))
    assert problem.status >= 500
    assert "/home" not in problem.detail
    assert "MATCH" not in problem.detail


async def test_what_the_store_says_is_in_the_log(
    client: httpx2.AsyncClient, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "graph.db").unlink()
    answer = await client.get("/v1/stats")
    assert (answer.status_code, str(tmp_path) in answer.text) == (503, False)
    (record,) = [record for record in caplog.records if record.message == "request failed"]
    assert str(tmp_path) in vars(record)["detail"]
    assert vars(record)["request_id"] == answer.headers["x-request-id"]


def test_what_is_not_found_says_what_is_near() -> None:
    assert errors.problem_of(NotFound("entity", "Row", nearest=("Roe",))).extra == {"nearest": ["Roe"]}


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/v1/nothing", 404, "no_such_path"),
        ("PUT", "/v1/jobs", 405, "method_not_allowed"),
        ("POST", "/v1/documents", 415, "unsupported_media_type"),
        ("GET", "/v1/entities?limit=0", 422, "invalid"),
        ("GET", "/v1/documents?cursor=forged", 400, "bad_cursor"),
        ("GET", "/v1/documents/d123", 404, "not_found"),
        ("GET", "/v1/statements/s123", 404, "not_found"),
        ("GET", "/v1/relationships/r123/evidence", 404, "not_found"),
        ("GET", "/v1/jobs/none", 404, "not_found"),
        ("GET", "/v1/jobs/none/events", 404, "not_found"),
        ("POST", "/v1/jobs/none:cancel", 404, "not_found"),
        ("DELETE", "/v1/documents/d123", 404, "not_found"),
        ("GET", "/v1/entities/Zorro", 404, "not_found"),
        ("GET", "/v1/entities/Acme", 300, "ambiguous_name"),
    ],
)
async def test_every_error_is_a_problem(
    client: httpx2.AsyncClient, method: str, path: str, status: int, code: str
) -> None:
    answer = await client.request(method, path)
    body = answer.json()
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert (body["code"], body["status"], body["request_id"]) == (code, status, answer.headers["x-request-id"])


async def test_broken_json_is_told_by_its_place(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/documents", content=b'{"text": ', headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_json")


async def test_an_invalid_field_is_named_and_its_value_is_not_repeated(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/documents", json={"text": ["secret"]})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "body.text"
    assert "secret" not in answer.text


async def test_a_date_is_told_without_its_pattern(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/v1/statements?since=yesterday")
    assert answer.json()["detail"] == "query.since: This is no date: write 2015, 2015-09 or 2015-09-04"


async def test_a_method_that_a_path_does_not_know_is_told_with_those_it_knows(client: httpx2.AsyncClient) -> None:
    answer = await client.put("/v1/entities/Ann Roe")
    assert answer.json()["detail"] == "PUT is none of the methods of this path: GET, HEAD."


async def test_a_path_that_is_not_there_points_to_those_that_are(client: httpx2.AsyncClient) -> None:
    assert "/openapi.json" in (await client.get("/v1")).json()["detail"]
