"""The first layer alone: no server is asked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.bolt.guard.grammar import LONGEST, checked
from graph.bolt.guard.tokens import tokens
from graph.bolt.guard.words import OPERATORS, REFUSED
from graph.guarded import CypherRefused
from tests.graph.bolt.guard.attempts import ATTEMPTS, CONTROLS, FOR_EVER, IN_DISGUISE, OUTSIDE, WRITES, lines
from tests.graph.bolt.guard.reads import ALL

HARMLESS = {
    "MATCH (n:Person) // RETURN n ; SET n.name = 'x' RETURN n",
    "RETURN 1e1CREATE (n:Person)",
    "RETURN `a``b`",
}
"""What says nothing forbidden, and nothing that the server understands."""

JOINED = re.compile(r"\(\w+:\w+\), \(")
"""Products of patterns are for the second layer."""


def test_there_are_many_attempts_and_no_two_alike() -> None:
    assert len(set(ATTEMPTS)) == len(ATTEMPTS) > 250


@pytest.mark.parametrize("query", [*lines(WRITES), *lines(IN_DISGUISE), *CONTROLS, *lines(OUTSIDE)])
def test_what_is_no_read_is_refused_by_its_words(query: str) -> None:
    if query in HARMLESS:
        return
    with pytest.raises(CypherRefused):
        checked(query)


@pytest.mark.parametrize("query", [line for line in lines(FOR_EVER) if not JOINED.search(line)])
def test_what_no_timeout_stops_is_refused_by_its_words(query: str) -> None:
    with pytest.raises(CypherRefused):
        checked(query)


@pytest.mark.parametrize("query", ALL)
def test_reads_pass(query: str) -> None:
    assert checked(query)


@pytest.mark.parametrize(
    ("query", "sent"),
    [
        ("MATCH (n:Person) RETURN n;", "MATCH (n:Person) RETURN n"),
        ("// title\nRETURN 1 /* one */ AS x // end", " \nRETURN 1   AS x"),
        ("RETURN '/* no comment */ // here' AS x", "RETURN '/* no comment */ // here' AS x"),
        ("RETURN 1..2", "RETURN 1..2"),
    ],
)
def test_comments_do_not_reach_the_server(query: str, sent: str) -> None:
    assert checked(query) == sent


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("MATCH (n:Person) SET n.name = 'x'", "SET is not allowed here: queries can only read"),
        ("CALL db.labels()", "procedures are not allowed"),
        ("MATCH (n:Person) RETURN n; RETURN 1", "One statement at a time"),
        ("RETURN apoc.util.sleep(1)", "The function apoc.util.sleep is not among"),
        ("RETURN '\\u0027'", "Unicode escapes"),
        ("RETURN n.name =~ 'x'", "at character 16 is not allowed outside of texts. Use CONTAINS"),
        ("MATCH (n:$(x)) RETURN n", "Labels and types cannot be parameters"),
        ("RETURN «x»", "“«” (U+00AB) at character 8"),
        ("RETURN range(1, 5)", "UNWIND range(1, 10) AS x"),
        ("RETURN [x IN xs | [y IN ys | 1]]", "UNWIND one of them first"),
        ("PLEASE", "begins with one of CALL, MATCH"),
        ("RETURN '" + "x" * LONGEST + "'", "over 10,000 characters"),
    ],
)
def test_a_refusal_says_what_and_how_else(query: str, said: str) -> None:
    with pytest.raises(CypherRefused, match=re.escape(said)):
        checked(query)


@pytest.mark.parametrize("word", sorted(REFUSED))
@pytest.mark.parametrize("form", ["{} x", "RETURN 1 AS x {} y", "CALL () {{ {} x RETURN 1 }} RETURN 1"])
def test_each_word_is_refused_wherever_it_stands(word: str, form: str) -> None:
    for written in (word, word.lower(), word.title()):
        with pytest.raises(CypherRefused):
            checked(form.format(written))


@pytest.mark.parametrize("word", sorted(REFUSED))
def test_each_word_may_be_a_property_a_label_or_in_a_text(word: str) -> None:
    assert checked(f"MATCH (n:{word}) RETURN n.{word}, '{word} (n)', `{word}`")


@given(st.text() | st.text("'\"`/*\\n;(){}[]$ CREATE.:"))
def test_whatever_is_sent_is_refused_or_has_the_same_tokens(query: str) -> None:
    try:
        sent = checked(query)
    except CypherRefused:
        return
    kept = [token for token in tokens(query) if token.kind != "blank"]
    if kept[-1].text == ";":
        kept.pop()
    assert [token for token in tokens(sent) if token.kind != "blank"] == kept


def test_operators_that_read_all_nodes_or_write_are_in_no_table() -> None:
    assert not OPERATORS & {"AllNodesScan", "Create", "Merge", "SetProperty", "DeleteNode", "ProcedureCall", "LoadCSV"}
