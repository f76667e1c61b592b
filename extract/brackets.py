"""Reads a sentence without the brackets behind its names, so that what stands in them cannot break its parse.

"Ann Roe (Greek: …; born 3 May 1950) is a lawyer" is parsed twice: whole, which tells what the bracket says, and
without the bracket, which tells the rest of the sentence. Both are put together into one parse of the whole.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from extract.parse import Parse, from_doc

if TYPE_CHECKING:
    import spacy
    from spacy.tokens import Doc

LEAST, MOST = 3, 60
"""Tokens between the brackets: shorter ones do no harm, longer ones are hardly brackets."""

_NAMES = frozenset({"NNP", "NNPS"})


def read(nlp: "spacy.language.Language", doc: "Doc") -> Parse:
    """The parse of a Doc, its sentences with brackets parsed as if those were not there."""
    parse = from_doc(doc)
    found = tuple(brackets(parse))
    if not found:
        return parse
    inside = {token for start, end in found for token in range(start, end)}
    kept = [[token for token in range(*part) if token not in inside] for part in _around(parse, found)]
    for rest, tokens in zip(nlp.pipe(_without(doc, tokens, inside) for tokens in kept), kept, strict=True):
        parse = merge(parse, from_doc(rest), tokens)
    return parse


def _around(parse: Parse, found: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges of the sentences from the word before each bracket to the word behind it; they do not overlap."""
    parts: list[tuple[int, int]] = []
    for start, end in found:
        first = parse.sentences[parse.sentence_of[start - 1]][0]
        last = parse.sentences[parse.sentence_of[end]][1]
        if parts and first < parts[-1][1]:
            first = parts.pop()[0]
        parts.append((first, last))
    return parts


def _without(doc: "Doc", tokens: Sequence[int], inside: AbstractSet[int]) -> "Doc":
    """The words at some places of a Doc, to be parsed as a text of their own."""
    return type(doc)(
        doc.vocab,
        words=[doc[token].text for token in tokens],
        spaces=[bool(doc[token].whitespace_) or token + 1 in inside for token in tokens],
    )


def brackets(parse: Parse) -> Iterator[tuple[int, int]]:
    """Ranges of tokens from a round bracket behind a name to the one that closes it; text goes on behind them."""
    token = 1
    while token < len(parse):
        end = _closing(parse, token) if parse.words[token] == "(" and parse.tags[token - 1] in _NAMES else None
        if end is not None and end - token - 1 >= LEAST and end + 1 < len(parse):
            yield token, end + 1
            token = end
        token += 1


def _closing(parse: Parse, opening: int) -> int | None:
    """The bracket that closes one; None if it is too far away or another one opens before."""
    for token in range(opening + 1, min(opening + MOST + 2, len(parse))):
        if parse.words[token] == "(":
            return None
        if parse.words[token] == ")":
            return token
    return None


def merge(whole: Parse, rest: Parse, kept: Sequence[int]) -> Parse:
    """The whole parse with all that was kept as the second reading has it; a bracket hangs on the word before it.

    Args:
        kept: places in the whole of the words of the second reading; from the first to the last of them are whole
            sentences and the brackets in them.
    """
    columns = {name: list(getattr(whole, name)) for name in ("lemmas", "tags", "pos", "deps", "heads")}
    for token, place in enumerate(kept):
        for name in ("lemmas", "tags", "pos", "deps"):
            columns[name][place] = getattr(rest, name)[token]
        columns["heads"][place] = kept[rest.heads[token]]
    outside = set(kept)
    for token in (token for token in range(kept[0], kept[-1]) if token not in outside):
        if whole.heads[token] in outside or whole.heads[token] == token:
            columns["heads"][token] = _before(token, outside)
            columns["deps"][token] = _label(whole, token)
    return Parse(
        text=whole.text,
        words=whole.words,
        starts=whole.starts,
        ends=whole.ends,
        entities=tuple(_entities(whole, rest, kept, outside)),
        sentences=tuple(_sentences(whole, rest, kept)),
        states=whole.states,
        doubts=_doubts(whole, rest, kept),
        **{name: tuple(column) for name, column in columns.items()},
    )


def _doubts(whole: Parse, rest: Parse, kept: Sequence[int]) -> tuple[float, ...]:
    """The doubts of both readings, each where its tree was taken."""
    again = dict(zip(kept, rest.doubts, strict=False))  # a kept parse has none
    return tuple(again.get(token, doubt) for token, doubt in enumerate(whole.doubts))


def _label(whole: Parse, token: int) -> str:
    """How the top of a bracket hangs on its name: a clause that had a sentence of its own describes it."""
    if whole.heads[token] != token:
        return whole.deps[token]
    return "acl" if whole.pos[token] == "VERB" else "dep"


def _before(token: int, outside: AbstractSet[int]) -> int:
    """The last word before the bracket that a token stands in."""
    while token not in outside:
        token -= 1
    return token


def _entities(whole: Parse, rest: Parse, kept: Sequence[int], outside: AbstractSet[int]) -> list[tuple[int, int, str]]:
    """Names that were read twice as the second reading has them, others as the first one has them."""
    found = [entity for entity in whole.entities if outside.isdisjoint(range(entity[0], entity[1]))]
    for start, end, label in rest.entities:
        if kept[end - 1] - kept[start] == end - 1 - start:
            found.append((kept[start], kept[end - 1] + 1, label))
    return sorted(found)


def _sentences(whole: Parse, rest: Parse, kept: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Sentences of the second reading, each with the brackets in it and behind it, among the others of the whole."""
    yield from (sentence for sentence in whole.sentences if sentence[1] <= kept[0])
    for start, end in rest.sentences:
        yield kept[start], (kept[end] if end < len(kept) else kept[-1] + 1)
    yield from (sentence for sentence in whole.sentences if sentence[0] > kept[-1])
