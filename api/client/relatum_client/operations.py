"""Every operation, as a method that waits and as one that is awaited; `make docs` writes it from the OpenAPI document."""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, cast

from relatum_client import models
from relatum_client.call import Call, path


class Operations:
    """The operations; how a request is sent is for a subclass to say."""

    def _json(self, call: Call) -> Any:
        raise NotImplementedError

    def _each(self, call: Call) -> Iterator[Any]:
        raise NotImplementedError

    def _bytes(self, call: Call) -> Iterator[bytes]:
        raise NotImplementedError

    def _events(self, call: Call) -> Iterator[Any]:
        raise NotImplementedError

    def search(
        self,
        q: str | None = None,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> models.MatchOutPage:
        """Search by name. Best match first: whole names, whole words, beginnings; then by articles. Without `q` the
        best known."""
        return cast("models.MatchOutPage", self._json(Call("GET", "/v1/entities", {"q": q, "type": type_, "limit": limit})))

    def iter_search(
        self,
        q: str | None = None,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> Iterator[models.MatchOut]:
        """All rows, page after page: Search by name. Best match first: whole names, whole words, beginnings; then by
        articles. Without `q` the best known."""
        return self._each(Call("GET", "/v1/entities", {"q": q, "type": type_, "limit": limit}))

    def suggest(
        self,
        prefix: str,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> models.MatchOutPage:
        """Complete a name. Entities one of whose names begins like this: the exact name first, then by number of
        articles."""
        return cast("models.MatchOutPage", self._json(Call("GET", "/v1/entities:suggest", {"prefix": prefix, "type": type_, "limit": limit})))

    def iter_suggest(
        self,
        prefix: str,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> Iterator[models.MatchOut]:
        """All rows, page after page: Complete a name. Entities one of whose names begins like this: the exact name
        first, then by number of articles."""
        return self._each(Call("GET", "/v1/entities:suggest", {"prefix": prefix, "type": type_, "limit": limit}))

    def match(
        self,
        body: models.NamesIn,
    ) -> models.MatchedOut:
        """Which entities do these names mean. Candidates for each name, each with a score and the reason: other order,
        initials, another transliteration."""
        return cast("models.MatchedOut", self._json(Call("POST", "/v1/match", json=body)))

    def entity(
        self,
        key: str,
    ) -> models.EntityDetail:
        """One entity, by id or name. 300 with the candidates if the name means several, 404 with the nearest names if
        it means none."""
        return cast("models.EntityDetail", self._json(Call("GET", path("/v1/entities/{key}", key=key))))

    def neighbours(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> models.NeighboursOut:
        """Entities one fact away. By number of statements on the facts between, most first; `groups` says how many
        facts of what kind there are."""
        return cast("models.NeighboursOut", self._json(Call("GET", path("/v1/entities/{key}/neighbours", key=key), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source})))

    def iter_neighbours(
        self,
        key: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> Iterator[models.NeighbourOut]:
        """All rows, page after page: Entities one fact away. By number of statements on the facts between, most first;
        `groups` says how many facts of what kind there are."""
        return self._each(Call("GET", path("/v1/entities/{key}/neighbours", key=key), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source}))

    def timeline(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        dated: bool | None = None,
    ) -> models.TimelineOut:
        """What happened when. What is said of the entity and has a date of its own, by date; the first page has some
        undated ones apart."""
        return cast("models.TimelineOut", self._json(Call("GET", path("/v1/entities/{key}/timeline", key=key), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "dated": dated})))

    def iter_timeline(
        self,
        key: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        dated: bool | None = None,
    ) -> Iterator[models.StatementOut]:
        """All rows, page after page: What happened when. What is said of the entity and has a date of its own, by date;
        the first page has some undated ones apart."""
        return self._each(Call("GET", path("/v1/entities/{key}/timeline", key=key), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "dated": dated}))

    def mentions(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> models.MentionOutPage:
        """Where it is named. By document id, with all spans."""
        return cast("models.MentionOutPage", self._json(Call("GET", path("/v1/entities/{key}/mentions", key=key), {"limit": limit, "cursor": cursor, "since": since, "until": until, "source": source})))

    def iter_mentions(
        self,
        key: str,
        *,
        limit: int | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> Iterator[models.MentionOut]:
        """All rows, page after page: Where it is named. By document id, with all spans."""
        return self._each(Call("GET", path("/v1/entities/{key}/mentions", key=key), {"limit": limit, "since": since, "until": until, "source": source}))

    def documents_of_entity(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> models.NamedInOutPage:
        """Which articles name it. By document id, with how often and as what."""
        return cast("models.NamedInOutPage", self._json(Call("GET", path("/v1/entities/{key}/documents", key=key), {"limit": limit, "cursor": cursor, "since": since, "until": until, "source": source})))

    def iter_documents_of_entity(
        self,
        key: str,
        *,
        limit: int | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> Iterator[models.NamedInOut]:
        """All rows, page after page: Which articles name it. By document id, with how often and as what."""
        return self._each(Call("GET", path("/v1/entities/{key}/documents", key=key), {"limit": limit, "since": since, "until": until, "source": source}))

    def connections(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.ConnectionsOut:
        """How are two entities connected. Direct facts both ways, common neighbours and the best paths, with quotes. No
        path is an empty list."""
        return cast("models.ConnectionsOut", self._json(Call("GET", "/v1/connections", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    def paths(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.PathsOut:
        """By which paths are two entities connected. The best paths alone, each with why it ranks where it does; those
        that lean on a doubtful fact come last."""
        return cast("models.PathsOut", self._json(Call("GET", "/v1/paths", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    def common_neighbours(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.CommonNeighboursOut:
        """What do two entities have in common. Neighbours of both alone, with the facts on each side."""
        return cast("models.CommonNeighboursOut", self._json(Call("GET", "/v1/common-neighbours", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    def statements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
    ) -> models.StatementOutPage:
        """List statements. Statements that pass all filters, by id."""
        return cast("models.StatementOutPage", self._json(Call("GET", "/v1/statements", {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship})))

    def iter_statements(
        self,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
    ) -> Iterator[models.StatementOut]:
        """All rows, page after page: List statements. Statements that pass all filters, by id."""
        return self._each(Call("GET", "/v1/statements", {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship}))

    def statement(
        self,
        statement_id: str,
    ) -> models.StatementDetail:
        """One statement with its context. The sentence with what stands around it, where exactly its parts stand, and
        why it is taken to say this."""
        return cast("models.StatementDetail", self._json(Call("GET", path("/v1/statements/{statement_id}", statement_id=statement_id))))

    def evidence(
        self,
        relationship_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> models.StatementOutPage:
        """Which sentences say so. Statements that support the fact and pass all filters, most confident first."""
        return cast("models.StatementOutPage", self._json(Call("GET", path("/v1/relationships/{relationship_id}/evidence", relationship_id=relationship_id), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source})))

    def iter_evidence(
        self,
        relationship_id: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> Iterator[models.StatementOut]:
        """All rows, page after page: Which sentences say so. Statements that support the fact and pass all filters,
        most confident first."""
        return self._each(Call("GET", path("/v1/relationships/{relationship_id}/evidence", relationship_id=relationship_id), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source}))

    def predicates(
        self,
        *,
        mapped: bool | None = None,
    ) -> list[models.PredicateOut]:
        """The relations that the graph knows. The vocabulary in its order, then what it lacks, most frequent first:
        words that may deserve a place in it."""
        return cast("list[models.PredicateOut]", self._json(Call("GET", "/v1/predicates", {"mapped": mapped})))

    def overview(
        self,
        *,
        limit: int | None = None,
    ) -> models.PartPartOut:
        """The best-connected part of the graph. Well-known entities that hang together, best connected first, with the
        facts among them."""
        return cast("models.PartPartOut", self._json(Call("GET", "/v1/overview", {"limit": limit})))

    def subgraph(
        self,
        body: models.SubgraphIn,
    ) -> models.SubgraphOut:
        """The graph of given entities. The entities in the order asked for, on request their strongest neighbours, and
        all facts among them."""
        return cast("models.SubgraphOut", self._json(Call("POST", "/v1/subgraph", json=body)))

    def add(
        self,
        body: models.DocumentIn,
    ) -> models.Accepted:
        """Take in one article. The article is stored before the answer goes out; workers read it afterwards. See the
        job for its state."""
        return cast("models.Accepted", self._json(Call("POST", "/v1/documents", json=body)))

    def documents(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.DocumentOutPage:
        """List articles. All articles in the store, by id, without their texts."""
        return cast("models.DocumentOutPage", self._json(Call("GET", "/v1/documents", {"limit": limit, "cursor": cursor})))

    def iter_documents(
        self,
        *,
        limit: int | None = None,
    ) -> Iterator[models.DocumentOut]:
        """All rows, page after page: List articles. All articles in the store, by id, without their texts."""
        return self._each(Call("GET", "/v1/documents", {"limit": limit}))

    def add_many(
        self,
        body: Iterable[Mapping[str, Any]],
    ) -> models.BatchAccepted:
        """Take in many articles. One article a line, as JSON. A line that is no article is reported in the job and does
        not stop the rest."""
        return cast("models.BatchAccepted", self._json(Call("POST", "/v1/documents:batch", lines=body)))

    def publishers(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.PublisherOutPage:
        """Who told the articles. Publishers by name, whatever its case, accents and article, each with the number of
        its articles."""
        return cast("models.PublisherOutPage", self._json(Call("GET", "/v1/publishers", {"prefix": prefix, "limit": limit, "cursor": cursor})))

    def iter_publishers(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
    ) -> Iterator[models.PublisherOut]:
        """All rows, page after page: Who told the articles. Publishers by name, whatever its case, accents and article,
        each with the number of its articles."""
        return self._each(Call("GET", "/v1/publishers", {"prefix": prefix, "limit": limit}))

    def document(
        self,
        document_id: str,
    ) -> models.DocumentWithText:
        """One article with its text. The text is the one that all spans count in."""
        return cast("models.DocumentWithText", self._json(Call("GET", path("/v1/documents/{document_id}", document_id=document_id))))

    def delete_document(
        self,
        document_id: str,
        *,
        dry_run: bool | None = None,
    ) -> models.DeletionOut:
        """Delete an article and what only it says. What other articles say as well stays."""
        return cast("models.DeletionOut", self._json(Call("DELETE", path("/v1/documents/{document_id}", document_id=document_id), {"dry_run": dry_run})))

    def statements_of_document(
        self,
        document_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.StatementOutPage:
        """What an article says. Statements by id."""
        return cast("models.StatementOutPage", self._json(Call("GET", path("/v1/documents/{document_id}/statements", document_id=document_id), {"limit": limit, "cursor": cursor})))

    def iter_statements_of_document(
        self,
        document_id: str,
        *,
        limit: int | None = None,
    ) -> Iterator[models.StatementOut]:
        """All rows, page after page: What an article says. Statements by id."""
        return self._each(Call("GET", path("/v1/documents/{document_id}/statements", document_id=document_id), {"limit": limit}))

    def extract(
        self,
        body: models.TextIn,
    ) -> models.ExtractionOut:
        """Read a text. Entities and triples with exact spans. 503 with Retry-After while all processes are busy."""
        return cast("models.ExtractionOut", self._json(Call("POST", "/v1/extract", json=body)))

    def jobs(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.JobOutPage:
        """List jobs. Newest first."""
        return cast("models.JobOutPage", self._json(Call("GET", "/v1/jobs", {"limit": limit, "cursor": cursor})))

    def iter_jobs(
        self,
        *,
        limit: int | None = None,
    ) -> Iterator[models.JobOut]:
        """All rows, page after page: List jobs. Newest first."""
        return self._each(Call("GET", "/v1/jobs", {"limit": limit}))

    def job(
        self,
        job_id: str,
    ) -> models.JobOut:
        """State of a job. Counts by state, and what went wrong in words."""
        return cast("models.JobOut", self._json(Call("GET", path("/v1/jobs/{job_id}", job_id=job_id))))

    def job_events(
        self,
        job_id: str,
    ) -> Iterator[dict[str, Any]]:
        """Progress of a job. Server-sent events: `progress` with the job whenever it changes, then `done`."""
        return self._events(Call("GET", path("/v1/jobs/{job_id}/events", job_id=job_id), accept="text/event-stream"))

    def cancel_job(
        self,
        job_id: str,
    ) -> models.JobOut:
        """Cancel a job. What is being read is finished; the rest stays unread."""
        return cast("models.JobOut", self._json(Call("POST", path("/v1/jobs/{job_id}:cancel", job_id=job_id))))

    def export(
        self,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
        format_: models.Format | None = None,
        among: Sequence[str] | None = None,
    ) -> Iterator[bytes]:
        """The graph for other programs. The whole graph, what passes the filters, or the facts among given entities;
        every edge with its evidence."""
        return self._bytes(Call("GET", "/v1/export", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship, "format": format_, "among": among}, accept="*/*"))

    def neo4j_browser(
        self,
        *,
        entity: Sequence[str] | None = None,
    ) -> models.BrowserOut:
        """A link into Neo4j Browser. Opens Neo4j Browser with a query for these entities in its editor; null where the
        store is not Neo4j."""
        return cast("models.BrowserOut", self._json(Call("GET", "/v1/neo4j-browser", {"entity": entity})))

    def cypher(
        self,
        body: models.CypherIn,
    ) -> models.CypherOut:
        """Read the graph in Cypher. One reading statement on a graph in Neo4j: no procedures, no writes, only the graph
        and its evidence. Off unless RELATUM_CYPHER=1. What is refused says why and what to write instead."""
        return cast("models.CypherOut", self._json(Call("POST", "/v1/cypher", json=body)))

    def alive(
        self,
    ) -> models.Health:
        """Does the process live. Answers as long as the process does, whatever the store says."""
        return cast("models.Health", self._json(Call("GET", "/healthz")))

    def ready(
        self,
    ) -> models.Readiness:
        """Does the store answer. 503 while the store is away."""
        return cast("models.Readiness", self._json(Call("GET", "/readyz")))

    def stats(
        self,
    ) -> models.StatsOut:
        """How large is the graph. Numbers of documents, entities, statements and relationships, and what waits in the
        queue."""
        return cast("models.StatsOut", self._json(Call("GET", "/v1/stats")))

    def metrics(
        self,
    ) -> Iterator[bytes]:
        """What is counted and timed. Requests by route and status, latencies, calls to the store, the queue, texts read
        on request, the process."""
        return self._bytes(Call("GET", "/metrics", accept="*/*"))


class AsyncOperations:
    """The operations; how a request is sent is for a subclass to say."""

    async def _json(self, call: Call) -> Any:
        raise NotImplementedError

    def _each(self, call: Call) -> AsyncIterator[Any]:
        raise NotImplementedError

    def _bytes(self, call: Call) -> AsyncIterator[bytes]:
        raise NotImplementedError

    def _events(self, call: Call) -> AsyncIterator[Any]:
        raise NotImplementedError

    async def search(
        self,
        q: str | None = None,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> models.MatchOutPage:
        """Search by name. Best match first: whole names, whole words, beginnings; then by articles. Without `q` the
        best known."""
        return cast("models.MatchOutPage", await self._json(Call("GET", "/v1/entities", {"q": q, "type": type_, "limit": limit})))

    def iter_search(
        self,
        q: str | None = None,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[models.MatchOut]:
        """All rows, page after page: Search by name. Best match first: whole names, whole words, beginnings; then by
        articles. Without `q` the best known."""
        return self._each(Call("GET", "/v1/entities", {"q": q, "type": type_, "limit": limit}))

    async def suggest(
        self,
        prefix: str,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> models.MatchOutPage:
        """Complete a name. Entities one of whose names begins like this: the exact name first, then by number of
        articles."""
        return cast("models.MatchOutPage", await self._json(Call("GET", "/v1/entities:suggest", {"prefix": prefix, "type": type_, "limit": limit})))

    def iter_suggest(
        self,
        prefix: str,
        *,
        type_: Sequence[models.EntityType] | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[models.MatchOut]:
        """All rows, page after page: Complete a name. Entities one of whose names begins like this: the exact name
        first, then by number of articles."""
        return self._each(Call("GET", "/v1/entities:suggest", {"prefix": prefix, "type": type_, "limit": limit}))

    async def match(
        self,
        body: models.NamesIn,
    ) -> models.MatchedOut:
        """Which entities do these names mean. Candidates for each name, each with a score and the reason: other order,
        initials, another transliteration."""
        return cast("models.MatchedOut", await self._json(Call("POST", "/v1/match", json=body)))

    async def entity(
        self,
        key: str,
    ) -> models.EntityDetail:
        """One entity, by id or name. 300 with the candidates if the name means several, 404 with the nearest names if
        it means none."""
        return cast("models.EntityDetail", await self._json(Call("GET", path("/v1/entities/{key}", key=key))))

    async def neighbours(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> models.NeighboursOut:
        """Entities one fact away. By number of statements on the facts between, most first; `groups` says how many
        facts of what kind there are."""
        return cast("models.NeighboursOut", await self._json(Call("GET", path("/v1/entities/{key}/neighbours", key=key), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source})))

    def iter_neighbours(
        self,
        key: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> AsyncIterator[models.NeighbourOut]:
        """All rows, page after page: Entities one fact away. By number of statements on the facts between, most first;
        `groups` says how many facts of what kind there are."""
        return self._each(Call("GET", path("/v1/entities/{key}/neighbours", key=key), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source}))

    async def timeline(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        dated: bool | None = None,
    ) -> models.TimelineOut:
        """What happened when. What is said of the entity and has a date of its own, by date; the first page has some
        undated ones apart."""
        return cast("models.TimelineOut", await self._json(Call("GET", path("/v1/entities/{key}/timeline", key=key), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "dated": dated})))

    def iter_timeline(
        self,
        key: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        dated: bool | None = None,
    ) -> AsyncIterator[models.StatementOut]:
        """All rows, page after page: What happened when. What is said of the entity and has a date of its own, by date;
        the first page has some undated ones apart."""
        return self._each(Call("GET", path("/v1/entities/{key}/timeline", key=key), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "dated": dated}))

    async def mentions(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> models.MentionOutPage:
        """Where it is named. By document id, with all spans."""
        return cast("models.MentionOutPage", await self._json(Call("GET", path("/v1/entities/{key}/mentions", key=key), {"limit": limit, "cursor": cursor, "since": since, "until": until, "source": source})))

    def iter_mentions(
        self,
        key: str,
        *,
        limit: int | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> AsyncIterator[models.MentionOut]:
        """All rows, page after page: Where it is named. By document id, with all spans."""
        return self._each(Call("GET", path("/v1/entities/{key}/mentions", key=key), {"limit": limit, "since": since, "until": until, "source": source}))

    async def documents_of_entity(
        self,
        key: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> models.NamedInOutPage:
        """Which articles name it. By document id, with how often and as what."""
        return cast("models.NamedInOutPage", await self._json(Call("GET", path("/v1/entities/{key}/documents", key=key), {"limit": limit, "cursor": cursor, "since": since, "until": until, "source": source})))

    def iter_documents_of_entity(
        self,
        key: str,
        *,
        limit: int | None = None,
        since: str | None = None,
        until: str | None = None,
        source: Sequence[str] | None = None,
    ) -> AsyncIterator[models.NamedInOut]:
        """All rows, page after page: Which articles name it. By document id, with how often and as what."""
        return self._each(Call("GET", path("/v1/entities/{key}/documents", key=key), {"limit": limit, "since": since, "until": until, "source": source}))

    async def connections(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.ConnectionsOut:
        """How are two entities connected. Direct facts both ways, common neighbours and the best paths, with quotes. No
        path is an empty list."""
        return cast("models.ConnectionsOut", await self._json(Call("GET", "/v1/connections", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    async def paths(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.PathsOut:
        """By which paths are two entities connected. The best paths alone, each with why it ranks where it does; those
        that lean on a doubtful fact come last."""
        return cast("models.PathsOut", await self._json(Call("GET", "/v1/paths", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    async def common_neighbours(
        self,
        from_: str,
        to: str,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        via: Sequence[str] | None = None,
        avoid: Sequence[str] | None = None,
        max_hops: int | None = None,
        k: int | None = None,
        limit: int | None = None,
    ) -> models.CommonNeighboursOut:
        """What do two entities have in common. Neighbours of both alone, with the facts on each side."""
        return cast("models.CommonNeighboursOut", await self._json(Call("GET", "/v1/common-neighbours", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "from": from_, "to": to, "via": via, "avoid": avoid, "max_hops": max_hops, "k": k, "limit": limit})))

    async def statements(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
    ) -> models.StatementOutPage:
        """List statements. Statements that pass all filters, by id."""
        return cast("models.StatementOutPage", await self._json(Call("GET", "/v1/statements", {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship})))

    def iter_statements(
        self,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
    ) -> AsyncIterator[models.StatementOut]:
        """All rows, page after page: List statements. Statements that pass all filters, by id."""
        return self._each(Call("GET", "/v1/statements", {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship}))

    async def statement(
        self,
        statement_id: str,
    ) -> models.StatementDetail:
        """One statement with its context. The sentence with what stands around it, where exactly its parts stand, and
        why it is taken to say this."""
        return cast("models.StatementDetail", await self._json(Call("GET", path("/v1/statements/{statement_id}", statement_id=statement_id))))

    async def evidence(
        self,
        relationship_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> models.StatementOutPage:
        """Which sentences say so. Statements that support the fact and pass all filters, most confident first."""
        return cast("models.StatementOutPage", await self._json(Call("GET", path("/v1/relationships/{relationship_id}/evidence", relationship_id=relationship_id), {"limit": limit, "cursor": cursor, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source})))

    def iter_evidence(
        self,
        relationship_id: str,
        *,
        limit: int | None = None,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
    ) -> AsyncIterator[models.StatementOut]:
        """All rows, page after page: Which sentences say so. Statements that support the fact and pass all filters,
        most confident first."""
        return self._each(Call("GET", path("/v1/relationships/{relationship_id}/evidence", relationship_id=relationship_id), {"limit": limit, "predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source}))

    async def predicates(
        self,
        *,
        mapped: bool | None = None,
    ) -> list[models.PredicateOut]:
        """The relations that the graph knows. The vocabulary in its order, then what it lacks, most frequent first:
        words that may deserve a place in it."""
        return cast("list[models.PredicateOut]", await self._json(Call("GET", "/v1/predicates", {"mapped": mapped})))

    async def overview(
        self,
        *,
        limit: int | None = None,
    ) -> models.PartPartOut:
        """The best-connected part of the graph. Well-known entities that hang together, best connected first, with the
        facts among them."""
        return cast("models.PartPartOut", await self._json(Call("GET", "/v1/overview", {"limit": limit})))

    async def subgraph(
        self,
        body: models.SubgraphIn,
    ) -> models.SubgraphOut:
        """The graph of given entities. The entities in the order asked for, on request their strongest neighbours, and
        all facts among them."""
        return cast("models.SubgraphOut", await self._json(Call("POST", "/v1/subgraph", json=body)))

    async def add(
        self,
        body: models.DocumentIn,
    ) -> models.Accepted:
        """Take in one article. The article is stored before the answer goes out; workers read it afterwards. See the
        job for its state."""
        return cast("models.Accepted", await self._json(Call("POST", "/v1/documents", json=body)))

    async def documents(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.DocumentOutPage:
        """List articles. All articles in the store, by id, without their texts."""
        return cast("models.DocumentOutPage", await self._json(Call("GET", "/v1/documents", {"limit": limit, "cursor": cursor})))

    def iter_documents(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncIterator[models.DocumentOut]:
        """All rows, page after page: List articles. All articles in the store, by id, without their texts."""
        return self._each(Call("GET", "/v1/documents", {"limit": limit}))

    async def add_many(
        self,
        body: Iterable[Mapping[str, Any]],
    ) -> models.BatchAccepted:
        """Take in many articles. One article a line, as JSON. A line that is no article is reported in the job and does
        not stop the rest."""
        return cast("models.BatchAccepted", await self._json(Call("POST", "/v1/documents:batch", lines=body)))

    async def publishers(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.PublisherOutPage:
        """Who told the articles. Publishers by name, whatever its case, accents and article, each with the number of
        its articles."""
        return cast("models.PublisherOutPage", await self._json(Call("GET", "/v1/publishers", {"prefix": prefix, "limit": limit, "cursor": cursor})))

    def iter_publishers(
        self,
        *,
        prefix: str | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[models.PublisherOut]:
        """All rows, page after page: Who told the articles. Publishers by name, whatever its case, accents and article,
        each with the number of its articles."""
        return self._each(Call("GET", "/v1/publishers", {"prefix": prefix, "limit": limit}))

    async def document(
        self,
        document_id: str,
    ) -> models.DocumentWithText:
        """One article with its text. The text is the one that all spans count in."""
        return cast("models.DocumentWithText", await self._json(Call("GET", path("/v1/documents/{document_id}", document_id=document_id))))

    async def delete_document(
        self,
        document_id: str,
        *,
        dry_run: bool | None = None,
    ) -> models.DeletionOut:
        """Delete an article and what only it says. What other articles say as well stays."""
        return cast("models.DeletionOut", await self._json(Call("DELETE", path("/v1/documents/{document_id}", document_id=document_id), {"dry_run": dry_run})))

    async def statements_of_document(
        self,
        document_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.StatementOutPage:
        """What an article says. Statements by id."""
        return cast("models.StatementOutPage", await self._json(Call("GET", path("/v1/documents/{document_id}/statements", document_id=document_id), {"limit": limit, "cursor": cursor})))

    def iter_statements_of_document(
        self,
        document_id: str,
        *,
        limit: int | None = None,
    ) -> AsyncIterator[models.StatementOut]:
        """All rows, page after page: What an article says. Statements by id."""
        return self._each(Call("GET", path("/v1/documents/{document_id}/statements", document_id=document_id), {"limit": limit}))

    async def extract(
        self,
        body: models.TextIn,
    ) -> models.ExtractionOut:
        """Read a text. Entities and triples with exact spans. 503 with Retry-After while all processes are busy."""
        return cast("models.ExtractionOut", await self._json(Call("POST", "/v1/extract", json=body)))

    async def jobs(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> models.JobOutPage:
        """List jobs. Newest first."""
        return cast("models.JobOutPage", await self._json(Call("GET", "/v1/jobs", {"limit": limit, "cursor": cursor})))

    def iter_jobs(
        self,
        *,
        limit: int | None = None,
    ) -> AsyncIterator[models.JobOut]:
        """All rows, page after page: List jobs. Newest first."""
        return self._each(Call("GET", "/v1/jobs", {"limit": limit}))

    async def job(
        self,
        job_id: str,
    ) -> models.JobOut:
        """State of a job. Counts by state, and what went wrong in words."""
        return cast("models.JobOut", await self._json(Call("GET", path("/v1/jobs/{job_id}", job_id=job_id))))

    def job_events(
        self,
        job_id: str,
    ) -> AsyncIterator[dict[str, Any]]:
        """Progress of a job. Server-sent events: `progress` with the job whenever it changes, then `done`."""
        return self._events(Call("GET", path("/v1/jobs/{job_id}/events", job_id=job_id), accept="text/event-stream"))

    async def cancel_job(
        self,
        job_id: str,
    ) -> models.JobOut:
        """Cancel a job. What is being read is finished; the rest stays unread."""
        return cast("models.JobOut", await self._json(Call("POST", path("/v1/jobs/{job_id}:cancel", job_id=job_id))))

    def export(
        self,
        *,
        predicate: Sequence[str] | None = None,
        type_: Sequence[models.EntityType] | None = None,
        status: Sequence[models.Status] | None = None,
        since: str | None = None,
        until: str | None = None,
        as_of: str | None = None,
        min_confidence: float | None = None,
        source: Sequence[str] | None = None,
        polarity: models.Polarity | None = None,
        document: str | None = None,
        entity: str | None = None,
        subject: str | None = None,
        object_: str | None = None,
        relationship: str | None = None,
        format_: models.Format | None = None,
        among: Sequence[str] | None = None,
    ) -> AsyncIterator[bytes]:
        """The graph for other programs. The whole graph, what passes the filters, or the facts among given entities;
        every edge with its evidence."""
        return self._bytes(Call("GET", "/v1/export", {"predicate": predicate, "type": type_, "status": status, "since": since, "until": until, "as_of": as_of, "min_confidence": min_confidence, "source": source, "polarity": polarity, "document": document, "entity": entity, "subject": subject, "object": object_, "relationship": relationship, "format": format_, "among": among}, accept="*/*"))

    async def neo4j_browser(
        self,
        *,
        entity: Sequence[str] | None = None,
    ) -> models.BrowserOut:
        """A link into Neo4j Browser. Opens Neo4j Browser with a query for these entities in its editor; null where the
        store is not Neo4j."""
        return cast("models.BrowserOut", await self._json(Call("GET", "/v1/neo4j-browser", {"entity": entity})))

    async def cypher(
        self,
        body: models.CypherIn,
    ) -> models.CypherOut:
        """Read the graph in Cypher. One reading statement on a graph in Neo4j: no procedures, no writes, only the graph
        and its evidence. Off unless RELATUM_CYPHER=1. What is refused says why and what to write instead."""
        return cast("models.CypherOut", await self._json(Call("POST", "/v1/cypher", json=body)))

    async def alive(
        self,
    ) -> models.Health:
        """Does the process live. Answers as long as the process does, whatever the store says."""
        return cast("models.Health", await self._json(Call("GET", "/healthz")))

    async def ready(
        self,
    ) -> models.Readiness:
        """Does the store answer. 503 while the store is away."""
        return cast("models.Readiness", await self._json(Call("GET", "/readyz")))

    async def stats(
        self,
    ) -> models.StatsOut:
        """How large is the graph. Numbers of documents, entities, statements and relationships, and what waits in the
        queue."""
        return cast("models.StatsOut", await self._json(Call("GET", "/v1/stats")))

    def metrics(
        self,
    ) -> AsyncIterator[bytes]:
        """What is counted and timed. Requests by route and status, latencies, calls to the store, the queue, texts read
        on request, the process."""
        return self._bytes(Call("GET", "/metrics", accept="*/*"))
