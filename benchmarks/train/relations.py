"""Trains the learned relations: one logistic regression a property, on the passages that were annotated for it.

Source: KnowledgeNet (Mesquita and others, EMNLP 2019; diffbot/knowledge-net), licence CC BY-SA 4.0.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from extract.learned.features import Sentence, features
from extract.learned.pairs import ends_of, pairs
from extract.learned.weights import SCALE, Weights
from extract.pipeline import Extractor
from extract.triples import by_rule

Row = dict[str, Any]  # Any: JSON

PROPERTIES = {
    "CEO": ("ceo_of", True),
    "CHILD_OF": ("child_of", False),
    "DATE_FOUNDED": ("founded_on", False),
    "DATE_OF_BIRTH": ("born_on", False),
    "DATE_OF_DEATH": ("died_on", False),
    "EDUCATED_AT": ("educated_at", False),
    "EMPLOYEE_OR_MEMBER_OF": ("works_for", False),
    "FOUNDED_BY": ("founded", True),
    "HEADQUARTERS": ("based_in", False),
    "NATIONALITY": ("national_of", False),
    "PLACE_OF_BIRTH": ("born_in", False),
    "PLACE_OF_RESIDENCE": ("lives_in", False),
    "POLITICAL_AFFILIATION": ("affiliated_with_party", False),
    "SPOUSE": ("spouse_of", False),
    "SUBSIDIARY_OF": ("subsidiary_of", False),
}
"""Predicate of each property, and whether it reads from object to subject."""

DOCUMENTS = 8
"""A feature counts if it occurs in so many documents: a word of few articles says something of their subjects only."""

SEEN = 5
"""Facts of a relation between two kinds from which on the kinds are looked at."""

EVERY = 6
"""Of so many pairs of passages that are not annotated for a relation one is taken, as unrelated: it shows
what sentences of other topics look like."""

STRENGTH = 0.3
"""Inverse of the weight decay; other values were not tried."""

LEAST = 0.04
"""Weights nearer to nought are left out."""


NOTHING = Weights((), (), np.zeros(0, dtype=np.float32), {}, np.zeros((0, 0), dtype=np.float32))
"""No weights, so that training does not lean on an earlier training."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An ordered pair of participants: what it shows, and the relations that hold."""

    document: str
    kinds: tuple[str, str]
    features: list[str]
    annotated: frozenset[str]
    holds: frozenset[str]


def passages(path: Path, folds: Sequence[int]) -> Iterator[Row]:
    """The passages of these folds, in the order of the file."""
    with path.open(encoding="utf-8") as lines:
        yield from (row for row in map(json.loads, lines) if row["fold"] in folds)


def train(rows: Iterable[Row]) -> str:
    """The weights as JSON."""
    extractor = Extractor(weights=NOTHING)
    return learn([pair for row in rows for pair in _pairs(extractor, row)])


def learn(found: Sequence[Pair]) -> str:
    """The weights that the pairs give, as JSON."""
    vocabulary = _vocabulary(found)
    names, columns = sorted(PROPERTIES), []
    table = np.zeros((len(vocabulary), len(names)))
    for column, name in enumerate(names):
        counts = Counter(pair.kinds for pair in found if name in pair.holds)
        seen = sorted(kinds for kinds, count in counts.items() if count >= SEEN)
        sure = [pair for pair in found if name in pair.annotated and pair.kinds in seen]
        rest = [pair for pair in found if name not in pair.annotated and pair.kinds in seen]
        mine = [*sure, *rest[::EVERY]]
        model = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=100, random_state=0)
        model.fit(_matrix(mine, vocabulary), [name in pair.holds for pair in mine])
        table[:, column] = model.coef_[0]
        columns.append({"predicate": PROPERTIES[name][0], "bias": round(float(model.intercept_[0]), 3), "kinds": seen})
    return _written(columns, vocabulary, table)


def _pairs(extractor: Extractor, row: Row) -> Iterator[Pair]:
    """The pairs of a passage, in the direction in which the predicates of the vocabulary read."""
    reading = extractor.look(row["sentence"])
    parse, chains, rules = reading.source.parse, reading.chains, by_rule(reading.triples)
    gold = [_turned(fact) for fact in row["triples"]]
    rows = ends_of(parse, chains.mentions, [chains.number(at) for at in range(len(chains.mentions))])
    for ends, (first, last) in zip(rows, parse.sentences, strict=True):
        sentence = Sentence(parse, ends, first, last, rules)
        for subject, target in pairs(ends):
            one, two = reading.source.around((subject.head,)).start, reading.source.around((target.head,)).start
            yield Pair(
                document=row["document"],
                kinds=(subject.kind, target.kind),
                features=features(sentence, subject, target),
                annotated=frozenset(row["exhaustively_annotated"]),
                holds=frozenset(name for name, s, t in gold if s[0] <= one < s[1] and t[0] <= two < t[1]),
            )


def _turned(fact: Row) -> tuple[str, tuple[int, int], tuple[int, int]]:
    one = fact["subject_start"], fact["subject_end"]
    two = fact["object_start"], fact["object_end"]
    return (fact["relation"], two, one) if PROPERTIES[fact["relation"]][1] else (fact["relation"], one, two)


def _vocabulary(found: Iterable[Pair]) -> dict[str, int]:
    documents: dict[str, set[str]] = defaultdict(set)
    for pair in found:
        for name in pair.features:
            documents[name].add(pair.document)
    kept = sorted(name for name, where in documents.items() if len(where) >= DOCUMENTS)
    return {name: at for at, name in enumerate(kept)}


def _matrix(found: Sequence[Pair], vocabulary: dict[str, int]) -> csr_matrix:
    columns = [[vocabulary[name] for name in pair.features if name in vocabulary] for pair in found]
    starts = np.cumsum([0, *map(len, columns)])
    flat = np.concatenate([np.asarray(row, dtype=np.int64) for row in columns])
    return csr_matrix((np.ones(len(flat), dtype=np.float32), flat, starts), shape=(len(found), len(vocabulary)))


def _written(columns: Sequence[Row], vocabulary: dict[str, int], table: np.ndarray) -> str:
    """JSON with a line a feature: [relation, weight, relation, weight, ...]."""
    rows = {}
    for name, at in vocabulary.items():
        cells = [
            cell
            for column, value in enumerate(table[at])
            if abs(value) >= LEAST
            for cell in (column, round(float(value) * SCALE))
        ]
        if cells:
            rows[name] = cells
    head = {
        "source": "KnowledgeNet (diffbot/knowledge-net), CC BY-SA 4.0",
        "made_by": "python -m benchmarks.train relations",
        "relations": columns,
    }
    features_ = ",\n".join(
        f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(cells, separators=(',', ':'))}"
        for name, cells in rows.items()
    )
    return json.dumps(head, ensure_ascii=False)[:-1] + ', "features": {\n' + features_ + "\n}}\n"
