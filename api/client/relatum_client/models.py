"""Forms of what the service takes and gives; `make docs` writes it from the OpenAPI document."""

from typing import Any, Literal, NotRequired, TypedDict


class Accepted(TypedDict):
    """A document that is stored and waits to be read."""

    job: "str"
    document: "str"


class AmbiguousOut(TypedDict):
    """The name means several entities."""

    type: "str"
    title: "str"
    status: "int"
    detail: "str"
    code: "str"
    request_id: "str"
    candidates: "list[Candidate]"


class BatchAccepted(TypedDict):
    """Documents that are stored and wait to be read; what could not be read is among the job's errors."""

    job: "str"
    documents: "int"
    rejected: "int"


class BrowserOut(TypedDict):
    """Where to look at the same in Neo4j Browser."""

    url: "str | None"


class Candidate(TypedDict):
    """One of several entities that a name may mean."""

    id: "str"
    type: "EntityType"
    name: "str"
    roles: "list[str]"
    documents: "int"


class ChainMentionOut(TypedDict):
    """One mention; `joined_by` says why it was put to the others."""

    text: "str"
    span: "list[int]"
    kind: "MentionKind"
    joined_by: "str"


class ChainOut(TypedDict):
    """The mentions of one thing."""

    id: "int"
    type: "EntityType"
    name: "str"
    aliases: "list[str]"
    roles: "list[str]"
    mentions: "list[ChainMentionOut]"


class CommonNeighboursOut(TypedDict):
    """Neighbours of both, best first."""

    items: "list[CommonOut]"
    truncated: "bool"


class CommonOut(TypedDict):
    """A neighbour of both, with the facts on each side."""

    entity: "NameOut"
    left: "list[FactOut]"
    right: "list[FactOut]"


class ConnectionsOut(TypedDict):
    """Direct facts, common neighbours and paths, each best first."""

    start: "NameOut"
    end: "NameOut"
    direct: "list[FactOut]"
    common: "list[CommonOut]"
    paths: "list[PathOut]"
    max_hops: "int"
    truncated: "bool"
    further: "list[QuoteOut]"
    searched: "SearchedOut | None"
    together: "TogetherOut | None"


class CountOut(TypedDict):
    """Words, and the number of articles that use them."""

    text: "str"
    documents: "int"


class CypherIn(TypedDict):
    """One reading query; what varies in it goes in as parameters."""

    query: "str"
    parameters: "NotRequired[dict[str, Any]]"
    limit: "NotRequired[int]"


class CypherOut(TypedDict):
    """Rows of plain values. A node is `{labels, properties}`, an edge `{type, start, end, properties}` with the ids of
    its ends, a path `{nodes, relationships}`; dates and durations are ISO 8601."""

    columns: "list[str]"
    rows: "list[list[Any]]"
    truncated: "bool"


class DeletionOut(TypedDict):
    """What deleting a document removed, or would remove."""

    document: "str"
    statements: "int"
    appearances: "int"
    relationships_removed: "int"
    relationships_changed: "int"
    entities_removed: "int"
    dry_run: "bool"


class DocumentIn(TypedDict):
    """An article to be read. Fields that are not named here are ignored."""

    text: "str"
    key: "NotRequired[str | None]"
    url: "NotRequired[str | None]"
    title: "NotRequired[str | None]"
    publisher: "NotRequired[str | None]"
    published_at: "NotRequired[str | None]"


class DocumentOut(TypedDict):
    """An article in the store, without its text."""

    id: "str"
    key: "str | None"
    title: "str | None"
    url: "str | None"
    publisher: "str | None"
    published_at: "str | None"
    content_hash: "str"
    pipeline: "str"


DocumentState = Literal['queued', 'running', 'done', 'unchanged', 'failed', 'quarantined', 'cancelled']
"""Where a queued document is; the last four are final."""


class DocumentWithText(TypedDict):
    """An article in the store."""

    id: "str"
    key: "str | None"
    title: "str | None"
    url: "str | None"
    publisher: "str | None"
    published_at: "str | None"
    content_hash: "str"
    pipeline: "str"
    text: "str"


class EdgeGroupOut(TypedDict):
    """All facts of one predicate at an entity, told in one direction."""

    predicate: "str"
    words: "str"
    inverse: "bool"
    relationships: "int"
    statements: "int"


class EdgeOut(TypedDict):
    """A fact between two entities, as the articles together have it."""

    id: "str"
    subject: "str"
    predicate: "str"
    words: "str"
    object: "str"
    statements: "int"
    documents: "int"
    sources: "int"
    confidence: "float"
    status: "Status"
    first_date: "str | None"
    last_date: "str | None"


