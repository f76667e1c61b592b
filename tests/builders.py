"""Small documents and what they say, with correct ids and spans, made without the extractor.

A name may carry its type: "Acme/Organization"; without one it is a Person.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from extract.model import EntityType, Polarity, Span, Status
from extract.names import fold
from graph import ids
from graph.fingerprint import fingerprint
from graph.model import (
    Appearance,
    Document,
    DocumentGraph,
    DocumentState,
    NewDocument,
    Queued,
    Statement,
    Surface,
)
from graph.project import relationship_id

PIPELINE = "test-1"


@dataclass(frozen=True, slots=True)
class Fact:
    """One sentence: subject, predicate, object; `more` are further fields of its Statement."""

    subject: str
    predicate: str
    object: str | None
    polarity: Polarity = Polarity.AFFIRMED
    status: Status = Status.ASSERTED
    confidence: float = 0.5
    more: tuple[tuple[str, Any], ...] = ()

    @property
    def sentence(self) -> str:
        """The fact in words."""
        words = (bare(self.subject), self.predicate.replace("_", " "), bare(self.object) if self.object else "")
        return " ".join(word for word in words if word) + "."


def fact(
    subject: str,
    predicate: str,
    object_: str | None,
    *,
    polarity: Polarity = Polarity.AFFIRMED,
    status: Status = Status.ASSERTED,
    confidence: float = 0.5,
    **more: Any,
) -> Fact:
    """A fact; `more` are fields of its Statement such as `time="2015-09"`. An object of None is a literal, "soon"."""
    return Fact(subject, predicate, object_, polarity, status, confidence, tuple(more.items()))


def bare(name: str) -> str:
    """The name without its type."""
    return name.split("/", maxsplit=1)[0]


def type_of(name: str) -> EntityType:
    """The type that the name carries."""
    return EntityType(name.split("/")[1]) if "/" in name else EntityType.PERSON


def entity_id(name: str) -> str:
    """Id of the entity of that name."""
    return ids.make("entity", type_of(name).value, fold(bare(name)))


def edge_id(subject: str, predicate: str, object_: str) -> str:
    """Id of the edge that such a fact supports."""
    found = relationship_id(
        entity_id(subject), predicate, entity_id(object_), polarity=Polarity.AFFIRMED, status=Status.ASSERTED
    )
    assert found is not None
    return found


def new_document(key: str, text: str = "Ann Roe works for Acme.", **more: Any) -> NewDocument:
    """An article as it is handed in."""
    return NewDocument(text=text, key=key, **more)


def document(key: str, text: str, *, published_at: str | None = "2020-01-02", **more: Any) -> Document:
    """A document of its key and text; `more` are its other fields."""
    content = ids.content_hash(text)
    made = Document(
        id=ids.document_id(key=key, url=None, content=content),
        key=key,
        title=f"About {key}",
        url=None,
        publisher="The Test",
        published_at=published_at,
        content_hash=content,
        pipeline=PIPELINE,
        fingerprint=fingerprint(text),
    )
    return replace(made, **more)


def document_graph(
    key: str, *facts: Fact | tuple[str, str, str], named: Sequence[str] = (), **more: Any
) -> DocumentGraph:
    """What one document says: a sentence a fact, and a last one that only names `named`.

    `more` are fields of the Document.
    """
    said = [one if isinstance(one, Fact) else fact(*one) for one in facts]
    lines = [one.sentence for one in said] + ([f"Also {', '.join(map(bare, named))}."] if named else [])
    text = more.pop("text", "\n".join(lines))
    made = document(key, text, **more)
    statements, start = [], 0
    for one, line in zip(said, lines, strict=False):
        statements.append(_statement(made, one, start))
        start += len(line) + 1
    return DocumentGraph(
        document=made,
        text=text,
        appearances=_appearances(made, text, [*_names(said), *named]),
        statements=tuple(sorted({one.id: one for one in statements}.values(), key=lambda one: one.id)),
    )


def queued(job_id: str, order: int, document: NewDocument, **more: Any) -> Queued:
    """A document that waits in a job."""
    content = ids.content_hash(document.text)
    document_id = ids.document_id(key=document.key, url=document.url, content=content)
    made = Queued(
        id=ids.make("queued", job_id, document_id, str(order)),
        job_id=job_id,
        document_id=document_id,
        document=document,
        state=DocumentState.QUEUED,
        attempts=0,
        order=order,
    )
    return replace(made, **more)


def _names(facts: Sequence[Fact]) -> list[str]:
    return [name for one in facts for name in (one.subject, one.object) if name is not None]


def _statement(document: Document, one: Fact, start: int) -> Statement:
    subject_id, object_id = entity_id(one.subject), entity_id(one.object) if one.object else None
    subject, relation = bare(one.subject), one.predicate.replace("_", " ")
    relation_start = start + len(subject) + 1
    object_start = relation_start + len(relation) + 1
    made = Statement(
        id=ids.make(
            "statement", document.id, document.content_hash, str(start), subject_id, object_id or "", one.predicate,
            one.polarity.value,
        ),
        document_id=document.id,
        subject_id=subject_id,
        predicate=one.predicate,
        relation=relation,
        surface=relation,
        object_id=object_id,
        subject_text=subject,
        object_text=bare(one.object) if one.object else "",
        arguments=(),
        polarity=one.polarity,
        status=one.status,
        time=None,
        time_end=None,
        time_precision="",
        ended=False,
        place=None,
        attributed_to=None,
        confidence=one.confidence,
        rule="test",
        sentence=Span(start, start + len(one.sentence)),
        quote=one.sentence,
        subject_span=Span(start, start + len(subject)),
        relation_span=Span(relation_start, relation_start + len(relation)),
        object_span=Span(object_start, object_start + len(bare(one.object))) if one.object else None,
        support=(),
        relationship_id=relationship_id(
            subject_id, one.predicate, object_id, polarity=one.polarity, status=one.status
        ),
    )  # fmt: skip
    return replace(made, **dict(one.more))


def _appearances(document: Document, text: str, names: Sequence[str]) -> tuple[Appearance, ...]:
    counts: dict[str, Counter[str]] = {}
    for name in names:
        counts.setdefault(entity_id(name), Counter())[name] += 1
    made = [_appearance(document, text, id_, count) for id_, count in counts.items()]
    return tuple(sorted(made, key=lambda one: one.entity_id))


def _appearance(document: Document, text: str, id_: str, count: Counter[str]) -> Appearance:
    name, surfaces = next(iter(count)), sorted(count.items(), key=lambda pair: (-pair[1], pair[0]))
    spans = tuple(sorted({span for one in count for span in _places(text, bare(one))}))
    return Appearance(
        id=ids.make("appearance", id_, document.id),
        entity_id=id_,
        document_id=document.id,
        type=type_of(name),
        name=bare(name),
        folded_names=tuple(sorted({fold(bare(one)) for one in count})),
        surfaces=tuple(Surface(bare(one), proper=True, count=times) for one, times in surfaces),
        roles=(),
        spans=spans,
        seen=document.published_at[:10] if document.published_at else None,
        joined=tuple("" if span == spans[0] else f"same name as {bare(name)}" for span in spans),
    )


def _places(text: str, words: str) -> list[Span]:
    found, start = [], text.find(words)
    while start >= 0:
        found.append(Span(start, start + len(words)))
        start = text.find(words, start + 1)
    return found
