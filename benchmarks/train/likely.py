"""Trains what tells the links of a tree that a reader misses: a logistic regression over their signs.

    python -m benchmarks.train likely NEWS.jsonl FOLDER

Source: articles of Wikinews (through kimihiroh/timeset, without its annotation), licence CC BY 2.5; the facts that the
rules missed in them stand in `benchmarks/labels`. A link counts as wanted where a reader missed a fact between its
ends, whatever its words. The same data give the same weights.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from benchmarks import labels
from extract.confidence import Weights
from extract.likely import Link, Told, links, signs
from extract.pipeline import Extractor

STRENGTH = 0.1
"""Inverse of the weight decay."""
DOCUMENTS = 4
"""A sign counts if it shows in so many documents."""
LEAST = 0.01
"""Weights nearer to nought are left out."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A link of a document: its signs, and whether a reader missed a fact between its ends."""

    document: str
    signs: Sequence[str]
    wanted: bool


def read(articles: Mapping[str, str]) -> Iterator[Seen]:
    """The links of the annotated articles, in their order.

    Raises:
        labels.OtherText: these are not the articles that were read.
    """
    extractor = Extractor()
    for row in labels.read(labels.MISSED, articles):
        reading = extractor.look(articles[row["key"]])
        context, source = reading.context, reading.source
        starts = [source.span(at, at + 1).start for at in range(len(source.parse))]

        def words(start: int, end: int, starts: Sequence[int] = starts) -> range:
            return range(bisect_left(starts, start), bisect_left(starts, end))

        missed = [(words(*fact[:2]), words(*fact[2:4])) for fact in row["missed"]]
        told = Told.by(reading.by_rules)
        for link in links(context, reading.by_rules):
            wanted = any(_fits(link, one, two) or _fits(link, two, one) for one, two in missed)
            yield Seen(row["key"], signs(context, link, told), wanted)


def _fits(link: Link, one: range, two: range) -> bool:
    """Whether the ends of a link stand in two phrases."""
    return link.subject in one and link.object in two


def learn(found: Iterable[Seen]) -> Weights:
    """The weights for these links."""
    found = list(found)
    shown = Counter(name for _, name in {(one.document, name) for one in found for name in one.signs})
    names = sorted(name for name, number in shown.items() if number >= DOCUMENTS)
    column = {name: at for at, name in enumerate(names)}
    rows = [sorted({column[name] for name in one.signs if name in column}) for one in found]
    starts = np.cumsum([0, *map(len, rows)])
    table = csr_matrix((np.ones(starts[-1]), np.concatenate(rows), starts), shape=(len(rows), len(names)))
    model = LogisticRegression(C=STRENGTH, solver="lbfgs", max_iter=2_000, tol=1e-6)
    model.fit(table, [one.wanted for one in found])
    kept = {name: round(float(model.coef_[0][at]), 2) for name, at in column.items()}
    return Weights(round(float(model.intercept_[0]), 2), {name: one for name, one in kept.items() if abs(one) >= LEAST})