class EntityDetail(TypedDict):
    """An entity with all that articles call it, most first, at most 100 of each."""

    id: "str"
    type: "EntityType"
    name: "str"
    aliases: "list[str]"
    roles: "list[str]"
    first_seen: "str | None"
    last_seen: "str | None"
    documents: "int"
    degree: "int"
    alias_counts: "list[CountOut]"
    role_counts: "list[CountOut]"


class EntityOut(TypedDict):
    """A person, organization, place or other thing that the articles name."""

    id: "str"
    type: "EntityType"
    name: "str"
    aliases: "list[str]"
    roles: "list[str]"
    first_seen: "str | None"
    last_seen: "str | None"
    documents: "int"
    degree: "int"


EntityType = Literal['Person', 'Organization', 'Location', 'Event', 'Work', 'Product', 'Group', 'Thing']
"""The eight kinds of things that a chain may name; the values are labels in the graph."""


class ExtractionOut(TypedDict):
    """All that was read in one text; spans count code points of the text as it was sent. `further` are the facts that
    the graph keeps besides: of further arguments, of the parts of a phrase ('the mayor of Lima' is mayor of Lima), and
    of a learned model."""

    published_at: "str | None"
    pipeline: "str"
    entities: "list[ChainOut]"
    triples: "list[TripleOut]"
    further: "list[TripleOut]"


class FactOut(TypedDict):
    """A fact with the best sentences that say it."""

    id: "str"
    subject: "str"
    predicate: "str"
    words: "str"
    object: "str"
    statements: "int"
    documents: "int"
    sources: "int"
    confidence: "float"
    status: "Status"
    first_date: "str | None"
    last_date: "str | None"
    quotes: "list[QuoteOut]"


Format = Literal['jsonl', 'graphml', 'gexf', 'csv', 'jsonld', 'cypher', 'cytoscape']
"""What can be written."""


class Health(TypedDict):
    """The process answers."""

    status: "str"
    version: "str"


class HighlightOut(TypedDict):
    """A part of the statement in the text."""

    part: "Literal['subject', 'relation', 'object', 'argument', 'place', 'speaker', 'support']"
    span: "list[int]"
    text: "str"


class JobErrorOut(TypedDict):
    """A document of a job that was not done."""

    document: "str"
    source: "str | None"
    state: "DocumentState"
    message: "str"


class JobOut(TypedDict):
    """One ingestion request."""

    id: "str"
    state: "JobState"
    total: "int"
    finished: "int"
    counts: "dict[str, int]"
    errors: "list[JobErrorOut]"
    errors_total: "int"
    rejected: "list[RejectedOut]"
    created_at: "str"
    finished_at: "str | None"


JobState = Literal['running', 'done', 'cancelled']
"""Where a job is: running until each of its documents is in a final state."""


class MatchOut(TypedDict):
    """An entity that a look-up found."""

    entity: "EntityOut"
    matched: "str"
    name: "str"
    highlights: "list[list[int]]"


class MatchedOut(TypedDict):
    """The names in the order asked for."""

    items: "list[NameMatchedOut]"


MentionKind = Literal['name', 'nominal', 'pronoun', 'implied']
"""How a mention names its thing. An `IMPLIED` mention is not written as such: 'defence minister' implies a Defence
Ministry. Its span is that of its trigger."""


class MentionOut(TypedDict):
    """One entity in one document."""

    document: "str"
    name: "str"
    surfaces: "list[SurfaceOut]"
    roles: "list[str]"
    spans: "list[list[int]]"
    seen: "str | None"
    title: "str | None"
    publisher: "str | None"


class NameIn(TypedDict):
    """A name, and what kind of thing bears it."""

    name: "str"
    type: "NotRequired[list[EntityType]]"


class NameMatchedOut(TypedDict):
    """A name with its candidates, best first."""

    name: "str"
    candidates: "list[ScoredOut]"


class NameOut(TypedDict):
    """An entity in few words."""

    id: "str"
    type: "EntityType"
    name: "str"


class NamedInOut(TypedDict):
    """An article that names an entity."""

    id: "str"
    key: "str | None"
    title: "str | None"
    url: "str | None"
    publisher: "str | None"
    published_at: "str | None"
    content_hash: "str"
    pipeline: "str"
    mentions: "int"
    called: "list[str]"


class NamesIn(TypedDict):
    """Names to be matched."""

    names: "list[NameIn]"
    limit: "NotRequired[int]"


class NeighbourOut(TypedDict):
    """An entity one fact away, with all facts between the two that pass."""

    entity: "EntityOut"
    relationships: "list[EdgeOut]"


