"""Finds what only a number tells apart: "Resolution 2254" is not Resolution 2249, and a Boeing 737 is no Boeing 777."""

from collections.abc import Iterable, Iterator

from extract.parse import Parse

Found = tuple[int, int, str]
_TEXTS = frozenset("Resolution Directive Regulation Proposition Amendment Protocol".split())
"""Capitalised nouns for what a body adopts many of."""


def with_numbers(parse: Parse, entities: Iterable[Found]) -> tuple[Found, ...]:
    """The model's entities, with those that end in a number whole, and what stood before them in one an entity still.

    "UN Security Council Resolution 2254" gives "UN Security Council" and "Resolution 2254", "Nordal Air Boeing 737"
    gives "Nordal Air" and "Boeing 737".
    """
    whole = (*_numbered(parse), *_models(parse))
    starts = {token: start for start, end, _ in whole for token in range(start, end)}
    kept: list[Found] = []
    for start, end, label in entities:
        cut = next((starts[token] for token in range(start, end) if token in starts), end)
        if start < cut:
            kept.append((start, cut, "ORG" if cut < end and label in {"LAW", "PRODUCT"} else label))
    return tuple(sorted([*whole, *kept]))


def _numbered(parse: Parse) -> Iterator[Found]:
    """A text and its number."""
    for number in range(1, len(parse)):
        text = number - 1
        proper = parse.words[text] in _TEXTS and parse.tags[text] in {"NNP", "NNPS"}
        if proper and parse.words[number].isdigit() and parse.heads[number] == text:
            yield text, number + 1, "LAW"


def _models(parse: Parse) -> Iterator[Found]:
    """The maker of an aircraft and the number or letters of its model: "Boeing 737-800", "Airbus A320"."""
    for maker in range(len(parse) - 1):
        end = maker + 1
        if parse.words[maker] not in MAKERS:
            continue
        while end < len(parse) and (_tells_model(parse, end) or _ties(parse, end)):
            end += 1
        if end > maker + 1 and not _counts(parse, maker, end):
            yield maker, end, "PRODUCT"


def _tells_model(parse: Parse, token: int) -> bool:
    """Whether a word is of a model: "737", "A320", "MAX"."""
    return any(letter.isdigit() for letter in parse.words[token]) or parse.words[token] in _VARIANTS


def _counts(parse: Parse, maker: int, end: int) -> bool:
    """Whether a number behind a maker counts what stands behind it: "sold Boeing 100 jets"."""
    words = range(maker, end)
    behind = {parse.heads[token] for token in words if parse.heads[token] >= end}
    return parse.words[end - 1].isdigit() and bool(behind) and parse.heads[maker] not in {*behind, *words}


def _ties(parse: Parse, hyphen: int) -> bool:
    """Whether a hyphen stands inside a model: "737-800"."""
    inside = parse.words[hyphen] == "-" and parse.ends[hyphen] == parse.starts[min(hyphen + 1, len(parse) - 1)]
    return inside and parse.ends[hyphen - 1] == parse.starts[hyphen] and _tells_model(parse, hyphen + 1)


MAKERS = frozenset(
    """Boeing Airbus Cessna Embraer Bombardier Antonov Tupolev Ilyushin Sukhoi Mikoyan Lockheed Fokker Learjet
    Gulfstream Beechcraft Piper Sikorsky Eurocopter Saab Dassault Yakovlev""".split()
)
"""Makers of aircraft, by the words that news calls them."""
_VARIANTS = frozenset("MAX Max Dreamliner Superjet Phenom Citation Hercules".split())
"""Words that a model may have for a number."""
