"""Where a noun phrase begins and ends: its description alone, and the whole of it with all that hangs on it."""

from extract.found import Named
from extract.model import MentionKind
from extract.nouns import AREA_NOUN
from extract.parse import Parse

LEFT = frozenset(
    {"det", "amod", "compound", "nmod", "nummod", "poss", "predet", "quantmod", "npadvmod", "advmod", "case", "neg"}
)
"""Labels of the words before a noun that belong to its phrase."""

DEPTH = 3
"""Phrases with "of" in one another that still make one description."""

_BEFORE = LEFT - {"advmod"} | {"appos"}
_BEHIND = frozenset({"prep", "relcl", "acl", "appos", "case", "amod", "nummod", "poss", "compound", "nmod"})
_WITHIN = frozenset({"compound", "nmod", "amod", "nummod", "advmod"})

CLOSING = frozenset({")", "]", '"', "'", "”", "’"})
"""Marks that may end a phrase."""

_INNER_PUNCTUATION = frozenset({'"', "'", "-", "–", ","})


def start_of(parse: Parse, head: int) -> int:
    """First token of the noun phrase of a head: its dependants on the left, as long as they are next to each other."""
    start = head
    for kid in reversed(parse.children[head]):
        if kid > head:
            continue
        if parse.deps[kid] in LEFT or (parse.deps[kid] == "punct" and parse.words[kid] in _INNER_PUNCTUATION):
            if _last(parse, kid) != start - 1:
                break
            start = _first(parse, kid)
        else:
            break
    if parse.tags[start] == "CD" and ")" in parse.words[start:head]:  # "a long (5-foot) coat"
        start = head - parse.words[start:head][::-1].index(")")
    while start < head and (parse.deps[start] == "punct" or parse.words[start] in {"and", "or", "&"}):
        start += 1
    return start


def _first(parse: Parse, token: int) -> int:
    """First token of what hangs on a token, itself included."""
    while parse.children[token] and parse.children[token][0] < token:
        token = parse.children[token][0]
    return token


def _last(parse: Parse, token: int) -> int:
    """Last token of what hangs on a token, itself included."""
    while parse.children[token] and parse.children[token][-1] > token:
        token = parse.children[token][-1]
    return token


def end_of(parse: Parse, head: int) -> int:
    """Token after the noun phrase of a head, with the phrases that "of" hangs on it, up to three deep."""
    end = head + 1
    for _ in range(DEPTH):
        if end >= len(parse) or parse.heads[end] != head or parse.deps[end] != "prep" or parse.lemmas[end] != "of":
            break
        inner = parse.child(end, "pobj")
        if inner is None or start_of(parse, inner) != end + 1:
            break
        head, end = inner, inner + 1
    return end


def whole_of(parse: Parse, named: Named) -> tuple[int, int]:
    """Token range of all that a mention says: with relative clauses, appositions, prepositional phrases and "'s"."""
    if named.siblings or named.kind in {MentionKind.PRONOUN, MentionKind.IMPLIED} or parse.deps[named.head] in _WITHIN:
        return named.start, named.end
    start, end = named.start, named.end
    for kid in parse.children[named.head]:
        if kid < named.head and parse.deps[kid] in _BEFORE:
            start = min(start, _first(parse, kid))
        elif kid > named.head and _hangs_on(parse, named, kid):
            end = max(end, _last(parse, kid) + 1)
    if ")" in parse.words[start : named.start]:
        start = named.start
    while end > named.end and parse.pos[end - 1] == "PUNCT" and parse.words[end - 1] not in CLOSING:
        end -= 1
    opened = parse.words[start:end].count("(") > parse.words[start:end].count(")")
    return start, end + (opened and parse.words[end : end + 1] == (")",))


def _hangs_on(parse: Parse, named: Named, kid: int) -> bool:
    """Whether a phrase behind a noun belongs to it; the model hangs too many prepositions on proper names."""
    if parse.deps[kid] == "prep" and named.kind is MentionKind.NAME:
        return parse.lemmas[kid] == "of"
    return parse.deps[kid] in _BEHIND


def root_of(parse: Parse, start: int, end: int) -> int:
    """The noun of a range that hangs on a word outside it; the last one if there are several."""
    roots = [
        token for token in range(start, end) if not start <= parse.heads[token] < end or parse.heads[token] == token
    ]
    nouns = [token for token in roots if parse.tags[token].startswith("NN")]
    return (nouns or roots or [end - 1])[-1]


def counted(parse: Parse, token: int) -> int | None:
    """Head of what a quantity counts: "Kenyans" in "dozens of Kenyans"."""
    for kid in parse.kids(token, "prep"):
        if parse.lemmas[kid] == "of":
            return parse.child(kid, "pobj")
    return None


def is_named_area(parse: Parse, noun: int) -> bool:
    """Whether a noun is that of a part of a country with the name before it: "Holm province"."""
    named = any(parse.tags[kid] in {"NNP", "NNPS"} for kid in parse.kids(noun, "compound", "nmod"))
    return named and parse.lemmas[noun].lower() in AREA_NOUN and parse.child(noun, "det", "poss") is None
