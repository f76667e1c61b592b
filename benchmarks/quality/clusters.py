"""Benchmarks gap and coref: the chains of a text, as character spans or as token ranges."""

from bisect import bisect_left, bisect_right
from itertools import accumulate
from typing import Any

from extract.model import Chain, Extraction, MentionKind, Span
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON


def predict_spans(extractor: Extractor, row: Row) -> Row:
    """Clusters of [start, end) intervals of code points."""
    extraction = extractor.extract(row["sentence"])
    return {"clusters": [[[span.start, span.end] for span in _spans(chain)] for chain in extraction.chains]}


def predict_tokens(extractor: Extractor, row: Row) -> Row:
    """Clusters of [first, last] tokens of the blank-separated text."""
    extraction = extractor.extract(row["sentence"])
    return {"clusters": _token_clusters(extraction, row["tokens"])}


def _spans(chain: Chain) -> list[Span]:
    """Where the mentions of a chain stand; one that is only implied stands nowhere."""
    return list(dict.fromkeys(mention.span for mention in chain.mentions if mention.kind is not MentionKind.IMPLIED))


def _token_clusters(extraction: Extraction, tokens: list[str]) -> list[list[list[int]]]:
    ends = list(accumulate((len(token) + 1 for token in tokens), initial=0))
    starts, stops = ends[:-1], [end - 1 for end in ends[1:]]
    found = []
    for chain in extraction.chains:
        ranges = {(bisect_right(starts, s.start) - 1, bisect_left(stops, s.end)) for s in _spans(chain)}
        found.append([list(pair) for pair in sorted(ranges)])
    return [cluster for cluster in found if len(cluster) > 1]
