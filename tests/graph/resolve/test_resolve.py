"""One extraction becomes appearances and statements with ids that say what is the same."""

from dataclasses import replace

import pytest

from extract.model import (
    Argument,
    Chain,
    EntityType,
    Extraction,
    Mention,
    MentionKind,
    Part,
    Polarity,
    Qualifiers,
    Span,
    Status,
    Time,
    Triple,
)
from graph import ids
from graph.model import DocumentGraph, NewDocument
from graph.resolve import resolve

TEXT = "Ann Roe attacked Acme Corp in Paris. She left. A man saw her. Another man left."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def chain(number: int, kind: EntityType, name: str, *mentions: str, proper: bool = True) -> Chain:
    found = tuple(
        Mention(span(m), m, MentionKind.PRONOUN, kind, m, "pronoun for Ann Roe")
        if m == "She"
        else Mention(span(m), m, MentionKind.NAME, kind, m)
        for m in mentions
    )
    return Chain(number, kind, name, (), ("critic",) if name == "Ann Roe" else (), proper, found)


CHAINS = (
    chain(0, EntityType.PERSON, "Ann Roe", "Ann Roe", "She"),
    chain(1, EntityType.ORGANIZATION, "Acme Corp", "Acme Corp"),
    chain(2, EntityType.PERSON, "man", "A man", proper=False),
    chain(3, EntityType.PERSON, "man", "Another man", proper=False),
)

ATTACK = Triple(
    subject=Part("Ann Roe", span("Ann Roe"), 0),
    relation="attacked",
    relation_span=span("attacked"),
    object=Part("Acme Corp", span("Acme Corp"), 1),
    predicate="attacked",
    mapped=True,
    arguments=(Argument("in", "Paris", span("Paris")),),
    qualifiers=Qualifiers(
        time=Time("Friday", span("Paris"), "2015-09-04", None, "day"), place=Part("Paris", span("Paris"))
    ),
    rule="active",
    confidence=0.9,
    sentence=Span(0, 36),
    support=(Span(0, 7), span("She")),
)


def made(*triples: Triple, key: str | None = "k", chains: tuple[Chain, ...] = CHAINS) -> DocumentGraph:
    document = NewDocument(text=TEXT, key=key, published_at="2015-09-06T10:00:00Z")
    return resolve(document, Extraction(TEXT, "2015-09-06", (), chains, triples, "test 1"))


def test_a_statement_opens_to_its_words() -> None:
    (said,) = made(ATTACK).statements
    assert TEXT[said.subject_span.start : said.subject_span.end] == "Ann Roe" == said.subject_text
    assert said.object_span is not None
    assert TEXT[said.object_span.start : said.object_span.end] == "Acme Corp" == said.object_text
    assert said.quote == "Ann Roe attacked Acme Corp in Paris."
    assert (said.time, said.time_precision) == ("2015-09-04", "day")
    assert said.place is not None
    assert (said.place.text, said.place.entity_id) == ("Paris", None)
    assert [(a.role, a.text) for a in said.arguments] == [("in", "Paris")]
    assert said.support == (span("She"),)  # what lies in the sentence itself is no support
    assert said.projects


def test_names_that_stand_alone_are_one_entity_in_all_documents() -> None:
    one, other = made(key="one"), made(key="other")
    shared = {a.entity_id for a in one.appearances} & {a.entity_id for a in other.appearances}
    assert {a.name for a in one.appearances if a.entity_id in shared} == {"Ann Roe", "Acme Corp"}


def test_descriptions_stay_with_their_document_and_apart() -> None:
    rows = made().appearances
    assert [a.name for a in rows].count("man") == 2
    assert len({a.entity_id for a in rows}) == len(rows) == 4


