"""The parse of one text as plain arrays: all that mentions, coreference, rules and qualifiers may look at.

It is free of spaCy, so that rules run on parses kept in files, and reading an array is many times cheaper than asking a
spaCy token. Indices are tokens of the normalised text; labels are those of the model (Penn tags, ClearNLP dependencies,
OntoNotes entity types).
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from extract.lexicon import heads
from extract.model import EntityType
from extract.spans import spans_of

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


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
        children: indices of the direct dependants of each token, ascending (derived).
        sentence_of: index into `sentences` of each token (derived).
        labels: label of the entity of each token that is in one (derived).
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
    children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)
    sentence_of: tuple[int, ...] = field(init=False, repr=False, compare=False)
    labels: Mapping[int, str] = field(init=False, repr=False, compare=False)

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

    def __len__(self) -> int:
        """Number of tokens."""
        return len(self.words)

    def child(self, token: int, *deps: str) -> int | None:
        """First dependant of the token with one of these labels, or None."""
        for kid in self.children[token]:
            if self.deps[kid] in deps:
                return kid
        return None

    def kids(self, token: int, *deps: str) -> tuple[int, ...]:
        """Dependants of the token with one of these labels, ascending."""
        return tuple([kid for kid in self.children[token] if self.deps[kid] in deps])

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
        found = [token]
        while self.deps[found[-1]] == "conj" and self.heads[found[-1]] != found[-1]:
            found.append(self.heads[found[-1]])
        return tuple(found)

    def label(self, token: int) -> str:
        """Label of the model's entity at a token, or ""."""
        return self.labels.get(token, "")

    def quote(self, tokens: Iterable[int]) -> str:
        """Words of these tokens in order, with the blanks of the text between neighbours and one blank elsewhere."""
        parts: list[str] = []
        last = -2
        for token in sorted(tokens):
            glue = self.text[self.ends[last] : self.starts[token]] if token == last + 1 else " "
            parts += [glue if parts else "", self.words[token]]
            last = token
        return "".join(parts)


def from_doc(doc: "Doc") -> Parse:
    """Copies what is needed out of a spaCy Doc."""
    tokens = list(doc)
    words, starts = tuple(token.text for token in tokens), tuple(token.idx for token in tokens)
    small = [token for token, word in zip(tokens, words, strict=True) if word.lower() in _DOUBTFUL]
    roles = frozenset(sent.start for sent in doc.sents if _opens_with_role(doc[sent.start]))
    aged = frozenset(token.i for token in small if _stands_for_person(token))
    posts = frozenset(token.i for token, word in zip(tokens, words, strict=True) if HYPHENED_POST.fullmatch(word))
    nouns = roles | aged | posts | {token.i for token in small if _plays_forward(token) or _is_held(token)}
    groups = frozenset(token.i for token in small if _is_group(token))
    links = groups | {token.i for token in small if _links_name(token)}
    return Parse(
        text=doc.text,
        words=words,
        lemmas=tuple(
            words[at].lower()[:-1] if at in roles else AGED if at in aged else words[at].lower() if at in posts else lemma
            for at, lemma in enumerate(_lemmas(tokens, words))
        ),
        tags=tuple(
            "NNS" if token.i in roles else "NN" if token.i in nouns else "NNP" if token.i in links else token.tag_
            for token in tokens
        ),
        pos=tuple("NOUN" if token.i in nouns else "PROPN" if token.i in links else token.pos_ for token in tokens),
        deps=tuple("pobj" if token.i in groups else token.dep_ for token in tokens),
        heads=tuple(token.head.i for token in tokens),
        starts=starts,
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        entities=tuple(span for span in spans_of(doc, words) if span[1] - 1 not in aged),
        sentences=tuple((sent.start, sent.end) for sent in doc.sents),
        states=np.asarray(doc.tensor, dtype=np.float16),
    )


def _opens_with_role(token: "Token") -> bool:
    """Whether the first word of a sentence, which the model takes for a name, is a plural noun for people.

    In "Astronauts Ann Roe and Tom Lee returned" nobody is called Astronauts.
    """
    opens = token.tag_ in {"NNP", "NNPS"} and token.lower_.endswith("s")
    return opens and token.dep_ == "compound" and heads().types.get(token.lower_[:-1]) is EntityType.PERSON


def _stands_for_person(token: "Token") -> bool:
    """Whether "old" is the head of a phrase for somebody: "the 75-year-old", but not "the 75-year-old bank"."""
    if token.lower_ not in {"old", "olds"} or token.i < 4 or token.nbor(-2).lower_ not in {"year", "month", "week"}:
        return False
    return token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr", "conj"} and token.nbor(-1).text == "-"


