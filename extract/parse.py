"""The parse of one text as plain arrays: all that mentions, coreference, rules and qualifiers may look at.

It is free of spaCy, so that rules run on parses kept in files, and reading an array is many times cheaper than asking a
spaCy token. Indices are tokens of the normalised text; labels are those of the model (Penn tags, ClearNLP dependencies,
OntoNotes entity types).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from extract import doubts
from extract.reread import reread
from extract.spans import spans_of

if TYPE_CHECKING:
    from spacy.tokens import Doc


P = ParamSpec("P")
T = TypeVar("T")


def _no_states() -> NDArray[np.float16]:
    return np.zeros((0, 0), dtype=np.float16)


@dataclass(frozen=True, slots=True)
class Parse:
    """One parsed text.

    Attributes:
        text: the normalised text.
        words, lemmas, tags, pos, deps: one string a token. Lemmas are lower case, proper nouns apart.
        heads: index of the head of each token; a root is its own head.
        starts, ends: code points of each token in `text`, half-open.
        entities: (first token, end token, label), by position, not overlapping.
        sentences: (first token, end token), by position, covering all tokens.
        states: what the model made of each token in its context, one row a token; no row in parses kept in files.
        doubts: how much the model doubted its tree when it came to each token, in nats; none in parses kept in files.
        children: indices of the direct dependants of each token, ascending (derived).
        sentence_of: index into `sentences` of each token (derived).
        labels: label of the entity of each token that is in one (derived).
        places: of some columns the tokens that have each value, kept from when they are first asked for (derived).
        told: what functions with `once` gave for the parse, by function and arguments (derived).
    """

    text: str
    words: tuple[str, ...]
    lemmas: tuple[str, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    entities: tuple[tuple[int, int, str], ...]
    sentences: tuple[tuple[int, int], ...]
    states: NDArray[np.float16] = field(default_factory=_no_states, repr=False, compare=False)
    doubts: tuple[float, ...] = field(default=(), repr=False, compare=False)
    children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    sentence_of: tuple[int, ...] = field(init=False, repr=False, compare=False)
    labels: Mapping[int, str] = field(init=False, repr=False, compare=False)
    places: dict[str, Mapping[str, Sequence[int]]] = field(init=False, repr=False, compare=False)
    told: dict[object, Any] = field(init=False, repr=False, compare=False)  # each function has a type of its own

    def __post_init__(self) -> None:
        """Derives the children of each token, the sentence that it stands in and the label of its entity."""
        children: list[list[int]] = [[] for _ in self.words]
        for token, head in enumerate(self.heads):
            if head != token:
                children[head].append(token)
        object.__setattr__(self, "children", tuple(map(tuple, children)))
        of = [number for number, (start, end) in enumerate(self.sentences) for _ in range(start, end)]
        object.__setattr__(self, "sentence_of", tuple(of))
        labels = {token: label for start, end, label in self.entities for token in range(start, end)}
        object.__setattr__(self, "labels", labels)
        object.__setattr__(self, "places", {})
        object.__setattr__(self, "told", {})

    def __len__(self) -> int:
        """Number of tokens."""
        return len(self.words)

    def child(self, token: int, *deps: str) -> int | None:
        """First dependant of the token with one of these labels, or None."""
        labels = self.deps
        for kid in self.children[token]:
            if labels[kid] in deps:
                return kid
        return None

    def kids(self, token: int, *deps: str) -> tuple[int, ...]:
        """Dependants of the token with one of these labels, ascending."""
        labels = self.deps
        found: tuple[int, ...] = ()
        for kid in self.children[token]:
            if labels[kid] in deps:
                found += (kid,)
        return found

    def subtree(self, token: int) -> tuple[int, ...]:
        """The token and all below it, ascending."""
        found, stack = [token], list(self.children[token])
        while stack:
            below = stack.pop()
            found.append(below)
            stack.extend(self.children[below])
        return tuple(sorted(found))

    def ancestors(self, token: int) -> Iterator[int]:
        """Heads of the token, from the nearest to the root."""
        while self.heads[token] != token:
            token = self.heads[token]
            yield token

    def listed(self, token: int) -> tuple[int, ...]:
        """The token and those of its list that it hangs on, from itself to the first one."""
        found: tuple[int, ...] = (token,)
        while self.deps[token] == "conj" and self.heads[token] != token:
            token = self.heads[token]
            found += (token,)
        return found

    def with_dep(self, *deps: str, before: int = 0, behind: int = 0) -> list[int]:
        """Tokens that hang by one of these labels, ascending.

        Args:
            before, behind: how many tokens of the text must stand at least on each side.
        """
        return self._with("deps", deps, before, behind)

    def with_kid(self, *deps: str, before: int = 0) -> list[int]:
        """The same of tokens on which something hangs by one of these labels."""
        found = {self.heads[kid] for kid in self.with_dep(*deps)}
        return sorted(token for token in found if token >= before)

    def with_tag(self, *tags: str, before: int = 0, behind: int = 0) -> list[int]:
        """The same of tokens with one of these tags."""
        return self._with("tags", tags, before, behind)

    def with_lemma(self, *lemmas: str, before: int = 0, behind: int = 0) -> list[int]:
        """The same of lemmas."""
        return self._with("lemmas", lemmas, before, behind)

    def with_word(self, *words: str, before: int = 0, behind: int = 0) -> list[int]:
        """The same of words in small letters."""
        return self._with("words", words, before, behind)

    def with_end(self, *labels: str) -> list[int]:
        """Last tokens of the entities with one of these labels, ascending."""
        return self._with("entities", labels, 0, 0)

    def _with(self, column: str, values: Sequence[str], before: int, behind: int) -> list[int]:
        known = self.places.get(column)
        if known is None:
            known = self.places[column] = self._places(column)
        found = [token for value in values if value in known for token in known[value]]
        if len(values) > 1:
            found.sort()
        last = len(self.words) - behind
        return [token for token in found if before <= token < last] if before or behind else found

    def _places(self, column: str) -> Mapping[str, Sequence[int]]:
        values: Iterable[tuple[int, str]] = enumerate(getattr(self, column))
        if column == "words":
            values = enumerate(map(str.lower, self.words))
        elif column == "entities":
            values = ((end - 1, label) for _, end, label in self.entities)
        places: dict[str, list[int]] = {}
        for token, value in values:
            places.setdefault(value, []).append(token)
        return places

    def hung(self, heads: Sequence[int], deps: Sequence[str], sentences: Sequence[tuple[int, int]]) -> "Parse":
        """The same words with another tree."""
        other = replace(self, heads=tuple(heads), deps=tuple(deps), sentences=tuple(sentences))
        other.places.update((column, known) for column, known in self.places.items() if column != "deps")
        return other

    def label(self, token: int) -> str:
        """Label of the model's entity at a token, or ""."""
        return self.labels.get(token, "")

    def quote(self, tokens: Iterable[int]) -> str:
        """Words of these tokens in order, with the blanks of the text between neighbours and one blank elsewhere."""
        found = sorted(tokens)
        runs: list[str] = []
        first = 0
        for at, token in enumerate(found, start=1):
            if at == len(found) or found[at] != token + 1:
                runs.append(self.text[self.starts[found[first]] : self.ends[token]])
                first = at
        return " ".join(runs)