@pytest.mark.parametrize(
    ("kind", "text", "count"),
    [
        (EntityType.THING, "Ozone harms crops. They sell crops.", 1),
        (EntityType.THING, "Ozone harms Peru's crops. They sell crops.", 2),
        (EntityType.THING, "Ozone harms 3 crops. They sell crops.", 2),
        (EntityType.GROUP, "Ozone harms crops. They sell crops.", 2),
    ],
)
def test_a_kind_told_twice_is_one_in_its_document(kind: EntityType, text: str, count: int) -> None:
    places = [(at, at + len("crops")) for at in range(len(text)) if text.startswith("crops", at)]
    told = [Mention(Span(*place), "crops", MentionKind.NOMINAL, kind, "crops") for place in places]
    chains = tuple(Chain(at, kind, "crops", (), (), False, (one,)) for at, one in enumerate(told))
    rows = [
        resolve(NewDocument(text=text, key=key), Extraction(text, None, (), chains, (), "test 1")).appearances
        for key in ("one", "other")
    ]
    assert [len(found) for found in rows] == [count, count]
    assert not {row.entity_id for row in rows[0]} & {row.entity_id for row in rows[1]}


def test_chains_with_one_name_share_an_appearance() -> None:
    twice = (*CHAINS, chain(4, EntityType.ORGANIZATION, "ACME Corp", "Paris"))
    (acme,) = [a for a in made(chains=twice).appearances if a.type is EntityType.ORGANIZATION]
    assert acme.spans == (span("Acme Corp"), span("Paris"))
    assert acme.name == "Acme Corp"


def test_an_appearance_shows_names_but_no_pronouns() -> None:
    (ann,) = [a for a in made().appearances if a.name == "Ann Roe"]
    assert [s.text for s in ann.surfaces] == ["Ann Roe"]
    assert ann.spans == (span("Ann Roe"), span("She"))
    assert ann.joined == ("", "pronoun for Ann Roe")
    assert (ann.roles, ann.seen, ann.folded_names) == (("critic",), "2015-09-06", ("ann roe",))


def test_the_same_input_gives_the_same_graph() -> None:
    assert made(ATTACK) == made(ATTACK)


def test_a_changed_text_gives_new_statement_ids() -> None:
    document = NewDocument(text=TEXT + " ", key="k")
    again = resolve(document, Extraction(TEXT + " ", None, (), CHAINS, (ATTACK,), "test 1"))
    assert again.document.id == made(ATTACK).document.id
    assert again.statements[0].id != made(ATTACK).statements[0].id


def test_a_passive_sentence_is_turned_round() -> None:
    passive = replace(ATTACK, relation="was attacked by", inverted=True)
    (said,) = made(passive).statements
    assert (said.subject_text, said.object_text) == ("Acme Corp", "Ann Roe")
    assert said.subject_id == ids.make("entity", "Organization", "acme corp")
    assert (said.predicate, said.relation, said.surface) == ("attacked", "attacked", "was attacked by")


def test_a_passive_with_a_literal_agent_keeps_its_direction() -> None:
    literal = replace(ATTACK, relation="was attacked by", inverted=True, object=Part("nine men", span("Paris")))
    (said,) = made(literal).statements
    assert (said.subject_text, said.object_id, said.object_text) == ("Ann Roe", None, "nine men")
    assert said.predicate != "attacked"
    assert said.relationship_id is None


@pytest.mark.parametrize(
    "triple",
    [
        replace(ATTACK, subject=Part("nine", span("Paris"))),
        replace(ATTACK, object=Part("She", span("She"), 0)),
    ],
)
def test_no_statement_without_an_entity_or_about_itself(triple: Triple) -> None:
    assert made(triple).statements == ()


def test_what_is_negated_or_planned_makes_no_edge() -> None:
    denied = replace(ATTACK, qualifiers=Qualifiers(polarity=Polarity.NEGATED))
    planned = replace(ATTACK, qualifiers=Qualifiers(status=Status.PLANNED))
    rows = made(denied, planned).statements
    assert [row.relationship_id for row in rows] == [None, None]


def test_of_two_statements_with_one_id_the_surer_stays() -> None:
    (said,) = made(replace(ATTACK, confidence=0.4), ATTACK, replace(ATTACK, confidence=0.5)).statements
    assert said.confidence == 0.9


def test_a_statement_is_the_less_sure_the_less_it_is_known_what_its_ends_take_up() -> None:
    doubtful = replace(ATTACK, subject=replace(ATTACK.subject, sure=0.5))
    assert made(doubtful).statements[0].confidence == 0.45


def test_a_statement_without_object_keeps_its_subject() -> None:
    (said,) = made(replace(ATTACK, object=None)).statements
    assert (said.object_id, said.object_text, said.object_span) == (None, "", None)
