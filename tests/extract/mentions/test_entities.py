"""Tests of `extract.mentions.entities`: the borders of names, where the model draws them wrong."""

from dataclasses import replace

import pytest

from extract.mentions.entities import find_names
from extract.mentions.phrases import end_of, root_of, start_of
from extract.model import EntityType
from tests.extract.parse_files import parse_of

# beginning, (first word, last word, label) of the wrong entity, the right name
CASES = [
    ("Special forces", ("Colonel", "Otieno", "PERSON"), "John Otieno"),
    ("Special forces", ("John", "John", "PERSON"), "John Otieno"),
    ("Special forces", ("Otieno", "Otieno", "PERSON"), "John Otieno"),
    ("Kenya's former", (",", "Roe", "PERSON"), "Ann Roe"),
    ("Alice Brown", ("Tom", "Green", "ORG"), "Tom Green"),
    ("Omar Haddad", ("Omar", "(", "PERSON"), "Omar Haddad"),
    ("The Church of Norway", ("The", "Norway", "ORG"), "Church of Norway"),
    ("The Border Force", ("The", "Force", "ORG"), "Border Force"),
]


@pytest.mark.parametrize(("beginning", "wrong", "name"), CASES)
def test_borders_of_a_name(beginning: str, wrong: tuple[str, str, str], name: str) -> None:
    parse = parse_of(beginning)
    start = parse.words.index(wrong[0])
    end = parse.words.index(wrong[1], start) + 1
    found = find_names(replace(parse, entities=((start, end, wrong[2]),)))
    assert name in [named.name for named in found]


def test_two_words_for_one_people_are_one_name() -> None:
    found = [(named.name, named.adjective) for named in find_names(parse_of("Sri Lankan President"))]
    assert found == [("Sri Lanka", True), ("Malini Serena", False), ("Saudi Arabia", True)]


def test_a_name_begins_behind_an_adjective_of_time_and_ends_at_a_preposition_of_the_clause() -> None:
    parse = parse_of("Acting Defence Minister")
    assert [named.name for named in find_names(parse)] == ["Vera Holt", "Nordal Corp", "Ivo Marsh"]
    parse = parse_of("The Church of Norway sold")
    start, end = parse.words.index("palace"), parse.words.index("Moss") + 1
    found = find_names(replace(parse, entities=((start, end, "ORG"),)))
    assert "palace to the town of Moss" not in [named.name for named in found]


@pytest.mark.parametrize(
    ("beginning", "word"),
    [
        ("The British Prime", "Minister"),
        ("Rebels launched", "Rebels"),
        ("Kenya's former", "police"),
        ("Ida Roth FRS", "FRS"),
        ("Ida Roth FRS", "Ph.D."),
        ("Ida Roth FRS", "Bachelor"),
        ("Ida Roth (born", "Professor"),
    ],
)
def test_common_words_are_no_names(beginning: str, word: str) -> None:
    parse = parse_of(beginning)
    at = parse.words.index(word)
    found = find_names(replace(parse, entities=((at, at + 1, "ORG"),)))
    assert word not in [named.name for named in found]


def test_words_with_a_capital_before_a_name_belong_to_it() -> None:
    assert [named.name for named in find_names(parse_of("Electronic Gaming"))] == [
        "Electronic Gaming Monthly",
        "Ziff Davis",
    ]


def test_a_body_ends_before_the_post_and_may_begin_with_a_place() -> None:
    found = [named.name for named in find_names(parse_of("United States National"))]
    assert found == ["United States National Security Council", "John Kirby", "Red Cross", "Mike Scott"]


def test_a_name_begins_behind_the_auxiliary_of_a_question() -> None:
    assert [named.name for named in find_names(parse_of("Will Dunn be elected"))] == ["Dunn", "Bergen"]


def test_a_name_ends_before_an_adverb() -> None:
    assert "Roe" in [named.name for named in find_names(parse_of("Barton said that Roe later"))]


def test_a_name_begins_behind_a_ranked_title() -> None:
    assert "Jack Smith" in [named.name for named in find_names(parse_of("Special Counsel"))]


def test_names_with_a_prefix_and_of_the_branches_of_a_group() -> None:
    found = [named.name for named in find_names(parse_of("Customers of the Co-operative"))]
    assert found[0] == "Co-operative Bank"
    assert "al-Qaeda in Iraq" in found


def test_a_work_has_the_name_of_a_person() -> None:
    found = [(named.name, named.type) for named in find_names(parse_of("He starred in Broadway"))]
    assert ("Hamilton", EntityType.WORK) in found
    assert ("Alexander Hamilton", EntityType.PERSON) in found


def test_the_branch_of_a_firm_in_a_country_and_the_town_behind_an_age() -> None:
    found = {named.name: named.type for named in find_names(parse_of("Aston Keller Peru"))}
    assert found["Aston Keller Peru"] is EntityType.ORGANIZATION
    assert found["Wirral"] is EntityType.LOCATION


def test_a_body_of_a_people_and_of_a_country() -> None:
    assert find_names(parse_of("The People's Bank of Kenya"))[0].name == "People's Bank of Kenya"


