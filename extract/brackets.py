"""Reads a sentence without the brackets behind its names, so that what stands in them cannot break its parse.

"Ann Roe (Greek: …; born 3 May 1950) is a lawyer" is parsed twice: whole, which tells what the bracket says, and
without the bracket, which tells the rest. Both are put together into one parse of the whole.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from extract.parse import Parse, from_doc

if TYPE_CHECKING:
    import spacy
    from spacy.tokens import Doc

LEAST, MOST = 3, 60
"""Tokens between the brackets: shorter ones do no harm, longer ones are hardly brackets."""

_NAMES = frozenset({"NNP", "NNPS"})


def read(nlp: "spacy.language.Language", doc: "Doc") -> Parse:
    """The parse of a Doc, with what stands outside its brackets parsed as if they were not there."""
    parse = from_doc(doc)
    inside = {token for start, end in brackets(parse) for token in range(start, end)}
    if not inside:
        return parse
    kept = [token for token in range(len(parse)) if token not in inside]
    rest = type(doc)(
        doc.vocab,
        words=[parse.words[token] for token in kept],
        spaces=[bool(doc[token].whitespace_) or token + 1 in inside for token in kept],
    )
    return merge(parse, from_doc(next(iter(nlp.pipe([rest])))), kept)


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


def merge(whole: Parse, rest: Parse, kept: list[int]) -> Parse:
    """The whole parse with all that was kept as the second reading has it; a bracket hangs on the word before it."""
    columns = {name: list(getattr(whole, name)) for name in ("lemmas", "tags", "pos", "deps", "heads")}
    for token, place in enumerate(kept):
        for name in ("lemmas", "tags", "pos", "deps"):
            columns[name][place] = getattr(rest, name)[token]
        columns["heads"][place] = kept[rest.heads[token]]
    outside = set(kept)
    for token in (token for token in range(len(whole)) if token not in outside):
        if whole.heads[token] in outside or whole.heads[token] == token:
            columns["heads"][token] = _before(token, outside)
            columns["deps"][token] = _label(whole, token)
    return Parse(
        text=whole.text,
        words=whole.words,
        starts=whole.starts,
        ends=whole.ends,
        entities=tuple(_entities(whole, rest, kept, outside)),
        sentences=tuple(_sentences(rest, kept, len(whole))),
        states=whole.states,
        **{name: tuple(column) for name, column in columns.items()},
    )


def _label(whole: Parse, token: int) -> str:
    """How the top of a bracket hangs on its name: a clause that had a sentence of its own describes it."""
    if whole.heads[token] != token:
        return whole.deps[token]
    return "acl" if whole.pos[token] == "VERB" else "dep"


def _before(token: int, outside: set[int]) -> int:
    """The last word before the bracket that a token stands in."""
    while token not in outside:
        token -= 1
    return token


def _entities(whole: Parse, rest: Parse, kept: list[int], outside: set[int]) -> list[tuple[int, int, str]]:
    """Names outside the brackets as the second reading has them, those inside as the first one has them."""
    found = [entity for entity in whole.entities if outside.isdisjoint(range(entity[0], entity[1]))]
    for start, end, label in rest.entities:
        if kept[end - 1] - kept[start] == end - 1 - start:
            found.append((kept[start], kept[end - 1] + 1, label))
    return sorted(found)


def _sentences(rest: Parse, kept: list[int], length: int) -> Iterator[tuple[int, int]]:
    """Sentences of the second reading, each with the brackets in it and behind it."""
    for start, end in rest.sentences:
        yield (kept[start] if start else 0), (kept[end] if end < len(kept) else length)
