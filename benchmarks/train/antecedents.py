"""Trains the weights of the signs by which pronouns and descriptions find what they take up.

Data: GAP development (Webster et al. 2018, Apache-2.0) for "he" and "she", OntoGUM (Zhu, Pradhan and Zeldes 2021,
CC BY) and the chains that readers marked in news (`benchmarks/labels`) for all. Method: mention ranking, the softmax
over what a mention may take up with all right ones counted together, L2, full-batch gradient descent (Adam); no chance
is in it, so the weights are the same each time.
"""

import json
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from benchmarks import labels
from extract import language
from extract.coreference import RuleResolver
from extract.coreference.antecedents import Found, Ranker, choices
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions import find_mentions, with_spoken
from extract.mentions.phrases import whole_of
from extract.model import MentionKind, Span
from extract.normalise import Normalised, normalise
from extract.parse import Parse
from extract.pipeline import MODEL
from extract.repair import repair

Row = dict[str, Any]  # Any: JSON
Array = np.ndarray[Any, Any]  # Any: of any shape
Question = list[tuple[list[str], bool]]
"""What one mention may take up: the signs of each choice, and whether it is right."""

SEVERAL = -1
"""Stands for the chain of a mention that takes up several things at once; no question is asked of it."""
DOCUMENTS = 8
"""Texts in which a sign must occur: a word of few articles says something of their subjects only."""
STEPS, RATE, DECAY = 400, 0.05, 5.0


def train(rows: Sequence[Row]) -> str:
    """The weights as JSON, one sign a line.

    Those that the complete chains of OntoGUM and of news give answer where GAP, which asks of one pronoun a text, is
    silent.

    Args:
        rows: of GAP, of OntoGUM and of the news.

    Raises:
        labels.OtherText: the news is there, but not as it was read.
    """
    rows = _with_chains(rows)
    nlp = language.load(MODEL)
    plain = [normalise(row.get("sentence") or row.get("text") or " ".join(row["tokens"])) for row in rows]
    parses = list(map(repair, language.parse_many(nlp, [one.text for one in plain])))
    read = list(zip(rows, plain, parses, strict=True))
    asked = [questions(*part, Ranker({})) for part in read if not _is_gap(part[0])]
    first = Ranker(learn(asked))
    asked += [questions(*part, first) for part in read if _is_gap(part[0])]
    return json.dumps(learn(asked), indent=0, ensure_ascii=False, sort_keys=True) + "\n"


