"""Compact answers: facts in words, each with the sentences that say so and where they stand."""

from collections.abc import Mapping

from pydantic import Field

from api.schemas.base import Schema
from graph.answers.profile import Profile
from graph.answers.words import fact_words, is_symmetric, statement_words
from graph.connect import Connections, Evidence, Fact
from graph.connect.answer import Path
from graph.model import Entity, Statement


class Named(Schema):
    """An entity."""

    id: str = Field(description="Stable; give it wherever a name is asked for.")
    name: str
    type: str
    roles: list[str] = Field(description="What it is called besides its name, first roles first.")
    articles: int


class Quote(Schema):
    """A sentence, word for word, and where it stands."""

    text: str
    article: str = Field(description="Title of the article, else its address or id.")
    publisher: str | None
    date: str | None = Field(description="Day on which the article was published.")
    url: str | None
    document: str
    statement: str


class FactTold(Schema):
    """A fact in words."""

    says: str = Field(description="Words such as 'Ann Roe was sacked from (reported) Acme'.")
    articles: int
    confidence: float = Field(description="In [0, 1].")
    relationship: str = Field(description="Give it to `evidence` for all sentences.")
    quotes: list[Quote]


class InCommon(Schema):
    """A neighbour of both, with the facts on each side."""

    entity: Named
    facts: list[FactTold]


class Way(Schema):
    """A path: the entities that it runs through, why it ranks where it does, a fact for each step."""

    through: list[str]
    why: str
    facts: list[FactTold]


class Connected(Schema):
    """How two entities are connected."""

    start: Named
    end: Named
    direct: list[FactTold]
    common: list[InCommon]
    paths: list[Way]
    note: str = Field(description="What was looked at, and whether there is more than is shown.")


class Said(Schema):
    """One statement: words, day, and the sentence."""

    says: str
    date: str | None = Field(description="When it holds, as exactly as the text says.")
    quote: Quote


class About(Schema):
    """What is known of one entity."""

    entity: Named
    aliases: list[str]
    facts: list[FactTold]
    also_said: list[Said] = Field(description="What is denied, planned or supposed, or no fact between two entities.")
    truncated: bool


class Found(Schema):
    """Entities that a name may mean."""

    entities: list[Named]
    truncated: bool


class Statements(Schema):
    """Statements in the order that the tool says."""

    items: list[Said]
    truncated: bool
    note: str = ""


def named(row: Entity) -> Named:
    """An entity in short."""
    return Named(id=row.id, name=row.name, type=row.type.value, roles=list(row.roles[:3]), articles=row.documents)


def quote(said: Evidence) -> Quote:
    """A sentence with its source."""
    document = said.document
    return Quote(
        text=" ".join(said.statement.quote.split()),
        article=document.title or document.url or document.key or document.id,
        publisher=document.publisher,
        date=document.published_at and document.published_at[:10],
        url=document.url,
        document=document.id,
        statement=said.statement.id,
    )


def fact(row: Fact, known: Mapping[str, Entity]) -> FactTold:
    """A fact in words; `known` has its ends by id, and what holds both ways is told of the one that is first there."""
    edge = row.relationship
    ends = [edge.subject_id, edge.object_id]
    if is_symmetric(edge.predicate):
        ends = [key for key in known if key in ends]
    return FactTold(
        says=f"{known[ends[0]].name} {fact_words(row)} {known[ends[1]].name}",
        articles=edge.documents,
        confidence=edge.confidence,
        relationship=edge.id,
        quotes=[quote(said) for said in row.evidence],
    )


def said(row: Evidence, entity: Entity | None = None) -> Said:
    """A statement in words, about an entity under its own name."""
    one = row.statement
    words = statement_words(one)
    subject = entity.name if entity and one.subject_id == entity.id else one.subject_text
    target = entity.name if entity and one.object_id == entity.id else one.object_text
    return Said(says=f"{subject} {words} {target}".strip(), date=_when(one), quote=quote(row))


def _when(row: Statement) -> str | None:
    return f"{row.time} to {row.time_end}" if row.time and row.time_end and row.time_end != row.time else row.time


def connected(found: Connections) -> Connected:
    """The whole answer."""
    ends = {found.start.id: found.start, found.end.id: found.end}
    return Connected(
        start=named(found.start),
        end=named(found.end),
        direct=[fact(row, ends) for row in found.direct],
        common=[
            InCommon(
                entity=named(row.entity),
                facts=[fact(one, ends | {row.entity.id: row.entity}) for one in (*row.left, *row.right)],
            )
            for row in found.common
        ],
        paths=[_way(path) for path in found.paths],
        note=_note(found),
    )


def _way(path: Path) -> Way:
    known = {entity.id: entity for entity in path.entities}
    names = [entity.name for entity in path.entities]
    return Way(through=names, why=path.why, facts=[fact(one, known) for one in path.facts])


def _note(found: Connections) -> str:
    notes = [] if found.paths else [f"No path within {found.max_hops} hops."]
    if found.together and found.together.documents:
        notes += [f"Both are named in {found.together.documents} articles."]
        notes += [f"“{' '.join(passage.text.split())}”" for passage in found.together.passages]
    notes += ["There is more than is shown: raise limit."] if found.truncated else []
    return " ".join(notes)


def about(found: Profile) -> About:
    """An entity with its facts, best supported first."""
    entity = found.entity
    facts = [
        fact(told.fact, {entity.id: entity, told.other.id: told.other})
        for group in found.groups
        for told in group.facts
    ]
    return About(
        entity=named(entity),
        aliases=list(entity.aliases),
        facts=facts,
        also_said=[said(row, entity) for row in found.further],
        truncated=found.truncated,
    )
