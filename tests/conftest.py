"""Fixtures that every room's tests may use, and how tests that share a server are kept together."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings

from tests.servers.address import Address, free_port
from tests.servers.find import NoServer, Server, given_or_own, own
from tests.servers.home import browser_settings
from tests.servers.wipe import wipe

# A slow moment of a shared machine is no failure.
settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Send all tests of the one server to one worker (`--dist loadgroup`), since they share its one database."""
    # At this early moment, because xdist reads the groups before any hook of ours that sees all items.
    if item.get_closest_marker("neo4j"):
        item.add_marker(pytest.mark.xdist_group("neo4j"))


@pytest.fixture(scope="session")
def neo4j_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A real Neo4j for the whole run; the data of other tests may be in it, so most want `empty_neo4j`."""
    try:
        with given_or_own(tmp_path_factory.mktemp("neo4j")) as address:
            yield address
    except NoServer as error:
        _without_server(error)


@pytest.fixture
def empty_neo4j(neo4j_address: Address) -> Address:
    """The server of the run without data, constraints or indexes. Its `url` is what `--store` takes."""
    wipe(neo4j_address)
    return neo4j_address


@pytest.fixture(scope="session")
def guide_port() -> int:
    """Where `own_neo4j` has Neo4j Browser look for the guide; nothing listens there by itself."""
    return free_port()


@pytest.fixture(scope="module")
def own_neo4j(tmp_path_factory: pytest.TempPathFactory, guide_port: int) -> Iterator[Server]:
    """A new server for one test file alone, which may kill, freeze and start it; about 10 s to start."""
    guide = f"http://localhost:{guide_port}/browser/guide.html"
    try:
        with own(tmp_path_factory.mktemp("own-neo4j"), settings=browser_settings(guide=guide)) as server:
            yield server
    except NoServer as error:
        _without_server(error)


def _without_server(error: NoServer) -> None:
    if os.environ.get("RELATUM_REQUIRE_NEO4J") == "1":
        pytest.fail(str(error))
    pytest.skip(str(error))
