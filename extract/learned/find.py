"""Finds the learned relations of a text: pairs of participants that the model takes for related."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from extract.found import Named
from extract.learned.features import Rules, Sentence, features
from extract.learned.pairs import End, ends_of, pairs
from extract.learned.weights import Weights
from extract.parse import Parse


@dataclass(frozen=True, slots=True)
class Guess:
    """A relation between two participants of one sentence, with its probability in [0, 1]."""

    subject: End
    target: End
    predicate: str
    probability: float


def guesses(
    parse: Parse,
    mentions: Sequence[Named],
    chains: Sequence[int | None],
    rules: Rules,
    weights: Weights,
    least: float,
) -> tuple[Guess, ...]:
    """All relations with at least the probability `least`, by sentence and pair; one for each two chains and relation.

    Args:
        parse: the text.
        mentions: who and what may take part.
        chains: number of the chain of each mention.
        rules: predicates that rules found, by the chains of subject and object.
        weights: the model.
        least: probability in [0, 1].
    """
    found: dict[tuple[object, ...], Guess] = {}
    for guess in _all(parse, ends_of(parse, mentions, chains), rules, weights, least):
        key = parse.sentence_of[guess.subject.head], _name(guess.subject), guess.predicate, _name(guess.target)
        if key not in found or found[key].probability < guess.probability:
            found[key] = guess
    return tuple(found.values())


def _name(end: End) -> object:
    return (end.start, end.end) if end.chain is None else end.chain


def _all(parse: Parse, rows: Iterable[Sequence[End]], rules: Rules, weights: Weights, least: float) -> Iterator[Guess]:
    possible = frozenset(kinds for column in weights.kinds for kinds in column)
    for row, (first, last) in zip(rows, parse.sentences, strict=True):
        sentence: Sentence | None = None
        for subject, target in pairs(row):
            kinds = subject.kind, target.kind
            if kinds not in possible:
                continue
            sentence = sentence or Sentence(parse, row, first, last, rules)
            scores = weights.probabilities(features(sentence, subject, target))
            for column in (scores >= least).nonzero()[0]:
                if kinds in weights.kinds[column]:
                    yield Guess(subject, target, weights.predicates[column], round(float(scores[column]), 3))
