"""Empties a Neo4j database: Community has only one, so tests share it and clear it."""

from neo4j import Driver, GraphDatabase, Session

from tests.servers.address import Address


def wipe(address: Address) -> None:
    """Remove all data, constraints and indexes. Label tokens stay, in the order in which they were made."""
    with connect(address) as driver, driver.session(database=address.database) as session:
        session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS").consume()
        _drop_schema(session)


def connect(address: Address) -> Driver:
    """A plain driver for what tests look at behind the store's back."""
    return GraphDatabase.driver(address.uri, auth=(address.user, address.password))


def _drop_schema(session: Session) -> None:
    for name in session.run("SHOW CONSTRAINTS YIELD name").value():
        session.run(f"DROP CONSTRAINT `{name}`").consume()
    # The two look-up indexes are the server's own.
    for name in session.run("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'").value():
        session.run(f"DROP INDEX `{name}`").consume()
