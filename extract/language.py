"""Loads the spaCy model and parses texts with it, paragraph by paragraph, so that memory stays bounded."""

import re
import warnings
from collections.abc import Iterable, Iterator
from itertools import groupby
from sys import intern
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from extract import brackets
from extract.doubts import with_doubts
from extract.english import require_english
from extract.errors import ModelMissing
from extract.headings import seams
from extract.normalise import PARAGRAPH
from extract.parse import Parse
from extract.reread import HYPHENED_FOLD, HYPHENED_POST
from extract.ruler import QuickMatcher
from extract.turns import labels

if TYPE_CHECKING:
    import spacy

__all__ = ["BATCH", "LONGEST_SLICE", "load", "parse", "parse_many", "require_english", "version"]

BATCH = 32
"""Paragraphs that the model reads at once."""

LONGEST_SLICE = 5_000
"""Code points that the model is given as one Doc; a longer paragraph is cut after a sentence, or else at a blank."""

LONGEST_SENTENCE = 250
"""Tokens of the longest sentence that is read as one."""

_DASH = re.compile(r"(?<=\S\s)[-–](?=\s[a-z])|(?<=[^\s\d]\s)[-–](?=\s[^-–.]+ [-–] [a-z])")
"""A hyphen or a short dash between blanks, before a small letter or before a second one that does."""
_LIFE = re.compile(r"(?<=[(.\s]\d{4})–(?=\d{4}\))")
"""The dash of "(1911–1980)", which the tokeniser leaves in, as it cuts a hyphen between numbers out."""
_APART = re.compile(r"\w [.,] ")
_AFTER_NAME = re.compile(r"\b[A-Z]\w+-[a-z]{2,}\.\s(?=[A-Z])")
_SENTENCE_END = re.compile(r"[.!?][\"')\]]*\s")


def load(name: str) -> "spacy.language.Language":
    """Loads an installed spaCy pipeline.

    Its matrices are multiplied by numpy, which gives the same parses as BLIS with a third less CPU on the batches used
    here, and in one thread from here on: with more, several workers on one machine spend most of their time in waiting
    for each other (measured with two threads on two busy cores: eight times the CPU for the same parses).

    Raises:
        ModelMissing: it is not installed; the message says how to install it.
    """
    import spacy  # noqa: PLC0415  # a second that only a process with a model needs to spend
    from thinc.api import NumpyOps, set_current_ops  # noqa: PLC0415  # as above

    set_current_ops(NumpyOps(use_blis=False))
    threadpool_limits(limits=1, user_api="blas")
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            return with_doubts(_with_ruler(_with_tokens(spacy.load(name))))
    except OSError as error:
        package = name.replace("_", "-")
        raise ModelMissing(f"The language model {name} is not installed. Install it: pip install {package}") from error


_INFIX = r"(?<=[A-Z]\.)-(?=[A-Za-z])"
"""The hyphen of "U.S.-led", which the tokeniser leaves in, as it cuts that of "US-led" out."""


def _with_tokens(nlp: "spacy.language.Language") -> "spacy.language.Language":
    """The pipeline, whose tokeniser keeps posts and "18-fold" whole, and cuts "U.S." from what a hyphen ties to it."""
    from spacy.util import compile_infix_regex  # noqa: PLC0415  # as in `load`

    infixes = [*(nlp.Defaults.infixes or ()), _INFIX]
    tokenizer: Any = nlp.tokenizer  # the stubs allow any callable here
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    whole = re.compile(f"{HYPHENED_POST.pattern}|{HYPHENED_FOLD.pattern}", re.IGNORECASE)
    tokenizer.token_match = whole.fullmatch
    return nlp


def _with_ruler(nlp: "spacy.language.Language") -> "spacy.language.Language":
    """The pipeline with an attribute ruler that finds the same in a seventh of the time."""
    if nlp.has_pipe("attribute_ruler"):
        ruler: Any = nlp.get_pipe("attribute_ruler")  # the stubs know components as callables only
        ruler.matcher = QuickMatcher(nlp.vocab, ((str(at), one["patterns"]) for at, one in enumerate(ruler.patterns)))
    return nlp


def version(nlp: "spacy.language.Language") -> str:
    """Name and version of the model, for the version of the pipeline."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']}-{nlp.meta['version']}"


def parse(nlp: "spacy.language.Language", text: str) -> Parse:
    """Parses one normalised text; no sentence crosses a paragraph break."""
    return next(parse_many(nlp, [text]))


def parse_many(nlp: "spacy.language.Language", texts: Iterable[str]) -> Iterator[Parse]:
    """Parses normalised texts, in their order; paragraphs of several texts share the model's batches."""
    kept: list[str] = []

    def slices() -> Iterator[tuple[str, tuple[int, int]]]:
        for number, text in enumerate(texts):
            kept.append(text)
            yield from ((_with_dashes(text[start:end]), (number, start)) for start, end in _slices(text))

    docs = nlp.pipe(slices(), as_tuples=True, batch_size=BATCH)
    for number, group in groupby(docs, key=lambda pair: pair[1][0]):
        yield _join(kept[number], ((brackets.read(nlp, doc), start) for doc, (_, start) in group))
        kept[number] = ""


