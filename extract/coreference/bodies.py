"""Kinds of bodies that are never one another: "the company" is no ministry and no university."""

from __future__ import annotations

from extract.coreference.things import Thing

_KINDS = {
    "firm": """company firm corporation business enterprise conglomerate multinational start-up startup manufacturer
    maker airline carrier automaker carmaker retailer supermarket insurer brokerage""",
    "public": """ministry department council court parliament congress senate assembly government cabinet embassy
    police army navy judiciary treasury tribunal legislature consulate constabulary county""",
    "learning": "university college school academy faculty",
    "church": "church diocese archdiocese synod parish",
    "party": "party",
}
_KIND_OF = {noun: kind for kind, nouns in _KINDS.items() for noun in nouns.split()}


def other_kind(lemma: str, thing: Thing) -> bool:
    """Whether a noun names another kind of body than the words for a thing do: "company" for the Ministry of Health."""
    told = {_KIND_OF[noun] for noun in thing.heads if noun in _KIND_OF}
    return lemma in _KIND_OF and bool(told) and _KIND_OF[lemma] not in told
