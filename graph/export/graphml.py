"""GraphML, for networkx, yEd, Gephi, igraph and others."""

from collections.abc import AsyncIterator, Mapping

from graph.export import columns
from graph.export.columns import EDGE, NODE, Row, Type
from graph.export.source import Source
from graph.export.xml import content, quoted

TYPES: Mapping[Type, str] = {
    "text": "string",
    "count": "int",
    "score": "double",
    "flag": "boolean",
    "texts": "string",
    "scores": "string",
}
"""GraphML has no lists: they are JSON."""

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
"""


async def write(source: Source) -> AsyncIterator[bytes]:
    """A directed graph; all keys first, so that nothing has to be read twice.

    Source: http://graphml.graphdrawing.org/specification.html
    """
    yield f"{HEAD}{_keys('node', NODE)}{_keys('edge', EDGE)}".encode()
    yield b'<graph id="relatum" edgedefault="directed">\n'
    async for told in source.told():
        row, at = told.edge, quoted(told.edge.id)
        ends = f"source={quoted(row.subject_id)} target={quoted(row.object_id)}"
        yield f"<edge id={at} {ends}>{_data('edge', columns.edge(told))}</edge>\n".encode()
    async for entity in source.entities():
        yield f"<node id={quoted(entity.id)}>{_data('node', columns.node(entity))}</node>\n".encode()
    yield b"</graph>\n</graphml>\n"


def _keys(kind: str, names: Mapping[str, Type]) -> str:
    return "".join(
        f'<key id="{kind}-{name}" for="{kind}" attr.name="{name}" attr.type="{TYPES[type_]}"/>\n'
        for name, type_ in names.items()
    )


def _data(kind: str, row: Row) -> str:
    return "".join(f'<data key="{kind}-{name}">{content(columns.flat(value))}</data>' for name, value in row.items())
