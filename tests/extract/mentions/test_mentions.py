"""Tests of `extract.mentions`: what is found in whole sentences."""

import pytest

from extract.found import Named
from extract.mentions import find_mentions
from extract.model import EntityType, MentionKind
from tests.extract.parse_files import kept, parse_of

NAME, NOMINAL = MentionKind.NAME, MentionKind.NOMINAL
PERSON, ORGANIZATION, LOCATION, EVENT = (
    EntityType.PERSON,
    EntityType.ORGANIZATION,
    EntityType.LOCATION,
    EntityType.EVENT,
)
WORK, PRODUCT, GROUP, THING = EntityType.WORK, EntityType.PRODUCT, EntityType.GROUP, EntityType.THING

CASES = [
    ("The Kenyan Wine", "The Kenyan Wine and Spirit Board", NAME, ORGANIZATION, "Kenyan Wine and Spirit Board"),
    ("He spoke to Sergeant", "Sergeant First Class Peter Roe", NAME, PERSON, "Peter Roe"),
    ("Kenya has accused", "Lashkar-e-Omar", NAME, ORGANIZATION, "Lashkar-e-Omar"),
    ("The boat was towed", "St Helens", NAME, LOCATION, "St Helens"),
    ("Dana Baker met", "Cook", NAME, PERSON, "Cook"),
    ("Dana Baker met", "Ms Baker", NAME, PERSON, "Baker"),
    ("The Federal Health", "all-out war", NOMINAL, EVENT, "all-out war"),
    ("Every custom", "law", NOMINAL, WORK, "law"),
    ("Hong Kong Telephone", "Hong Kong Telecommunications", NAME, ORGANIZATION, "Hong Kong Telecommunications"),
    ("Lena Marsh starred in", "The Stone Bridge", NAME, WORK, "Stone Bridge"),
    ("The Salt Road, a novel", "The Salt Road", NAME, WORK, "Salt Road"),
    ("They watched the film", "the film Winter Harbour", NAME, WORK, "Winter Harbour"),
    ("NASA launched", "OSIRIS-REx", NAME, ORGANIZATION, "OSIRIS-REx"),
    ("UKAD will", "UKAD", NAME, ORGANIZATION, "UKAD"),
    ("They speak English", "English", NAME, THING, "English"),
    ("They speak English", "CNN", NAME, ORGANIZATION, "CNN"),
    (
        "They surrendered",
        "the Kent County Sheriff's Department",
        NAME,
        ORGANIZATION,
        "Kent County Sheriff's Department",
    ),
    ("The Conservative Party", "The Conservative Party", NAME, ORGANIZATION, "Conservative Party"),
    ("The Liberal Democrats", "The Liberal Democrats", NAME, GROUP, "Liberal Democrats"),
    ("Members of the Família", "Família do Norte", NAME, ORGANIZATION, "Família do Norte"),
    ("Hibdan is", "Hibdan", NAME, LOCATION, "Hibdan"),
    ("Halvik fired", "Halvik", NAME, ORGANIZATION, "Halvik"),
    ("Port Stella", "Port Stella United", NAME, ORGANIZATION, "Port Stella United"),
    ("Tom Reed paid Orlan", "Orlan", NAME, ORGANIZATION, "Orlan"),
    ("General Motors", "General Motors", NAME, ORGANIZATION, "General Motors"),
    ("The party backed", "Refugees", NOMINAL, GROUP, "Refugees"),
    ("They met Mexico", "Mexico City", NAME, LOCATION, "Mexico City"),
    ("Kenya's former", "Ann Roe", NAME, PERSON, "Ann Roe"),
    (
        "Kenya's former",
        "Kenya's former deputy health minister",
        NOMINAL,
        PERSON,
        "former deputy health minister of Kenya",
    ),
    ("The Kenyan government", "The Kenyan government", NOMINAL, ORGANIZATION, "Government of Kenya"),
    ("The Kenyan government", "Kenyan", NAME, LOCATION, "Kenya"),
    ("The Kenyan government", "nine soldiers", NOMINAL, GROUP, "soldiers"),
    ("The Kenyan government", "Kenyan special forces", NOMINAL, ORGANIZATION, "Special forces of Kenya"),
    ("The AAIB found", "AAIB Julian Firth", NAME, PERSON, "Julian Firth"),
    ("The U.S.-led coalition", "The U.S.-led coalition", NOMINAL, ORGANIZATION, "U.S.-led coalition"),
    ("US-led forces left", "US-led forces", NOMINAL, ORGANIZATION, "US-led forces"),
    ("Special forces", "Special forces", NOMINAL, ORGANIZATION, "Special forces of Kenya"),
    ("Special forces", "Colonel John Otieno", NAME, PERSON, "John Otieno"),
    ("Special forces", "the navy of Kenya", NOMINAL, ORGANIZATION, "Navy of Kenya"),
    ("Dozens of Kenyans", "Dozens of Kenyans", NOMINAL, GROUP, "Dozens of Kenyans"),
    ("Dozens of Kenyans", "Kenyans", NAME, GROUP, "Kenyans"),
    ("Dozens of Kenyans", "ISIS", NAME, ORGANIZATION, "Islamic State"),
    ("Minister of Health", "US Secretary of State John Hill", NAME, PERSON, "John Hill"),
    ("Omar Haddad", "عمر حداد", NAME, THING, "عمر حداد"),
    ("The European Union", "EU", NAME, ORGANIZATION, "European Union"),
    ("The Church of Norway", "Moss", NAME, LOCATION, "Moss"),
    ("The Gulf War", "The Gulf War", NAME, EVENT, "Gulf War"),
    ("Rebels launched", "Rebels", NOMINAL, GROUP, "Rebels"),
    ("President Lars", "The supporters of Lars Holm", NOMINAL, GROUP, "supporters of Lars Holm"),
    ("The South Korean firm", "South Korean", NAME, LOCATION, "South Korea"),
    ("The South Korean firm", "the airline Norse", NAME, ORGANIZATION, "Norse"),
    ("The mayor of Bergen", "the sacking of the engineer", NOMINAL, EVENT, "sacking of the engineer"),
    ("Kofi Mensah", "the Green Party", NAME, ORGANIZATION, "Green Party"),
    ("The Border Force", "Border Force", NAME, ORGANIZATION, "Border Force"),
    ("The general's troops", "the 51-year-old General Berg", NAME, PERSON, "Berg"),
    ("The vessel Aurora", "Aurora", NAME, PRODUCT, "Aurora"),
    ("The vessel Aurora", "TideCo", NAME, ORGANIZATION, "TideCo"),
    ("The South Koreans", "one Briton", NAME, GROUP, "Briton"),
    ("The company, which", "most of the workers", NOMINAL, GROUP, "most of the workers"),
    ("The Kenyan parliament", "the parliament of Uganda", NOMINAL, ORGANIZATION, "Parliament of Uganda"),
    ("It was a one-day", "a one-day strike", NOMINAL, EVENT, "one-day strike"),
    ("It was a one-day", "Syrian", NAME, LOCATION, "Syria"),
    ("Vera Lang", "a pianist", NOMINAL, PERSON, "pianist"),
    ("Prime Minister", "the United Nations High Commissioner for Refugees", NAME, ORGANIZATION, "UNHCR"),
    ("Farmers fled a nerve", "a nerve agent", NOMINAL, THING, "nerve agent"),
    ("Farmers fled a nerve", "a business model", NOMINAL, THING, "business model"),
    ("Karl Holm, a senior", "Hardan Brek", NAME, ORGANIZATION, "Hardan Brek"),
    ("Acme's shares fell", "a 222-million-euro loss", NOMINAL, EVENT, "222-million-euro loss"),
    ("She wore a four", "train of lace", NOMINAL, EntityType.PRODUCT, "train of lace"),
    (
        "The Royal Commission for the Care",
        "The Royal Commission for the Care of Bees",
        NAME,
        ORGANIZATION,
        "Royal Commission for the Care of Bees",
    ),
    ("Ex-Acme United player", "Acme United", NAME, ORGANIZATION, "Acme United"),
    ("Acme was fined by a court", "the same court", NOMINAL, ORGANIZATION, "court"),
    ("Acme was fined by a court", "her own bank", NOMINAL, ORGANIZATION, "bank"),
    ("A same-day plan", "A same-day plan", NOMINAL, THING, "same-day plan"),
]


