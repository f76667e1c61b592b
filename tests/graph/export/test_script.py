import ast
import re

from hypothesis import given
from hypothesis import strategies as st

from graph.export import Format
from graph.export.script import literal
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import exported

TEXT = re.compile(r"'(?:\\(?:[\\'nrt]|u[0-9a-f]{4})|[^\\'\n\r])*'")
"""One text of Cypher, on one line."""


def read(source: str) -> str:
    """What a text, or several in a sum, says; the escapes used are those of Python too."""
    parts = TEXT.findall(source)
    assert "+".join(parts) == source
    return "".join(ast.literal_eval(part) for part in parts)


@given(st.text() | st.text("\\u'\n\r\t\x00+ 0027"))
def test_a_text_reads_back(text: str) -> None:
    assert read(literal(text)) == re.sub("[\ud800-\udfff]", "\ufffd", text)


@given(st.text("\\u'027"))
def test_no_unicode_escape_comes_of_the_text_itself(text: str) -> None:
    assert not re.search(r"\\u", literal(text))


def test_values_of_other_types() -> None:
    assert literal({"a": None, "b": [1, 0.5, 1e-7], "c": False}) == "{b: [1, 0.5, 1e-07], c: false}"


async def test_each_statement_is_a_line(store: MemoryStore) -> None:
    script = (await exported(store, Format.CYPHER)).decode()
    lines = script.splitlines()[1:]
    assert all(re.match(r"(CREATE (CONSTRAINT|INDEX)|UNWIND \[) ?.*;$", line) for line in lines)
    assert set(re.findall(r"\[r:(\S+) ", script)) >= {"WORKS_FOR", "SACKED_FROM", "OWNS"}


async def test_labels_and_types_are_of_the_whitelist(store: MemoryStore) -> None:
    script = (await exported(store, Format.CYPHER)).decode()
    outside = TEXT.sub("''", script)
    assert set(re.findall(r"[(, ][a-z]:(\w+)", outside)) <= {
        "__Entity__", "Person", "Organization", "Location", "Document", "Statement",
    }  # fmt: skip
    assert "`" not in outside
    assert "DETACH" not in outside
