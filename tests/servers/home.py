"""The home folder of a Neo4j server: its configuration and its data."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.servers.address import Address

SMALL: Mapping[str, str] = {
    "server.memory.pagecache.size": "64m",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.retention_policy": "keep_none",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "dbms.security.auth_minimum_password_length": "8",
}
GUARDS: Mapping[str, str] = {
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "db.memory.transaction.max": "256m",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
}
"""What keeps Cypher of strangers from files, the network and all memory."""


def write_home(home: Path, address: Address, *, settings: Mapping[str, str] | None = None) -> None:
    """Write `conf/neo4j.conf` below `home`; `settings` come last and win."""
    listen = {
        "server.default_listen_address": address.host,
        "server.bolt.listen_address": f"{address.host}:{address.bolt_port}",
        "server.bolt.advertised_address": f"{address.host}:{address.bolt_port}",
        "server.http.listen_address": f"{address.host}:{address.http_port}",
        "server.http.advertised_address": f"{address.host}:{address.http_port}",
    }
    conf = home / "conf"
    conf.mkdir(parents=True, exist_ok=True)
    lines = {**listen, **SMALL, **GUARDS, **(settings or {})}
    (conf / "neo4j.conf").write_text("".join(f"{key}={value}\n" for key, value in lines.items()), encoding="utf-8")


def browser_settings(style: Mapping[str, object], *, guide: str) -> dict[str, str]:
    """Settings under which Neo4j Browser paints itself after a login: style, then the guide at that URL."""
    # One line, since the file has one setting a line; `clear` takes the style's dump off the screen.
    command = f"style {json.dumps(style, separators=(',', ':'))}; clear; play {guide}"
    return {
        "browser.remote_content_hostname_whitelist": "localhost,127.0.0.1",
        "browser.post_connect_cmd": command.replace("\\", "\\\\"),
    }
