"""The whole table on sentences that hold several constructions: what must be found, and what must never be."""

import pytest

from extract.mentions import find_mentions
from extract.model import Polarity
from extract.qualifiers import Qualifier
from extract.repair import repair
from extract.rules import find_candidates
from tests.extract.parses.make import stored
from tests.extract.rules.test_examples import written

PARSES = stored("constructions")

FACTS = {
    "Tom Reed, chairman": ("Tom Reed | is chairman of | Acme", "Tom Reed | is chairman of | Nordal"),
    "The presidents of Kenya": ("Tom Reed | is president of | Kenya", "Anna Berg | is president of | Peru"),
    "The firm he": ("he | tried to buy | The firm",),
    "The deal she": ("she | was asked to sign | The deal",),
    "The talks between": ("Reed | talks with | Holm", "Reed | talks with | Berg"),
    "After several": ("Anna Berg | living in | Asia",),
    "Karl Lund was born in Lima and": ("Karl Lund | lived | there",),
    "Vera Lund finished": ("Vera Lund | finished third in | the race",),
    "Anna Berg was sentenced": ("Anna Berg | was sentenced to | ten years in jail",),
    "Karl Lund had": ("Karl Lund | had | another son", "another son | was named | Rex Lund"),
    "Anna Berg overheard": ("Tom Reed | calling | Karl Lund",),
    "Anna Berg has founded": ("Anna Berg | has founded | four firms", "Anna Berg | led | four firms"),
    "Karl Holm, Anna": ("Karl Holm | is son of | Anna Berg",),
    "Karl Holm returned": ("Karl Holm | founding | Nordal Trio",),
    "Prior to joining Acme": ("Karl Lund | joining | Acme", "Karl Lund | was chairman of | Globex"),
    "Vera Lund became": ("Vera Lund | became General Secretary of | the Green Party",),
    "Acme is in talks": ("Acme | is in talks to buy | Globex",),
    "The plan was backed": ("The plan | was backed by | Anna Berg", "The plan | was backed by | Tom Reed"),
    "Acme trades with": ("Acme | trades with | Globex",),
    "Grady Dunes, manager": ("Grady Dunes | is manager of | Acme",),
    "The Dunes, owners": ("owners of Acme | are owners of | Acme",),
    "The carmaker General": ("General Motors | is | carmaker",),
    "Anna Berg is under": ("Anna Berg | is under pressure to leave | the party",),
    "Special units have": (
        "Special units | have launched a hunt for | the country's former deputy finance minister",
        "he | launched an attack against | the palace",
        "his armed supporters | launched an attack against | the palace",
        "his armed supporters | are armed supporters of | his",
        "Tom Reed | was | deputy finance minister",
    ),
    "Ten people, including": ("Ten people | were killed in | the blast", "two nurses | were killed in | the blast"),
    "The deal, signed": ("The deal | is signed by | Vera Lund", "The deal | includes | Kenya"),
    "All, including": ("All | were freed", "Anna Berg | were freed"),
    "Anna Berg, a Republican": ("Anna Berg | was mayor of | Lima",),
    "Tom Reed was": (
        "Tom Reed | was sacked for | theft",
        "he | refused to step down",
        "he | decided to storm | the palace",
    ),
    "Police said": (
        "they | were closing in on | the sacked deputy finance minister",
        "the sacked deputy finance minister | is said to be hiding in | Kandy",
        "the sacked deputy finance minister | was sacked from | Finance Ministry",
        "Kandy | some 90 km from | Colombo",
    ),
    "Kenyan President": (
        "Anna Mwangi | is President of | Kenyan",
        "the supporters of Tom Reed | are supporters of | Tom Reed",
        'the supporters of Tom Reed | collaborating with | the "Red Dawn" rebel group',
    ),
    "Tom Reed surfaced": ("Tom Reed | declaring his allegiance to | Carlos Ruiz",),
    "The report praised": ("The report | praised | Acme", "The report | praised | Globex"),
    "Many banks": ("Acme | closed | their branches", "Many banks | closed | their branches"),
    "He was sentenced": ("Tom Reed | was hanged on | 4 May 1911", "He | was sentenced to | death"),
    "At least 22": ("At least 22 people | have been killed in | the riot",),
    "Settlers in Ohio": (
        "Settlers in Ohio | are in | Ohio",
        "Anna Berg | is | lawyer",
    ),
    "The sacking": (
        "Tom Reed | sacking by | the mayor",
        "Anna Berg | is leader of | the party",
    ),
    "They sued": ("Acme | is one of | banks",),
    "Ann Roe, of the party": ("Ann Roe | has sought | the post", "Ann Roe | won | two seats"),
    "Tom Reed founded": ("a consultancy in Lima | advised | the bank",),
    "She lives in": ("Lima | lies by | the sea",),
    "Anna Berg is the chief": (
        "Anna Berg | is the chief executive of | Acme",
        "Anna Berg | is founder of | Acme",
    ),
    "Anna Berg, co-founder": (
        "Anna Berg | is chairman of | Acme",
        "Anna Berg | lives in | Lima",
    ),
    "Ann Roe, head of Acme": ("Ann Roe | is head of | Acme", "Ann Roe | is member of | the Nordal board"),
    "Ann Roe, the Labour MP": ("Ann Roe | is Labour MP of | Leeds North", "Ann Roe | belongs to | Labour Party"),
    "A Lima-based": ("A Lima-based think tank | is based in | Lima",),
    "Michael Roe, a US": ("Michael Roe | is national of | US",),
    "Tom Reed, a Swede": ("Tom Reed | is from | Sweden", "Tom Reed | was based in | Lima"),
    "The village of Ombo": ("Ombo | is near | Mombasa",),
    "The Irving school": ("The Irving school district | is school district of | Irving",),
    "He is the spokesman": ("He | is the spokesman for | Acme", "He | is a member of | the board"),
    "Reports claim": ("Tom Reed | has been accused of supporting | the riot in Lima and Quito",),
}

