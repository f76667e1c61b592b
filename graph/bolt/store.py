"""The store on Neo4j: all three ports in one object, put together from the parts of this room."""

from graph.bolt.claims import Claims
from graph.bolt.edges import HUB
from graph.bolt.exports import Exports
from graph.bolt.jobs import Jobs
from graph.bolt.keys import Keys
from graph.bolt.link import DEADLINE, Link
from graph.bolt.migrations import check_current, migrate
from graph.bolt.names import Names
from graph.bolt.writing import Writing


class BoltStore(Exports, Names, Writing, Claims, Jobs, Keys):
    """GraphStore, DocumentQueue and KeyStore on one Neo4j database.

    Each part is whole by itself and knows the link alone; the store only shows them as one.
    """

    def __init__(self, link: Link, *, hub: int = HUB) -> None:
        super().__init__(link, hub=hub)

    @classmethod
    async def open(
        cls, url: str, *, user: str, password: str, database: str = "neo4j", seconds: float = DEADLINE, hub: int = HUB
    ) -> "BoltStore":
        """A store at `neo4j[+s]://host:port` or `bolt[+s]://…`; it connects at the first call.

        `seconds` without an answer end a call; paths avoid entities with more than `hub` relationships.

        Raises:
            StoreMisconfigured: the URL is none of Neo4j's.
        """
        return cls(Link.open(url, user=user, password=password, database=database, seconds=seconds), hub=hub)

    async def migrate(self) -> tuple[str, ...]:
        """Brings the schema up to date; names of the migrations that were applied.

        Raises:
            StoreMisconfigured: the schema is foreign, or newer than this program.
        """
        return await migrate(self._link)

    async def ping(self) -> str:
        """Engine and version in words; raises `StoreUnavailable` or `StoreMisconfigured`."""
        version: str = await self._link.read("ping")
        await check_current(self._link)
        return version

    async def close(self) -> None:
        """Frees all resources; the store cannot be used afterwards."""
        await self._link.close()
