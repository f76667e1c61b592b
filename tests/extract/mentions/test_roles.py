"""Tests of `extract.mentions.roles` and the titles before names."""

import pytest

from extract.found import RoleFound
from extract.mentions import find_mentions
from extract.mentions.titled import _given
from extract.parse import Parse
from tests.extract.parse_files import parse_of

# beginning, head word, (title, organisation, implied, former, deverbal)
CASES = [
    ("Kenya's former", "Roe", ("deputy health minister", "Kenya", "Health Ministry of Kenya", True, "")),
    ("The Kenyan government", "minister", ("deputy health minister", None, "Health Ministry of Kenya", True, "sack")),
    ("Nordal MP Gregory", "Hill", ("MP", "Nordal", "", False, "")),
    ("SNP MSP Ada", "Keel", ("MSP", "SNP", "", False, "")),
    ("Independent MSP", "Keel", ("Independent MSP", None, "", False, "")),
    ("President General", "Khan", ("President", None, "", False, "")),
    (
        "The Minister of Foreign",
        "Roe",
        ("Minister of Foreign Affairs", "Kenya", "Foreign Ministry of Kenya", False, ""),
    ),
    ("Secretary of Education", "Roe", ("Secretary of Education", None, "Department of Education", False, "")),
    ("Ann Roe, Minister of", "Roe", ("Minister of Education", None, "Education Ministry", False, "")),
    ("Ann Roe, then a lawyer", "Roe", ("lawyer", "Acme", "", True, "")),
    ("The king's elected", "successor", ("successor", "king", "", False, "elect")),
    ("The three-time mayor", "Dahl", ("mayor", "Bergen", "", False, "")),
    ("One-time banker", "Dahl", ("banker", None, "", True, "")),
    ("NSA chief Admiral", "Rowers", ("chief", "NSA", "", False, "")),
    ("British PM Ann Roe", "Roe", ("PM", "British", "", False, "")),
    ("Special forces", "Otieno", ("Colonel", None, "", False, "")),
    ("He spoke to Sergeant", "Roe", ("Sergeant", None, "", False, "")),
    ("Karl Holm will", "Marsh", ("pro-Kremlin leader", None, "", False, "")),
    ("Peru is large", "Marsh", ("Foreign Minister", None, "Foreign Ministry", False, "")),
    ("The navy chief", "chief", ("chief", "navy", "", False, "")),
    ("Trade Minister Clara", "Stone", ("Trade Minister", None, "Trade Ministry", False, "")),
    ("Minister of Health", "Stone", ("Minister of Health", None, "Health Ministry", False, "")),
    ("Minister of Health", "Hill", ("Secretary of State", "US", "", False, "")),
    ("Head of the Refugee", "Smith", ("Head", "Council", "", False, "")),
    ("In Bergen", "Lund", ("foreign minister", "Norwegian", "Foreign Ministry of Norway", False, "")),
    ("The mayor of Bergen", "mayor", ("mayor", "Bergen", "", False, "")),
    ("The British Prime", "Minister", ("Prime Minister", "British", "", False, "")),
    ("A lot of people", "Vik", ("lawyer", None, "", False, "")),
    ("The general's troops", "Berg", ("General", None, "", False, "")),
    ("It was said", "general", ("general", None, "", True, "oust")),
    ("It was said", "king", ("king", None, "", True, "depose")),
    ("A third of the price", "head", ("head", "army", "", False, "")),
    ("Kenya mourns", "minister", ("defence minister", "country", "Defence Ministry", False, "")),
    ("It was a one-day", "director", ("director", "Action", "", False, "")),
    ("Acme spokesman Prince", "Adu", ("spokesman", "Acme", "", False, "")),
    ("Acme spokesman Prince", "Adu", ("Prince", None, "", False, "")),
    ("Acme spokesman Prince", "Basov", ("Governor", "region", "", False, "")),
    ("Parliament rejected former", "Lee", ("nominee", None, "", False, "")),
    ("American academic", "Lund", ("academic", "American", "", False, "")),
    ("American academic", "Lund", ("professor", "American", "", False, "")),
    (
        "France's interior",
        "Lund",
        ("interior and overseas minister", "France", "Interior and Overseas Ministry of France", False, ""),
    ),
    ("Denny Lund, a Peru", "Lund", ("studies researcher", "Institute", "", False, "")),
    ("Ada Lund, an African", "Lund", ("affairs fellow", "Institute", "", False, "")),
    ("Kenya's UN envoy", "Lund", ("envoy", "Kenya", "", False, "")),
    ("Kenya's UN envoy", "Holm", ("spokesman", "Party", "", False, "")),
    ("Uganda researcher", "Lund", ("researcher", None, "", False, "")),
    ("Uganda researcher", "Holm", ("lawyer", "Kenyan", "", False, "")),
    ("The bassist and", "Moss", ("songwriter", None, "", False, "")),
    ("Western Australia", "Lund", ("Premier", "Australia", "", False, "")),
    ("Team member Ann", "Quist", ("member", "Team", "", False, "")),
    ("Western Australia", "Lund", ("Treasurer", "Australia", "", False, "")),
    ("Labour's Shadow", "Lund", ("Shadow Home Secretary", "Labour", "", False, "")),
    ("The party backed", "Lund", ("Republican", None, "", False, "")),
    ("They met Mexico", "Lund", ("Health Secretary", "City", "Department of Health", False, "")),
    ("General Motors", "Lund", ("General", None, "", False, "")),
    ("The Kremlin-backed", "leader", ("leader", "Chechnya", "", False, "")),
    ("Ann Roe and Tom Lee, both", "Roe", ("lawyer", None, "", False, "")),
    ("Ann Roe and Tom Lee, both", "Lee", ("lawyer", None, "", False, "")),
    ("Ann Roe and Tom Lee, both", "Holm", ("minister", None, "", False, "")),
    ("Actors Brad", "Pitt", ("actor", None, "", False, "")),
    ("Actors Brad", "Clooney", ("actor", None, "", False, "")),
    ("An economist and", "Holm", ("economist", None, "", False, "")),
    ("An economist and", "Holm", ("banker", None, "", True, "")),
    ("Federal Science", "Lund", ("Federal Science Minister", None, "Science Ministry", False, "")),
    ("Federal Science", "Marsh", ("envoy", "Nations", "", False, "")),
    ("Shadow home", "Lund", ("Shadow home secretary", None, "", False, "")),
    ("It was praised by", "Lund", ("mayor", None, "", True, "")),
    ("The hall in Oslo, where", "Lund", ("trade minister", None, "Trade Ministry", True, "")),
    ("Tom Lee, president at", "Lee", ("president", None, "", False, "")),
    (
        "Ivo Holm, Minister for",
        "Holm",
        ("Minister for Trade and Industry", None, "Trade and Industry Ministry", False, ""),
    ),
    ("Tom Lee, minister of", "Lee", ("minister of trade and industry", None, "Trade and Industry Ministry", False, "")),
    ("Scotland's First", "Lund", ("First Minister", "Scotland", "", False, "")),
    ("Even Prime Minister", "Lund", ("Prime Minister", None, "", False, "")),
    ("Karo County District", "Lund", ("District Attorney", "County", "", False, "")),
    ("Nordal Executive", "Lund", ("Executive Chairman", "Nordal", "", False, "")),
    ("The cabinet-level official", "Lee", ("official", None, "", False, "")),
    ("The opposition leader and friend", "Dahl", ("leader", "opposition", "", False, "")),
    ("The opposition leader and friend", "Dahl", ("friend", None, "", False, "")),
    ("Ivo Lund, professor", "Lund", ("professor", "University", "", False, "")),
    ("The firm hired Ada Dahl", "Dahl", ("director", "University", "", False, "")),
    ('"It rained," said Vera', "Dahl", ("chief executive", "Labs", "", False, "")),
    ("Other sponsors are", "Roe", ("Republican senator", None, "", False, "")),
    ("Other sponsors are", "Reed", ("Democrat senator", None, "", False, "")),
    ("Karl Holm, mayor", "Holm", ("mayor", None, "", False, "")),
    ("Karl Holm, a guard", "Holm", ("guard", None, "", False, "")),
    ("Vera Holm, Chief", "Holm", ("Chief Executive", "Fund", "", False, "")),
]


