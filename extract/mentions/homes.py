"""Reads off a word the place or body that it means: Kenya in "Kenyan Ministry of Health" and "a Kenyan"."""

from collections.abc import Iterator, Mapping, Sequence

from extract.found import Named
from extract.lexicon import heads, places
from extract.model import EntityType, MentionKind
from extract.parse import Parse

_BODIES = frozenset(
    """court council office church battalion brigade regiment corps district agency commission guard command authority
    bureau prosecutor association federation union conference society academy league institute museum corporation party
    chamber bank foundation service society administration airlines airways company movement centre center""".split()
)
"""Heads of names of public bodies, beside the institutions of the table."""
_LONGEST = 4
"""Words of the longest name that is looked for inside another."""
_OWNED = frozenset(
    (EntityType.ORGANIZATION, EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT, EntityType.LOCATION)
)
_PARTS = frozenset("headquarters board office chapter branch council committee parliament court army police".split())
"""Words for parts of a body; another word for a body alone ("Acme Bank") only says what it is."""
_EDGES = frozenset({"the", "a", "an"})


def find_homes(parse: Parse, written: Sequence[Named]) -> Iterator[Named]:
    """The places and bodies in names, as mentions that the names imply."""
    names = [named for named in written if named.kind is MentionKind.NAME]
    local = {named.name.casefold(): named for named in names if named.type is EntityType.LOCATION}
    bodies = {named.name.casefold(): named for named in names if named.type is EntityType.ORGANIZATION}
    for named in names:
        if named.type is EntityType.ORGANIZATION and _is_public(parse, named):
            yield from _home(parse, named, local)
        if named.type in _OWNED and named.end - named.start > 1:
            yield from _owner(parse, named, bodies)
    yield from _of_people(parse)


def _of_people(parse: Parse) -> Iterator[Named]:
    """The places whose people somebody is said to be one of: Sweden in "Ann Roe, a Swede"."""
    for token in range(2, len(parse)):
        place = places().people.get(parse.words[token].casefold())
        one = parse.deps[token] == "appos" and parse.words[token - 1].lower() in {"a", "an"}
        if place and one and parse.pos[parse.heads[token]] == "PROPN":
            yield _implied(token, token + 1, EntityType.LOCATION, place, known=place)


def _is_public(parse: Parse, named: Named) -> bool:
    """Whether the head of a name says that its bearer is a public body."""
    word = parse.words[named.head].lower()
    return word in _BODIES or word in heads().institutions


def _home(parse: Parse, named: Named, local: Mapping[str, Named]) -> Iterator[Named]:
    """The place with which a name begins; of cities only one that the text names by itself."""
    for start, end, words in _openings(parse, named):
        place = places().adjectives.get(words) or places().names.get(words) or (words in local and local[words].name)
        if place:
            yield _implied(start, end, EntityType.LOCATION, place, known=place)
            return


def _owner(parse: Parse, named: Named, bodies: Mapping[str, Named]) -> Iterator[Named]:
    """The body with which a name begins, if the text names it by itself and the rest is a thing of its own."""
    for start, end, words in _openings(parse, named):
        body = bodies.get(words)
        if body is not None and body.name != named.name and _is_thing(parse, named, end):
            yield _implied(start, end, EntityType.ORGANIZATION, body.name, known=body.known)
            return


def _openings(parse: Parse, named: Named) -> Iterator[tuple[int, int, str]]:
    """Ranges of the first words of a name, the longest first, with their words."""
    start = named.start + (parse.words[named.start].lower() in _EDGES)
    for end in range(min(start + _LONGEST, named.head), start, -1):
        yield start, end, parse.quote(range(start, end)).casefold()


def _is_thing(parse: Parse, named: Named, rest: int) -> bool:
    """Whether the words behind an owner are more than what the owner is: "Science Fair", "headquarters"."""
    last = parse.words[named.head].lower()
    kind = heads().types.get(last) or heads().types.get(parse.lemmas[named.head].lower())
    alone = named.head == rest and kind is EntityType.ORGANIZATION
    return kind in _OWNED and (not alone or last in _PARTS)


def _implied(start: int, end: int, kind: EntityType, name: str, *, known: str) -> Named:
    return Named(start, end, end - 1, MentionKind.IMPLIED, kind, name, known=known, proper=True)
