"""Reads off the name of a public body the place that it is a body of: Kenya in "Kenyan Ministry of Health"."""

from collections.abc import Iterator, Sequence

from extract.found import Named
from extract.lexicon import heads, places
from extract.model import EntityType, MentionKind
from extract.parse import Parse

_BODIES = frozenset(
    """court council office church battalion brigade regiment corps district agency commission guard command authority
    bureau prosecutor""".split()
)
"""Heads of names of public bodies, beside the institutions of the table."""
_LONGEST = 3
"""Words of the longest name of a place that is looked for."""


def find_homes(parse: Parse, written: Sequence[Named]) -> Iterator[Named]:
    """The places in the names of public bodies, as mentions that the names imply."""
    local = {
        named.name.casefold(): named.name
        for named in written
        if named.kind is MentionKind.NAME and named.type is EntityType.LOCATION
    }
    for named in written:
        if named.kind is MentionKind.NAME and named.type is EntityType.ORGANIZATION and _is_public(parse, named):
            yield from _home(parse, named, local)


def _is_public(parse: Parse, named: Named) -> bool:
    """Whether the head of a name says that its bearer is a public body."""
    word = parse.words[named.head].lower()
    return word in _BODIES or word in heads().institutions


def _home(parse: Parse, named: Named, local: dict[str, str]) -> Iterator[Named]:
    """The place with which a name begins; of cities only one that the text names by itself."""
    start = named.start + (parse.words[named.start].lower() in {"the", "a", "an"})
    for end in range(min(start + _LONGEST, named.head), start, -1):
        words = " ".join(parse.words[start:end]).casefold()
        place = places().adjectives.get(words) or places().names.get(words) or local.get(words)
        if place:
            kind, of_place = MentionKind.IMPLIED, EntityType.LOCATION
            yield Named(start, end, end - 1, kind, of_place, place, known=place, proper=True)
            return
