"""The formats by name: who reads them, what their files are called, and the function that writes them."""

from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from graph.export import cytoscape, gexf, graphml, jsonl, jsonld, script, tables
from graph.export.source import Selection, Source
from graph.store import GraphReader
from graph.streams import chunked


class Format(StrEnum):
    """What can be written."""

    JSONL = "jsonl"
    GRAPHML = "graphml"
    GEXF = "gexf"
    CSV = "csv"
    JSONLD = "jsonld"
    CYPHER = "cypher"
    CYTOSCAPE = "cytoscape"


@dataclass(frozen=True, slots=True)
class Form:
    """One format.

    Attributes:
        media_type: of the bytes.
        suffix: of a file's name, without the dot.
        readers: what it is for, in a few words.
    """

    media_type: str
    suffix: str
    readers: str
    write: Callable[[Source], AsyncIterator[bytes]]


FORMS: Mapping[Format, Form] = MappingProxyType(
    {
        Format.JSONL: Form("application/x-ndjson", "jsonl", "programs: one object a line", jsonl.write),
        Format.GRAPHML: Form("application/graphml+xml", "graphml", "networkx, yEd, igraph", graphml.write),
        Format.GEXF: Form("application/gexf+xml", "gexf", "Gephi", gexf.write),
        Format.CSV: Form("application/zip", "zip", "neo4j-admin database import: CSV files in a zip", tables.write),
        Format.JSONLD: Form("application/ld+json", "jsonld", "RDF tools: schema.org and PROV", jsonld.write),
        Format.CYPHER: Form("application/x-cypher-query", "cypher", "any Neo4j: a script", script.write),
        Format.CYTOSCAPE: Form("application/json", "json", "cytoscape.js and Cytoscape", cytoscape.write),
    }
)


async def export(store: GraphReader, form: Format, selection: Selection | None = None) -> AsyncIterator[bytes]:
    """The selected part of a graph, or all of it, in chunks, in constant memory; nothing is read yet.

    Raises:
        TooLarge: too many facts among given entities.
    """
    source = await Source.open(store, selection or Selection())
    return chunked(FORMS[form].write(source))