def told(parse: Parse, role: RoleFound) -> tuple[str, str | None, str, bool, str]:
    """A role without its position."""
    owner = None if role.organisation is None else parse.words[role.organisation]
    return role.title, owner, role.implied, role.former, role.deverbal


@pytest.mark.parametrize(("beginning", "head", "expected"), CASES)
def test_roles(beginning: str, head: str, expected: tuple[str, str | None, str, bool, str]) -> None:
    parse = parse_of(beginning)
    named = next(named for named in find_mentions(parse) if parse.words[named.head] == head and named.roles)
    assert expected in [told(parse, role) for role in named.roles]


@pytest.mark.parametrize(
    ("beginning", "name", "gender"),
    [("Mr Brown", "Brown", "m"), ("Mr Brown", "Green", "f"), ("Alice Brown", "Tom Green", "m")],
)
def test_gender_by_title_or_given_name(beginning: str, name: str, gender: str) -> None:
    [named] = [named for named in find_mentions(parse_of(beginning)) if named.name == name]
    assert named.gender == gender


def test_a_role_that_has_ended() -> None:
    former = [named for named in find_mentions(parse_of("Kenya's former")) if named.former]
    assert [named.name for named in former] == ["former deputy health minister of Kenya", "Ann Roe"]


def test_a_given_name_that_may_be_a_surname_tells_nothing_alone() -> None:
    assert _given("Thomas") == ""
    assert _given("Thomas Roe") == "m"
    assert _given("Ingrid") == "f"
    assert _given("Acme") == ""


@pytest.mark.parametrize("beginning", ["The destroyer Admiral", "The new mill burned. Source:", "Texas Rangers Tom"])
def test_a_ship_has_the_rank_of_nobody_and_who_prints_a_text_is_no_source(beginning: str) -> None:
    found = find_mentions(parse_of(beginning))
    assert [named.name for named in found if named.roles] == []


@pytest.mark.parametrize(("beginning", "party"), [("The Texas Democrat", False), ("Ivo Holm is a Democrat", True)])
def test_who_is_only_called_a_democrat_is_no_party(beginning: str, party: bool) -> None:
    assert party == any(named.name == "Democratic Party" for named in find_mentions(parse_of(beginning)))


def test_a_group_is_no_verb() -> None:
    parse = parse_of("They read of attacks")
    group = parse.words.index("IS")
    assert (parse.pos[group], parse.deps[group]) == ("PROPN", "pobj")
