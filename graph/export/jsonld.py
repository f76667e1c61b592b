"""JSON-LD for RDF tools: schema.org for what there is, RDF's own statements for what is said, PROV for where from."""

import datetime as dt
import re
from collections.abc import AsyncIterator, Mapping

import orjson

from extract.model import EntityType, Status
from graph.answers.words import phrase
from graph.export.source import Source
from graph.model import Document, Entity, Reference, Relationship, Statement

Row = dict[str, object]

CONTEXT: Mapping[str, object] = {
    "id": "@id",
    "type": "@type",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "schema": "https://schema.org/",
    "prov": "http://www.w3.org/ns/prov#",
    "relatum": "urn:relatum:term:",
    "predicate": "urn:relatum:predicate:",
    "thing": "urn:relatum:id:",
    "relatum:confidence": {"@type": "xsd:double"},
}
"""Stands in the file, so that nothing is fetched to read it."""

TYPES: Mapping[EntityType, str] = {
    EntityType.PERSON: "schema:Person",
    EntityType.ORGANIZATION: "schema:Organization",
    EntityType.LOCATION: "schema:Place",
    EntityType.EVENT: "schema:Event",
    EntityType.WORK: "schema:CreativeWork",
    EntityType.PRODUCT: "schema:Product",
    EntityType.GROUP: "relatum:Group",
    EntityType.THING: "schema:Thing",
}

SCHEMA: Mapping[str, tuple[str, bool]] = {
    "spouse_of": ("schema:spouse", False),
    "child_of": ("schema:parent", False),
    "parent_of": ("schema:children", False),
    "sibling_of": ("schema:sibling", False),
    "relative_of": ("schema:relatedTo", False),
    "works_for": ("schema:worksFor", False),
    "member_of": ("schema:memberOf", False),
    "affiliated_with_party": ("schema:affiliation", False),
    "educated_at": ("schema:alumniOf", False),
    "born_in": ("schema:birthPlace", False),
    "died_in": ("schema:deathPlace", False),
    "lives_in": ("schema:homeLocation", False),
    "national_of": ("schema:nationality", False),
    "owns": ("schema:owns", False),
    "subsidiary_of": ("schema:parentOrganization", False),
    "founded": ("schema:founder", True),
    "wrote": ("schema:author", True),
    "directed": ("schema:director", True),
    "sponsors": ("schema:sponsor", True),
}
"""Predicates that schema.org has a property for, and whether that goes the other way. Source: https://schema.org."""

_DAY = r"\d{4}-\d\d-\d\d"
_DATES = {
    "xsd:gYear": re.compile(r"\d{4}"),
    "xsd:gYearMonth": re.compile(r"\d{4}-(0[1-9]|1[0-2])"),
    "xsd:date": re.compile(_DAY),
    "xsd:dateTime": re.compile(_DAY + r"T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)?"),
}


async def write(source: Source) -> AsyncIterator[bytes]:
    """One document, a node a line."""
    yield b'{"@context":' + orjson.dumps(CONTEXT) + b',\n"@graph":['
    before = b"\n"
    async for row in _rows(source):
        yield before + orjson.dumps({name: value for name, value in row.items() if value not in (None, [])})
        before = b",\n"
    yield b"\n]}\n"


async def _rows(source: Source) -> AsyncIterator[Row]:
    async for edge in source.relationships():
        yield _relationship(edge)
        if edge.status is Status.ASSERTED:
            for row in _facts(edge):
                yield row
    async for said in source.statements():
        yield _statement(said)
    async for entity in source.entities():
        yield _entity(entity)
    async for document in source.documents():
        yield _document(document)


def _entity(entity: Entity) -> Row:
    return {
        "id": _iri(entity.id),
        "type": TYPES[entity.type],
        "schema:name": entity.name,
        "schema:alternateName": list(entity.aliases),
        "relatum:role": list(entity.roles),
        "relatum:documents": entity.documents,
        "relatum:firstSeen": _date(entity.first_seen),
        "relatum:lastSeen": _date(entity.last_seen),
    }


