"""A link into Neo4j Browser where the store is Neo4j, none where it is not; no server is asked for it."""

from urllib.parse import parse_qs, urlsplit

import pytest

from api.settings import Settings
from graph.sqlite.store import SqliteStore
from tests.api.conftest import serving

NEO4J = "bolt://reader:secret@db.example.org:7688?database=news"


async def asked(opened: SqliteStore, **settings: object) -> str | None:
    given = Settings(workers=0, extract_processes=0, **settings)  # type: ignore[arg-type]  # what a test gives
    async with serving(given, opened) as client:
        answer = await client.get("/v1/neo4j-browser", params={"entity": ["e1", "e2"]})
        return answer.json()["url"]  # type: ignore[no-any-return]


async def test_a_store_in_a_file_has_none(store: SqliteStore, settings: Settings) -> None:
    assert await asked(store, store=settings.store) is None


async def test_it_carries_server_database_and_query_and_no_password(store: SqliteStore) -> None:
    url = await asked(store, store=NEO4J)
    assert url is not None
    assert url.startswith("http://db.example.org:7474/browser/?")
    assert "secret" not in url
    given = parse_qs(urlsplit(url).query)
    assert (given["dbms"], given["db"], given["cmd"]) == (["neo4j://reader@db.example.org:7688"], ["news"], ["edit"])
    assert given["arg"][0].startswith('WITH ["e1","e2"] AS ids UNWIND ids AS id MATCH')


async def test_browser_may_be_elsewhere(store: SqliteStore) -> None:
    url = await asked(store, store=NEO4J, browser_url="http://localhost:7474/browser/")
    assert url is not None
    assert url.startswith("http://localhost:7474/browser/?dbms=neo4j%3A%2F%2Freader%40localhost%3A7688")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "http://localhost:7474", "http://a/?x=1"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="browser_url"):
        Settings(browser_url=url)
