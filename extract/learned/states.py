"""What the language model made of two participants and of the words that join them, as numbers."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from extract.learned.end import End
from extract.learned.features import Sentence

Table = NDArray[np.float32]


def states_of(sentence: Sentence, pairs: Sequence[tuple[End, End]]) -> Table:
    """A row a pair: states of both heads and of the word above them, means of those between them and on the way."""
    groups: tuple[list[Sequence[int]], ...] = ([], [], [], [], [])
    for subject, target in pairs:
        left, right = (subject, target) if subject.start < target.start else (target, subject)
        up, down, top = sentence.way(subject.head, target.head)
        groups[0].append((subject.head,))
        groups[1].append((target.head,))
        groups[2].append(range(left.end, right.start))
        groups[3].append(() if top is None or top in {subject.head, target.head} else (top,))
        groups[4].append([*up[1:], *down[:-1]])
    own = sentence.parse.states[sentence.first : sentence.last].astype(np.float32)
    return np.hstack([_means(own, sentence.first, group) for group in groups])


def _means(own: Table, first: int, groups: Sequence[Sequence[int]]) -> Table:
    """The mean of each group of tokens; nothing at all for a group of none."""
    if not own.size:
        return np.zeros((len(groups), own.shape[1]), dtype=np.float32)
    counts = np.zeros((len(groups), len(own)), dtype=np.float32)
    for share, tokens in zip(counts, groups, strict=True):
        if isinstance(tokens, range):
            share[tokens.start - first : tokens.stop - first] = 1 / max(len(tokens), 1)
        else:
            for token in tokens:
                share[token - first] = 1 / len(tokens)
    return counts @ own
