"""Names in the place of ids, where a filter or an export is bound to entities."""

from collections.abc import Sequence
from dataclasses import replace

from api.schemas.filters import AnchoredIn, where
from graph import ids
from graph.errors import NotFound
from graph.find import find_entity
from graph.store import GraphReader, StatementFilter


async def anchored(
    store: GraphReader,
    where: StatementFilter,
    *,
    document: str | None = None,
    entity: str | None = None,
    subject: str | None = None,
    target: str | None = None,
    relationship: str | None = None,
) -> StatementFilter:
    """The filter bound to what the ids and names mean.

    Raises:
        NotFound, AmbiguousName: a name means no entity, or several.
    """
    return replace(
        where,
        document_id=document,
        entity_id=await _id(store, entity),
        subject_id=await _id(store, subject),
        object_id=await _id(store, target),
        relationship_id=relationship,
    )


async def passing(store: GraphReader, asked: AnchoredIn) -> StatementFilter:
    """The filter that was asked for over HTTP.

    Raises:
        NotFound, AmbiguousName: a name means no entity, or several.
    """
    return await anchored(
        store,
        where(asked),
        document=asked.document,
        entity=asked.entity,
        subject=asked.subject,
        target=asked.target,
        relationship=asked.relationship,
    )


async def entity_ids(store: GraphReader, keys: Sequence[str]) -> tuple[str, ...]:
    """Ids of the entities that the ids and names mean, each once, in order.

    Raises:
        NotFound, AmbiguousName: one means no entity, or several.
    """
    given = {key for key in keys if ids.is_id(key, "entity")}
    unknown = given - {entity.id for entity in await store.entities(sorted(given))}
    if unknown:
        raise NotFound("entity", min(unknown))
    found = [key if key in given else (await find_entity(store, key)).id for key in keys]
    return tuple(dict.fromkeys(found))


async def _id(store: GraphReader, key: str | None) -> str | None:
    return None if key is None else (await find_entity(store, key)).id
