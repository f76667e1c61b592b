"""Triples with their arguments resolved to entities: the statements of one document."""

from collections.abc import Sequence

from extract.model import Extraction, Part, Span, Triple
from extract.vocabulary import load_vocabulary
from graph import ids
from graph.model import Document, Reference, Statement, StatementArgument
from graph.project import relationship_id


def statements(extraction: Extraction, entities: Sequence[str], *, document: Document) -> tuple[Statement, ...]:
    """Statements of a document, by id; of two with one id the more confident stays.

    A triple whose subject is no entity, or whose ends are one entity, makes no statement.
    """
    found: dict[str, Statement] = {}
    for triple in (*extraction.triples, *extraction.further):
        made = _statement(triple, extraction.text, entities, document)
        if made is not None and (made.id not in found or found[made.id].confidence < made.confidence):
            found[made.id] = made
    return tuple(found[key] for key in sorted(found))


def _statement(triple: Triple, text: str, entities: Sequence[str], document: Document) -> Statement | None:
    subject, target, predicate, relation = _directed(triple)
    if subject.chain is None:
        return None
    subject_id = entities[subject.chain]
    object_id = None if target is None or target.chain is None else entities[target.chain]
    if subject_id == object_id:
        return None
    said = triple.qualifiers
    spans = [subject.span, triple.relation_span, *([target.span] if target else [])]
    names = (subject_id, object_id or "")
    place = [f"{span.start}-{span.end}" for span in spans]
    return Statement(
        id=ids.make("statement", document.id, document.content_hash, *place, *names, predicate, said.polarity.value),
        document_id=document.id,
        subject_id=subject_id,
        predicate=predicate,
        relation=relation,
        surface=triple.relation,
        object_id=object_id,
        subject_text=subject.text,
        object_text=target.text if target else "",
        arguments=tuple(
            StatementArgument(a.role, a.text, a.span, _entity(a.chain, entities)) for a in triple.arguments
        ),
        polarity=said.polarity,
        status=said.status,
        time=said.time.start if said.time else None,
        time_end=said.time.end if said.time else None,
        time_precision=said.time.precision if said.time else "",
        ended=said.ended,
        place=_reference(said.place, entities),
        attributed_to=_reference(said.attributed_to, entities),
        confidence=triple.certainty,
        rule=triple.rule,
        sentence=triple.sentence,
        quote=text[triple.sentence.start : triple.sentence.end],
        subject_span=subject.span,
        relation_span=triple.relation_span,
        object_span=target.span if target else None,
        support=_support(triple.support, triple.sentence),
        relationship_id=relationship_id(subject_id, predicate, object_id, polarity=said.polarity, status=said.status),
    )


def _directed(triple: Triple) -> tuple[Part, Part | None, str, str]:
    """Subject, object, predicate and phrase in the direction in which the predicate holds.

    "The town was attacked by rebels" is rebels, attacked, the town. Where the agent is no entity ("by nine men") the
    sentence's own direction stays, under the inverse name ("was_attacked_by").
    """
    if not triple.inverted or triple.object is None:
        return triple.subject, triple.object, triple.predicate, triple.relation
    known = load_vocabulary().get(triple.predicate)
    label = known.label if known else triple.predicate.replace("_", " ")
    inverse = known.inverse_label if known else f"is {label} of"
    if triple.object.chain is None:
        return triple.subject, triple.object, inverse.replace(" ", "_"), triple.relation
    return triple.object, triple.subject, triple.predicate, label


def _entity(chain: int | None, entities: Sequence[str]) -> str | None:
    return None if chain is None else entities[chain]


def _reference(part: Part | None, entities: Sequence[str]) -> Reference | None:
    return None if part is None else Reference(part.text, part.span, _entity(part.chain, entities))


def _support(spans: tuple[Span, ...], sentence: Span) -> tuple[Span, ...]:
    return tuple(sorted({span for span in spans if not sentence.covers(span)}))