def _with_dashes(text: str) -> str:
    """The text as the model is to read it, as long as it was: it takes a hyphen between blanks for one inside a word.

    In a text whose words and marks are all set apart, hyphens are.
    """
    text = _LIFE.sub("-", text)
    return text if _APART.search(text) else _DASH.sub("—", text)


def _slices(text: str) -> Iterator[tuple[int, int]]:
    """Intervals to parse apart: paragraphs, a heading or a speaker's name in one, parts of those that are too long."""
    at = 0
    speakers = dict(labels(text))
    for paragraph in text.split(PARAGRAPH):
        end = at + len(paragraph)
        if at in speakers:
            yield at, speakers[at]
            at = min(speakers[at] + 1, end)
        first = at
        for last, following in seams(text[at:end]):
            yield from _cut(text, at, first + last)
            at = first + following
        if at < end or end == first:
            yield from _cut(text, at, end)
        at = end + len(PARAGRAPH)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of a paragraph that are short enough, cut after the last sentence that ends in time.

    Behind a name that ends in a small letter the model sees no end of a sentence: "met Kim Su-min. Roe left".
    """
    for match in _AFTER_NAME.finditer(text, start, end):
        yield from _cut_short(text, start, match.end())
        start = match.end()
    yield from _cut_short(text, start, end)


def _cut_short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_SLICE:
        limit = start + LONGEST_SLICE
        ends = [match.end() for match in _SENTENCE_END.finditer(text, start + LONGEST_SLICE // 2, limit)]
        blank = text.rfind(" ", start, limit) + 1
        cut = ends[-1] if ends else max(blank, start + 1)
        yield start, cut
        start = cut
    yield start, end


def _short(sentences: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The sentences, those that are longer than any writer's cut into pieces: rules look at whole sentences often."""
    for start, end in sentences:
        yield from ((at, min(at + LONGEST_SENTENCE, end)) for at in range(start, end, LONGEST_SENTENCE))


def _within(heads: Iterable[int], sentences: Iterable[tuple[int, int]]) -> Iterator[int]:
    """The head of each token; itself where its head stands in another piece."""
    remaining = iter(heads)
    for start, end in sentences:
        yield from (head if start <= head < end else at for at, head in zip(range(start, end), remaining, strict=False))


def _join(text: str, parts: Iterable[tuple[Parse, int]]) -> Parse:
    """One parse of the whole text out of the parses of its slices, each with the place where it starts.

    They are read one by one, and equal words are kept once, a Doc being far larger than what is kept.
    """
    columns: dict[str, list[str]] = {name: [] for name in ("words", "lemmas", "tags", "pos", "deps")}
    heads: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    entities: list[tuple[int, int, str]] = []
    sentences: list[tuple[int, int]] = []
    states: list[NDArray[np.float16]] = []
    doubts: list[float] = []
    for part, at in parts:
        first = len(heads)
        columns["words"].extend(
            intern(text[start + at : end + at]) for start, end in zip(part.starts, part.ends, strict=True)
        )
        for name in ("lemmas", "tags", "pos"):
            columns[name].extend(map(intern, getattr(part, name)))
        cut = tuple(_short(part.sentences))
        within = tuple(_within(part.heads, cut))
        heads.extend(head + first for head in within)
        # a root that kept the label of what it hung on would have those who climb such labels climb for ever
        cut_off = (head != whole for head, whole in zip(within, part.heads, strict=True))
        columns["deps"].extend("ROOT" if off else intern(dep) for off, dep in zip(cut_off, part.deps, strict=True))
        starts.extend(start + at for start in part.starts)
        ends.extend(end + at for end in part.ends)
        entities.extend((start + first, end + first, label) for start, end, label in part.entities)
        sentences.extend((start + first, end + first) for start, end in cut)
        states.append(part.states)
        doubts.extend(part.doubts)
    return Parse(
        text=text,
        words=tuple(columns["words"]),
        lemmas=tuple(columns["lemmas"]),
        tags=tuple(columns["tags"]),
        pos=tuple(columns["pos"]),
        deps=tuple(columns["deps"]),
        heads=tuple(heads),
        starts=tuple(starts),
        ends=tuple(ends),
        entities=tuple(entities),
        sentences=tuple(sentences),
        states=np.concatenate(states),
        doubts=tuple(doubts),
    )
