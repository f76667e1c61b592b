"""Where an entity stands in one document: its surfaces, roles and spans."""

from collections import Counter
from collections.abc import Sequence

from extract.model import Chain, Mention, MentionKind
from extract.names import fold
from graph import ids
from graph.model import Appearance, Document, Surface

SHOWN = (MentionKind.NAME, MentionKind.NOMINAL)


def appearances(chains: Sequence[Chain], entities: Sequence[str], *, document: Document) -> tuple[Appearance, ...]:
    """One appearance for each entity, by entity id; chains with one entity are put together."""
    groups: dict[str, list[Chain]] = {}
    for chain, entity in zip(chains, entities, strict=True):
        groups.setdefault(entity, []).append(chain)
    return tuple(_appearance(entity, groups[entity], document) for entity in sorted(groups))


def _appearance(entity: str, chains: list[Chain], document: Document) -> Appearance:
    mentions = sorted((m for chain in chains for m in chain.mentions), key=lambda m: (m.span, m.name))
    names = [chain.name for chain in chains]
    known = [m.name for m in mentions if m.kind is MentionKind.NAME]
    reasons = {m.span: m.joined_by for m in reversed(mentions)}
    folded = {fold(name) for name in [*names, *known]} - {""}
    return Appearance(
        id=ids.make("appearance", entity, document.id),
        entity_id=entity,
        document_id=document.id,
        type=chains[0].type,
        name=names[0],
        folded_names=tuple(sorted(folded)),
        surfaces=_surfaces(chains, mentions),
        roles=tuple(dict.fromkeys(role for chain in chains for role in chain.roles)),
        spans=tuple(sorted(reasons)),
        seen=document.published_at[:10] if document.published_at else None,
        joined=tuple(reasons[span] for span in sorted(reasons)),
    )


def _surfaces(chains: list[Chain], mentions: list[Mention]) -> tuple[Surface, ...]:
    """Names and descriptions by count, most first, then text; further aliases of the chains count nothing."""
    counts: Counter[str] = Counter()
    proper: set[str] = set()
    for mention in mentions:
        if mention.kind in SHOWN:
            counts.update(dict.fromkeys((mention.name, mention.text), 1))
            proper |= {mention.name} if mention.kind is MentionKind.NAME else set()
    for chain in chains:
        for text in (chain.name, *chain.aliases):
            counts.setdefault(text, 0)
        proper |= {chain.name} if chain.proper else set()
    rows = [Surface(text=text, proper=text in proper, count=count) for text, count in counts.items() if text]
    return tuple(sorted(rows, key=lambda row: (-row.count, row.text)))
