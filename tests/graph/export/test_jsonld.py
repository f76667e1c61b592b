import pytest
from rdflib import RDF, XSD, Graph, Literal, Namespace, URIRef
from rdflib.namespace import PROV

from extract.vocabulary import load_vocabulary
from graph.export import Format
from graph.export.jsonld import SCHEMA, TYPES
from tests.builders import entity_id
from tests.contract.answers import collected
from tests.contract.world import BOB, CARL, CITY, EVA, HARBOUR, LINE, ZOE
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import exported

# rdflib's own reader of JSON-LD uses a class that rdflib deprecates.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

ORG, TERM, SAID = Namespace("https://schema.org/"), Namespace("urn:relatum:term:"), Namespace("urn:relatum:predicate:")
THING = Namespace("urn:relatum:id:")


@pytest.fixture
async def rdf(store: MemoryStore) -> Graph:
    """The graph as rdflib reads it, without the network."""
    return Graph().parse(data=(await exported(store, Format.JSONLD)).decode(), format="json-ld")


def the(name: str) -> URIRef:
    return THING[entity_id(name)]


async def test_entities_and_documents_are_of_schema_org(rdf: Graph, store: MemoryStore) -> None:
    for entity in await collected(store.export_entities()):
        prefix, _, kind = TYPES[entity.type].partition(":")
        assert (THING[entity.id], RDF.type, {"schema": ORG, "relatum": TERM}[prefix][kind]) in rdf
        assert rdf.value(THING[entity.id], ORG.name) == Literal(entity.name)
    documents = await collected(store.export_documents())
    assert set(rdf.subjects(RDF.type, ORG.NewsArticle)) == {THING[document.id] for document in documents}
    dates = set(rdf.objects(None, ORG.datePublished))
    assert Literal("2019-05-06", datatype=XSD.date) in dates


async def test_every_edge_and_its_evidence_is_there(rdf: Graph, store: MemoryStore) -> None:
    edges = await collected(store.export_relationships())
    assert set(rdf.subjects(RDF.type, TERM.Relationship)) == {THING[edge.id] for edge in edges}
    for edge in edges:
        node = THING[edge.id]
        ends = (rdf.value(node, RDF.subject), rdf.value(node, RDF.predicate), rdf.value(node, RDF.object))
        assert ends == (THING[edge.subject_id], SAID[edge.predicate], THING[edge.object_id])
        assert rdf.value(node, TERM.status) == Literal(edge.status.value)
        assert rdf.value(node, TERM.confidence) == Literal(float(edge.confidence), datatype=XSD.double)
        assert len(set(rdf.subjects(TERM.supports, node))) == edge.statements
        for quote in edge.quotes:
            assert (node, PROV.wasDerivedFrom, THING[quote.statement_id]) in rdf
            assert rdf.value(THING[quote.statement_id], PROV.value) == Literal(quote.text)
            assert rdf.value(THING[quote.statement_id], PROV.wasQuotedFrom) == THING[quote.document_id]


async def test_statements_keep_what_limits_them(rdf: Graph, store: MemoryStore) -> None:
    said = {one.id: one for one in await collected(store.export_statements())}
    assert set(rdf.subjects(RDF.type, TERM.Statement)) == {THING[id_] for id_ in said}
    for one in said.values():
        assert rdf.value(THING[one.id], TERM.polarity) == Literal(one.polarity.value)
    rich = next(one for one in said.values() if one.subject_id == entity_id(ZOE) and one.object_id is None)
    node = THING[rich.id]
    assert rdf.value(node, RDF.object) == Literal("soon")
    assert rdf.value(node, TERM.time) == Literal("2017", datatype=XSD.gYear)
    assert rdf.value(node, ORG.location) == the(CITY)
    assert rdf.value(rdf.value(node, PROV.wasAttributedTo), ORG.name) == Literal("a clerk")


async def test_only_what_is_asserted_is_a_triple(rdf: Graph) -> None:
    assert (the(EVA), SAID.founded, the(LINE)) in rdf
    assert (the(LINE), ORG.founder, the(EVA)) in rdf
    assert (the(EVA), ORG.spouse, the(CARL)) in rdf or (the(CARL), ORG.spouse, the(EVA)) in rdf
    assert (the(BOB), SAID.sacked_from, the(HARBOUR)) not in rdf
    assert (the(BOB), SAID.member_of, the(LINE)) not in rdf


async def test_a_date_that_is_none_is_text(rdf: Graph) -> None:
    assert Literal("2021-02-30") in set(rdf.objects(None, TERM.time)) | set(rdf.objects(None, TERM.firstDate))


def test_predicates_of_schema_org_are_those_of_the_vocabulary() -> None:
    assert [name for name in SCHEMA if load_vocabulary().get(name) is None] == []