class NeighboursOut(TypedDict):
    """Neighbours, and on the first page what there is in all."""

    items: "list[NeighbourOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"
    groups: "NotRequired[list[EdgeGroupOut] | None]"


class DocumentOutPage(TypedDict):
    """Page[DocumentOut]."""

    items: "list[DocumentOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class JobOutPage(TypedDict):
    """Page[JobOut]."""

    items: "list[JobOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class MatchOutPage(TypedDict):
    """Page[MatchOut]."""

    items: "list[MatchOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class MentionOutPage(TypedDict):
    """Page[MentionOut]."""

    items: "list[MentionOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class NamedInOutPage(TypedDict):
    """Page[NamedInOut]."""

    items: "list[NamedInOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class PublisherOutPage(TypedDict):
    """Page[PublisherOut]."""

    items: "list[PublisherOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class StatementOutPage(TypedDict):
    """Page[StatementOut]."""

    items: "list[StatementOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"


class PassageOut(TypedDict):
    """Words that name both, ready to be cited."""

    text: "str"
    span: "list[int]"
    document: "str"
    title: "str | None"
    publisher: "str | None"
    published_at: "str | None"
    url: "str | None"


class PathOut(TypedDict):
    """A chain of facts; `entities` has one more item than `facts`, both ends included. A fact may point either way."""

    hops: "int"
    entities: "list[NameOut]"
    facts: "list[FactOut]"
    others: "list[list[FactOut]]"
    why: "str"


class PathsOut(TypedDict):
    """Paths, best first, and what was looked at for them."""

    paths: "list[PathOut]"
    searched: "SearchedOut"
    truncated: "bool"


Polarity = Literal['affirmed', 'negated']
"""Whether the sentence says that the fact holds or that it does not."""


class PredicateOut(TypedDict):
    """A relation that the graph knows, and how often it stands there."""

    name: "str"
    label: "str"
    inverse: "str | None"
    symmetric: "bool"
    in_vocabulary: "bool"
    subject_types: "list[str]"
    object_types: "list[str]"
    example: "str | None"
    ends: "list[str]"
    statements: "int"


class ProblemOut(TypedDict):
    """Problem details (RFC 9457)."""

    type: "str"
    title: "str"
    status: "int"
    detail: "str"
    code: "str"
    request_id: "str"


class PublisherOut(TypedDict):
    """Who told articles, in all spellings that mean the same."""

    name: "str"
    documents: "int"


class QuoteOut(TypedDict):
    """A sentence that says a fact, ready to be cited."""

    text: "str"
    statement: "str"
    document: "str"
    title: "str | None"
    publisher: "str | None"
    published_at: "str | None"
    url: "str | None"
    time: "str | None"
    time_end: "str | None"
    time_precision: "str | None"
    sentence: "list[int]"
    subject_span: "list[int]"
    relation_span: "list[int]"
    object_span: "list[int] | None"
    status: "Status"
    confidence: "float"


class Readiness(TypedDict):
    """The store answers."""

    status: "str"
    store: "str"


class ReferenceOut(TypedDict):
    """Words that stand for something: a place, a speaker."""

    text: "str"
    entity: "str | None"
    span: "list[int]"


class RejectedOut(TypedDict):
    """A piece of input that never became a document."""

    source: "str"
    code: "str"
    message: "str"


class ScoredOut(TypedDict):
    """An entity that a name may mean."""

    id: "str"
    type: "EntityType"
    name: "str"
    roles: "list[str]"
    documents: "int"
    matched: "str"
    score: "float"
    reason: "str"
    sure: "bool"


class SearchedOut(TypedDict):
    """What was looked at for paths."""

    entities: "int"
    edges: "int"
    complete: "bool"


class SentenceOut(TypedDict):
    """The sentence that says it."""

    start: "int"
    end: "int"
    text: "str"


class StatementDetail(TypedDict):
    """A statement with its document, the names of its ends, the words around it and the reasons."""

    statement: "StatementOut"
    document: "DocumentOut"
    entities: "list[NameOut]"
    before: "str"
    after: "str"
    context: "list[int]"
    highlights: "list[HighlightOut]"
    why: "WhyOut"


class StatementOut(TypedDict):
    """What one sentence says, bound to its document."""

    id: "str"
    document: "str"
    subject: "str"
    predicate: "str"
    words: "str"
    relation: "str"
    object: "str | None"
    subject_text: "str"
    object_text: "str"
    arguments: "list[StatementArgumentOut]"
    polarity: "Polarity"
    status: "Status"
    time: "str | None"
    time_end: "str | None"
    time_precision: "str | None"
    ended: "bool"
    place: "ReferenceOut | None"
    attributed_to: "ReferenceOut | None"
    confidence: "float"
    rule: "str"
    relationship: "str | None"
    sentence: "SentenceOut"
    subject_span: "list[int]"
    relation_span: "list[int]"
    object_span: "list[int] | None"
    support: "list[list[int]]"


