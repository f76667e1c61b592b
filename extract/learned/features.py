"""What the learned model sees of two participants of a sentence: words, path and types, as names of features.

What shows of the sentence or of one end alone is told apart from what shows of a pair, so that it is read once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extract.learned.end import End
from extract.learned.gaps import brackets_of, lists_of, without_brackets
from extract.parse import Parse

NEAR = 12
"""Most words between the ends that are looked at one by one."""

STEPS = 7
"""Longest path through the tree that is spelt out."""

CONTENT = frozenset(("VERB", "NOUN", "ADJ"))
Rules = Mapping[tuple[int, int], str]
Way = tuple[Sequence[int], Sequence[int], int | None]


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two ends.

    Attributes:
        size: number of words.
        words: the words; None where they are too many to look at.
        others: number of participants that stand between as a whole.
        kinds: kinds of the participants whose heads stand between.
    """

    size: int
    words: Sequence[str] | None
    others: int
    kinds: Sequence[str]


class Sentence:
    """One sentence as the features need it: its words by class, and what the rules found in it."""

    def __init__(self, parse: Parse, row: Sequence[End], first: int, last: int, rules: Rules) -> None:
        """Takes the participants of the sentence `[first, last)`, and predicates that rules found, by chains.

        Attributes:
            said: what the rules found between two chains of the sentence.
        """
        self.parse, self.row, self.first, self.last, self.rules = parse, row, first, last, rules
        proper = [end for end in row if end.form in {"name", "date"}]
        named = {token: end.label or end.kind for end in proper for token in range(end.start, end.end)}
        chains = list(dict.fromkeys(end.chain for end in row if end.chain is not None))
        self.said = [(one, two, rules[one, two]) for one in chains for two in chains if (one, two) in rules]
        self._lists, self._brackets = lists_of(parse, row), brackets_of(parse, first, last)
        self._governors: dict[int, Sequence[str]] = {}
        self._ways: dict[tuple[int, int], Way] = {}
        self._gaps: dict[tuple[int, int, int, int], Gap] = {}
        self._hanging: dict[int, Sequence[tuple[int, str]]] = {}
        self.words = [self._word(token, named) for token in range(first, last)]
        self.near = [
            self.words[token - first]
            for token in range(first, last)
            if parse.pos[token] in CONTENT and token not in named
        ]

    def listed(self, end: End) -> tuple[int, int]:
        """The tokens of the list that an end stands in; its own where it is in none."""
        return self._lists.get((end.start, end.end), (end.start, end.end))

    def gap(self, left: End, right: End) -> Gap:
        """What stands between two ends, found once for both orders of the two."""
        key = left.start, left.end, right.start, right.end
        if key not in self._gaps:
            tokens = self._tokens_between(left, right)
            self._gaps[key] = Gap(
                len(tokens),
                [self.word(token) for token in tokens] if len(tokens) <= NEAR else None,
                sum([left.end <= end.start and end.end <= right.start for end in self.row]),
                [end.kind for end in self.row if left.end <= end.head < right.start],
            )
        return self._gaps[key]

    def _tokens_between(self, left: End, right: End) -> Sequence[int]:
        """Tokens between two ends, without closed brackets and what stands beside either in a list."""
        start, stop = self.listed(left)[1], self.listed(right)[0]
        return without_brackets(self._brackets, *((start, stop) if start <= stop else (left.end, right.start)))

    def hanging(self, top: int) -> Sequence[tuple[int, str]]:
        """What hangs on a token, each with the name of its feature, found once for each token."""
        if top not in self._hanging:
            deps = self.parse.deps
            self._hanging[top] = [(kid, f"a={self.word(kid)}:{deps[kid]}") for kid in self.parse.children[top]]
        return self._hanging[top]

    def _word(self, token: int, named: Mapping[int, str]) -> str:
        """A word as its lemma; names and numbers as their kinds."""
        pos = self.parse.pos[token]
        if token in named:
            return named[token]
        if pos in {"PROPN", "NUM"}:
            return pos
        return self.parse.lemmas[token].lower()

    def governors(self, token: int) -> Sequence[str]:
        """What a phrase hangs on, found once for each token."""
        if token not in self._governors:
            self._governors[token] = _governors(self, token)
        return self._governors[token]

    def way(self, start: int, end: int) -> Way:
        """The way between two tokens, found once for each two."""
        known = self._ways.get((start, end))
        if known is None:
            known = self._ways[start, end] = way(self.parse, start, end)
        return known

    def word(self, token: int) -> str:
        """The word at a token of the text; "^" and "$" outside the sentence."""
        if token < self.first:
            return "^"
        return "$" if token >= self.last else self.words[token - self.first]


