"""The triples of the development files with what the scorer finds of each: how right it is."""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, Protocol

from benchmarks import labels
from benchmarks.quality import graph, opened
from extract.model import Extraction, Span, Triple
from extract.pipeline import Extractor

Row = dict[str, Any]  # Any: JSON
OPTIONS = SimpleNamespace(retokenise=False, relation_underscores=False)
PACKAGE = "scorer_benchmarks"


class GoldDocument(Protocol):
    """What of the scorer's document is asked."""

    def align(self, name: str, aliases: Sequence[str] = (), kind: str | None = None) -> str | None:
        """The gold entity that is named so."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One triple.

    Attributes:
        data: "carb", "graph" or "news".
        group: the sentence or document, which no two folds share.
        signs: as in `extract.confidence`.
        right: in [0, 1]; on carb the share of its words that its gold tuple has, on graph whether a gold fact fits, on
            news what a reader found.
        confidence: what the shipped weights say.
        sure: how likely it is that its ends are what they are taken for, in [0, 1]; 1 on carb, which judges words.
        mistaken: it is wrong in nothing but what an end is taken for.
    """

    data: str
    group: str
    signs: tuple[str, ...]
    right: float
    confidence: float
    sure: float = 1.0
    mistaken: bool = False


VERDICTS = {"R": 1.0, "S": 0.8, "U": 0.5, "Q": 0.4, "W": 0.0, "A": 0.0}
"""How right a statement is of which a reader said so."""


def judged(extractor: Extractor, carb: Path, articles: Path, news: Path, scorer: Path) -> list[Judged]:
    """All triples of the files that are judged, in their order.

    Args:
        news: the articles whose statements were read.
        scorer: folder of the scorer, whose modules judge the other two.

    Raises:
        labels.OtherText: these are not the articles that were read.
    """
    return [*by_scorer(extractor, carb, articles, scorer), *by_readers(extractor, news)]


def by_scorer(extractor: Extractor, carb: Path, articles: Path, scorer: Path) -> Iterator[Judged]:
    """The triples of sentences and articles that have a key."""
    for row in _gold(scorer, "carb", carb):
        yield from _carb(extractor, *row)
    for row in _gold(scorer, "graph", articles):
        yield from _graph(extractor, *row)


def by_readers(extractor: Extractor, news: Path) -> Iterator[Judged]:
    """The statements of the news that a reader judged; what the extractor says now and did not then has no verdict."""
    with news.open(encoding="utf-8") as lines:
        articles = {row["key"]: row for row in map(json.loads, filter(str.strip, lines))}
    texts = {key: row["text"] for key, row in articles.items()}
    for row in labels.read(labels.STATEMENTS, texts):
        said = {tuple(key): verdict for *key, verdict in row["statements"]}
        extraction = extractor.extract(texts[row["key"]], published=articles[row["key"]]["published_at"])
        for triple in (*extraction.triples, *extraction.further):
            verdict = said.get((*_places(triple), triple.rule))
            if verdict is not None and triple.signs:
                right, mistaken = VERDICTS[verdict], verdict == "A"
                yield Judged("news", row["key"], triple.signs, right, triple.confidence, triple.sure, mistaken)


def _places(triple: Triple) -> Iterator[int]:
    """Begin and end of subject, relation and object; -1 for those of no object."""
    spans = (triple.subject.span, triple.relation_span, triple.object.span if triple.object else Span(-1, -1))
    yield from (place for span in spans for place in (span.start, span.end))


def _gold(scorer: Path, name: str, file: Path) -> Iterator[tuple[ModuleType, str, Row]]:
    """(module of the scorer, id, gold item) of each row of a file."""
    module = _module(scorer, name)
    with file.open(encoding="utf-8") as lines:
        gold = module.read_gold([json.loads(line) for line in lines if line.strip()])
    yield from ((module, key, item) for key, item in gold.items())


