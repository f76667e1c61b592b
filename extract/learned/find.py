"""Finds the learned relations of a text: pairs of participants that the model takes for related."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from extract.chains import Chains
from extract.learned.end import End
from extract.learned.features import Rules, Sentence, of_end, of_pair, of_sentence
from extract.learned.pairs import ends_of, pairs
from extract.learned.states import states_of
from extract.learned.weights import Table, Weights, probability
from extract.parse import Parse
from extract.vocabulary import load_vocabulary


@dataclass(frozen=True, slots=True)
class Guess:
    """A relation between two things of one sentence, at the ends that show it best, with its probability in [0, 1]."""

    subject: End
    target: End
    predicate: str
    probability: float


Things = tuple[object, object]
Rows = Sequence[Sequence[End]]


def guesses(
    parse: Parse, chains: Chains, rules: Rules, weights: Weights, *, rows: Rows | None = None
) -> tuple[Guess, ...]:
    """All relations that are likely enough, by sentence and pair; one for each two things of a sentence and relation.

    Args:
        parse: the text.
        chains: who and what may take part.
        rules: predicates that rules found, by the chains of subject and object.
        weights: the model.
        rows: what may take part in each sentence, if it is known already.
    """
    if not weights.predicates:
        return ()
    found: list[Guess] = []
    for row, (first, last) in zip(rows or ends_of(parse, chains), parse.sentences, strict=True):
        best = _best(Sentence(parse, row, first, last, rules), weights) if len(row) > 1 else {}
        for one in _chosen(best, weights):
            subject, target = (_written(end, row, chains) for end in (one.subject, one.target))
            found.append(replace(one, subject=subject, target=target))
    return tuple(found)


def _written(end: End, row: Sequence[End], chains: Chains) -> End:
    """What a pronoun takes up that is no mention, such as "where", in its own words."""
    if end.form != "pronoun" or end.chain is None or chains.at_head(end.head) is not None:
        return end
    return next((other for other in row if other.thing == end.thing and other.form == "name"), end)


def _best(sentence: Sentence, weights: Weights) -> dict[Things, tuple[Table, list[tuple[End, End]]]]:
    """Of each two things the best log-odds of each relation, and the ends that show it."""
    row = [pair for pair in pairs(sentence.row) if (pair[0].kind, pair[1].kind) in weights.fits]
    best: dict[Things, tuple[Table, list[tuple[End, End]]]] = {}
    for pair, odds in zip(row, _odds(sentence, row, weights) if row else (), strict=True):
        things = thing(pair[0]), thing(pair[1])
        if things not in best:
            best[things] = odds, [pair] * len(odds)
            continue
        before, ends = best[things]
        better = odds > before
        best[things] = np.maximum(before, odds), [pair if new else old for new, old in zip(better, ends, strict=True)]
    return best


def _odds(sentence: Sentence, row: Sequence[tuple[End, End]], weights: Weights) -> Table:
    """Log-odds of each relation, a row a pair; what shows of the sentence or of one end alone is summed once."""
    # told apart by their ids, which is many times cheaper than by all that is known of them
    subjects, targets = ({id(end): end for end in ends} for ends in zip(*row, strict=True))
    alone = [of_sentence(sentence), *(of_end(sentence, end, "s") for end in subjects.values())]
    alone += [of_end(sentence, end, "t") for end in targets.values()]
    common, ones, twos = np.split(weights.added(alone), (1, 1 + len(subjects)))
    places = [{key: at for at, key in enumerate(ends)} for ends in (subjects, targets)]
    together = weights.added([of_pair(sentence, *pair) for pair in row])
    together += common + ones[[places[0][id(one)] for one, _ in row]] + twos[[places[1][id(two)] for _, two in row]]
    fits = np.stack([weights.fits[subject.kind, target.kind] for subject, target in row])
    return np.where(fits, weights.odds(together, states_of(sentence, row)), np.float32(-np.inf))


def thing(end: End) -> object:
    """What an end names: a chain, pronouns of one thing, or itself alone."""
    return (end.start, end.end) if end.thing is None else end.thing


def _chosen(best: dict[Things, tuple[Table, list[tuple[End, End]]]], weights: Weights) -> Iterator[Guess]:
    """What is likely enough; what holds both ways is told the likelier way."""
    if not best:
        return
    scores = probability(np.stack([odds for odds, _ in best.values()]))
    likely = (scores >= weights.least).nonzero()
    if not likely[0].size:
        return
    both = [row is not None and row.symmetric for row in map(load_vocabulary().get, weights.predicates)]
    surest, every = _surest(best), list(best)
    for at, column in zip(likely[0].tolist(), likely[1].tolist(), strict=True):
        things, predicate = every[at], weights.predicates[column]
        odds, ends = best[things]
        back = best.get(things[::-1]) if both[column] else None
        told = back is None or (odds[column], str(things)) >= (back[0][column], str(things[::-1]))
        if told and (predicate not in ONCE or odds[column] >= surest[things[0]][column]):
            yield Guess(*ends[column], predicate, round(float(scores[at, column]), 3))


ONCE = frozenset(("born_on", "died_on"))
"""Relations that hold of a person and one date."""


def _surest(best: dict[Things, tuple[Table, list[tuple[End, End]]]]) -> dict[object, Table]:
    """The best log-odds of each relation of a subject with anything."""
    surest: dict[object, Table] = {}
    for (subject, _), (odds, _) in best.items():
        surest[subject] = np.maximum(surest[subject], odds) if subject in surest else odds
    return surest


def stand_ins(rows: Rows, chains: Chains) -> Sequence[tuple[End, ...]]:
    """The ends of a sentence that stand for one thing and that no chain has together."""
    heads = {mention.head for at, mention in enumerate(chains.mentions) if chains.number(at) is not None}
    found: list[tuple[End, ...]] = []
    for row in rows:
        groups: dict[object, list[End]] = {}
        for end in row:
            groups.setdefault(thing(end), []).append(end)
        found += [
            tuple(ends) for ends in groups.values() if len(ends) > 1 and any(one.head not in heads for one in ends)
        ]
    return found
