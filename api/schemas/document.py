"""Documents over HTTP."""

from pydantic import ConfigDict, Field

from api.schemas.base import Json, Schema
from graph.ingest.readers.article import from_fields
from graph.model import Deletion, Document, NewDocument
from graph.store import Publisher


class DocumentIn(Schema):
    """An article to be read. Fields that are not named here are ignored."""

    model_config = ConfigDict(
        frozen=True,
        json_schema_extra={
            "examples": [
                {
                    "text": "Ann Roe was sacked from the Treasury on Monday, the Gazette reported.",
                    "key": "gazette-17",
                    "title": "Roe sacked",
                    "publisher": "The Gazette",
                    "published_at": "2024-03-04",
                }
            ]
        },
    )

    text: str = Field(min_length=1)
    key: str | None = Field(
        default=None,
        max_length=500,
        description="Your own name for it; a later document with an equal key replaces it.",
    )
    url: str | None = Field(default=None, max_length=2000)
    title: str | None = Field(default=None, max_length=1000)
    publisher: str | None = Field(default=None, max_length=500)
    published_at: str | None = Field(default=None, max_length=40, description="ISO 8601 date, or date and time.")


class DocumentOut(Schema):
    """An article in the store, without its text."""

    id: str
    key: str | None
    title: str | None
    url: str | None
    publisher: str | None
    published_at: str | None
    content_hash: str
    pipeline: str = Field(description="Version of rules and model that read it.")


class PublisherOut(Schema):
    """Who told articles, in all spellings that mean the same."""

    name: str = Field(description="As most of its articles spell it; any spelling works as `source`.")
    documents: int = Field(description="Number of its articles.")


class DocumentWithText(DocumentOut):
    """An article in the store."""

    text: str


class Accepted(Schema):
    """A document that is stored and waits to be read."""

    job: str
    document: str


class BatchAccepted(Schema):
    """Documents that are stored and wait to be read; what could not be read is among the job's errors."""

    job: str
    documents: int
    rejected: int


class DeletionOut(Schema):
    """What deleting a document removed, or would remove."""

    document: str
    statements: int
    appearances: int
    relationships_removed: int
    relationships_changed: int
    entities_removed: int
    dry_run: bool


def new_document(row: DocumentIn) -> NewDocument:
    """A document as it came in.

    Raises:
        Refused: a field has a value that no article may have.
    """
    return from_fields(row.model_dump())


def publisher_json(row: Publisher) -> Json:
    """A publisher as it goes out: a `PublisherOut`."""
    return {"name": row.name, "documents": row.documents}


def document_json(row: Document) -> Json:
    """A document as it goes out: a `DocumentOut`."""
    return {
        "id": row.id,
        "key": row.key,
        "title": row.title,
        "url": row.url,
        "publisher": row.publisher,
        "published_at": row.published_at,
        "content_hash": row.content_hash,
        "pipeline": row.pipeline,
    }


def document(row: Document) -> DocumentOut:
    """The same as a model."""
    return DocumentOut.model_validate(document_json(row))


def document_with_text(row: Document, text: str) -> DocumentWithText:
    """A document with its text."""
    return DocumentWithText(**document_json(row), text=text)


def deletion(row: Deletion) -> DeletionOut:
    """A deletion as it goes out."""
    return DeletionOut(
        document=row.document_id,
        statements=row.statements,
        appearances=row.appearances,
        relationships_removed=row.relationships_removed,
        relationships_changed=row.relationships_changed,
        entities_removed=row.entities_removed,
        dry_run=row.dry_run,
    )
