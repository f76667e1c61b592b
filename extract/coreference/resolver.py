"""Clusters mentions by rules, the surest first: syntax, names, bodies, then descriptions and pronouns in order."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.coreference import binding, describing, foretold, lands, owners, pronominal, saying, speaking, topics
from extract.coreference.antecedents import Chooser, Ranker
from extract.coreference.couples import both, couple
from extract.coreference.naming import join_names
from extract.coreference.syntactic import join_syntactic
from extract.coreference.things import ALIAS, Thing, Things
from extract.found import Cluster, Named
from extract.mentions.pronouns import GENDERS, PLURAL, THIRD
from extract.model import EntityType, MentionKind
from extract.names import tokens
from extract.parse import Parse


@dataclass(frozen=True, slots=True)
class RuleResolver:
    """Coreference by rules; it prefers no join to a doubtful one.

    Attributes:
        stands_for: finds what a pronoun or a description takes up; training puts one here that knows the answer.
    """

    version: str = "rules-3"
    stands_for: Chooser = field(default_factory=Ranker)

    def resolve(self, parse: Parse, mentions: Sequence[Named]) -> tuple[Cluster, ...]:
        """Clusters by first member; each mention is in exactly one."""
        things = Things(parse, mentions)
        join_syntactic(things)
        join_names(things)
        describing.join_bodies(things)
        countries = lands.countries(things)
        for index in _in_turn(things):
            named = mentions[index]
            found = self._antecedent(things, index, named, countries)
            pair = couple(things, index, None if found is None else found[0])
            two = both(things, index)
            if pair or two:
                things.sum_up(index, pair or two, "the two who married before" if pair else "the two named before")
            elif found is not None:
                _take_up(things, index, *found)
            fronted = foretold.fronted(things, index)
            if fronted is not None:
                things.join(fronted, index, "told right before the pronoun")
        foretold.join_offices(things)
        clusters = [_cluster(things, thing) for thing in things.all()]
        return tuple(sorted(clusters, key=lambda cluster: cluster.members))

    def _antecedent(self, things: Things, index: int, named: Named, countries: Sequence[int]) -> tuple[int, str] | None:
        """What a description or a pronoun takes up."""
        if named.kind is MentionKind.PRONOUN:
            told = speaking.quoted(things, index) or saying.goes_on(things, index) or saying.told_of(things, index)
            told = told or pronominal.told_body(things, index) or topics.topic(things, index)
            told = told or owners.owner_beside(things, index) or owners.owner_judged(things, index)
            return told or self.stands_for(things, index, None)
        if named.kind is MentionKind.NOMINAL and not named.siblings:
            rule = describing.antecedent_of(things, index, countries)
            sure = rule is not None and describing.takes_up_a_name(things, index, rule[0])
            if sure:
                things.sure[index] = describing.BY_KIND
            found = rule if sure else self.stands_for(things, index, rule)
            if found is None or binding.is_told_by(things, named, found[0]) or things.says_of(index, found[0]):
                return None
            return found
        return None


def _in_turn(things: Things) -> Sequence[int]:
    """The mentions in the order in which they are read; who says a quotation is known before what he says in it."""

    def place(index: int) -> tuple[int, int]:
        named = things.mentions[index]
        if named.speaker is not None:
            return max(named.head, named.speaker), -named.head
        first = things.quotes.first_of(named.head) if named.kind is MentionKind.PRONOUN else named.head
        return first, -named.head

    return sorted(range(len(things.mentions)), key=place)


def _take_up(things: Things, index: int, target: int, why: str) -> None:
    """Joins a mention with what it takes up; a plural pronoun after "police and soldiers" stands for both."""
    parts = things.summed_up(target) if things.mentions[index].name in PLURAL else ()
    if parts:
        things.sum_up(index, parts, why)
    things.sure.setdefault(index, things.sure.get(target, 1.0))
    things.join(index, target, why)
    if things.mentions[index].name in GENDERS:
        things.of(index).type = EntityType.PERSON


def _cluster(things: Things, thing: Thing) -> Cluster:
    """The finished cluster of a thing."""
    members = tuple(sorted(thing.members))
    best = things.mentions[min(members, key=lambda member: _rank(things, member))]
    why = tuple(things.why[member] if place else "" for place, member in enumerate(members))
    sure = tuple(things.sure.get(member, 1.0) for member in members)
    return Cluster(members, why, best.known or best.name, thing.type, best.proper, thing.parts, sure)


def _rank(things: Things, member: int) -> tuple[int, bool, bool, bool, bool, bool, int]:
    """Orders mentions by how well they name their thing: known and fuller proper names first, second names later."""
    named, second = things.mentions[member], things.why[member].startswith(ALIAS)
    order = {MentionKind.NAME: 0, MentionKind.IMPLIED: 1, MentionKind.NOMINAL: 2, MentionKind.PRONOUN: 3}
    return (
        order[named.kind],
        not named.participant,
        named.name.rpartition(" ")[2] in THIRD or named.name.endswith((" which", " whom")),  # "half of them"
        not named.known,
        second,
        not named.proper,
        -len(tokens(named.name)),
    )
