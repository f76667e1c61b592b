"""Benchmarks gap and coref: the chains of a text, as character spans or as token ranges."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Any

from extract.lexicon import places
from extract.model import Chain, Extraction, MentionKind, Span
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON

RELATIVE = frozenset(("who", "whom", "whose", "which", "that"))
"""Pronouns that belong to the phrase on which their clause hangs."""


def predict_spans(extractor: Extractor, row: Row) -> Row:
    """Clusters of [start, end) intervals of code points."""
    extraction = extractor.extract(row["sentence"])
    return {
        "clusters": [
            [[span.start, span.end] for span in _spans(chain)] for chain in (*extraction.chains, *extraction.spoken)
        ]
    }


def predict_tokens(extractor: Extractor, row: Row) -> Row:
    """Clusters of [first, last] tokens of the blank-separated text."""
    extraction = extractor.extract(row["sentence"])
    return {"clusters": _token_clusters(extraction, row["tokens"])}


def _spans(chain: Chain) -> list[Span]:
    """Where the mentions of a chain stand; one that is only implied stands nowhere."""
    return list(dict.fromkeys(mention.span for mention in chain.mentions if mention.kind is not MentionKind.IMPLIED))


def _wholes(chain: Chain) -> list[Span]:
    """The whole phrases of a chain, as OntoGUM has them: an apposition and a relative pronoun belong to their host."""
    adjectives = places().adjectives
    written = [
        (one, one.whole or one.span)
        for one in chain.mentions
        if one.kind is not MentionKind.IMPLIED and one.text.casefold() not in adjectives
    ]
    found = []
    for mention, span in written:
        inside = any(other.covers(span) and other != span for _, other in written)
        pronoun = mention.kind is MentionKind.PRONOUN and mention.text.lower() not in RELATIVE
        if pronoun or not inside:
            found.append(span)
    return list(dict.fromkeys(found))


def _token_clusters(extraction: Extraction, tokens: list[str]) -> list[list[list[int]]]:
    ends = list(accumulate((len(token) + 1 for token in tokens), initial=0))
    starts, stops = ends[:-1], [end - 1 for end in ends[1:]]
    found = []
    for chain in (*extraction.chains, *extraction.spoken):
        ranges = {(bisect_right(starts, s.start) - 1, bisect_left(stops, s.end)) for s in _wholes(chain)}
        found.append([list(pair) for pair in sorted(ranges)])
    return [cluster for cluster in found if len(cluster) > 1]
