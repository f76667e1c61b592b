"""From one extraction to its share of the graph: chains become entities, triples become statements."""

from extract.model import Extraction
from graph import ids
from graph.fingerprint import fingerprint
from graph.model import Document, DocumentGraph, NewDocument
from graph.resolve.appearances import appearances
from graph.resolve.entities import entity_ids
from graph.resolve.statements import statements

__all__ = ["resolve"]


def resolve(document: NewDocument, extraction: Extraction) -> DocumentGraph:
    """All that one document adds to the graph; the same input gives the same values."""
    content = ids.content_hash(document.text)
    document_id = ids.document_id(key=document.key, url=document.url, content=content)
    known = Document(
        id=document_id,
        key=document.key,
        title=document.title,
        url=document.url,
        publisher=document.publisher,
        published_at=document.published_at,
        content_hash=content,
        pipeline=extraction.pipeline,
        fingerprint=fingerprint(document.text),
    )
    entities = entity_ids(extraction.chains, extraction.text, document_id=document_id)
    return DocumentGraph(
        document=known,
        text=document.text,
        appearances=appearances(extraction.chains, entities, document=known),
        statements=statements(extraction, entities, document=known),
    )
