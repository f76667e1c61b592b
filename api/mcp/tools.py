"""The tools: each a question to the graph, answered with citations; names work wherever ids do."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from api.mcp import answers
from api.wiring import Store
from graph import ids
from graph.answers.profile import Sources, profile
from graph.connect import Asked, connect
from graph.connect.told import dated
from graph.errors import BadInput, NotFound
from graph.find import find_entity, search
from graph.ingest.readers.article import Article
from graph.ingest.submit import submit
from graph.model import Job, NewDocument, Statement
from graph.store import StatementFilter

Name = Annotated[
    str, Field(description="Name or id of an entity; 'Northern Front (Organization)' says which is meant.")
]
Most = Annotated[int, Field(ge=1, le=50, description="Most rows.")]
Predicates = Annotated[list[str] | None, Field(description="Only these relations, as 'sacked_from'.")]
Day = Annotated[str | None, Field(description="ISO date, also cut: 2024-03, 2024.")]

WAITING = "The article is stored, but no worker has read it yet: ask for what it says later."

POLL = 0.2
"""Seconds between two looks at a job."""


@dataclass(frozen=True, slots=True)
class Tools:
    """The questions, on an open store.

    Attributes:
        patience: seconds that `ingest` waits until an article is read.
    """

    store: Store
    patience: float = 30.0

    async def search(
        self, name: Annotated[str, Field(description="Words of a name, or their beginnings.")], limit: Most = 10
    ) -> answers.Found:
        """Find people, organizations, places and other entities by name. Best match first."""
        found = await search(self.store, name, limit=limit)
        entities = [answers.named(row.entity) for row in found.rows]
        return answers.Found(entities=entities, truncated=found.truncated)

    async def entity(self, name: Name, limit: Most = 20) -> answers.About:
        """What is known of one entity: type, roles, other names, and its facts, each with sentences that say so."""
        return answers.about(await profile(self.store, await find_entity(self.store, name), limit=limit))

    async def connect(  # each is an argument of the tool
        self,
        start: Name,
        end: Name,
        max_hops: Annotated[int, Field(ge=1, le=6, description="Longest path.")] = 4,
        limit: Annotated[int, Field(ge=1, le=20, description="Most common neighbours, and most paths.")] = 5,
        predicates: Predicates = None,
        since: Day = None,
        until: Day = None,
    ) -> answers.Connected:
        """How two entities are connected: direct facts, common neighbours, and ranked paths, each step with a quote."""
        one, other = await find_entity(self.store, start), await find_entity(self.store, end)
        where = StatementFilter(predicates=tuple(predicates or ()), since=since, until=until)
        return answers.connected(await connect(self.store, one.id, other.id, Asked(max_hops, limit, limit, where)))

    async def neighbours(self, name: Name, predicates: Predicates = None, limit: Most = 20) -> answers.About:
        """Entities one fact away from one, best supported first, only by some relations if these are named."""
        found = await profile(self.store, await find_entity(self.store, name), limit=limit)
        told = answers.about(found)
        if predicates:
            kept = {row.fact.relationship.id for g in found.groups if g.predicate in predicates for row in g.facts}
            facts = [row for row in told.facts if row.relationship in kept]
            told = told.model_copy(update={"facts": facts})
        return told.model_copy(update={"also_said": []})

    async def timeline(self, name: Name, since: Day = None, until: Day = None, limit: Most = 20) -> answers.Statements:
        """What is said of an entity and has a date, in the order of the dates."""
        found = await find_entity(self.store, name)
        where = StatementFilter(entity_id=found.id, since=since, until=until)
        rows = await dated(self.store, where, limit=limit + 1)
        cited = await Sources(self.store).cited(rows[:limit])
        return answers.Statements(items=[answers.said(row, found) for row in cited], truncated=len(rows) > limit)

    async def evidence(
        self,
        relationship: Annotated[str, Field(description="`relationship` of a fact that another tool gave.")],
        limit: Most = 20,
    ) -> answers.Statements:
        """All sentences that say a fact, most confident first, each with article, publisher, date and address."""
        if not await self.store.relationships([relationship]):
            raise NotFound("relationship", relationship)
        rows = await self.store.evidence(relationship, StatementFilter(), limit=limit + 1)
        return await self._statements(rows, limit)

    async def ingest(  # each is an argument of the tool
        self,
        text: Annotated[str, Field(min_length=1, description="The article's text, in English.")],
        title: str | None = None,
        url: str | None = None,
        publisher: str | None = None,
        published_at: Annotated[str | None, Field(description="ISO date; 'on Friday' is counted from it.")] = None,
    ) -> answers.Statements:
        """Add an article to the graph, and say what it says. The same text or address twice is one article."""
        made = NewDocument(text=text, title=title, url=url, publisher=publisher, published_at=published_at)
        job = await self._after(await submit(self.store, [Article(made, "mcp")]))
        wrong = [row.message for row in job.rejected] + [row.message for row in job.errors]
        if wrong:
            raise BadInput(wrong[0])
        if not job.finished_at:
            return answers.Statements(items=[], truncated=False, note=WAITING)
        document = ids.document_id(key=None, url=url, content=ids.content_hash(text))
        rows = await self.store.statements(StatementFilter(document_id=document), limit=50)
        return await self._statements(rows, 50)

    async def _after(self, job: Job) -> Job:
        """The job when it is finished, or as it is when patience ends."""
        ends = asyncio.get_running_loop().time() + self.patience
        while not job.finished_at and asyncio.get_running_loop().time() < ends:
            await asyncio.sleep(POLL)
            job = await self.store.job(job.id) or job
        return job

    async def _statements(self, rows: Sequence[Statement], limit: int) -> answers.Statements:
        cited = await Sources(self.store).cited(rows[:limit])
        return answers.Statements(items=[answers.said(row) for row in cited], truncated=len(rows) > limit)
