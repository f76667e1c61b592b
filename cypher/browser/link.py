"""Links into Neo4j Browser: a query that waits in its editor."""

import json
import re
from collections.abc import Sequence
from urllib.parse import quote, urlencode, urlsplit

from cypher.loader import statements

IDS = re.compile(r"[A-Za-z0-9_-]{1,64}")
MOST = 150
"""Most entities of a link: the server that hands out Browser refuses addresses over 8 KB."""

HTTP_PORT = 7474


def browser_at(store: str) -> str:
    """Where the Browser of the server at a Bolt address is, as far as its settings are the usual ones.

    >>> browser_at("neo4j://graph.example.org:7687")
    'http://graph.example.org:7474/browser/'
    """
    return f"http://{_host(store)}:{HTTP_PORT}/browser/"


def deep_link(browser: str, store: str, *, user: str, database: str, ids: Sequence[str]) -> str:
    """Opens Browser, asks for the password of `user`, and puts the query for these entities into the editor.

    Args:
        browser: URL of Browser; the server's Bolt port is taken to be on the same host, under the port of `store`.
        store: Bolt URL of the server as we reach it, without a password.
        ids: at most the first `MOST` are asked for; what is no id is left out, since it would be read as Cypher.

    Source: tried with the Browser of Neo4j 5.26. Cypher from a link never runs by itself there.
    """
    scheme = "neo4j+s" if "+s" in urlsplit(store).scheme else "neo4j"
    dbms = f"{scheme}://{quote(user, safe='')}@{_host(browser)}:{urlsplit(store).port}"
    asked = urlencode({"dbms": dbms, "db": database, "cmd": "edit", "arg": query(ids)}, quote_via=quote, safe="")
    return f"{browser}?{asked}"


def query(ids: Sequence[str]) -> str:
    """The query for these entities, on one line and without parameters: a link can carry none."""
    known = [key for key in ids if IDS.fullmatch(key)][:MOST]
    text = " ".join(statements()["these_entities"].text.split())
    return f"WITH {json.dumps(known, separators=(',', ':'))} AS ids {text}".replace("$ids", "ids")


def _host(url: str) -> str:
    name = urlsplit(url).hostname or ""
    return f"[{name}]" if ":" in name else name
