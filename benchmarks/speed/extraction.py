"""CPU time of the extractor beside bare spaCy with the same components, on the same texts, in turns."""

import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

import spacy

from extract import language, normalise, pipeline

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Timing:
    """CPU seconds of one way to read all texts.

    Attributes:
        ratio: to bare spaCy; the median of the rounds' own ratios, so that a slow spell of the machine hits both.
    """

    name: str
    seconds: float
    sentences_per_second: float
    ratio: float


def measure(texts: Sequence[str], *, rounds: int = ROUNDS) -> tuple[Timing, ...]:
    """Time each way to read the texts, `rounds` times in turns; the first is bare spaCy."""
    extractor = pipeline.Extractor()
    sentences = sum(len(extractor.extract(text).sentences) for text in texts)
    ways = _ways(extractor, texts)
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(rounds):
        for name, read in ways.items():
            taken[name].append(_cpu(read))
    bare = next(iter(taken.values()))
    return tuple(_timing(name, seconds, bare, sentences) for name, seconds in taken.items())


def _ways(extractor: pipeline.Extractor, texts: Sequence[str]) -> Mapping[str, Callable[[], object]]:
    nlp = extractor._nlp  # noqa: SLF001  (the loaded model, so that only the layer above it differs)
    bare = _bare()
    plain = [normalise.normalise(text).text for text in texts]
    return {
        "bare spaCy": lambda: [len(doc) for doc in bare.pipe(plain)],
        "parsing as we do": lambda: list(language.parse_many(nlp, plain)),
        "whole extractor": lambda: [extractor.extract(text) for text in texts],
    }


def _bare() -> spacy.language.Language:
    """The same model as spaCy itself loads it."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return spacy.load(pipeline.MODEL)


def _cpu(read: Callable[[], object]) -> float:
    before = time.process_time()
    read()
    return time.process_time() - before


def _timing(name: str, seconds: Sequence[float], bare: Sequence[float], sentences: int) -> Timing:
    ratios = [one / other for one, other in zip(seconds, bare, strict=True)]
    return Timing(name, median(seconds), sentences / median(seconds), median(ratios))
