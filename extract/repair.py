"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from extract.lexicon import heads, places
from extract.model import EntityType
from extract.normalise import PARAGRAPH
from extract.parse import Parse

_DASHES = frozenset({"-", "–", "—", "--"})
_PROPER = frozenset({"NNP", "NNPS"})
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.GROUP})


@dataclass(frozen=True, slots=True)
class _Draft:
    """The parts of a parse that repairs write to."""

    parse: Parse
    heads: list[int]
    deps: list[str]
    sentences: list[tuple[int, int]]

    def hang(self, token: int, head: int, dep: str) -> None:
        """Gives a token another head."""
        self.heads[token] = head
        self.deps[token] = dep


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended, in the order of the table; each sees what those before it did."""
    for mend in REPAIRS:
        draft = _Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))
        if mend(draft):
            parse = replace(parse, heads=tuple(draft.heads), deps=tuple(draft.deps), sentences=tuple(draft.sentences))
    return parse


def join_opening_phrase(draft: _Draft) -> bool:
    """A sentence that is only an opening phrase ("Since Monday (3 May)") is put before the clause that follows it."""
    parse, joined = draft.parse, False
    for number in range(len(parse.sentences) - 1, 0, -1):
        (start, end), (after, stop) = parse.sentences[number - 1], parse.sentences[number]
        root = _root(parse, start, end)
        clause = _root(parse, after, stop)
        if parse.tags[root] != "IN" or not _unfinished(parse, start, end, after) or not _finite(parse, clause):
            continue
        draft.hang(root, clause, "prep")
        at = draft.sentences.index((start, end))
        draft.sentences[at : at + 2] = [(start, draft.sentences[at + 1][1])]
        joined = True
    return joined


def _unfinished(parse: Parse, start: int, end: int, after: int) -> bool:
    """Whether a sentence has no verb and no full stop, and the next one goes on in the same paragraph."""
    between = parse.text[parse.ends[end - 1] : parse.starts[after]]
    return (
        PARAGRAPH not in between
        and parse.words[end - 1] not in {".", "!", "?", ":", ";"}
        and not any(parse.pos[token] in {"VERB", "AUX"} for token in range(start, end))
    )


def _finite(parse: Parse, token: int) -> bool:
    """Whether a clause has a finite verb: the verb itself or its auxiliary."""
    finite = {"VBD", "VBZ", "VBP", "MD"}
    return parse.tags[token] in finite or any(parse.tags[kid] in finite for kid in parse.kids(token, "aux", "auxpass"))


def _root(parse: Parse, start: int, end: int) -> int:
    """Root of a sentence."""
    return next((token for token in range(start, end) if parse.heads[token] == token), start)


def part_dashed_apposition(draft: _Draft) -> bool:
    """In "the navy chief - Admiral Roe said", the words before the dash are in apposition to the name behind it."""
    parse, mended = draft.parse, False
    for dash in range(1, len(parse) - 1):
        if parse.words[dash] in _DASHES and _spaced(parse, dash):
            noun, name = dash - 1, _name_behind(parse, dash)
            if name is not None and parse.tags[noun] in {"NN", "NNS"} and parse.lemmas[noun].lower() in heads().types:
                mended = _apposition(draft, noun, name) or mended
    return mended


def _spaced(parse: Parse, dash: int) -> bool:
    """Whether a dash stands between blanks."""
    return parse.ends[dash - 1] < parse.starts[dash] and parse.ends[dash] < parse.starts[dash + 1]


def _name_behind(parse: Parse, dash: int) -> int | None:
    """Last word of the run of proper nouns behind a dash."""
    end = dash + 1
    limit = parse.sentences[parse.sentence_of[dash]][1]
    while end < limit and parse.tags[end] in _PROPER:
        end += 1
    return end - 1 if end > dash + 1 else None


def _apposition(draft: _Draft, noun: int, name: int) -> bool:
    """Hangs the noun phrase before a dash on the name behind it, if the model had them side by side."""
    parse = draft.parse
    if parse.heads[noun] != name and parse.heads[noun] != parse.heads[name]:
        return False
    before = noun - 1
    if before >= 0 and parse.tags[before] in {"NN", "NNS"} and parse.heads[before] in {name, parse.heads[name]}:
        draft.hang(before, noun, "compound")
    for token in range(parse.sentences[parse.sentence_of[noun]][0], noun):
        if parse.heads[token] == name and parse.deps[token] in {"amod", "compound", "det", "poss", "nmod"}:
            draft.hang(token, noun, parse.deps[token])
    draft.hang(noun, name, "appos")
    return True


def part_double_subject(draft: _Draft) -> bool:
    """In "head of the council Ann Roe said", where the model sees two subjects, the first is in apposition."""
    parse, mended = draft.parse, False
    for name in range(1, len(parse)):
        if parse.deps[name] != "nsubj" or parse.tags[name] not in _PROPER:
            continue
        first = parse.child(parse.heads[name], "nsubj")
        if first is None or first >= name or heads().types.get(parse.lemmas[first].lower()) is not EntityType.PERSON:
            continue
        if parse.subtree(first)[-1] + 1 == parse.subtree(name)[0] and parse.tags[first] in {"NN", "NNP"}:
            draft.hang(first, name, "appos")
            mended = True
    return mended


def part_coordination(draft: _Draft) -> bool:
    """In "soldiers and Kenyan special forces", the first noun is coordinated with the last; it does not modify it."""
    parse, mended = draft.parse, False
    for noun in range(len(parse)):
        last = parse.heads[noun]
        if (
            last <= noun
            or parse.deps[noun] not in {"nmod", "compound"}
            or parse.tags[noun] not in {"NN", "NNS", "NNP", "NNPS"}
        ):
            continue
        link, second = parse.child(noun, "cc"), parse.child(noun, "conj")
        if (
            link is None
            or second is None
            or not second < last
            or parse.words[second].casefold() not in places().adjectives
        ):
            continue
        if (
            heads().types.get(parse.lemmas[noun].lower()) in _BODIES
            and heads().types.get(parse.lemmas[last].lower()) in _BODIES
        ):
            _coordinate(draft, noun, second, last)
            mended = True
    return mended


def _coordinate(draft: _Draft, first: int, modifier: int, last: int) -> None:
    """Makes the last noun a sibling of the first, which takes its place in the clause."""
    parse = draft.parse
    draft.hang(first, parse.heads[last] if parse.heads[last] != last else first, parse.deps[last])
    draft.hang(last, first, "conj")
    draft.hang(modifier, last, "amod")
    for kid in parse.children[last]:
        if kid < first or kid > last:
            draft.hang(kid, first if kid < first else last, parse.deps[kid])


REPAIRS: Sequence[Callable[[_Draft], bool]] = (
    join_opening_phrase,
    part_dashed_apposition,
    part_double_subject,
    part_coordination,
)
"""All repairs, in the order in which they are made."""
