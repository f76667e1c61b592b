"""Where two entities are named together though no fact joins them: how often, and in which sentences."""

import re
from collections.abc import Sequence

from extract.model import Span
from graph.connect.answer import Passage, Together
from graph.store import GraphReader

SHOWN = 5
"""Most passages that are shown."""

READ = 20
"""Most documents that are read for them."""

LONGEST = 600
"""Most code points of one passage."""

_END = re.compile(r"[.!?][\"'”’)\]]*\s+|\n+")


async def named_together(store: GraphReader, one: str, other: str) -> Together:
    """Documents in which both appear, with the passages where they stand nearest, nearest first, then by document."""
    shared = await store.shared_documents(one, other, limit=READ)
    found = []
    for document_id in shared.ids:
        spans = {row.entity_id: row.spans for row in await store.document_appearances(document_id)}
        pair = nearest(spans.get(one, ()), spans.get(other, ()))
        if pair:
            found.append((max(pair[1].start - pair[0].end, 0), document_id, pair))
    best = sorted(found, key=lambda row: row[:2])[:SHOWN]
    documents = {row.id: row for row in await store.documents_of([document_id for _, document_id, _ in best])}
    passages = []
    for _, document_id, pair in best:
        text = await store.text(document_id)
        if text is not None and document_id in documents:
            span = around(text, *pair)
            passages.append(Passage(documents[document_id], span, text[span.start : span.end]))
    return Together(shared.documents, tuple(passages))


def nearest(one: Sequence[Span], other: Sequence[Span]) -> tuple[Span, Span] | None:
    """Those two mentions with the fewest code points between, the first in the text first; None without any."""
    pairs = [(first, second) for a in one for b in other for first, second in [sorted((a, b))]]
    return min(pairs, key=lambda pair: (max(pair[1].start - pair[0].end, 0), pair), default=None)


def around(text: str, first: Span, second: Span) -> Span:
    """The sentences from the first mention to the second; where that is too long, as much as begins with the first.

    >>> text = "Rain fell. Ann met Bob. They left."
    >>> span = around(text, Span(11, 14), Span(19, 22))
    >>> text[span.start : span.end]
    'Ann met Bob.'
    """
    before = [match.end() for match in _END.finditer(text, 0, first.start)]
    start = max(before[-1] if before else 0, first.start - LONGEST // 2)
    after = _END.search(text, max(first.end, second.end) - 1)
    end = len(text) if after is None else after.start() + len(after[0].rstrip())
    return Span(start, min(max(end, first.end), start + LONGEST))