def _is_group(token: "Token") -> bool:
    """Whether "IS" behind a preposition is the group, and no verb: "attacks by IS in Mosul"."""
    return (
        token.text == "IS" and token.dep_ in {"pcomp", "pobj"} and token.pos_ != "PROPN" and not token.nbor(-1).is_upper
    )


def _plays_forward(token: "Token") -> bool:
    """Whether "forward" is a player behind the name of a team: "the Natal forward", "Natal forward Ann Roe"."""
    if token.text != "forward" or token.tag_ != "RB" or not token.i or token.nbor(-1).tag_ != "NNP":
        return False
    if token.i + 1 < len(token.doc) and token.nbor(1).ent_type_ == "PERSON":
        return True
    first = token.i - 1
    while first > 0 and token.doc[first].tag_ in {"NNP", "JJ"}:
        first -= 1
    return token.doc[first].tag_ == "DT" and token.nbor(-1).dep_ != "dobj"


def _is_held(token: "Token") -> bool:
    """Whether "fair" is a market, behind what is shown there: "a book fair", "invited to its science fair"."""
    return token.text in {"fair", "Fair"} and token.i > 0 and token.nbor(-1).lower_ in _SHOWN and token.tag_ == "JJ"


def _links_name(token: "Token") -> bool:
    """Whether a small word stands inside an Arabic name, where the model takes it for a noun: "Zia ul Haq"."""
    if token.text not in _LINKS or not 0 < token.i < len(token.doc) - 1:
        return False
    before, after = token.nbor(-1), token.nbor(1)
    named = before.tag_ == after.tag_ == "NNP" and token.dep_ == "compound" and token.head.i > token.i
    return named and before.head.i != token.i


_LINKS = frozenset("ad as ud ul ur uz".split())
"""Small words inside Arabic names."""
_DOUBTFUL = _LINKS | frozenset("old olds forward fair is".split())
"""Words that the model is asked about once more."""
_SHOWN = frozenset(
    """science book trade job jobs career careers recruitment art arts craft crafts food street county state village
    town school college church health toy toys car motor air farm farming agriculture fun film flower antique antiques
    wine tech technology design money property travel tourism fashion furniture arms industry world""".split()
)
"""What fairs are of."""


_MISTAKEN = {"premier": "premiere", "instal": "install", "swam": "swim"}
"""Verbs that the model's tables get wrong."""
_BEFORE_INFINITIVE = frozenset("to will would can could may might shall should must".split())
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A verb of one syllable that doubles its last letter before an ending: "pin", "pinned"."""


AGED = "year-old"
"""Lemma of "old" where it is the head of a phrase for somebody: "the 75-year-old"."""
HYPHENED_POST = re.compile(r"[a-z]+-(?:in-(?:chief|command|charge|residence|waiting)|of-(?:two|three|four|five)|to-be)", re.IGNORECASE)
"""Who has a post, children or a wedding before her, in one word: "editor-in-chief", "mother-of-two", "bride-to-be"."""
IN_LAW = "-in-law"
"""What the tokeniser cuts off a noun of kinship, and what makes another kin of it."""


def _lemmas(tokens: Sequence["Token"], words: Sequence[str]) -> tuple[str, ...]:
    """The lemma of each token; that of "sons" in "sons-in-law" is "son-in-law"."""
    return tuple(_lemma(token) + (IN_LAW if _goes_on_in_law(words, at) else "") for at, token in enumerate(tokens))


def _goes_on_in_law(words: Sequence[str], at: int) -> bool:
    """Whether "-in-law" stands behind a word."""
    return words[at + 1 : at + 2] == ("-",) and "".join(words[at + 1 : at + 5]).lower() == IN_LAW


def _lemma(token: "Token") -> str:
    """The lemma; of a verb, one that English spelling allows and that is a word.

    "fined" is of "fine" and not of "fin", which would be "finned"; "reentered" is of no "reentere"; "to found"
    a firm is not to find it.
    """
    lemma: str = token.lemma_
    if token.pos_ != "VERB":
        return lemma
    if token.lower_ == "found" and token.i and token.nbor(-1).lower_ in _BEFORE_INFINITIVE:
        return "found"
    if _SHORT.fullmatch(lemma) and token.text.lower() in {f"{lemma}ed", f"{lemma}ing"}:
        return f"{lemma}e"
    if _SHORT.fullmatch(lemma) and token.text.lower() == f"{lemma}es" and lemma[-1] not in "sz":  # "hopes"
        return f"{lemma}e"
    if lemma in _MISTAKEN:
        return _MISTAKEN[lemma]
    if not lemma.endswith("e") or token.vocab.has_vector(lemma):
        return lemma
    return next((stem for stem in (lemma[:-1], lemma[:-2]) if token.vocab.has_vector(stem)), lemma)


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