NEVER = {
    "In addition to": ("Vera Lund | to stepping down as announced | governor",),
    "The deal, signed": ("Kenya | is signed by | Vera Lund",),
    "The presidents of Kenya": ("Tom Reed | is president of | Peru", "Anna Berg | is president of | Kenya"),
    "The man she wants to win": ("she | wants to win | The man",),
    "The man she wants to marry": ("she | wants to marry | The man",),
    "The way he": ("he | tried to win | The way",),
    "Grady Lund left": ("the head coach at Acme High School | is head coach of | Acme High School",),
    "Tom Reed received a": ("a degree in Zoology | is in | Zoology",),
    "Special units have": ("Special units | launched an attack against | the palace",),
    "Tom Reed was": ("he | step down", "he | storm | the palace"),
    "The sacking": ("Tom Reed | sacking of | the mayor",),
    "The regime and": ("Russia | is | The regime",),
    "Tom Reed founded": ("Lima | advised | the bank",),
    "Karl Dahl met": ("the Northern Front | is in | Lima", "the Northern Front | are in | Lima"),
    "He has retired": ("He | has retired | no plans",),
    "The ban was for": ("The ban | was for doping in | a fight", "The ban | doping in | a fight"),
    "Ann Roe, of the party": ("the party | has sought | the post",),
    "The strikes killed": ("The strikes | killed | 11 Syrian",),
    "Dozens of protesters": ("Dozens of protesters | took in | Lima",),
    "The union rejected": ("The union | close | the plant", "a plan | close | the plant"),
    "The court declared": ("The court | declared | the law",),
    "Ann Roe, the mayor of Lima and": ("Ann Roe | is | lawyer",),
    "Michael Roe, a US": ("Michael Roe | is | national",),
    "The capital of Kenya": ("Kenya | is in | Nairobi",),
    "He is the spokesman": (
        "the spokesman for Acme | is spokesman of | Acme",
        "a member of the board | is member of | the board",
    ),
    "The fire started at": ("a Chinese restaurant | is in | Chinese",),
    "Ricardo Lopez, the mayor's": ("the mayor's chief of staff | is chief of | staff",),
}


def facts(opening: str) -> set[str]:
    """What the table finds in the sentence that begins so, further arguments apart."""
    parse = next(parse for text, parse in PARSES.items() if text.startswith(opening))
    candidates = find_candidates(parse, find_mentions(parse))
    return {" | ".join(written(parse, found).split(" | ")[: 3 if found.object else 2]) for found in candidates}