class Telling(Protocol):
    """What keeps what functions gave for it."""

    @property
    def told(self) -> dict[object, Any]:
        """What each function gave, by function and arguments."""


S = TypeVar("S", bound=Telling)


def once(function: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Lets a function work out what it gives for the same arguments once a parse; many rules ask for the same."""

    @wraps(function)
    def told(source: S, /, *arguments: P.args, **options: P.kwargs) -> T:
        key = function, arguments, *options.items()
        if key in source.told:
            found: T = source.told[key]
        else:
            found = source.told[key] = function(source, *arguments, **options)
        return found

    return told


def from_doc(doc: "Doc") -> Parse:
    """Copies what is needed out of a spaCy Doc, with the words read anew whose class the model gets wrong."""
    words, starts = tuple(token.text for token in doc), tuple(token.idx for token in doc)
    columns = reread(doc, words)
    return Parse(
        text=doc.text,
        words=words,
        lemmas=columns.lemmas,
        tags=columns.tags,
        pos=columns.pos,
        deps=columns.deps,
        heads=tuple(token.head.i for token in doc),
        starts=starts,
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        entities=tuple(span for span in spans_of(doc, words) if span[1] - 1 not in columns.aged),
        sentences=tuple((sent.start, sent.end) for sent in doc.sents),
        states=np.asarray(doc.tensor, dtype=np.float16),
        doubts=doubts.of(doc),
    )


COLUMNS: Sequence[str] = ("words", "lemmas", "tags", "pos", "deps", "heads", "starts", "ends")


def to_json(parse: Parse) -> dict[str, object]:
    """The parse as JSON values, for the files of parses that tests read; inverse of `from_json`."""
    return {
        "text": parse.text,
        "tokens": [list(row) for row in zip(*(getattr(parse, column) for column in COLUMNS), strict=True)],
        "entities": [list(entity) for entity in parse.entities],
        "sentences": [list(sentence) for sentence in parse.sentences],
    }


def from_json(data: dict[str, list[list[str | int]]]) -> Parse:
    """Reads what `to_json` wrote.

    Raises:
        KeyError: a column is missing.
    """
    columns = zip(*data["tokens"], strict=True) if data["tokens"] else [()] * len(COLUMNS)
    rows = dict(zip(COLUMNS, map(tuple, columns), strict=True))
    return Parse(
        text=str(data["text"]),
        entities=tuple((start, end, label) for start, end, label in data["entities"]),  # type: ignore[misc]  # JSON rows
        sentences=tuple((start, end) for start, end in data["sentences"]),  # type: ignore[misc]  # JSON rows
        **rows,  # type: ignore[arg-type]  # tuples of strings and numbers by column
    )
