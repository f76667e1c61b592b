"""The answer to "how are A and B connected", as plain values."""

from dataclasses import dataclass

from extract.model import Span
from graph.model import Document, Entity, Relationship, Statement


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence that says a fact, and the document it stands in."""

    statement: Statement
    document: Document


@dataclass(frozen=True, slots=True)
class Fact:
    """An edge with its best evidence, at most `ask.QUOTES` sentences, by confidence (most first), then id."""

    relationship: Relationship
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Common:
    """A neighbour of both: the facts that join it to each side, best first."""

    entity: Entity
    left: tuple[Fact, ...]
    right: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A chain of facts from one to the other; `entities` has one more item than `facts`, and includes both ends.

    Attributes:
        facts: the best of each hop.
        others: further facts of each hop, best first.
        why: why it ranks where it does, in words.
    """

    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    others: tuple[tuple[Fact, ...], ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Searched:
    """What was looked at for paths: numbers of entities and edges, and whether that is all that there is."""

    entities: int
    edges: int
    complete: bool


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a document that name both; `span` in code points, half-open."""

    document: Document
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Together:
    """In how many documents both are named, and where they stand nearest, nearest first."""

    documents: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Connections:
    """Three answers at once.

    Attributes:
        direct: facts between the two in both directions, best first.
        further: what is said of the two and is no fact between them: denied, planned, supposed; best first.
        common: neighbours of both, best first.
        paths: best first; none when a path would need more than `max_hops`.
        truncated: a cap cut something off.
        searched: None where no paths were looked for.
        together: where both are named; looked for only if there is no path.
    """

    start: Entity
    end: Entity
    direct: tuple[Fact, ...]
    common: tuple[Common, ...]
    paths: tuple[Path, ...]
    max_hops: int
    truncated: bool
    further: tuple[Evidence, ...] = ()
    searched: Searched | None = None
    together: Together | None = None
