from collections.abc import Sequence

import httpx2
import pytest
from starlette.responses import PlainTextResponse

from api.hosts import Hosts
from api.middleware import Requests


async def status(host: str, *, bound: str = "127.0.0.1", named: Sequence[str] = ()) -> int:
    app = Requests(Hosts(PlainTextResponse("here"), bound=bound, named=named))
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://localhost") as client:
        return (await client.get("/", headers={"host": host})).status_code


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:8000", "LOCALHOST", "localhost.", "127.0.0.1:9", "[::1]", "[::1]:8000"]
)
async def test_this_machine_is_answered_to(host: str) -> None:
    assert await status(host) == 200


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8000", "localhost.evil.example", "127.0.0.1.evil.example", "", "192.0.2.1"]
)
async def test_other_names_are_not(host: str) -> None:
    assert await status(host) == 421


async def test_the_bound_address_and_the_names_of_the_settings_are_answered_to() -> None:
    assert await status("192.0.2.1:8000", bound="192.0.2.1") == 200
    assert await status("Relatum.Example.org", named=("relatum.example.org", "api")) == 200
    assert await status("api:8000", named=("relatum.example.org", "api")) == 200


@pytest.mark.parametrize("bound", ["0.0.0.0", "::"])
async def test_on_all_addresses_each_address_is_answered_to_but_no_name(bound: str) -> None:
    assert await status("192.0.2.1:8000", bound=bound) == 200
    assert await status("[2001:db8::1]:8000", bound=bound) == 200
    assert await status("evil.example", bound=bound) == 421


async def test_the_refusal_is_a_problem(client: httpx2.AsyncClient) -> None:
    answer = await client.get("/healthz", headers={"host": "evil.example"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert (answer.json()["code"], "RELATUM_HOSTS" in answer.json()["detail"]) == ("unknown_host", True)
