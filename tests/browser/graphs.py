"""The small graph that the tests in a browser look at."""

from extract.model import Polarity, Status
from graph.model import DocumentGraph
from tests.builders import document_graph, fact

RING = [f"Nia Ring{chr(97 + at)}" for at in range(20)]

GRAPHS: tuple[DocumentGraph, ...] = (
    document_graph(
        "gazette-1",
        fact(
            "Ann Roe", "sacked_from", "Treasury/Organization", status=Status.REPORTED, confidence=0.75, time="2019-05"
        ),
        ("Ann Roe", "met", "Bob Low"),
        fact("Ann Roe", "joined", "Acme/Organization", polarity=Polarity.NEGATED),
        fact("Ann Roe", "lives_in", "Oslo/Location", confidence=0.95, time="2021-03-02"),
        title="Roe leaves the Treasury",
        url="https://example.org/roe",
        publisher="The Gazette",
    ),
    document_graph(
        "gazette-2",
        fact("Ann Roe", "sacked_from", "Treasury/Organization", confidence=0.9),
        ("Cid Ash", "met", "Bob Low"),
    ),
    document_graph("gazette-3", ("Bob Low", "works_for", "Acme/Organization"), ("Acme", "met", "Dan Elm")),
    document_graph("gazette-4", ("Eve Fox", "met", "Fay Gem")),
    document_graph("gazette-5", *[("Bob Low", "met", name) for name in RING]),
)
"""Ann Roe and Acme are two steps apart; Eve Fox and Fay Gem are an island; Bob Low has more neighbours than fit."""
