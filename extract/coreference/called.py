"""What "the city" or "the company" takes up that the text has only named so far: the one name of the kind nearby.

Of several firms it is the one that the text is about.
"""

from __future__ import annotations

from extract.coreference import binding
from extract.coreference.bodies import other_kind
from extract.coreference.things import Thing, Things
from extract.found import Named
from extract.lexicon import places
from extract.model import EntityType, MentionKind
from extract.parse import Parse

_KINDS = {
    **dict.fromkeys(
        """company firm airline agency party newspaper bank organisation organization group movement militia club
        charity network""".split(),
        EntityType.ORGANIZATION,
    ),
    **dict.fromkeys(("city", "town", "village", "region", "province", "district"), EntityType.LOCATION),
}
"""Kinds whose bearers are mostly spoken of by name first."""
_FIRMS = frozenset(("company", "firm"))
"""Kinds that a text about a firm says of it, whatever other one it names."""
_OPENING = 2
"""Sentences at the start in which a text names what it is about."""
_OFTEN = 3
"""Mentions from which on, if twice those of any other, a body is what the text is about."""


def of_kind(things: Things, index: int, named: Named, lemma: str) -> tuple[int, str] | None:
    """For "the company" or "the city": the only name of that kind in this sentence and the one before, or the topic.

    The description must be bare, but for where the firm is or how old it is.
    """
    kind = _KINDS.get(lemma)
    if kind is None or named.plural or _narrowed(things.parse, named):
        return None
    found: dict[int, int] = {}
    for other in range(index - 1, -1, -1):
        candidate = things.mentions[other]
        if things.sentence(index) - things.sentence(other) > 1:
            break
        fits = candidate.kind is MentionKind.NAME and candidate.type is kind and not _a_country(candidate)
        fits = fits and not binding.acts_on(things, other, named)
        if fits and not other_kind(lemma, things.of(other)):
            found.setdefault(id(things.of(other)), other)
    if len(found) == 1 and not _told_more(things.parse, named):
        other = next(iter(found.values()))
        return other, f"the only name nearby that a {lemma} can have: {things.mentions[other].name}"
    topic = _topic(things, index, named) if lemma in _FIRMS else None
    if topic is None or other_kind(lemma, topic):
        return None
    other = things.latest(topic, index)[-1]
    return None if binding.acts_on(things, other, named) else (other, "the firm that the text is about")


def _topic(things: Things, index: int, named: Named) -> Thing | None:
    """The body that the text names at its start, and more often before a description than any other."""
    counts: dict[int, list[int]] = {}
    for other in range(index):
        thing = things.of(other)
        if thing.type is EntityType.ORGANIZATION and thing.named and not thing.plural:
            counts.setdefault(id(thing), []).append(other)
    often = sorted(counts.values(), key=len, reverse=True)
    if not often or len(often[0]) < max(_OFTEN, 2 * len(often[1]) if len(often) > 1 else 0):
        return None
    thing, start = things.of(often[0][0]), things.parse.sentence_of[named.start]
    early = things.sentence(often[0][0]) < _OPENING
    return thing if early and start - things.sentence(often[0][-1]) <= _OPENING else None


def _narrowed(parse: Parse, named: Named) -> bool:
    """Whether anything but an age or a seat tells which one is meant."""
    kids = parse.kids(named.head, "amod", "compound", "nmod", "nummod")
    loose = all(parse.words[kid - 1] == "-" and parse.lemmas[kid].lower() in _TELLING for kid in kids)
    behind = parse.child(named.head, "poss") is not None or any(
        parse.words[kid].lower() == "of" for kid in parse.kids(named.head, "prep")
    )
    return behind or not loose


_TELLING = frozenset(("base", "based", "old"))


def _told_more(parse: Parse, named: Named) -> bool:
    """Whether a word stands between the article and the noun: "the Lima-based company"."""
    return bool(parse.kids(named.head, "amod", "compound", "nmod", "nummod"))


def _a_country(named: Named) -> bool:
    """Whether a name is that of a country, which no smaller place is called by."""
    return named.known in places().countries
