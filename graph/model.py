"""What the graph is made of: documents, entities, appearances, statements, relationships and jobs, as plain values.

Dates are ISO 8601 strings cut to their precision ("2015", "2015-09", "2015-09-04"), so that they sort as text. Spans
are half-open intervals of code points in the document's text.
"""

from dataclasses import dataclass
from enum import StrEnum

from extract.model import EntityType, Polarity, Span, Status


@dataclass(frozen=True, slots=True)
class NewDocument:
    """An article as it is handed in, before extraction.

    Attributes:
        key: the caller's own name for it; a later document with an equal key replaces it.
        published_at: ISO date or date and time, or None.
        text: lone surrogates already replaced.
    """

    text: str
    key: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published_at: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """An article in the store; `ids.document_id` and `ids.content_hash` make the two hashes.

    Attributes:
        fingerprint: of the text, as `graph.fingerprint` makes it; near copies have near ones. Empty if not known.
    """

    id: str
    key: str | None
    title: str | None
    url: str | None
    publisher: str | None
    published_at: str | None
    content_hash: str
    pipeline: str
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class Surface:
    """A name or description under which an entity stands in one document.

    Attributes:
        proper: whether it is a name and not a description or pronoun.
        count: number of mentions.
    """

    text: str
    proper: bool
    count: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """One entity in one document.

    Attributes:
        name: the entity's name as this document has it.
        folded_names: folded forms of the name and of all proper surfaces, sorted: what look-ups match.
        surfaces: by count, most first, then text. Without pronouns.
        roles: role descriptions that the document gives.
        spans: all mentions, by position, pronouns included.
        seen: the document's publication date (day precision at most), or None.
        joined: for each span why it is taken for this entity, in words ("surname of Ann Roe"); empty for the first
            mention. Nothing at all for a document of an earlier version.
    """

    id: str
    entity_id: str
    document_id: str
    type: EntityType
    name: str
    folded_names: tuple[str, ...]
    surfaces: tuple[Surface, ...]
    roles: tuple[str, ...]
    spans: tuple[Span, ...]
    seen: str | None
    joined: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Entity:
    """What chains refer to across documents; all but id and type is computed from its appearances (`project.entity`).

    Attributes:
        name: the most frequent name among its appearances (documents, then text).
        aliases: other proper surfaces and descriptions, by number of documents, then text.
        documents: number of documents it appears in.
        degree: number of relationships at it.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    folded_names: tuple[str, ...]
    first_seen: str | None
    last_seen: str | None
    documents: int
    degree: int


@dataclass(frozen=True, slots=True)
class Reference:
    """Words of a statement that stand for something: an attribution, a place.

    Attributes:
        entity_id: None for a literal.
    """

    text: str
    span: Span
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class StatementArgument:
    """A further argument of a statement; `role` is the preposition or a word ("time", "extent")."""

    role: str
    text: str
    span: Span
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A triple with its arguments resolved, bound to its document: the evidence.

    Attributes:
        subject_id, object_id: in the direction of the predicate; none for a literal, whose words object_text has.
        relation: phrase that reads from subject to object: the surface phrase, or the predicate's label where the
            sentence says it the other way round ("was attacked by").
        surface: the phrase as the sentence has it.
        subject_text, object_text: words of the parts as the sentence has them.
        relationship_id: the edge that it supports; None for a literal object, or when it does not project.
        time, time_end, time_precision: when, resolved; `ended`: the sentence says it no longer holds.
        sentence: span of the sentence, and `quote` its text.
        support: spans outside the sentence that it leans on.
    """

    id: str
    document_id: str
    subject_id: str
    predicate: str
    relation: str
    surface: str
    object_id: str | None
    subject_text: str
    object_text: str
    arguments: tuple[StatementArgument, ...]
    polarity: Polarity
    status: Status
    time: str | None
    time_end: str | None
    time_precision: str
    ended: bool
    place: Reference | None
    attributed_to: Reference | None
    confidence: float
    rule: str
    sentence: Span
    quote: str
    subject_span: Span
    relation_span: Span
    object_span: Span | None
    support: tuple[Span, ...]
    relationship_id: str | None

    @property
    def projects(self) -> bool:
        """Whether it supports an edge: affirmed, between two entities, and asserted, reported or alleged."""
        return self.relationship_id is not None


@dataclass(frozen=True, slots=True)
class Quote:
    """The best evidence of a relationship, as kept on the edge.

    Attributes:
        relation: the phrase that its statement reads from subject to object.
    """

    statement_id: str
    document_id: str
    text: str
    confidence: float
    relation: str = ""