def features(sentence: Sentence, subject: End, target: End) -> list[str]:
    """Names of the features of an ordered pair, each once."""
    ends = [*of_end(sentence, subject, "s"), *of_end(sentence, target, "t")]
    return [*of_sentence(sentence), *ends, *of_pair(sentence, subject, target)]


def of_sentence(sentence: Sentence) -> Iterable[str]:
    """What shows of all pairs of a sentence."""
    return dict.fromkeys(f"s={word}" for word in sentence.near)


def of_end(sentence: Sentence, end: End, name: str) -> Iterable[str]:
    """What shows of a subject ("s") or target ("t") by itself."""
    return dict.fromkeys((*_end(sentence, end, name), *_above(sentence, end, name)))


def of_pair(sentence: Sentence, subject: End, target: End) -> Iterable[str]:
    """What shows of the two together."""
    found = (*_ends(sentence, subject, target), *_between(sentence, subject, target), *_path(sentence, subject, target))
    return dict.fromkeys((*found, *_shared(sentence, subject, target)))


def _end(sentence: Sentence, end: End, name: str) -> Iterator[str]:
    parse = sentence.parse
    yield f"sf={end.form}" if name == "s" else f"tl={end.label}:{end.form}"
    if end.form != "name":
        yield f"{name}h={parse.lemmas[end.head].lower()}"
    else:
        yield from (f"{name}w={word.lower()}" for word in parse.words[end.start : end.end])
    yield from (f"{name}c={noun}" for noun in end.called)
    if sentence.row[0].thing is not None and sentence.row[0].thing == end.thing:
        yield f"{name}first"
    yield f"{name}d={parse.deps[end.head]}"
    start = sentence.listed(end)[0]
    if start < end.start:
        yield f"{name}listed={sentence.word(end.start - 1)}"
    for at in (1, 2):
        yield f"{name}-{at}={sentence.word(start - at)}"
        yield f"{name}+{at}={sentence.word(end.end - 1 + at)}"
    yield f"{name}--={sentence.word(start - 2)}_{sentence.word(start - 1)}"
    yield f"{name}++={sentence.word(end.end)}_{sentence.word(end.end + 1)}"


def _ends(sentence: Sentence, subject: End, target: End) -> Iterator[str]:
    parse = sentence.parse
    kinds = f"{subject.kind}>{target.kind}"
    yield f"k={kinds}"
    yield f"f={kinds}:{subject.form}>{target.form}"
    yield f"l={subject.label}>{target.label}"
    if parse.words[subject.end - 1] == parse.words[target.end - 1]:
        yield "surname"
    if subject.chain is not None and target.chain is not None:
        rule = sentence.rules.get((subject.chain, target.chain))
        back = sentence.rules.get((target.chain, subject.chain))
        yield from ([f"r={rule}"] if rule else []) + ([f"q={back}"] if back else [])
    for one, two, predicate in sentence.said:
        if one == subject.chain and two != target.chain:
            yield f"rs={predicate}"
        elif two == target.chain and one != subject.chain:
            yield f"rt={predicate}"


