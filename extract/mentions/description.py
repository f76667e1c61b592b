"""Puts a description into words: without determiner, and in one form where a proper name owns what it describes."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.almanac import MONTHS
from extract.lexicon import heads, places
from extract.mentions.context import Context
from extract.mentions.phrases import counted, end_of, start_of
from extract.model import EntityType
from extract.parse import Parse

_DROPPED = frozenset({"det", "predet", "nummod", "quantmod", "neg"})
_UNNAMED = frozenset({"DT", "PRP$", "PDT", "WP$", "WDT", "``", "''"})
_QUOTES = frozenset({'"', "'"})


@dataclass(frozen=True, slots=True)
class Description:
    """A description in words.

    Attributes:
        name: in one form: "police of Kenya" for "Kenyan police", "Kenya's police" and "police in Kenya".
        alias: as it is written, without determiner.
        proper: a proper name makes it unique: it is a body of which that place or body has one.
    """

    name: str
    alias: str
    proper: bool


def describe(context: Context, head: int) -> Description:
    """The description with this head."""
    name, owned = _with_owner(context, head)
    proper = owned and is_body(context.parse, head) and not _indefinite(context.parse, head)
    return Description(name[:1].upper() + name[1:] if proper else name, _as_written(context, head), proper)


def extent(context: Context, head: int) -> int:
    """Token after the phrase of a head; a name in it is never cut."""
    parse, end = context.parse, end_of(context.parse, head)
    if end - 1 > head and parse.tags[end : end + 1] == ("CD",) and parse.words[end - 1].lower() in MONTHS:
        end += 1  # "the raids of September 11"
    name = context.names.get(end - 1)
    return end if name is None else max(end, name.end)


def _with_owner(context: Context, head: int) -> tuple[str, bool]:
    """The description with the name that owns it behind it, and whether there is one."""
    parse = context.parse
    start, end = start_of(parse, head), extent(context, head)
    owner = _owner_before(context, start, head)
    words = [token for token in range(start, end) if token >= head or not _is_dropped(parse, token, head)]
    if owner is not None:
        text = parse.quote(token for token in words if token not in owner.tokens)
        return f"{text} of {owner.name}", True
    text = parse.quote(words).replace('"', "")
    place = _place_behind(context, head) if is_body(parse, head) and not _indefinite(parse, head) else None
    if place is not None:
        return f"{text} of {place}", True
    return text, end > head + 1 and _proper_behind(context, head)


def _as_written(context: Context, head: int) -> str:
    """The description with the names that own it where they stand, without determiner."""
    parse = context.parse
    start = start_of(parse, head)
    while (
        start < head
        and not _is_hyphened(parse, start)
        and (parse.tags[start] in _UNNAMED or (parse.deps[start] in _DROPPED and parse.heads[start] == head))
    ):
        start += 1
    return parse.quote(range(start, extent(context, head))).replace('"', "").strip()


@dataclass(frozen=True, slots=True)
class _Owner:
    """What a description belongs to: a proper name, and the tokens to leave out when it is put behind."""

    name: str
    tokens: frozenset[int]


def is_body(parse: Parse, head: int) -> bool:
    """Whether the noun is a body of which a place has one."""
    return parse.lemmas[head].lower() in heads().institutions


def _is_dropped(parse: Parse, token: int, head: int) -> bool:
    """Whether a word before the head is no part of the description: determiner, number, possessor that is no name."""
    if _is_hyphened(parse, token):
        return False
    if parse.tags[token] in _UNNAMED or parse.words[token] in _QUOTES or _points(parse, token):
        return True
    below = next((word for word in [token, *_up_to(parse, token, head)] if parse.heads[word] == head), head)
    return parse.deps[below] == "poss" or parse.deps[below] in _DROPPED


def _points(parse: Parse, token: int) -> bool:
    """Whether a word before a noun only points at what was told or stresses it: "the same court", "her own firm"."""
    word, noun = parse.words[token].lower(), parse.heads[token]
    whole = noun > token and parse.words[token + 1] not in {"-", "and", "or", ","}
    return whole and word in _POINTING and not (word == "own" and parse.lemmas[noun].lower() == "goal")


_POINTING = frozenset("same selfsame own such aforementioned aforesaid very".split())


def _is_hyphened(parse: Parse, token: int) -> bool:
    """Whether a hyphen ties a word to the next one: "all-out war", "a 5-million-euro loss", no "3-0 win"."""
    while (joined := _joins(parse, token)) and parse.tags[token] == parse.tags[token + 2] == "CD":
        token += 2
    counts = parse.tags[token] == "CD" and joined and parse.deps[token + 2] not in _DROPPED
    return counts or (joined and parse.tags[token] == "DT")


def _joins(parse: Parse, token: int) -> bool:
    """Whether a hyphen stands right behind a word, and one right behind that."""
    near = token + 2 < len(parse) and parse.words[token + 1] == "-"
    return near and parse.ends[token] == parse.starts[token + 1] and parse.ends[token + 1] == parse.starts[token + 2]


def _up_to(parse: Parse, token: int, head: int) -> Iterator[int]:
    """Ancestors of a token below the head."""
    for above in parse.ancestors(token):
        if above == head:
            return
        yield above


def _owner_before(context: Context, start: int, head: int) -> _Owner | None:
    """The name that owns the thing: a possessor, or the place whose adjective or name stands before a body."""
    parse = context.parse
    for token in range(start, head):
        name = context.names.get(token)
        if name is None or token != name.start:
            continue
        behind = {name.end} if parse.tags[name.end] == "POS" else set()
        tokens = frozenset({*range(name.start, name.end), *behind})
        if behind and parse.heads[context.root(name)] == head:
            return _Owner(name.known or name.name, tokens)
        place = name.type is EntityType.LOCATION and name.known in places().countries
        joined = parse.words[name.end : name.end + 1] == ("-",)  # "US-led forces"
        if place and not joined and not _beside(parse, token) and is_body(parse, head):
            return _Owner(name.known, tokens)
    return None


def _beside(parse: Parse, adjective: int) -> bool:
    """Whether another adjective is coordinated with one: "French and Malian forces" are those of neither alone."""
    pairs = ((adjective - 1, adjective - 2), (adjective + 1, adjective + 2))
    return any(
        0 <= other < len(parse)
        and parse.words[link] in {"and", "or"}
        and (parse.tags[other] == "JJ" or (parse.tags[other] == "NNP" and parse.deps[other] in {"compound", "nmod"}))
        for link, other in pairs
    )


def _indefinite(parse: Parse, head: int) -> bool:
    """Whether the phrase does not speak of the one thing of its kind: "a", "some", "two", or several of them."""
    determiner = parse.child(head, "det")
    if determiner is not None and parse.words[determiner].lower() not in {"the", "this", "that"}:
        return True
    several = parse.tags[head] in {"NNS", "NNPS"} and parse.lemmas[head].lower() not in {"force", "forces", "police"}
    return several or parse.child(head, "nummod") is not None


def _place_behind(context: Context, head: int) -> str | None:
    """The country that stands right behind a body: "special forces in Kenya"."""
    parse = context.parse
    for kid in parse.kids(head, "prep"):
        inner = parse.child(kid, "pobj")
        name = context.names.get(inner) if inner is not None and kid == head + 1 and parse.lemmas[kid] == "in" else None
        if name is not None and name.known in places().countries:
            return name.known
    return None


def _proper_behind(context: Context, head: int) -> bool:
    """Whether the "of" phrase of the head names something by a proper name."""
    inner = counted(context.parse, head)
    return inner is not None and inner in context.names