@dataclass(frozen=True, slots=True)
class EdgeAggregate:
    """What a store counts over the statements of one relationship; `project.relationship` makes the edge of it.

    Attributes:
        subject_id, object_id: of any of its statements; `project.relationship` puts symmetric ends in order.
        statements: 0 when nothing supports it any more.
        statuses: the distinct statuses among them.
        quotes: the three best by confidence (most first), then id.
        fingerprints: the distinct ones of their documents, the smallest `project.FINGERPRINTS`, sorted.
    """

    relationship_id: str
    subject_id: str
    predicate: str
    object_id: str
    statements: int
    documents: int
    confidence: float
    statuses: tuple[Status, ...]
    first_date: str | None
    last_date: str | None
    quotes: tuple[Quote, ...]
    fingerprints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Relationship:
    """The typed edge that people see, computed from its statements.

    Attributes:
        status: the strongest of its statements: asserted before reported before alleged.
        confidence: the highest of its statements.
        first_date, last_date: of the statements that are dated.
        sources: number of its documents that are no near copies of each other.
    """

    id: str
    subject_id: str
    predicate: str
    object_id: str
    statements: int
    documents: int
    confidence: float
    status: Status
    first_date: str | None
    last_date: str | None
    quotes: tuple[Quote, ...]
    sources: int = 1


@dataclass(frozen=True, slots=True)
class DocumentGraph:
    """All that one document adds to the graph, made by `graph.resolve`; a store writes it in one transaction.

    Attributes:
        appearances: by entity id; one for each entity of the document, so that every id in `statements` is among them.
        statements: by id.
    """

    document: Document
    text: str
    appearances: tuple[Appearance, ...]
    statements: tuple[Statement, ...]


class DocumentState(StrEnum):
    """Where a queued document is; the last four are final."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    QUARANTINED = "quarantined"
    CANCELLED = "cancelled"


class JobState(StrEnum):
    """Where a job is: running until each of its documents is in a final state."""

    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Queued:
    """A document in the queue.

    Attributes:
        id: of job, document and order, so that two versions of a document in one job are two.
        attempts: deaths counted against it.
        force: extract even if key, content and pipeline are unchanged (reprocess).
        error: reason in words for failed and quarantined ones.
        source: where it came from ("articles.jsonl line 17").
        order: its place in the job, from 0.
    """

    id: str
    job_id: str
    document_id: str
    document: NewDocument
    state: DocumentState
    attempts: int
    order: int
    source: str | None = None
    error: str | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to work on one queued document until it expires.

    Attributes:
        token: fencing token, unique for each claim; completion with an older token raises LeaseLost.
        worker: "host:pid:start" of the process that holds it.
        expires: seconds since the epoch.
        alone: the document killed a worker before and must be run with nothing else.
    """

    queued: Queued
    token: str
    worker: str
    expires: float
    alone: bool = False


@dataclass(frozen=True, slots=True)
class InputError:
    """A piece of input that never became a document: a bad line, a refused file."""

    source: str
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class JobError:
    """A document of a job that was not done, with the reason in words."""

    document_id: str
    source: str | None
    state: DocumentState
    message: str


@dataclass(frozen=True, slots=True)
class Job:
    """One ingestion request.

    Attributes:
        id: UUIDv7.
        total: documents; counts: documents by state, every state present.
        errors: at most 100, in order; `errors_total` counts all.
        created_at, finished_at: ISO 8601 UTC.
        rejected: input that never became a document, at most 100.
    """

    id: str
    state: JobState
    total: int
    counts: dict[DocumentState, int]
    errors: tuple[JobError, ...]
    errors_total: int
    rejected: tuple[InputError, ...]
    created_at: str
    finished_at: str | None


@dataclass(frozen=True, slots=True)
class Stats:
    """Sizes of a store; `predicates` and `types` by count, most first, then name."""

    documents: int
    entities: int
    statements: int
    relationships: int
    types: tuple[tuple[str, int], ...]
    predicates: tuple[tuple[str, int], ...]
    queued: int
    running: int


@dataclass(frozen=True, slots=True)
class Deletion:
    """What deleting a document removes, or would remove."""

    document_id: str
    statements: int
    appearances: int
    relationships_removed: int
    relationships_changed: int
    entities_removed: int
    dry_run: bool


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What writing a document changed; `relationships` counts the edges that its old or its new share supports."""

    statements_added: int
    statements_removed: int
    entities_added: int
    entities_removed: int
    relationships: int
