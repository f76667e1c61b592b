"""What the formats are tried on: a small world, and an article whose words are traps for each of them."""

from extract.model import Span, Status
from graph.export import Format, Selection, export
from graph.model import DocumentGraph, Reference, StatementArgument
from graph.store import GraphReader
from tests.builders import document_graph, fact
from tests.contract.world import WORLD

TRAP = 'Eve "the; Boss" O\'Neil\\u0027 \\n<data>]]>&amp; <b>$x {y} `z`'
"""No line feed here, since the CSV cannot keep one; the article has some."""

TRAPS: DocumentGraph = document_graph(
    "traps\\",
    fact(
        TRAP,
        "owns",
        "=HYPERLINK(\"x\")/Organization",
        status=Status.ALLEGED,
        time="2021-02-30",
        quote="Line one\r\nline; two\ttabbed \\' }) DETACH DELETE n;\n// \u2028 \x07 \ud7ff \U0001f600 end\\",
        attributed_to=Reference("'; MATCH (n) DETACH DELETE n; //", Span(0, 1)),
        arguments=(StatementArgument("in", "a;b", Span(0, 4)), StatementArgument("", "", Span(0, 0))),
    ),
    ("-Dash", "founded", "@At/Organization"),
    title='A "title", with, commas; and \\u003b\nlines',
    url="https://example.org/?a=1&b=<2>",
)  # fmt: skip
GRAPHS: tuple[DocumentGraph, ...] = (*WORLD, TRAPS)


async def exported(store: GraphReader, form: Format, selection: Selection | None = None) -> bytes:
    """All bytes of an export."""
    return b"".join([chunk async for chunk in await export(store, form, selection)])
