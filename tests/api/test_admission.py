import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from unittest.mock import AsyncMock

import httpx2
import pytest

from api import admission as module
from api.admission import Admission, KeyMissing, KeyRequired, OpenToOthers, TooManyRequests, admission, read_rate
from api.settings import Settings
from graph.errors import BadInput, StoreUnavailable
from graph.keys import Key, Scope, new_key
from graph.sqlite.store import SqliteStore
from tests.api.conftest import serving


class Keys:
    """A key store in memory that counts how often it is asked."""

    def __init__(self, keys: Iterable[Key] = ()) -> None:
        self.rows, self.asked = {key.id: key for key in keys}, 0

    async def add_key(self, key: Key) -> None:
        self.rows[key.id] = key

    async def key(self, key_id: str) -> Key | None:
        self.asked += 1
        return self.rows.get(key_id)

    async def keys(self) -> tuple[Key, ...]:
        return tuple(self.rows.values())

    async def revoke_key(self, key_id: str, *, revoked_at: str) -> Key:
        raise NotImplementedError


@pytest.mark.parametrize(
    ("settings", "known", "required"),
    [
        (Settings(), False, False),
        (Settings(), True, False),
        (Settings(require_key=True), True, True),
        (Settings(host="0.0.0.0"), True, True),
        (Settings(host="0.0.0.0", open=True), True, True),
        (Settings(host="0.0.0.0", open=True), False, False),
    ],
)
async def test_when_a_key_is_asked_for(settings: Settings, *, known: bool, required: bool) -> None:
    keys = Keys([new_key("desk", [Scope.READ])[0]] if known else [])
    assert (await admission(keys, settings)).required is required


async def test_an_open_address_without_keys_is_refused_and_the_ways_are_named() -> None:
    with pytest.raises(OpenToOthers, match=r"relatum keys create.*127.0.0.1.*RELATUM_OPEN=1"):
        await admission(Keys(), Settings(host="0.0.0.0"))


async def test_keys_that_are_asked_for_must_be_there() -> None:
    with pytest.raises(KeyMissing, match="relatum keys create"):
        await admission(Keys(), Settings(require_key=True))


async def test_a_revoked_key_does_not_count() -> None:
    key, _ = new_key("desk", [Scope.READ])
    revoked = Key(key.id, key.name, key.scopes, key.digest, None, key.created_at, key.created_at)
    with pytest.raises(OpenToOthers):
        await admission(Keys([revoked]), Settings(host="0.0.0.0"))


async def test_a_key_is_remembered_for_a_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    key, token = new_key("desk", [Scope.READ])
    keys = Keys([key])
    door = Admission(keys, required=True, rate="100/minute")
    for _ in range(3):
        assert await door.admit({"authorization": f"bearer {token}"}, [Scope.READ]) == key
    assert keys.asked == 1
    monkeypatch.setattr(module, "REMEMBERED", -1.0)
    keys.rows.clear()
    fresh = Admission(keys, required=True, rate="100/minute")
    for _ in range(2):
        with pytest.raises(KeyRequired, match="unknown or revoked"):
            await fresh.admit({"authorization": f"Bearer {token}"}, [Scope.READ])
    assert keys.asked == 3


async def test_forged_keys_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_REMEMBERED", 5)
    door = Admission(Keys(), required=True, rate="100/minute")
    for _ in range(20):
        with pytest.raises(KeyRequired):
            await door.admit({"x-api-key": new_key("x", [Scope.READ])[1]}, [Scope.READ])
    assert len(door._known) == 5


async def test_a_key_has_a_rate_of_its_own() -> None:
    slow, slow_token = new_key("slow", [Scope.READ], rate="2/minute")
    fast, fast_token = new_key("fast", [Scope.READ])
    door = Admission(Keys([slow, fast]), required=True, rate="5/minute")
    for _ in range(2):
        await door.admit({"x-api-key": slow_token}, [Scope.READ])
    with pytest.raises(TooManyRequests, match="2/minute") as refused:
        await door.admit({"x-api-key": slow_token}, [Scope.READ])
    assert 1 <= refused.value.seconds <= 60
    for _ in range(5):
        await door.admit({"x-api-key": fast_token}, [Scope.READ])
    with pytest.raises(TooManyRequests):
        await door.admit({"x-api-key": fast_token}, [Scope.READ])


@pytest.mark.parametrize("rate", ["", "often", "0.5/minute", "600"])
def test_what_is_no_rate_is_told(rate: str) -> None:
    with pytest.raises(BadInput, match="600/minute"):
        read_rate(rate)


@asynccontextmanager
async def guarded(settings: Settings, store: SqliteStore) -> AsyncIterator[httpx2.AsyncClient]:
    async with serving(settings.model_copy(update={"require_key": True}), store) as client:
        yield client


async def token(store: SqliteStore, *scopes: Scope, rate: str | None = None) -> str:
    key, made = new_key("desk", scopes, rate=rate)
    await store.add_key(key)
    return made


async def test_each_operation_asks_for_a_key_of_its_scope(settings: Settings, store: SqliteStore) -> None:
    read, ingest = await token(store, Scope.READ), await token(store, Scope.INGEST)
    article = {"text": "Ann Roe met Bob Low."}
    async with guarded(settings, store) as client:

        async def status(method: str, path: str, key: str | None = None, **more: object) -> int:
            headers = {"Authorization": f"Bearer {key}"} if key else {}
            return (await client.request(method, path, headers=headers, **more)).status_code  # type: ignore[arg-type]

        assert await status("GET", "/v1/stats") == 401
        assert await status("GET", "/v1/stats", "wrong") == 401
        assert await status("GET", "/v1/stats", read) == 200
        assert await status("POST", "/v1/documents", read, json=article) == 403
        assert await status("POST", "/v1/documents", ingest, json=article) == 202
        assert await status("GET", "/v1/jobs", ingest) == 200
        assert await status("GET", "/v1/documents", ingest) == 403
        assert await status("DELETE", "/v1/documents/d1", ingest) == 403
        for path in ("/healthz", "/readyz", "/openapi.json", "/", "/explorer/types.json", "/browser/guide.html"):
            assert await status("GET", path) == 200


async def test_what_a_missing_key_is_told(settings: Settings, store: SqliteStore) -> None:
    await token(store, Scope.READ)
    async with guarded(settings, store) as client:
        answer = await client.get("/v1/stats")
    assert (answer.status_code, answer.json()["code"]) == (401, "key_required")
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert re.search("relatum keys create", answer.json()["detail"])


async def test_a_body_is_not_read_before_the_key(settings: Settings, store: SqliteStore) -> None:
    await token(store, Scope.READ)
    async with guarded(settings, store) as client:
        answer = await client.post("/v1/documents", content=b"{broken", headers={"content-type": "application/json"})
    assert answer.status_code == 401


async def test_a_key_that_asks_too_often_is_told_when_to_come_back(settings: Settings, store: SqliteStore) -> None:
    key = await token(store, Scope.READ, rate="2/minute")
    async with guarded(settings, store) as client:
        answers = [await client.get("/v1/stats", headers={"X-API-Key": key}) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[2].json()["code"] == "too_many_requests"
    assert 1 <= int(answers[2].headers["retry-after"]) <= 60


async def test_a_store_that_is_away_is_no_missing_key(
    settings: Settings, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = await token(store, Scope.READ)
    async with guarded(settings, store) as client:
        monkeypatch.setattr(SqliteStore, "key", AsyncMock(side_effect=StoreUnavailable("It does not answer.")))
        answer = await client.get("/v1/stats", headers={"X-API-Key": key})
    assert answer.status_code == 503
