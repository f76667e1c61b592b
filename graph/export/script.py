"""A Cypher script that makes the graph in any Neo4j, and changes nothing when it runs again."""

import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import TypeVar

from extract.model import EntityType
from graph import properties
from graph.edge_types import relationship_type
from graph.export.schema import SCHEMA
from graph.export.source import Source
from graph.model import Relationship
from graph.streams import batched

ROWS = 1_000
"""Rows that are grouped by type before they are written; a statement holds at most as many as `STATEMENT`."""

STATEMENT = 200
"""Rows of one statement. A parser reads it as a whole, so that larger ones are no faster and need more memory."""

HEAD = "// Run it with cypher-shell, or statement by statement: each ends with a semicolon at the end of a line.\n"

_SPECIAL = re.compile(r"\\(?=u)|[\\'\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NAMED = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_APART = "\\\\'+'"

T = TypeVar("T")
Row = Mapping[str, object]


async def write(source: Source) -> AsyncIterator[bytes]:
    """Statements, one a line: constraints, then edges with their ends, then what is known of the ends and the texts."""
    yield (HEAD + SCHEMA).encode()
    async for edges in batched(source.relationships(), ROWS):
        for name, some in _by(edges, lambda edge: edge.predicate):
            yield _statement(_edges(relationship_type(name)), [_ends(row) for row in some])
    async for entities in batched(source.entities(), ROWS):
        for kind, known in _by(entities, lambda entity: entity.type.value):
            yield _statement(_nodes("__Entity__", EntityType(kind).value), [properties.node(row) for row in known])
    async for documents in batched(source.documents(), STATEMENT):
        yield _statement(_nodes("Document"), [properties.document(row) for row in documents])
    async for said in batched(source.statements(), STATEMENT):
        yield _statement(_nodes("Statement"), [properties.statement(row) for row in said])


def literal(value: object) -> str:
    r"""A value as Cypher has it; a text in single quotes, on one line, however it is read.

    Older parsers look for Unicode escapes before they look for the end of a text, so that none may arise of a backslash
    of the text itself and the letter after it: these stand in two texts.

    >>> print(literal("it's"), literal("\\u0027"), literal([1, 2.5, True]))
    'it\'s' '\\'+'u0027' [1, 2.5, true]
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"'{_SPECIAL.sub(_escaped, value)}'"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{name}: {literal(one)}" for name, one in value.items() if one is not None) + "}"
    if isinstance(value, Sequence):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)


def _escaped(found: re.Match[str]) -> str:
    letter = found[0]
    if letter == "\\" and found.string[found.end() :].startswith("u"):
        return _APART
    if "\ud800" <= letter <= "\udfff":
        letter = "\ufffd"
    return _NAMED.get(letter) or f"\\u{ord(letter):04x}"


def _statement(work: str, rows: Sequence[Row]) -> bytes:
    return f"UNWIND {literal(rows)} AS row {work};\n".encode()


def _nodes(*labels: str) -> str:
    more = "".join(f"n:{label}, " for label in labels[1:])
    return f"MERGE (n:{labels[0]} {{id: row.id}}) SET {more}n += row"


def _edges(type_: str) -> str:
    return (
        "MERGE (a:__Entity__ {id: row.subject}) MERGE (b:__Entity__ {id: row.object}) "
        f"MERGE (a)-[r:{type_} {{id: row.edge.id}}]->(b) SET r += row.edge"
    )


def _ends(edge: Relationship) -> Row:
    return {"subject": edge.subject_id, "object": edge.object_id, "edge": properties.relationship(edge)}


def _by(rows: Sequence[T], key: Callable[[T], str]) -> Iterator[tuple[str, list[T]]]:
    """Rows of one key together, in parts for one statement each."""
    for name, some in groupby(sorted(rows, key=key), key=key):
        together = list(some)
        for start in range(0, len(together), STATEMENT):
            yield name, together[start : start + STATEMENT]
