"""The order in which the tests look for a Neo4j, and what is said when there is none."""

import subprocess
from pathlib import Path

import pytest

from tests.servers import docker_server, find, jars
from tests.servers.address import Address, free_port
from tests.servers.home import write_home

pytest_plugins = ["pytester"]


@pytest.fixture
def nothing_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without Docker, Java and Maven."""
    monkeypatch.delenv("RELATUM_TEST_NEO4J_URL", raising=False)
    monkeypatch.setattr("shutil.which", lambda _name: None)


def test_given_url_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("RELATUM_TEST_NEO4J_URL", "bolt://kim:p%40ss@db.example:7777?database=graph")
    with find.given_or_own(tmp_path) as address:
        assert address == Address(
            scheme="bolt", host="db.example", bolt_port=7777, user="kim", password="p@ss", database="graph"
        )
        assert address.url == "bolt://kim:p%40ss@db.example:7777?database=graph"
        assert address.uri == "bolt://db.example:7777"


def test_url_without_a_password_is_refused() -> None:
    with pytest.raises(ValueError, match="user:password"):
        Address.parse("neo4j://localhost:7687")


@pytest.mark.usefixtures("nothing_installed")
def test_bare_machine_is_told_how_to_get_one(tmp_path: Path) -> None:
    with (
        pytest.raises(find.NoServer, match="apt-get install openjdk-17-jre-headless maven"),
        find.given_or_own(tmp_path),
    ):
        pass


@pytest.mark.usefixtures("nothing_installed")
def test_java_alone_is_not_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(find, "java_version", lambda: 17)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(find.NoServer, match="Maven is not installed"), find.own(tmp_path):
        pass


def test_jars_that_maven_cannot_fetch_leave_no_half_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("shutil.which", lambda name: name)
    failed = subprocess.CompletedProcess([], 1, stdout="no such artefact", stderr="")
    monkeypatch.setattr("subprocess.run", lambda *_args, **_options: failed)
    with pytest.raises(jars.JarsUnavailable, match="no such artefact"):
        jars.jars()
    assert list((tmp_path / "relatum").iterdir()) == []


@pytest.mark.parametrize(
    ("said", "version"), [('openjdk version "17.0.15" 2025-04-15', 17), ('java version "1.8.0_201"', 1), ("", 0)]
)
def test_version_of_java_is_read(monkeypatch: pytest.MonkeyPatch, said: str, version: int) -> None:
    done = subprocess.CompletedProcess([], 0, stdout="", stderr=said)
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr("subprocess.run", lambda *_args, **_options: done)
    assert find.java_version() == version


def test_docker_is_asked_for_its_engine_and_not_only_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_engine(*_arguments: str) -> str:
        raise subprocess.CalledProcessError(1, "docker info")

    monkeypatch.setattr(docker_server, "_docker", no_engine)
    assert not docker_server.engine_runs()


def test_container_listens_on_this_machine_only_and_ends_with_its_data(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[str, ...]] = []
    monkeypatch.setattr(docker_server, "_docker", lambda *words: said.append(words) or "")
    server = docker_server.DockerServer(Address(bolt_port=7001, http_port=7002))
    for act in (server.kill, server.freeze, server.thaw, server.discard):
        act()
    created = said[0]
    assert "--publish=127.0.0.1:7001:7687" in created
    assert "--publish=127.0.0.1:7002:7474" in created
    assert "--env=NEO4J_server_bolt_advertised__address=127.0.0.1:7001" in created
    assert [words[0] for words in said] == ["create", "kill", "pause", "unpause", "rm"]


def test_home_lets_the_given_settings_win(tmp_path: Path) -> None:
    address = Address(bolt_port=7001, http_port=7002)
    write_home(tmp_path, address, settings={"server.memory.pagecache.size": "8m", "server.jvm.additional": "-Dx=y"})
    lines = (tmp_path / "conf" / "neo4j.conf").read_text(encoding="utf-8").splitlines()
    assert "server.memory.pagecache.size=8m" in lines
    assert "server.memory.pagecache.size=64m" not in lines
    assert "server.bolt.listen_address=127.0.0.1:7001" in lines


def test_wished_port_is_taken_if_it_is_free() -> None:
    port = free_port()
    assert free_port(preferred=port) == port


INNER = """
import pytest
from tests.conftest import *

@pytest.mark.neo4j
def test_needs_a_server(empty_neo4j):
    pass
"""


@pytest.mark.usefixtures("nothing_installed")
@pytest.mark.parametrize(("required", "outcome"), [("0", "skipped"), ("1", "errors")])
def test_absence_is_a_counted_skip_or_an_error(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, required: str, outcome: str
) -> None:
    monkeypatch.setenv("RELATUM_REQUIRE_NEO4J", required)
    pytester.makepyfile(INNER)
    pytester.makeini("[pytest]\nmarkers = neo4j: real server\nasyncio_default_fixture_loop_scope = function\n")
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-rs")
    assert result.parseoutcomes() == {outcome: 1}
    result.stdout.fnmatch_lines(["*no Neo4j server for the tests*"])