def mention(beginning: str, quote: str) -> Named:
    """The first written mention with these words in the sentence that begins so."""
    parse = parse_of(beginning)
    written = [named for named in find_mentions(parse) if named.kind is not MentionKind.IMPLIED]
    return next(named for named in written if parse.quote(range(named.start, named.end)) == quote)


@pytest.mark.parametrize(("beginning", "quote", "kind", "type_", "name"), CASES)
def test_what_is_found(beginning: str, quote: str, kind: MentionKind, type_: EntityType, name: str) -> None:
    found = mention(beginning, quote)
    assert (found.kind, found.type, found.name) == (kind, type_, name)


@pytest.mark.parametrize(
    ("beginning", "quote"),
    [
        ("Nurses on board", "board"),
        ("Since Monday", "Monday"),
        ("Omar Haddad", "Arabic"),
        ("Omar Haddad", "a Sunni militant"),
        ("Tom Lund was named", "director"),
        ("Tom Lund was named", "a nurse"),
        ("Western Australia", "Treasurer"),
        ("Pirates were", "connection"),
        ("It is clear", "It"),
        ("Minister of Health", "Health"),
        ("A third of the price", "A third of the price"),
        ("A third of the price", "the darkness of the night"),
        ("Kenya mourns", "it"),
        ("Kenya mourns", "It"),
        ("It was said", "It"),
        ("No firm, be it small", "it"),
        ("Nordal is the best when", "it"),
        ("The party must decide", "it"),
        ("It was Ann Roe", "It"),
        ("It was revealed", "It"),
        ("It emerged", "It"),
    ],
)
def test_what_is_no_mention(beginning: str, quote: str) -> None:
    parse = parse_of(beginning)
    assert quote not in [parse.quote(range(named.start, named.end)) for named in find_mentions(parse)]


