"""Keys of callers."""

from dataclasses import asdict

from graph.bolt.link import Link, Row, Transaction
from graph.errors import NotFound, StoreMisconfigured
from graph.keys import Key, scopes

NEEDED = ("id", "name", "scopes", "digest", "created_at")
"""What every key has. Anybody who may write to the server can make a node that lacks it."""


class Keys:
    """What the service knows of those who ask."""

    def __init__(self, link: Link) -> None:
        self._link = link

    async def add_key(self, key: Key) -> None:
        """Keeps a key; the same id again changes nothing."""

        async def work(transaction: Transaction) -> None:
            await transaction.run("add_key", id=key.id, properties=asdict(key) | {"scopes": list(key.scopes)})

        await self._link.transact(work)

    async def key(self, key_id: str) -> Key | None:
        """The key, revoked or not, or None."""
        row = await self._link.read("key", id=key_id)
        return _key(row) if row else None

    async def keys(self) -> tuple[Key, ...]:
        """All keys, revoked ones too, by time of creation, then id."""
        return tuple(map(_key, await self._link.read("keys")))

    async def revoke_key(self, key_id: str, *, revoked_at: str) -> Key:
        """Makes a key useless for ever; one that was revoked before keeps its time.

        Raises:
            NotFound: there is no such key.
        """

        async def work(transaction: Transaction) -> Key:
            await transaction.run("revoke_key", id=key_id, revoked_at=revoked_at)
            row = await transaction.run("key", id=key_id)
            if row is None:
                raise NotFound("key", key_id)
            return _key(row)

        return await self._link.transact(work)


def _key(row: Row) -> Key:
    lacking = [name for name in NEEDED if row.get(name) is None]
    if lacking:
        raise StoreMisconfigured(
            f"A node :CallerKey in Neo4j is no key, it has no {', '.join(lacking)}. Remove what is none: "
            f"MATCH (k:CallerKey) WHERE {' OR '.join(f'k.{name} IS NULL' for name in NEEDED)} DETACH DELETE k."
        )
    return Key(
        id=row["id"],
        name=row["name"],
        scopes=scopes(row["scopes"]),
        digest=row["digest"],
        rate=row.get("rate"),
        created_at=row["created_at"],
        revoked_at=row.get("revoked_at"),
    )
