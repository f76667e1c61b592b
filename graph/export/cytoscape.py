"""Elements in JSON, for cytoscape.js and Cytoscape."""

from collections.abc import AsyncIterator

import orjson

from graph.export import columns
from graph.export.columns import Row
from graph.export.source import Source


async def write(source: Source) -> AsyncIterator[bytes]:
    """One object: `cytoscape(it)` or `cy.json(it)` draws it.

    Source: https://js.cytoscape.org/#notation/elements-json
    """
    yield b'{"elements":{"edges":['
    before = b"\n"
    async for told in source.told():
        ends = {"id": told.edge.id, "source": told.edge.subject_id, "target": told.edge.object_id}
        yield before + _element(ends | columns.edge(told))
        before = b",\n"
    yield b'],\n"nodes":['
    before = b"\n"
    async for entity in source.entities():
        yield before + _element({"id": entity.id} | columns.node(entity))
        before = b",\n"
    yield b"]}}\n"


def _element(data: Row) -> bytes:
    return orjson.dumps({"data": data})
