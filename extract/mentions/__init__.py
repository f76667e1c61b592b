"""Finds everything in a text that can take part in a fact: names, descriptions, pronouns, implied bodies."""

from collections.abc import Iterator, Sequence

from extract.found import Named
from extract.mentions.context import context_of
from extract.mentions.entities import find_names
from extract.mentions.homes import find_homes
from extract.mentions.nominals import find_nominals
from extract.mentions.parties import find_parties
from extract.mentions.pronouns import find_pronouns
from extract.mentions.spoken import find_spoken
from extract.mentions.surnames import share_surnames
from extract.mentions.titled import name_mentions, titles_of
from extract.model import EntityType, MentionKind
from extract.parse import Parse

__all__ = ["find_mentions", "with_spoken"]


def find_mentions(parse: Parse) -> tuple[Named, ...]:
    """All mentions, by first token, then head; implied ones stand behind the mention that implies them."""
    context = context_of(parse, share_surnames(parse, find_names(parse)))
    names = tuple(name_mentions(context))
    written = [*names, *find_nominals(context, titles_of(names)), *find_pronouns(parse)]
    return _in_order([*written, *_implied(written), *find_homes(parse, written), *find_parties(parse, written)])


def with_spoken(parse: Parse, mentions: Sequence[Named]) -> tuple[Named, ...]:
    """The mentions and what else the text speaks of, in the same order."""
    return _in_order([*mentions, *find_spoken(parse, mentions)])


def _in_order(found: Sequence[Named]) -> tuple[Named, ...]:
    return tuple(sorted(found, key=lambda named: (named.start, named.head, named.kind is MentionKind.IMPLIED)))


def _implied(written: Sequence[Named]) -> Iterator[Named]:
    """The bodies that the roles of persons imply, at the role's head."""
    seen: set[tuple[int, str]] = set()
    for role in (role for named in written for role in named.roles):
        if role.implied and (role.head, role.implied) not in seen:
            seen.add((role.head, role.implied))
            yield Named(
                start=role.start,
                end=role.end,
                head=role.head,
                kind=MentionKind.IMPLIED,
                type=EntityType.ORGANIZATION,
                name=role.implied,
                proper=" of " in role.implied,
            )
