"""A small world that most cases ask about: eleven articles on a harbour, its people and its companies."""

from extract.model import Polarity, Span, Status
from graph.model import DocumentGraph, Reference, StatementArgument
from tests.builders import document_graph, entity_id, fact
from tests.fakes.memory_store import MemoryStore

HARBOUR, CITY = "Harbour Board/Organization", "Port Ellis/Location"
LINE, YARD = "Lund Line/Organization", "Ellis Yard/Organization"
ANN, BOB, EVA, CARL, ZOE = "Ann Roe", "Bob Lee", "Eva Lund", "Carl Bohm", "Zoë Ångström"

WORLD: tuple[DocumentGraph, ...] = (
    document_graph("board", (ANN, "works_for", HARBOUR), (HARBOUR, "located_in", CITY)),
    document_graph("board-again", fact(ANN, "works_for", HARBOUR, confidence=0.9), published_at="2019-05-06"),
    document_graph(
        "sacking",
        fact(BOB, "sacked_from", HARBOUR, status=Status.REPORTED, time="2018-11", time_precision="month"),
        fact(BOB, "sacked_from", HARBOUR, status=Status.ALLEGED, confidence=0.2, time="2018-11-30"),
        fact(BOB, "member_of", LINE, polarity=Polarity.NEGATED),
        fact(BOB, "join", LINE, status=Status.PLANNED),
    ),
    document_graph("line", (EVA, "owns", LINE), (EVA, "founded", LINE), (LINE, "located_in", CITY)),
    document_graph("yard", (YARD, "located_in", CITY), (EVA, "owns", YARD), (CARL, "works_for", YARD)),
    document_graph("wedding", fact(EVA, "spouse_of", CARL, confidence=0.7), fact(CARL, "spouse_of", EVA)),
    document_graph("meeting", (ANN, "met_with", EVA), (EVA, "met_with", BOB), (BOB, "met_with", CARL)),
    document_graph("silent", named=[ZOE, ANN]),
    document_graph("undated", (ZOE, "works_for", YARD), published_at=None, title=None, publisher=None),
    document_graph(
        "rich",
        fact(
            ZOE,
            "resign_from",
            None,
            arguments=(StatementArgument("in", "Port Ellis", Span(0, 4), entity_id(CITY)),
                       StatementArgument("extent", "12 km", Span(1, 2))),
            place=Reference("Port Ellis", Span(2, 3), entity_id(CITY)),
            attributed_to=Reference("a clerk", Span(3, 9)),
            time="2017", time_end="2018", time_precision="year", ended=True, support=(Span(0, 2), Span(5, 9)),
            object_text="soon",
        ),
        named=[CITY],
    ),
    document_graph("empty", text="Nothing is named here: 𝔘nicode, tab\tand “quotes”."),
)  # fmt: skip

ENTITIES = tuple(map(entity_id, (HARBOUR, CITY, LINE, YARD, ANN, BOB, EVA, CARL, ZOE)))


async def memory(*graphs: DocumentGraph) -> MemoryStore:
    """The reference store with these documents, or with the world."""
    store = MemoryStore()
    for graph in graphs or WORLD:
        await store.put(graph)
    return store
