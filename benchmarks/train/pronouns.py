"""Trains the weights of the signs by which a pronoun finds its antecedent.

    python -m benchmarks.train.pronouns GAP.jsonl GUM.jsonl OUT.json

Data: GAP development (Webster et al. 2018, Apache-2.0) for "he" and "she", OntoGUM (Zhu, Pradhan and Zeldes 2021,
CC BY) for all pronouns. Method: mention ranking, the softmax over the candidates of a pronoun with all right ones
counted together, L2, full-batch gradient descent (Adam); no chance is in it, so the weights are the same each time.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Any

import numpy as np

from extract import language
from extract.coreference import RuleResolver, pronominal
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions import find_mentions
from extract.model import Span
from extract.normalise import Normalised, normalise
from extract.parse import Parse
from extract.pipeline import MODEL
from extract.repair import repair

Row = dict[str, Any]  # Any: JSON
Array = np.ndarray[Any, Any]  # Any: of any shape
Question = list[tuple[list[str], bool]]
"""The candidates of one pronoun: the signs of each, and whether it is right."""

LEAST = 8
"""Pronouns in whose candidates a sign must occur."""
STEPS, RATE, DECAY = 400, 0.05, 2.0


class Teacher:
    """Answers with what the gold says where it does, and keeps the question; elsewhere with what the rules say."""

    def __init__(self, spans: Sequence[Span], gold: Mapping[tuple[int, int], int], complete: frozenset[int]) -> None:
        """Takes where the mentions stand, the chains of the gold by span, and the chains known in full."""
        self.spans, self.gold, self.complete = spans, gold, complete
        self.questions: list[Question] = []

    def __call__(self, things: Things, index: int) -> tuple[int, str] | None:
        """The antecedent of a pronoun."""
        chain = self._chain(index)
        if chain is None:
            return pronominal.antecedent_of(things, index)
        asked = list(pronominal.choices(things, index))
        right = [other is not None and self._holds(things, other, chain) for other, _ in asked]
        if right and not any(right):
            right[-1] = asked[-1][0] is None and chain in self.complete
        if any(right):
            self.questions.append([(signs, is_right) for (_, signs), is_right in zip(asked, right, strict=True)])
        answer = next((other for (other, _), is_right in zip(asked, right, strict=True) if is_right), None)
        return None if answer is None else (answer, "gold")

    def _chain(self, mention: int) -> int | None:
        span = self.spans[mention]
        return self.gold.get((span.start, span.end))

    def _holds(self, things: Things, other: int, chain: int) -> bool:
        return any(self._chain(member) == chain for member in things.of(other).members)


def of_gap(
    row: Row, mentions: Sequence[Named], spans: Sequence[Span]
) -> tuple[dict[tuple[int, int], int], frozenset[int]]:
    """The pronoun and the name that it stands for; none if it stands for neither."""
    gold: dict[tuple[int, int], int] = {}
    names = [(row[f"{key}_offset"], row[f"{key}_offset"] + len(row[key])) for key in "ab" if row[f"{key}_coref"]]
    for start, end in names:
        for named, span in zip(mentions, spans, strict=True):
            inside = (span.start <= start and end <= span.end) or (start <= span.start and span.end <= end)
            if inside and named.kind.value == "name":
                gold[span.start, span.end] = 1
    if gold:
        gold[row["pronoun_offset"], row["pronoun_offset"] + len(row["pronoun"])] = 1
    return gold, frozenset()


def of_gum(row: Row) -> tuple[dict[tuple[int, int], int], frozenset[int]]:
    """The chains of a document, by code points of its tokens joined by blanks."""
    ends = list(accumulate((len(token) + 1 for token in row["tokens"]), initial=0))
    gold = {
        (ends[first], ends[last + 1] - 1): number
        for number, chain in enumerate(row["clusters"])
        for first, last in chain
    }
    return gold, frozenset(range(len(row["clusters"])))


def questions(row: Row, plain: Normalised, parse: Parse) -> Iterator[Question]:
    """The questions of one row of either file."""
    gap = "pronoun" in row
    mentions = find_mentions(parse)
    spans = [_span(plain, parse, named) for named in mentions]
    gold, complete = of_gap(row, mentions, spans) if gap else of_gum(row)
    if not gap:
        gold = _by_head(gold, spans, row)
    teacher = Teacher(spans, gold, complete)
    RuleResolver(stands_for=teacher).resolve(parse, mentions)
    yield from teacher.questions


def _by_head(gold: dict[tuple[int, int], int], spans: Sequence[Span], row: Row) -> dict[tuple[int, int], int]:
    """The chains by the spans of our mentions: the gold's longer ones count for the mention that begins them."""
    found = dict(gold)
    starts: dict[int, list[tuple[int, int]]] = {}
    for (start, end), chain in gold.items():
        starts.setdefault(start, []).append((end, chain))
    for span in spans:
        longer = [(end, chain) for end, chain in starts.get(span.start, []) if end >= span.end]
        if (span.start, span.end) not in found and longer:
            found[span.start, span.end] = min(longer)[1]
    return found


def _span(plain: Normalised, parse: Parse, named: Named) -> Span:
    return plain.original(parse.starts[named.start], parse.ends[named.end - 1])


def train(asked: Sequence[Question]) -> dict[str, float]:
    """The weights that make the right candidates likeliest."""
    seen = Counter(sign for question in asked for sign in {sign for signs, _ in question for sign in signs})
    names = sorted(sign for sign, count in seen.items() if count >= LEAST)
    place = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    rows: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    for number, question in enumerate(asked):
        for signs, is_right in question:
            columns += [place[sign] for sign in signs if sign in place]
            rows += [len(owners)] * sum(sign in place for sign in signs)
            owners.append(number)
            right.append(is_right)
    weights = _descend(np.array(columns), np.array(rows), np.array(owners), np.array(right), len(names))
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.0005}


def _descend(columns: Array, rows: Array, owners: Array, right: Array, size: int) -> Array:
    weights, first, second = np.zeros(size), np.zeros(size), np.zeros(size)
    count = owners[-1] + 1
    for step in range(1, STEPS + 1):
        scores = np.bincount(rows, weights[columns], len(owners))
        scores = np.exp(scores - np.maximum.reduceat(scores, np.searchsorted(owners, range(count)))[owners])
        shares = scores / np.bincount(owners, scores, count)[owners]
        wanted = scores * right / np.bincount(owners, scores * right, count)[owners]
        slope = np.bincount(columns, (shares - wanted)[rows], size) + DECAY * weights
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights = weights - RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return weights


def main(arguments: list[str]) -> int:
    """Trains and writes the weights."""
    parser = argparse.ArgumentParser(prog="benchmarks.train.pronouns", description=__doc__)
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("out", type=Path)
    options = parser.parse_args(arguments)
    nlp = language.load(MODEL)
    rows = [json.loads(line) for path in options.data for line in path.read_text("utf-8").splitlines() if line.strip()]
    plain = [normalise(row.get("sentence") or " ".join(row["tokens"])) for row in rows]
    parses = map(repair, language.parse_many(nlp, [one.text for one in plain]))
    asked = [question for read in zip(rows, plain, parses, strict=True) for question in questions(*read)]
    print(f"{len(asked)} pronouns")
    options.out.write_text(json.dumps(train(asked), indent=0, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
