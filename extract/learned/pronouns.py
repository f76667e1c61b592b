"""The pronouns that are no mentions, as ends of learned relations: who speaks, and what relative pronouns take up."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from extract.chains import Chains
from extract.found import Named, Phrase
from extract.learned.end import End
from extract.model import EntityType, MentionKind
from extract.parse import Parse
from extract.relatives import RELATIVE, relative_noun

SPEAKERS = {
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), ("I", EntityType.PERSON)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), ("we", EntityType.GROUP)),
}
"""Pronouns of those who speak: what they name and of what kind it is."""

INSIDE = frozenset(("in", "at", ",", "the"))
"""What stands between a body and the place that it is in."""


def speakers(parse: Parse, chains: Chains) -> Iterator[End]:
    """Those who speak, by "I", "our" and the like, where no chain is known of them."""
    for token, word in enumerate(parse.words):
        thing = SPEAKERS.get(word.lower()) if parse.tags[token] in {"PRP", "PRP$"} else None
        if thing is not None and chains.at_head(token) is None:
            yield End(token, token + 1, token, thing[1].value, "pronoun", "", thing[0])


def relatives(parse: Parse, chains: Chains, found: Sequence[End]) -> Iterator[End]:
    """Relative pronouns whose noun is not known: they take up the name shortly before them that fits, or none."""
    names = sorted((end for end in found if end.form == "name"), key=lambda end: end.end)
    for token, word in enumerate(parse.words):
        if parse.tags[token] not in RELATIVE or word not in RELATIVES or chains.at_head(token) is not None:
            continue
        first = max(token - NEAREST, parse.sentences[parse.sentence_of[token]][0])
        near = [end for end in names if first <= end.head < end.end <= token and end.kind in RELATIVES[word]]
        kind, thing = (near[-1].kind, near[-1].thing) if near else (RELATIVES[word][0].value, f"at {token}")
        yield End(token, token + 1, token, kind, "pronoun", "", thing)


NEAREST = 8
"""Tokens before a relative pronoun in which it looks for a name."""

BODIES = (EntityType.THING, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PRODUCT, EntityType.WORK)
RELATIVES = {
    **dict.fromkeys(("who", "whom"), (EntityType.PERSON,)),
    **dict.fromkeys(("which", "that"), BODIES),
    "whose": (EntityType.PERSON, *BODIES),
}
"""Relative pronouns, and kinds of what they take up; the first is that of one that takes up nothing known."""


def places(parse: Parse, chains: Chains) -> Iterator[End]:
    """Places and bodies by "where", which opens a clause of theirs."""
    for token, word in enumerate(parse.words):
        mention = _opened(parse, chains, token) if parse.tags[token] == "WRB" and word.lower() == "where" else None
        if mention is not None:
            number = chains.number(chains.mention(Phrase(mention.head, (mention.head,))))
            thing = f"at {token}" if number is None else number
            yield End(token, token + 1, token, mention.type.value, "pronoun", "", thing)


def _opened(parse: Parse, chains: Chains, token: int) -> Named | None:
    """What a "where" takes up: the noun of its clause, or the last name before it where that is a year or nothing.

    "At Elm College in Kent, where she sings" is at the college.
    """
    noun, names = relative_noun(parse, token), _names(parse, chains, token)
    mention = None if noun is None else chains.at_head(noun)
    if mention is None and names:
        mention = names[-1]
    while mention is not None and mention.type is EntityType.LOCATION:
        around = [one for one in names if one.end <= mention.start][-1:]
        if not around or any(word.lower() not in INSIDE for word in parse.words[around[0].end : mention.start]):
            break
        mention = around[0]
    return mention


def _names(parse: Parse, chains: Chains, token: int) -> list[Named]:
    """Names of bodies and places in a sentence before a token, by position."""
    reach = parse.sentences[parse.sentence_of[token]][0], token
    first, last = (bisect_left(chains.mentions, at, key=attrgetter("head")) for at in reach)
    kinds, found = {EntityType.ORGANIZATION, EntityType.LOCATION}, chains.mentions[first:last]
    return [one for one in found if one.kind is MentionKind.NAME and one.type in kinds and one.end <= token]