def test_what_somebody_founds_is_not_he_himself() -> None:
    found = {(named.name, named.type) for named in find_names(parse_of("Minister of Sport"))}
    assert {("Boeing", EntityType.ORGANIZATION), ("William Boeing", EntityType.PERSON)} <= found


def test_words_for_peoples() -> None:
    parse = parse_of("The South Koreans")
    found = {named.name: (named.type, named.adjective) for named in find_names(parse)}
    assert found["South Koreans"] == (EntityType.GROUP, False)
    parse = parse_of("The Kenyan government")
    assert [(named.name, named.adjective) for named in find_names(replace(parse, entities=()))] == [("Kenya", True)] * 2


def test_an_acronym_before_a_role_is_a_body() -> None:
    assert [named.name for named in find_names(parse_of("HDP spokesman"))] == ["HDP", "Nick Holm"]


def test_a_faith_that_only_qualifies() -> None:
    assert "Sunni" not in [named.name for named in find_names(parse_of("Omar Haddad"))]


def test_bounds_of_phrases() -> None:
    parse = parse_of("The mayor of Bergen")
    mayor = parse.words.index("mayor")
    assert (start_of(parse, mayor), end_of(parse, mayor)) == (0, 4)
    assert root_of(parse, 0, 4) == mayor
    parse = parse_of("A lot of people")
    lawyer = parse.words.index("lawyer")
    assert parse.quote(range(start_of(parse, lawyer), end_of(parse, lawyer))) == "an Oslo-based lawyer"


@pytest.mark.parametrize(
    ("beginning", "names"),
    [("NFB Chairman", ["NFB", "Ann Roe", "Tom Lee", "eTrade", "Lima"]), ("UNESCO official", ["UNESCO", "Tom Lee"])],
)
def test_what_is_spelt_as_a_name_is_one_without_the_model(beginning: str, names: list[str]) -> None:
    parse = parse_of(beginning)
    persons = tuple(entity for entity in parse.entities if entity[2] == "PERSON")
    assert [named.name for named in find_names(replace(parse, entities=persons))] == names


@pytest.mark.parametrize(("beginning", "found"), [("Fidra leader", 2), ("Sikh leader", 0)])
def test_a_people_that_takes_part_by_itself_is_a_body_before_a_role_as_well(beginning: str, found: int) -> None:
    parse = parse_of(beginning)
    word = parse.words[0]
    peoples = tuple((at, at + 1, "NORP") for at, one in enumerate(parse.words) if one == word)
    persons = tuple(one for one in parse.entities if parse.words[one[0]] == "Ann")
    names = find_names(replace(parse, entities=tuple(sorted((*peoples, *persons)))))
    assert [named.name for named in names].count(word) == found


def test_the_field_behind_for_is_in_the_name_of_a_body() -> None:
    parse = parse_of("The Ann Roe Foundation")
    assert find_names(parse)[0].name == "Ann Roe Foundation for the Visual Arts"


@pytest.mark.parametrize(
    ("beginning", "name"),
    [("According to Minister", "Bruno Le Holm"), ("Norway's Minister of Defense", "Jean-Yves Le Drian")],
)
def test_who_heads_a_ministry_is_a_person_and_no_part_of_its_name(beginning: str, name: str) -> None:
    assert {found.name: found.type for found in find_names(parse_of(beginning))}[name] is EntityType.PERSON


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("Adil-Rahim Mansur Dahl met", ["Adil-Rahim Mansur Dahl", "Ann Roe"]),
        ("Ann Roe spoke at the Conservative", ["Ann Roe", "Conservative Action Conference"]),
        ("Kuria's Permanent Representative", ["UN", "Tom Lee", "Ann Roe"]),
        ("The GDP of Kenya fell", ["Kenya"]),
        ("Brexit will hurt", ["Kenya", "Brexit", "Peru"]),
    ],
)
def test_where_a_name_ends_and_what_is_none(beginning: str, names: list[str]) -> None:
    found = [named.name for named in find_names(parse_of(beginning))]
    assert [name for name in found if name != "Kuria"] == names


def test_a_hyphen_joins_two_countries() -> None:
    found = [named.name for named in find_names(parse_of("Iran-Iraq relations"))]
    assert found[:4] == ["Iran", "Iraq", "China", "US"]
    assert "Iraq" not in found[4:]


def test_the_second_body_that_somebody_founded_is_one() -> None:
    found = {named.name: named.type for named in find_names(parse_of("Tom Reed, the founder of Acme"))}
    assert found["Globex"] is EntityType.ORGANIZATION
    assert {"Ann Israel-Jordan", "Guinea-Bissau"} <= found.keys()


@pytest.mark.parametrize(
    ("beginning", "names"),
    [
        ("Jeff Banks met", ["Jeff Banks", "Ann Roe", "Banks"]),
        ("Tom Lund left. Former", ["Tom Lund", "Lund", "Ann Roe", "Karl Holm"]),
        ("Acme chief of staff", ["Ned Marsh"]),
    ],
)
def test_surnames_that_look_like_plurals_or_peoples_are_of_persons(beginning: str, names: list[str]) -> None:
    found = find_names(parse_of(beginning))
    assert [named.name for named in found if named.type is EntityType.PERSON] == names
