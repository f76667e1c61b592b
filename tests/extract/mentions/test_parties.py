"""Tests of `extract.mentions.parties`: which names are those of parties."""

import pytest

from extract.mentions.parties import is_party

PARTIES = (
    "Green Party",
    "the Labour Party of Kenya",
    "Party for Animals",
    "Christian Democrats",
    "Popular Front",
    "Civic Movement",
    "People's Alliance",
    "Social Democratic Federation",
    "Christian Democratic Union",
    "Labour",
    "Sinn Fein",
)
OTHERS = (
    "Acme",
    "the party",
    "Nordal Party Supplies",
    "National Union of Teachers",
    "Workers' Union",
    "National Football League",
    "Democratic National Committee",
    "Democratic Republic of Congo",
    "National Congress",
    "Anna Berg",
    "",
)


@pytest.mark.parametrize("name", PARTIES)
def test_parties(name: str) -> None:
    assert is_party(name)


@pytest.mark.parametrize("name", OTHERS)
def test_no_parties(name: str) -> None:
    assert not is_party(name)
