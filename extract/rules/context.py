"""What a rule may look at: the parse, the mentions by head, and the clauses."""

from collections.abc import Mapping, Sequence
from typing import Any

from extract.clauses import Clauses
from extract.found import Named, RoleFound
from extract.mentions.parties import names_party
from extract.model import EntityType, MentionKind
from extract.parse import Parse

Bindings = Mapping[str, int]
"""Tokens that the nodes of a pattern stand for, by the names of the nodes."""
ACTORS = frozenset((EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION))
TEMPORAL = frozenset(("DATE", "TIME"))
NAMING = frozenset(("WORK_OF_ART", "ORG", "PERSON", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"))
"""Labels of proper names."""
MEASURES = frozenset(("DATE", "TIME", "CARDINAL", "QUANTITY", "PERCENT", "MONEY", "ORDINAL"))


def _inside_name(parse: Parse, named: Named) -> bool:
    """Whether an implied mention is read off the words of a name, and not implied by a role.

    One behind which a hyphen stands is but a part of what tells of whom the name is: "the Kenya-Peru Council".
    """
    if parse.words[named.end : named.end + 1] == ("-",):
        return False
    words = parse.quote(range(named.start, named.end)).casefold()
    return named.type is EntityType.LOCATION or words == named.name.casefold()


class Context:
    """One parse with all that is worked out on it, once.

    Attributes:
        told: what functions with `once` gave for it, by function and arguments.
        below: labels of the dependants of each token.
        fitting: how nodes of patterns fit below tokens, by both, as far as it was asked for.
        mentions: by head, without implied ones.
        kinds: types of the mentions, by head.
        named: the words of names.
        homes: places that the words of names imply, by head.
        parties: parties that the words of roles imply, by head.
    """

    def __init__(self, parse: Parse, mentions: Sequence[Named]) -> None:
        """`mentions`: by position, as `mentions.find_mentions` gives them."""
        self.parse = parse
        self.told: dict[object, Any] = {}  # each function has a type of its own
        self.fitting: dict[tuple[int, int], Sequence[Bindings]] = {}
        self.below = tuple(frozenset([parse.deps[kid] for kid in kids]) for kids in parse.children)
        self.mentions = {named.head: named for named in mentions if named.kind is not MentionKind.IMPLIED}
        self.kinds = {head: named.type.value for head, named in self.mentions.items()}
        self.named = frozenset(
            token for named in mentions if named.kind is MentionKind.NAME for token in range(named.start, named.end)
        )
        self.homes = {
            named.head: named for named in mentions if named.kind is MentionKind.IMPLIED and _inside_name(parse, named)
        }
        self.parties = {
            named.head: named
            for named in mentions
            if named.kind is MentionKind.IMPLIED and names_party(parse.words[named.head])
        }
        actors = {head: named.type for head, named in self.mentions.items() if named.type in ACTORS}
        people = frozenset(head for head, kind in actors.items() if kind is not EntityType.ORGANIZATION)
        self.clauses = Clauses(parse, frozenset(actors), people)
        self.roles: dict[int, RoleFound] = {}
        self.bearers: dict[int, tuple[int, ...]] = {}
        self._read_roles()

    def _read_roles(self) -> None:
        """Each role with its bearers: of names and a description that share it, the names."""
        for head, named in self.mentions.items():
            for role in named.roles:
                self.roles[role.head] = role
                sharing = (*self.bearers.get(role.head, ()), head)
                self.bearers[role.head] = tuple(filter(self.is_name, sharing)) or sharing[-1:]

    def label(self, token: int) -> str:
        """Entity label of the model at a token, or ""."""
        return self.parse.label(token)

    def type_of(self, token: int) -> EntityType | None:
        """Type of the mention that a token heads."""
        named = self.mentions.get(token)
        return None if named is None else named.type

    def is_name(self, token: int) -> bool:
        """Whether the token heads a proper name."""
        named = self.mentions.get(token)
        return named is not None and named.kind is MentionKind.NAME