@pytest.mark.parametrize("opening", FACTS)
def test_facts_are_found(opening: str) -> None:
    assert set(FACTS[opening]) <= facts(opening)


@pytest.mark.parametrize("opening", NEVER)
def test_false_facts_are_not(opening: str) -> None:
    assert not set(NEVER[opening]) & facts(opening)


DENIED = {
    "Anna Berg and not": ({"Anna Berg | won | the vote"}, {"Tom Reed | won | the vote"}),
    "Not Anna Berg but": ({"Tom Reed | won | the vote"}, {"Anna Berg | won | the vote"}),
    "She blamed Kenya": ({"She | blamed | Kenya"}, {"She | blamed | Ghana"}),
    "He met not Anna": ({"He | met | Tom Reed"}, {"He | met | Anna Berg"}),
    "He is not a lawyer": (set(), {"He | is not | a lawyer"}),
    "Tom Reed, not a friend": ({"Tom Reed | won"}, {"Tom Reed | is friend of | Anna Berg"}),
    "It was Anna Berg": ({"It | was | Anna Berg", "Anna Berg | won"}, {"It | was | Tom Reed"}),
    "He met Anna Berg": ({"He | met | Anna Berg"}, {"He | met | her lawyer"}),
}
"""What holds in a sentence and what does not, by its opening."""


def told(opening: str) -> dict[Polarity, set[str]]:
    """What the mended sentence that begins so says and what it denies, nouns apart but those in apposition."""
    parse = repair(next(parse for text, parse in PARSES.items() if text.startswith(opening)))
    mentions = find_mentions(parse)
    qualifier = Qualifier(parse, mentions, None)
    found: dict[Polarity, set[str]] = {Polarity.AFFIRMED: set(), Polarity.NEGATED: set()}
    for one in find_candidates(parse, mentions):
        if not one.nominal or one.rule == "apposition_of":
            said = " | ".join(written(parse, one).split(" | ")[: 3 if one.object else 2])
            found[qualifier.qualify(one).polarity].add(said)
    return found


@pytest.mark.parametrize("opening", DENIED)
def test_what_is_shut_out_is_denied(opening: str) -> None:
    affirmed, denied = DENIED[opening]
    found = told(opening)
    assert affirmed <= found[Polarity.AFFIRMED]
    assert found[Polarity.NEGATED] == denied


def test_who_is_excepted_does_not_do_what_all_do() -> None:
    found = told("Everyone but Tom")
    assert found == {Polarity.AFFIRMED: {"Everyone | left | the hall"}, Polarity.NEGATED: set()}


def test_lists_are_paired_in_turn() -> None:
    founded = {fact for fact in facts("Acme and Globex") if "founded by" in fact}
    assert founded == {"Acme | were founded by | Anna Berg", "Globex | were founded by | Tom Reed"}


def test_no_fact_is_told_twice() -> None:
    for parse in PARSES.values():
        found = find_candidates(parse, find_mentions(parse))
        keys = [
            (one.relation_tokens, one.subject.head, one.object and (one.object.head, one.object.name)) for one in found
        ]
        assert len(keys) == len(set(keys))
        assert list(found) == sorted(found, key=lambda one: (one.trigger, one.subject.head))


def test_officers_are_those_of_the_police_of_a_place() -> None:
    parse = repair(PARSES["Two Kenyan police officers left."])
    found = {written(parse, one) for one in find_candidates(parse, find_mentions(parse))}
    assert "Two Kenyan police officers | are officers of | Kenyan police" in found


def test_a_role_before_a_name_is_one_in_both_bodies() -> None:
    parse = repair(next(parse for text, parse in PARSES.items() if text.startswith("He met the Acme and")))
    found = {written(parse, one) for one in find_candidates(parse, find_mentions(parse))}
    assert {"Tom Reed | is chief executive of | Acme", "Tom Reed | is chief executive of | Globex"} <= found


def test_two_lands_before_an_office_have_one_holder_each() -> None:
    parse = repair(next(parse for text, parse in PARSES.items() if text.startswith("Kenyan and Peruvian")))
    found = {written(parse, one) for one in find_candidates(parse, find_mentions(parse))}
    offices = {fact for fact in found if "is president of" in fact}
    assert offices == {"Tom Reed | is president of | Kenyan", "Anna Berg | is president of | Peruvian"}