def _between(sentence: Sentence, subject: End, target: End) -> Iterator[str]:
    way = "<" if target.start < subject.start else ">"
    left, right = (subject, target) if way == ">" else (target, subject)
    gap = sentence.gap(left, right)
    yield f"way{way}"
    yield f"gap{way}{_size(gap.size)}"
    yield f"oth{way}{min(gap.others, 4)}"
    yield f"same{way}{target.kind}{min(gap.kinds.count(target.kind), 2)}"
    yield f"rival{way}{subject.kind}{min(gap.kinds.count(subject.kind), 2)}"
    if gap.words is not None:
        yield from [f"b{way}{word}" for word in gap.words]
        yield from [f"bb{way}{one}_{two}" for one, two in pairwise(["^", *gap.words, "$"])]
        if gap.size <= 4:
            yield f"all{way}{' '.join(gap.words)}"


def _size(gap: int) -> str:
    return str(gap) if gap < 4 else "4+" if gap < 7 else "7+" if gap < 13 else "13+"


def _path(sentence: Sentence, subject: End, target: End) -> Iterator[str]:
    parse = sentence.parse
    up, down, top = sentence.way(subject.head, target.head)
    if top is None:
        return
    steps = [*(f"{parse.deps[token]}^" for token in up), *(f"{parse.deps[token]}v" for token in down)]
    words = [sentence.word(token) for token in [*up[1:], *down[:-1]] if token != top]
    top_word = sentence.word(top) if top not in {subject.head, target.head} else "="
    yield f"top={top_word}"
    yield from [f"p={word}" for word in [*words, top_word]]
    yield f"plen={min(len(steps), 8)}"
    if len(steps) <= STEPS:
        yield f"path={' '.join(steps)}"
    near = {subject.head, target.head}
    yield from [name for kid, name in sentence.hanging(top) if kid not in near]


LOOSE = frozenset(("conj", "appos", "compound", "nmod", "poss", "amod", "case", "flat"))
"""How a word hangs on another one that stands as its whole phrase does."""


def _above(sentence: Sentence, end: End, name: str) -> Iterator[str]:
    """On what the phrase of an end hangs, whatever stands beside it in a list or an apposition."""
    words = sentence.governors(end.head)
    yield from (f"{name}g{at}={word}" for at, word in enumerate(words))
    if len(words) > 1:
        yield f"{name}gg={words[0]} {words[1]}"


def _shared(sentence: Sentence, subject: End, target: End) -> Iterator[str]:
    """On what the phrases of both ends hang together."""
    one, two = sentence.governors(subject.head), sentence.governors(target.head)
    yield f"gg={one[0] if one else ''}|{two[0] if two else ''}"
    yield from (f"g={word}" for word in one if word in two)


def _governors(sentence: Sentence, token: int) -> list[str]:
    """Three words over a phrase with the way to them: "of:subsidiary", "attr:become"."""
    parse, found, by = sentence.parse, list[str](), ""
    for above in parse.ancestors(token):
        dep, pos = parse.deps[token], parse.pos[above]
        token = above
        if pos == "ADP":
            by = sentence.word(above)
        elif dep not in LOOSE or pos not in {"PROPN", "PRON"}:
            found.append(f"{by or dep}:{sentence.word(above)}")
            by = ""
            if len(found) == 3:
                break
    return found


def way(parse: Parse, start: int, end: int) -> Way:
    """Tokens from `start` up to below the common head, from there down to `end`, and the common head."""
    above = [start, *parse.ancestors(start)]
    place = {token: at for at, token in enumerate(above)}
    down: list[int] = []
    token = end
    while token not in place:
        down.append(token)
        if parse.heads[token] == token:
            return [], [], None
        token = parse.heads[token]
    return above[: place[token]], down[::-1], token


def joint(parse: Parse, one: int, two: int) -> int:
    """The token under which two tokens come together; the first itself where they stand in two trees."""
    top = way(parse, one, two)[2]
    return one if top is None else top