@pytest.mark.parametrize(
    ("beginning", "word"),
    [("Acme is shrinking", "It"), ("Nordal lost a plant", "it"), ("The train left Bergen", "It")],
)
def test_what_may_stand_for_something(beginning: str, word: str) -> None:
    parse = parse_of(beginning)
    assert word in [parse.quote(range(named.start, named.end)) for named in find_mentions(parse)]


def test_aliases_are_as_written() -> None:
    assert mention("The Kenyan government", "The Kenyan government").alias == "Kenyan government"
    assert mention("Rebels launched", "The attack").alias == ""


def test_what_a_proper_name_makes_unique() -> None:
    assert mention("The Kenyan government", "The Kenyan government").proper
    assert not mention("In Bergen", "Norway's second city").proper
    assert not mention("Head of the Refugee", "the Refugee Council").proper
    assert not mention("Dozens of Kenyans", "Kenyans").proper


def test_an_office_implies_a_body() -> None:
    implied = [named for named in find_mentions(parse_of("The Kenyan government")) if named.kind is MentionKind.IMPLIED]
    assert [(named.name, named.proper) for named in implied] == [("Health Ministry of Kenya", True)]


def test_order_and_bounds() -> None:
    for text in kept("mentions"):
        parse = parse_of(text)
        mentions = find_mentions(parse)
        assert [named.start for named in mentions] == sorted(named.start for named in mentions)
        assert all(named.start <= named.head < named.end <= len(parse) for named in mentions)
        assert all(named.name for named in mentions)


def test_a_text_without_words() -> None:
    parse = parse_of("Rebels launched")
    empty = type(parse)("", (), (), (), (), (), (), (), (), (), ())
    assert find_mentions(empty) == ()


def test_a_day_behind_of_is_told_whole() -> None:
    names = {one.name for one in find_mentions(parse_of("The raids of May 11"))}
    assert "raids of May 11" in names