def _module(scorer: Path, name: str) -> ModuleType:
    """A module of the scorer, whose package has the same name as ours."""
    if PACKAGE not in sys.modules:
        folder = scorer / "benchmarks"
        spec = spec_from_file_location(PACKAGE, folder / "__init__.py", submodule_search_locations=[str(folder)])
        assert spec is not None  # a file was named
        assert spec.loader is not None
        sys.path.insert(0, str(scorer))
        sys.modules[PACKAGE] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[PACKAGE])
    return import_module(f"{PACKAGE}.{name}")


def _carb(extractor: Extractor, scorer: ModuleType, key: str, item: Row) -> Iterator[Judged]:
    """The triples of a sentence; each is judged by the gold tuple that is its own, and wrong without one."""
    extraction = extractor.extract(item["sentence"])
    predictions = scorer.read_prediction(opened.written(extraction), item, OPTIONS)
    table = [[scorer.tuple_score(gold, one) for one in predictions] for gold in item["tuples"]]
    taken = _pairs([[precision for precision, _ in row] for row in table])
    for at, triple in enumerate(extraction.triples):
        yield Judged("carb", key, triple.signs, taken.get(at, 0.0), triple.confidence)


def _pairs(table: Sequence[Sequence[float]]) -> dict[int, float]:
    """What each prediction (column) shares with the gold tuple (row) that is its own, best pairs first."""
    cells = sorted((-cell, row, column) for row, cells in enumerate(table) for column, cell in enumerate(cells))
    rows: set[int] = set()
    taken: dict[int, float] = {}
    for shared, row, column in cells:
        if row not in rows and column not in taken:
            rows.add(row)
            taken[column] = -shared
    return taken


def _graph(extractor: Extractor, scorer: ModuleType, key: str, item: Row) -> Iterator[Judged]:
    """The facts of an article between two gold entities."""
    extraction = extractor.extract(item["sentence"], published=item["published"])
    row = graph.written(_numbered(extraction), item["published"])
    prediction = scorer.read_prediction(row | {"sentence": item["sentence"]}, item, OPTIONS)
    document, facts = item["doc"], prediction["facts"]
    known = {key: _known(scorer, document, *entity) for key, *entity in prediction["entities"]}
    ends = [
        [known.get(fact[end]) or (document.align(fact[end]), [fact[end]]) for end in ("subject", "object")]
        for fact in facts
    ]
    right = {number for fits in scorer.find_candidates(document, facts, ends)[0].values() for number in fits}
    numbers = {(one["subject"], one["relation"], one["object"]): one["confidence"] for one in reversed(row["facts"])}
    for number, (fact, (subject, target)) in enumerate(zip(facts, ends, strict=True)):
        if subject[0] is not None and target[0] is not None:
            place = round(numbers[fact["subject"], fact["relation"], fact["object"]])
            triple = (*extraction.triples, *extraction.further)[place]
            yield Judged("graph", key, triple.signs, float(number in right), triple.confidence, triple.sure)


def _known(
    scorer: ModuleType, document: GoldDocument, name: str, label: str, aliases: Sequence[str]
) -> tuple[str | None, list[str]]:
    """The gold entity that a predicted one is, if any, and its names."""
    others = [alias for alias in aliases if alias.casefold() not in scorer.PRONOUNS]
    return document.align(name, others, scorer.entity_type(label)), [name, *others]


def _numbered(extraction: Extraction) -> Extraction:
    """Each triple with its number for confidence, so that its fact can be told in the graph."""
    count = len(extraction.triples)
    return replace(extraction, triples=_from(extraction.triples, 0), further=_from(extraction.further, count))


def _from(triples: Sequence[Triple], first: int) -> tuple[Triple, ...]:
    """The triples with their numbers, which no doubt about their ends makes less."""
    return tuple(
        replace(
            triple,
            confidence=float(number),
            subject=replace(triple.subject, sure=1.0),
            object=None if triple.object is None else replace(triple.object, sure=1.0),
        )
        for number, triple in enumerate(triples, first)
    )
