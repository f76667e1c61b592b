"""GEXF 1.3, the format of Gephi."""

from collections.abc import AsyncIterator, Mapping

from graph.export import columns
from graph.export.columns import EDGE, NODE, Row, Type
from graph.export.source import Source
from graph.export.xml import quoted

TYPES: Mapping[Type, str] = {
    "text": "string",
    "count": "integer",
    "score": "double",
    "flag": "boolean",
    "texts": "string",
    "scores": "string",
}
"""Lists are JSON: those of GEXF have no way to hold their own separator."""

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Relatum</creator></meta>
<graph mode="static" defaultedgetype="directed">
"""


async def write(source: Source) -> AsyncIterator[bytes]:
    """A directed graph; the label of a node is its name, of an edge its relation, and its weight its documents.

    Source: https://gexf.net/schema.html
    """
    yield f"{HEAD}{_attributes('node', NODE)}{_attributes('edge', EDGE)}<edges>\n".encode()
    async for told in source.told():
        row, values = told.edge, columns.edge(told)
        ends = f"source={quoted(row.subject_id)} target={quoted(row.object_id)}"
        label = f'label={quoted(str(values["words"]))} weight="{row.documents}"'
        yield f"<edge id={quoted(row.id)} {ends} {label}>{_values(values)}</edge>\n".encode()
    yield b"</edges>\n<nodes>\n"
    async for entity in source.entities():
        values = columns.node(entity)
        yield f"<node id={quoted(entity.id)} label={quoted(entity.name)}>{_values(values)}</node>\n".encode()
    yield b"</nodes>\n</graph>\n</gexf>\n"


def _attributes(kind: str, names: Mapping[str, Type]) -> str:
    rows = "".join(f'<attribute id="{name}" title="{name}" type="{TYPES[type_]}"/>\n' for name, type_ in names.items())
    return f'<attributes class="{kind}">\n{rows}</attributes>\n'


def _values(row: Row) -> str:
    values = "".join(f'<attvalue for="{name}" value={quoted(columns.flat(value))}/>' for name, value in row.items())
    return f"<attvalues>{values}</attvalues>"
