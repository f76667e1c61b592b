from pathlib import Path

import pytest
from pydantic import SecretStr

from api.settings import Settings
from api.wiring import address, environment, model_installed, open_store, opened
from graph.bolt.store import BoltStore
from graph.errors import StoreMisconfigured
from graph.sqlite.store import SqliteStore


async def test_a_file_opens_the_embedded_store(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/new.db")
    assert isinstance(store, SqliteStore)
    await store.close()


async def test_a_server_opens_neo4j() -> None:
    store = await open_store("bolt://localhost:1", password="x")
    assert isinstance(store, BoltStore)
    await store.close()


async def test_a_missing_file_is_made_only_when_asked(tmp_path: Path) -> None:
    settings = Settings(store=f"sqlite:///{tmp_path}/new.db")
    with pytest.raises(StoreMisconfigured, match="relatum ingest"):
        async with opened(settings):
            pass
    async with opened(settings, create=True) as store:
        assert (await store.stats()).documents == 0


def test_the_password_goes_to_workers_by_the_environment() -> None:
    given = environment(Settings(store="bolt://host", store_password=SecretStr("hunter2")))
    assert given["RELATUM_STORE_PASSWORD"] == "hunter2"
    assert "hunter2" not in given["RELATUM_STORE"]


def test_a_password_of_the_settings_is_used() -> None:
    assert "hunter2" not in str(address(Settings(store="bolt://host", store_password=SecretStr("hunter2"))))


def test_a_missing_model_is_seen_without_loading_it() -> None:
    assert not model_installed("no_such_model")
