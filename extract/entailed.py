"""Reads off facts what they entail: who leads a party, joined or stood for it is of it; a founding member founded."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extract.chains import Chains
from extract.lexicon import names_role
from extract.mentions.parties import is_party
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType, MentionKind, Part, Triple

AFFILIATED = "affiliated_with_party"

OF = frozenset(
    """member_of leads manages president_of secretary_of deputy_head_of represents joined founded candidate_for
    board_member_of moved_to stand_for run_for was_elected_for was_re_elected_for defect_to switch_to""".split()
)
"""Predicates whose subject is of the party that is their object; those that no vocabulary has by verb and preposition.

Source: own, after property P102 of Wikidata, member of political party.
"""
LEFT = frozenset("left resigned_from expelled_from removed_from suspended_from defect_from switch_from".split())
"""Predicates whose subject was of the party that is their object."""


_FOUNDING = frozenset("member_of leads represents president_of ceo_of works_for coaches board_member_of".split())
"""Predicates of offices whose first holder founded the body: "a founding member of Acme"."""


def entailed(found: Iterable[Triple], chains: Chains) -> Iterator[Triple]:
    """The facts beside each one that it entails, in its words."""
    for triple in found:
        if triple.object is None:
            continue
        if triple.predicate in OF | LEFT and _ties(triple, chains):
            over = triple.qualifiers.ended or triple.predicate in LEFT
            ended = replace(triple.qualifiers, ended=over)
            yield replace(triple, predicate=AFFILIATED, mapped=True, qualifiers=ended, arguments=())
        if _founds(triple.relation.split()) and (triple.predicate in _FOUNDING or not triple.mapped):
            told = replace(triple.qualifiers, ended=False)
            yield replace(triple, predicate="founded", mapped=True, qualifiers=told, arguments=())


def _founds(words: Sequence[str]) -> bool:
    """Whether a relation tells of a first holder of an office: "founding member"; no "founding conference"."""
    return any(one == "founding" and names_role(two, two) for one, two in pairwise(words))


def _ties(triple: Triple, chains: Chains) -> bool:
    """Whether a fact is one of a person and a party, in the direction of its predicate."""
    ends = (triple.subject, triple.object or triple.subject)
    person, party = reversed(ends) if triple.inverted else ends
    return _is_person(person, chains) and _is_party(party, chains)


def affiliation_fits(triple: Triple, chains: Chains) -> bool:
    """Whether a fact is none of affiliation, or has a party for its object and none for its subject."""
    if triple.predicate != AFFILIATED or triple.object is None:
        return True
    return _is_party(triple.object, chains) and not _is_party(triple.subject, chains)


def _is_person(part: Part, chains: Chains) -> bool:
    """Whether a part is somebody with a name, or a pronoun of one whose name the text does not tell."""
    if part.chain is None:
        return part.text.lower() in GENDERS
    chain = chains.chains[part.chain]
    return chain.type in {EntityType.PERSON, EntityType.THING} and any(
        one.kind is MentionKind.NAME for one in chain.mentions
    )


def _is_party(part: Part, chains: Chains) -> bool:
    """Whether a part is called like a party, or a party."""
    chain = None if part.chain is None else chains.chains[part.chain]
    if chain is None or chain.type is EntityType.PERSON:
        return False
    return any(is_party(name) or name.endswith(" party") for name in (chain.name, *chain.aliases))
