"""Parses as the model does, and tells of each word how much the model doubted what to do when it came to it.

The model's parser decides step by step and tells nothing of how near another step was. Here the same steps are taken
with the same weights, those of a batch together, and the scores are looked at on the way: where they are near to each
other, the tree is often wrong.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

NAME = "doubting_parser"
KEY = "doubts"
"""Key of `Doc.user_data` under which the doubts stand."""


class DoubtingParser:
    """Sets the trees that `spacy.pipeline.DependencyParser` sets, and the doubts of each Doc in its `user_data`."""

    def __init__(self, nlp: "Language") -> None:
        """Takes the trained parser of a pipeline."""
        self._parser: Any = nlp.get_pipe("parser")  # the stubs know components as callables only

    def __call__(self, doc: "Doc") -> "Doc":
        """Parses one Doc."""
        self._parse([doc])
        return doc

    def pipe(self, stream: Iterable["Doc"], *, batch_size: int) -> Iterator["Doc"]:
        """Parses Docs, some at a time, in their order."""
        docs = iter(stream)
        while batch := list(islice(docs, batch_size)):
            self._parse(batch)
            yield from batch

    def _parse(self, docs: Sequence["Doc"]) -> None:
        states, found = self._parser.moves.init_batch(docs), [np.zeros(len(doc)) for doc in docs]
        open_ = [at for at, state in enumerate(states) if not state.is_final()]
        if open_:
            model = self._parser.model.predict(docs)
            while open_:
                unfinished = [states[at] for at in open_]
                scores = model.predict(unfinished)
                for at, state, doubt in zip(open_, unfinished, doubts(scores), strict=True):
                    if state.B(0) >= 0:
                        found[at][state.B(0)] += doubt
                self._parser.transition_states(unfinished, scores)
                open_ = [at for at in open_ if not states[at].is_final()]
            model.clear_memory()
        self._parser.set_annotations(docs, states)
        for doc, doubt in zip(docs, found, strict=True):
            doc.user_data[KEY] = doubt


def doubts(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    """How far each row's likeliest step is from certain: its negative log-probability, in nats."""
    above = scores - scores.max(axis=1, keepdims=True)
    found: NDArray[np.float32] = np.log(np.exp(above).sum(axis=1))
    return found


def with_doubts(nlp: "Language") -> "Language":
    """The pipeline, whose parser tells its doubts."""
    from spacy.language import Language  # noqa: PLC0415  # a second that only a process with a model needs to spend

    if nlp.has_pipe("parser"):
        if not Language.has_factory(NAME):
            Language.factory(NAME, func=_made)
        nlp.add_pipe(NAME, before="parser")
        nlp.disable_pipe("parser")
    return nlp


def _made(nlp: "Language", name: str) -> DoubtingParser:  # spaCy gives each factory a name
    return DoubtingParser(nlp)


def of(doc: "Doc") -> tuple[float, ...]:
    """The doubt of each word of a Doc, in nats, to three digits; nothing where its parser does not tell them."""
    return tuple(np.round(doc.user_data.get(KEY, ()), 3).tolist())
