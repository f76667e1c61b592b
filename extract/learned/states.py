"""What the language model made of two participants and of the words that join them, as numbers."""

from collections.abc import Sequence

import numpy as np

from extract.learned.features import way
from extract.learned.pairs import End
from extract.learned.weights import Table
from extract.parse import Parse


def states_of(parse: Parse, subject: End, target: End) -> Table:
    """States of both heads and of the word above them, means of those between them and on the way through the tree."""
    left, right = (subject, target) if subject.start < target.start else (target, subject)
    up, down, top = way(parse, subject.head, target.head)
    above = [] if top is None or top in {subject.head, target.head} else [top]
    gap = range(left.end, right.start)
    groups: tuple[Sequence[int], ...] = ([subject.head], [target.head], gap, above, [*up[1:], *down[:-1]])
    return np.concatenate([_mean(parse, tokens) for tokens in groups])


def _mean(parse: Parse, tokens: Sequence[int]) -> Table:
    width = parse.states.shape[1]
    if not tokens or not width:
        return np.zeros(width, dtype=np.float32)
    return np.asarray(parse.states[list(tokens)].mean(axis=0, dtype=np.float32))
