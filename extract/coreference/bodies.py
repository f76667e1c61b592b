"""Bodies and places that are never one another: "the company" is no ministry, "the Syrian city" no Kenyan one."""

from __future__ import annotations

from extract.coreference.things import RECENT, Thing, Things
from extract.found import Named
from extract.lexicon import places
from extract.model import EntityType, MentionKind

_KINDS = {
    "firm": """company firm corporation business enterprise conglomerate multinational start-up startup manufacturer
    maker airline carrier automaker carmaker retailer supermarket insurer brokerage newspaper tabloid broadsheet
    magazine broadcaster bank lender""",
    "union": "association union federation confederation",
    "public": """ministry department council court parliament congress senate assembly government cabinet embassy
    police army navy judiciary treasury tribunal legislature consulate constabulary county commission committee
    regulator watchdog""",
    "learning": "university college school academy faculty",
    "church": "church diocese archdiocese synod parish",
    "party": "party",
}
_KIND_OF = {noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()}


def other_kind(lemma: str, thing: Thing) -> bool:
    """Whether a noun names another kind of body than the words for a thing do: "company" for the Ministry of Health."""
    told = {_KIND_OF[noun] for noun in thing.heads if noun in _KIND_OF}
    return lemma in _KIND_OF and bool(told) and _KIND_OF[lemma] not in told


def same_kind(lemma: str, thing: Thing) -> bool:
    """Whether a noun and the words for a thing are known to name one kind of body: "company" and "retailer"."""
    return lemma in _KIND_OF and any(_KIND_OF.get(noun) == _KIND_OF[lemma] for noun in thing.heads)


def of_lands_apart(things: Things, named: Named, thing: Thing) -> bool:
    """Whether a description has the adjective or name of a country before it, and the thing only those of others."""
    mine = things.noted(lands, named)
    if not mine or thing.type is EntityType.PERSON:  # somebody may have two nationalities
        return False
    members = [things.mentions[at] for at in thing.members[-RECENT:]]
    theirs = {land for one in members for land in things.noted(lands, one)}
    if not theirs:  # "the Kenyan minister, whose government left", is of no Peruvian government
        heads = [things.parse.child(one.head, "poss") for one in members]
        owners = [things.of(at) for head in heads if head is not None and (at := things.at(head)) is not None]
        known = (things.mentions[at] for owner in owners for at in owner.members)
        theirs = {land for one in known for land in things.noted(_lands_in, one)}
    return bool(theirs) and mine.isdisjoint(theirs)


def _lands_in(things: Things, named: Named) -> frozenset[str]:
    """The countries whose adjectives stand in a name with its titles: "Kenyan Foreign Minister Ann Roe"."""
    table, parse = places(), things.parse
    words = (parse.words[token].casefold() for token in range(named.start, named.head))
    return frozenset(land for word in words if (land := table.adjectives.get(word)) in table.countries)


def lands(things: Things, named: Named) -> frozenset[str]:
    """The countries whose adjective or name stands before a noun, or whose capital a name is."""
    table, parse = places(), things.parse
    if named.kind is MentionKind.NAME and named.name.casefold() in table.capitals:
        return frozenset({table.capitals[named.name.casefold()]})
    if named.kind is not MentionKind.NOMINAL:
        return frozenset()
    words = [parse.words[kid].casefold() for kid in parse.kids(named.head, "amod", "compound", "nmod", "poss")]
    found = (table.adjectives.get(word) or table.names.get(word) for word in words)
    return frozenset(land for land in found if land in table.countries)
