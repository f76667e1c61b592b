from unittest.mock import AsyncMock

import httpx2
import pytest

from api.metrics import Metrics, observed
from extract.errors import NotEnglish
from graph.errors import StoreUnavailable
from graph.sqlite.store import SqliteStore


async def series(client: httpx2.AsyncClient) -> dict[str, float]:
    """All values by name and labels."""
    answer = await client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=")
    assert answer.headers["cache-control"] == "no-store"
    rows = [line.rsplit(" ", 1) for line in answer.text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, value in rows}


async def test_requests_are_counted_by_the_template_of_their_path(client: httpx2.AsyncClient) -> None:
    for path in ("/v1/entities/Ann%20Roe", "/v1/entities/Bob%20Low", "/v1/entities/Zorro", "/nothing", "/nothing/else"):
        await client.get(path)
    await client.request("BREW", "/v1/stats")
    found = await series(client)
    counted = {name: value for name, value in found.items() if name.startswith("relatum_http_requests_total")}
    assert counted == {
        'relatum_http_requests_total{method="GET",route="/v1/entities/{key}",status="200"}': 2,
        'relatum_http_requests_total{method="GET",route="/v1/entities/{key}",status="404"}': 1,
        'relatum_http_requests_total{method="GET",route="other",status="404"}': 2,
        'relatum_http_requests_total{method="other",route="/v1/stats",status="405"}': 1,
    }
    assert found['relatum_http_request_seconds_count{method="GET",route="/v1/entities/{key}"}'] == 3
    assert found["relatum_http_requests_open"] == 1


async def test_calls_to_the_store_are_timed_and_its_queue_is_shown(client: httpx2.AsyncClient) -> None:
    await client.post("/v1/documents", json={"text": "Ann Roe met Bob Low."})
    await client.get("/v1/stats")
    found = await series(client)
    assert found['relatum_store_call_seconds_count{verb="stats"}'] == 1
    assert (found["relatum_store_up"], found["relatum_queue_waiting"], found["relatum_workers_reading"]) == (1, 1, 0)


async def test_a_store_that_is_away_is_seen(client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    for verb in ("waiting", "stats"):
        monkeypatch.setattr(SqliteStore, verb, AsyncMock(side_effect=StoreUnavailable("It does not answer.")))
    assert (await client.get("/v1/stats")).status_code == 503
    found = await series(client)
    assert found["relatum_store_up"] == 0
    assert found['relatum_store_errors_total{code="store_unavailable",verb="stats"}'] == 1


async def test_texts_read_on_request_are_timed_by_their_outcome(client: httpx2.AsyncClient) -> None:
    assert (await client.post("/v1/extract", json={"text": "Ann Roe met Bob Low."})).status_code == 503
    assert (await series(client))['relatum_extract_seconds_count{outcome="extraction_busy"}'] == 1


def test_an_outcome_is_the_code_of_an_error() -> None:
    metrics = Metrics()
    with pytest.raises(NotEnglish), metrics.extracting():
        raise NotEnglish("It is French.")
    with metrics.extracting():
        pass
    counted = {sample.labels["outcome"] for family in metrics.extract_seconds.collect() for sample in family.samples}
    assert counted == {NotEnglish.code, "ok"}


async def test_streams_pass_an_observed_store_as_they_are(store: SqliteStore) -> None:
    rows = [row.id async for row in observed(store, Metrics()).export_documents()]  # type: ignore[arg-type]
    assert len(rows) == 3


async def test_each_application_counts_for_itself(client: httpx2.AsyncClient) -> None:
    await client.get("/v1/stats")
    assert Metrics().registry.get_sample_value("relatum_http_requests_total") is None
