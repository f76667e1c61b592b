"""What has to go and to come so that a document says just what its new share says (pure)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from extract.model import EntityType
from graph.model import Appearance, DocumentGraph, Statement


@dataclass(frozen=True, slots=True)
class Change:
    """Rows that go and come; what stays as it is is in neither, what is written over is in both. All by id.

    Attributes:
        types: of all entities of both shares, by id.
        supported: number of relationships that the old or the new share supports.
    """

    appearances_gone: tuple[Appearance, ...]
    appearances_come: tuple[Appearance, ...]
    statements_gone: tuple[Statement, ...]
    statements_come: tuple[Statement, ...]
    types: Mapping[str, EntityType]
    supported: int

    def entity_types(self) -> dict[str, EntityType]:
        """Types of the entities that are touched, by id: what appears otherwise, and the ends of touched edges."""
        touched = {row.entity_id for row in (*self.appearances_gone, *self.appearances_come)}
        touched |= {end for ends in self.edges().values() for end in ends}
        return {id_: self.types[id_] for id_ in sorted(touched)}

    def edges(self) -> dict[str, tuple[str, str]]:
        """Ends of the relationships that are touched, by id, in either order."""
        return {
            row.relationship_id: (row.subject_id, row.object_id)
            for row in (*self.statements_gone, *self.statements_come)
            if row.relationship_id is not None and row.object_id is not None
        }

    def more(self) -> Counter[str]:
        """Statements that each touched relationship has more than before, by id; negative where it has fewer."""
        counts = Counter(dict.fromkeys(self.edges(), 0))
        counts.update(row.relationship_id for row in self.statements_come if row.relationship_id)
        counts.subtract(row.relationship_id for row in self.statements_gone if row.relationship_id)
        return counts

    @property
    def statements_added(self) -> int:
        """Statements whose id is new."""
        return len({row.id for row in self.statements_come} - {row.id for row in self.statements_gone})

    @property
    def statements_removed(self) -> int:
        """Statements whose id is gone."""
        return len({row.id for row in self.statements_gone} - {row.id for row in self.statements_come})


def difference(
    appearances: Iterable[Appearance], statements: Iterable[Statement], graph: DocumentGraph | None
) -> Change:
    """The change from what a document has to what it is to have, or to nothing."""
    appeared, said = frozenset(appearances), frozenset(statements)
    appear = frozenset(graph.appearances if graph else ())
    say = frozenset(graph.statements if graph else ())
    return Change(
        appearances_gone=tuple(sorted(appeared - appear, key=lambda row: row.id)),
        appearances_come=tuple(sorted(appear - appeared, key=lambda row: row.id)),
        statements_gone=tuple(sorted(said - say, key=lambda row: row.id)),
        statements_come=tuple(sorted(say - said, key=lambda row: row.id)),
        types={row.entity_id: row.type for row in appeared | appear},
        supported=len({row.relationship_id for row in said | say} - {None}),
    )