class StatsOut(TypedDict):
    """Sizes of the store; types and predicates most frequent first."""

    documents: "int"
    entities: "int"
    statements: "int"
    relationships: "int"
    types: "dict[str, int]"
    predicates: "dict[str, int]"
    queued: "int"
    running: "int"


Status = Literal['asserted', 'reported', 'alleged', 'planned', 'hypothetical']
"""How far the text stands behind a fact, strongest first. Planned is what the text tells as to come or possible:
planned, demanded, allowed, foretold, what may or would be. Hypothetical is what it does not tell at all: what
stands under a condition, in a question or in doubt."""


class StepOut(TypedDict):
    """Words of the statement that an entity is meant by."""

    part: "Literal['subject', 'object', 'argument', 'place', 'speaker']"
    words: "str"
    entity: "str"
    name: "str"
    how: "str | None"


class SubgraphIn(TypedDict):
    """Which graph; the filter holds for each of its facts, `type` for the entities that are added."""

    predicate: "NotRequired[list[str]]"
    type: "NotRequired[list[EntityType]]"
    status: "NotRequired[list[Status]]"
    since: "NotRequired[str | None]"
    until: "NotRequired[str | None]"
    as_of: "NotRequired[str | None]"
    min_confidence: "NotRequired[float]"
    source: "NotRequired[list[str]]"
    entities: "list[str]"
    expand: "NotRequired[int]"
    limit: "NotRequired[int]"


class SubgraphOut(TypedDict):
    """The graph of given entities."""

    entities: "list[EntityOut]"
    relationships: "list[EdgeOut]"
    truncated: "bool"
    missing: "list[str]"


class SurfaceOut(TypedDict):
    """Words under which an entity stands in one article."""

    text: "str"
    proper: "bool"
    count: "int"


class TextIn(TypedDict):
    """A text to be read; nothing of it is stored."""

    text: "str"
    published_at: "NotRequired[str | None]"


class TimeOut(TypedDict):
    """When a fact held or happened."""

    text: "str"
    span: "list[int]"
    start: "str | None"
    end: "str | None"
    precision: "str | None"


class TimelineOut(TypedDict):
    """Dated statements by date, and some of those without one apart."""

    items: "list[StatementOut]"
    next: "NotRequired[str | None]"
    truncated: "NotRequired[bool]"
    undated: "NotRequired[list[StatementOut] | None]"
    entities: "list[NameOut]"


class TogetherOut(TypedDict):
    """Where both are named though no path joins them."""

    documents: "int"
    passages: "list[PassageOut]"


class TripleOut(TypedDict):
    """What one sentence says. `inverted`: the predicate holds from object to subject."""

    subject: "ExtractionPartOut"
    relation: "str"
    relation_span: "list[int]"
    object: "ExtractionPartOut | None"
    predicate: "str"
    inverted: "bool"
    in_vocabulary: "bool"
    arguments: "list[ExtractionArgumentOut]"
    polarity: "Polarity"
    status: "Status"
    attributed_to: "ExtractionPartOut | None"
    time: "TimeOut | None"
    place: "ExtractionPartOut | None"
    ended: "bool"
    rule: "str"
    confidence: "float"
    sentence: "SentenceOut"
    support: "list[list[int]]"


class UnknownOut(TypedDict):
    """Nothing has this id or name."""

    type: "str"
    title: "str"
    status: "int"
    detail: "str"
    code: "str"
    request_id: "str"
    nearest: "NotRequired[list[str]]"


class WhyOut(TypedDict):
    """Why the sentence is taken to say this."""

    rule: "str"
    says: "str | None"
    coreference: "list[StepOut]"
    decision: "str"
    reasons: "list[str]"


class ExtractionArgumentOut(TypedDict):
    """A further argument."""

    text: "str"
    span: "list[int]"
    entity: "int | None"
    role: "str"


class ExtractionPartOut(TypedDict):
    """A subject or object; `entity` is its place in `entities`, null for a literal."""

    text: "str"
    span: "list[int]"
    entity: "int | None"


class PartPartOut(TypedDict):
    """Entities with all facts among them."""

    entities: "list[EntityOut]"
    relationships: "list[EdgeOut]"
    truncated: "bool"


class StatementArgumentOut(TypedDict):
    """A further argument of a statement."""

    text: "str"
    entity: "str | None"
    span: "list[int]"
    role: "str"