def _with_chains(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of news with what readers marked in them."""
    news = {row["key"]: row["text"] for row in rows if "key" in row}
    read = {row["key"]: row for row in labels.read(labels.CHAINS, news)} if news else {}
    return [row | read[row["key"]] if "key" in row else row for row in rows]


def _is_gap(row: Row) -> bool:
    return "pronoun" in row


class Teacher:
    """Answers with what the gold says where it does, and keeps the question; elsewhere with what a ranker says."""

    def __init__(self, gold: Sequence[int | None], *, complete: bool, otherwise: Ranker) -> None:
        """Takes the chain of each mention in the gold, and whether mentions without one take up nothing."""
        self.gold, self.complete, self.otherwise = gold, complete, otherwise
        self.questions: list[Question] = []

    def __call__(self, things: Things, index: int, rule: Found | None) -> Found | None:
        """The antecedent of a mention."""
        chain = self.gold[index]
        if chain == SEVERAL or (chain is None and not self.complete):
            return self.otherwise(things, index, rule)
        asked = list(choices(things, index, rule))
        right = [chain is not None and other is not None and self._holds(things, other, chain) for other, _ in asked]
        if right and not any(right):
            right[-1] = asked[-1][0] is None and self.complete
        if any(right):
            self.questions.append([(signs, is_right) for (_, signs), is_right in zip(asked, right, strict=True)])
        answer = next((other for (other, _), is_right in zip(asked, right, strict=True) if is_right), None)
        return None if answer is None else (answer, "gold")

    def _holds(self, things: Things, other: int, chain: int) -> bool:
        return any(self.gold[member] == chain for member in things.of(other).members)


def of_gap(row: Row, mentions: Sequence[Named], spans: Sequence[Span]) -> list[int | None]:
    """Which mentions are the pronoun and the name that it stands for; none if it stands for neither."""
    pronoun = row["pronoun_offset"], row["pronoun_offset"] + len(row["pronoun"])
    names = [(row[f"{key}_offset"], row[f"{key}_offset"] + len(row[key])) for key in "ab" if row[f"{key}_coref"]]
    meant: list[int | None] = []
    for named, span in zip(mentions, spans, strict=True):
        inside = any(
            (span.start <= start and end <= span.end) or (start <= span.start and span.end <= end)
            for start, end in names
        )
        is_one = (inside and named.kind is MentionKind.NAME) or (bool(names) and (span.start, span.end) == pronoun)
        meant.append(1 if is_one else None)
    return meant


def of_gum(row: Row, spans: Sequence[Span], wholes: Sequence[Span]) -> list[int | None]:
    """The chain of each mention, by its whole phrase, or else by the shortest phrase of the gold that it begins."""
    ends = list(accumulate((len(token) + 1 for token in row["tokens"]), initial=0))
    chains = [[(ends[first], ends[last + 1] - 1) for first, last in chain] for chain in row["clusters"]]
    gold = {place: number for number, chain in enumerate(chains) for place in chain}
    longer: dict[int, list[tuple[int, int]]] = {}
    for (start, end), number in gold.items():
        longer.setdefault(start, []).append((end, number))
    taken = {(whole.start, whole.end) for whole in wholes}
    found: list[int | None] = []
    for span, whole in zip(spans, wholes, strict=True):
        exact = gold.get((whole.start, whole.end), gold.get((span.start, span.end)))
        over = sorted(pair for pair in longer.get(span.start, []) if pair[0] >= span.end)
        free = [pair for pair in over if (span.start, pair[0]) not in taken]
        found.append(exact if exact is not None else free[0][1] if free else None)
    return found


def of_news(row: Row, spans: Sequence[Span]) -> list[int | None]:
    """The chain of each mention that a reader marked in the news."""
    gold = {(start, end): number for number, chain in enumerate(row["chains"]) for start, end in chain}
    gold |= dict.fromkeys(map(tuple, row["sums"]), SEVERAL)
    return [gold.get((span.start, span.end)) for span in spans]


def questions(row: Row, plain: Normalised, parse: Parse, otherwise: Ranker) -> list[Question]:
    """The questions of one row of any file."""
    gap = _is_gap(row)
    mentions = with_spoken(parse, find_mentions(parse))
    spans = [plain.original(parse.starts[named.start], parse.ends[named.end - 1]) for named in mentions]
    if gap:
        gold = of_gap(row, mentions, spans)
    elif "chains" in row:
        gold = of_news(row, spans)
    else:
        ranges = [whole_of(parse, named) for named in mentions]
        wholes = [plain.original(parse.starts[start], parse.ends[end - 1]) for start, end in ranges]
        gold = of_gum(row, spans, wholes)
    teacher = Teacher(gold, complete=not gap, otherwise=otherwise)
    RuleResolver(stands_for=teacher).resolve(parse, mentions)
    return teacher.questions


def learn(asked: Sequence[Sequence[Question]]) -> dict[str, float]:
    """The weights that make the right choices likeliest; `asked` has the questions of each text."""
    seen = Counter(
        sign for row in asked for sign in {sign for question in row for signs, _ in question for sign in signs}
    )
    names = sorted(sign for sign, count in seen.items() if count >= DOCUMENTS)
    place = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    rows: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    for number, question in enumerate(question for row in asked for question in row):
        for signs, is_right in question:
            known = [place[sign] for sign in signs if sign in place]
            columns += known
            rows += [len(owners)] * len(known)
            owners.append(number)
            right.append(is_right)
    weights = _descend(np.array(columns), np.array(rows), np.array(owners), np.array(right), len(names))
    return {name: round(float(weight), 3) for name, weight in zip(names, weights, strict=True) if abs(weight) >= 0.01}


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
