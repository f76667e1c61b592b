"""Where a fact happened: a place that a preposition ties to the clause of the trigger."""

from collections.abc import Mapping

from extract.arguments import phrase
from extract.found import Candidate, Phrase
from extract.model import EntityType
from extract.parse import Parse
from extract.qualifiers.governors import Governors, Hold

WHERE = frozenset("in at near inside outside on around across throughout".split())
_TONGUES = frozenset(("NORP", "LANGUAGE"))
"""Labels of what something is written in: "a book in German"."""
SEARCHED = (Hold.TRIGGER, Hold.CONTROL)


def place_of(
    parse: Parse, candidate: Candidate, governors: Governors, types: Mapping[int, EntityType]
) -> Phrase | None:
    """First place of the clause that is not itself subject or object, nor listed with one, or None."""
    ends = {candidate.subject.head} | ({candidate.object.head} if candidate.object else set())
    if candidate.nominal:
        return None  # what stands beside a noun is no clause that happens somewhere
    for link in governors:
        if link.hold not in SEARCHED or link.loose:
            return None
        for head in (link.token, parse.child(link.token, "dobj")):
            found = None if head is None else _below(parse, head, types)
            if found is not None:
                return None if any(found in parse.listed(end) for end in ends) else phrase(parse, found)
    return None


def _below(parse: Parse, head: int, types: Mapping[int, EntityType]) -> int | None:
    """Head of the first place under a preposition of place."""
    for kid in parse.kids(head, "prep"):
        if parse.words[kid].lower() in WHERE:
            thing = parse.child(kid, "pobj")
            if thing is not None and types.get(thing) is EntityType.LOCATION and parse.label(thing) not in _TONGUES:
                return thing
    return None
