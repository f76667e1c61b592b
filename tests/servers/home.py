"""The home folder of a Neo4j server: its configuration and its data."""

from collections.abc import Mapping
from pathlib import Path

from cypher.browser.style import style_command
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


def browser_settings(*, guide: str) -> dict[str, str]:
    """Settings under which Neo4j Browser paints itself after a login and then plays the guide at that URL."""
    return {
        "browser.remote_content_hostname_whitelist": "localhost,127.0.0.1",
        "browser.post_connect_cmd": style_command(guide=guide),
    }