def _document(document: Document) -> Row:
    publisher = {"type": "schema:Organization", "schema:name": document.publisher} if document.publisher else None
    return {
        "id": _iri(document.id),
        "type": ["schema:NewsArticle", "prov:Entity"],
        "schema:headline": document.title,
        "schema:url": document.url,
        "schema:publisher": publisher,
        "schema:datePublished": _date(document.published_at),
        "schema:identifier": document.key,
        "relatum:contentHash": document.content_hash,
        "relatum:pipeline": document.pipeline,
    }


def _relationship(edge: Relationship) -> Row:
    """The edge as RDF's own statement, which does not say that it is true: that is for its status."""
    return {
        "id": _iri(edge.id),
        "type": ["rdf:Statement", "relatum:Relationship"],
        "rdf:subject": _to(edge.subject_id),
        "rdf:predicate": {"id": f"predicate:{edge.predicate}"},
        "rdf:object": _to(edge.object_id),
        "rdfs:label": phrase(edge.predicate),
        "relatum:status": edge.status.value,
        "relatum:confidence": edge.confidence,
        "relatum:statements": edge.statements,
        "relatum:documents": edge.documents,
        "relatum:sources": edge.sources,
        "relatum:firstDate": _date(edge.first_date),
        "relatum:lastDate": _date(edge.last_date),
        "prov:wasDerivedFrom": [_to(quote.statement_id) for quote in edge.quotes],
        "relatum:quote": [quote.text for quote in edge.quotes],
    }


def _facts(edge: Relationship) -> list[Row]:
    """The edge as a triple, for what the articles assert themselves; in schema.org's word too where there is one."""
    own: Row = {"id": _iri(edge.subject_id), f"predicate:{edge.predicate}": _to(edge.object_id)}
    if edge.predicate not in SCHEMA:
        return [own]
    term, inverse = SCHEMA[edge.predicate]
    one, other = (edge.object_id, edge.subject_id) if inverse else (edge.subject_id, edge.object_id)
    known: Row = {"id": _iri(one), term: _to(other)}
    return [own, known]


def _statement(said: Statement) -> Row:
    return {
        "id": _iri(said.id),
        "type": ["rdf:Statement", "relatum:Statement", "prov:Entity"],
        "rdf:subject": _to(said.subject_id),
        "rdf:predicate": {"id": f"predicate:{said.predicate}"},
        "rdf:object": _to(said.object_id) if said.object_id else said.object_text,
        "prov:value": said.quote,
        "prov:wasQuotedFrom": _to(said.document_id),
        "prov:wasAttributedTo": _entity_of(said.attributed_to),
        "schema:location": _entity_of(said.place),
        "relatum:supports": _to(said.relationship_id) if said.relationship_id else None,
        "relatum:relation": said.relation,
        "relatum:polarity": said.polarity.value,
        "relatum:status": said.status.value,
        "relatum:confidence": said.confidence,
        "relatum:ended": said.ended,
        "relatum:time": _date(said.time),
        "relatum:timeEnd": _date(said.time_end),
        "relatum:rule": said.rule,
        "relatum:sentenceStart": said.sentence.start,
        "relatum:sentenceEnd": said.sentence.end,
    }


def _entity_of(words: Reference | None) -> object:
    """The entity that the words stand for, else the words."""
    if words is None:
        return None
    return _to(words.entity_id) if words.entity_id else {"schema:name": words.text}


def _date(date: str | None) -> object:
    """A date of the type of its precision; as text if it is of none."""
    kind = next((name for name, form in _DATES.items() if date and form.fullmatch(date)), None)
    return {"@value": date, "@type": kind} if date and kind and _exists(date) else date


def _exists(date: str) -> bool:
    """Whether the calendar has the day; what is cut shorter passes."""
    try:
        dt.date.fromisoformat((date + "-01-01")[:10])
    except ValueError:
        return False
    return True


def _iri(id_: str) -> str:
    return f"thing:{id_}"


def _to(id_: str) -> Row:
    return {"id": _iri(id_)}
