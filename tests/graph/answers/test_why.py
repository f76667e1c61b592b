from dataclasses import replace

import pytest

from extract.model import EntityType, Polarity, Span, Status
from graph.answers.why import decision, steps
from graph.model import Appearance, Reference, Statement, StatementArgument
from tests.builders import document_graph, entity_id, fact

GRAPH = document_graph("why", fact("Eve Fox", "met", "Bob Low"))
SAID = replace(
    GRAPH.statements[0],
    subject_text="she",
    subject_span=Span(40, 43),
    object_text="minister",
    object_span=Span(50, 58),
    arguments=(
        StatementArgument("with", "Low", Span(90, 93), entity_id("Bob Low")), StatementArgument("at", "2", Span(1, 2))
    ),
    attributed_to=Reference("police", Span(0, 6)),
    place=Reference("Paris", Span(70, 75), entity_id("Paris/Location")),
)  # fmt: skip


def appears(name: str, *places: tuple[int, int, str], kind: EntityType = EntityType.PERSON) -> Appearance:
    spans, joined = tuple(Span(*row[:2]) for row in places), tuple(row[2] for row in places)
    known = GRAPH.appearances[0]
    return replace(known, entity_id=entity_id(name), type=kind, name=name.partition("/")[0], spans=spans, joined=joined)


EVE = appears("Eve Fox", (0, 7, ""), (40, 43, "pronoun for Eve Fox"))
BOB = appears("Bob Low", (20, 27, ""), (46, 58, "the only minister"), (90, 93, "surname of Bob Low"))


def test_each_part_that_stands_for_an_entity_has_its_step() -> None:
    found = {(row.part, row.words): (row.name, row.how) for row in steps(SAID, [EVE, BOB])}
    assert found == {
        ("subject", "she"): ("Eve Fox", "pronoun for Eve Fox"),
        ("object", "minister"): ("Bob Low", "the only minister"),
        ("argument", "Low"): ("Bob Low", "surname of Bob Low"),
    }


def test_of_several_mentions_around_the_words_the_shortest_counts() -> None:
    bob = replace(BOB, spans=(Span(46, 58), Span(30, 80)), joined=("the only minister", "a whole clause"))
    assert {row.how for row in steps(SAID, [bob]) if row.part == "object"} == {"the only minister"}


def test_an_article_of_an_earlier_version_has_no_steps_in_words() -> None:
    assert {row.how for row in steps(SAID, [replace(EVE, joined=()), replace(BOB, joined=())])} == {""}


def test_words_that_no_mention_has_are_told_without_a_step() -> None:
    said = replace(SAID, subject_span=Span(500, 503))
    assert steps(said, [EVE])[0].how == ""


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (SAID, "supports the fact “met” between them."),
        (replace(SAID, polarity=Polarity.NEGATED, relationship_id=None), "supports no fact: it is denied."),
        (replace(SAID, status=Status.PLANNED, relationship_id=None), "supports no fact: it is only planned."),
        (replace(SAID, object_id=None, relationship_id=None), "supports no fact: its object is no entity."),
    ],
)
def test_what_comes_of_it_is_told(said: Statement, told: str) -> None:
    assert decision(said).endswith(told)
