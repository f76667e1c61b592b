from pathlib import Path

import pytest

from api.store_url import FileAddress, ServerAddress, parse
from graph.errors import StoreMisconfigured


@pytest.mark.parametrize(
    ("url", "path"),
    [("sqlite:///relatum.db", "relatum.db"), ("sqlite:////var/r.db", "/var/r.db"), ("sqlite:///a%20b.db", "a b.db")],
)
def test_a_file(url: str, path: str) -> None:
    assert parse(url) == FileAddress(Path(path))


def test_a_server_with_everything() -> None:
    found = parse("neo4j+s://ann:p%40ss@db.example:7688?database=news")
    assert found == ServerAddress("neo4j+s://db.example:7688", "ann", "p@ss", "news")


def test_defaults_of_a_server() -> None:
    found = parse("bolt://localhost", password="secret")
    assert found == ServerAddress("bolt://localhost:7687", "neo4j", "secret", "neo4j")


def test_the_password_given_apart_wins() -> None:
    found = parse("bolt://neo4j:old@localhost", password="new")
    assert isinstance(found, ServerAddress)
    assert found.password == "new"


def test_an_ipv6_host() -> None:
    assert str(parse("bolt://[::1]:7687", password="x")) == "bolt://[::1]:7687?database=neo4j"


def test_the_password_is_never_shown() -> None:
    found = parse("neo4j://ann:hunter2@host:7687")
    assert "hunter2" not in str(found) + repr(found)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "relatum.db",
        "postgres://x",
        "sqlite://relatum.db",
        "sqlite:///",
        "sqlite:///a\0b",
        "neo4j://user:hunter2@host:99999",
        "neo4j://user:hunter2@",
        "neo4j://user:hunter2@host/path",
        "neo4j://user:hunter2@host?wrong=1",
        "neo4j://user@host",
        "neo4j://user:hunter2@[::1",
    ],
)
def test_a_wrong_url_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(StoreMisconfigured) as caught:
        parse(url)
    assert "hunter2" not in str(caught.value)
