"""The third port: keys of callers. Only a digest of a key's secret is kept; keys are neither exported nor copied."""

import base64
import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Protocol

PREFIX = "rlt"
"""What every key begins with, so that scanners for leaked secrets know it."""

_TOKEN = re.compile(rf"{PREFIX}_([a-z2-7]{{12}})_([A-Za-z0-9_-]{{43}})")


class Scope(StrEnum):
    """What a key opens."""

    READ = "read"
    INGEST = "ingest"
    ADMIN = "admin"
    CYPHER = "cypher"


@dataclass(frozen=True, slots=True)
class Key:
    """A caller's key, without its secret.

    Attributes:
        id: the public part, by which it is listed and revoked.
        scopes: sorted; `admin` opens what `read` and `ingest` open as well.
        digest: SHA-256 of the secret, in hexadecimal. A plain hash is enough for 256 random bits. Source: OWASP
            Cryptographic Storage Cheat Sheet; slow hashes are for what people choose.
        rate: most requests, as "600/minute"; None for what the settings say.
        created_at, revoked_at: ISO 8601 UTC.
    """

    id: str
    name: str
    scopes: tuple[Scope, ...]
    digest: str
    rate: str | None
    created_at: str
    revoked_at: str | None = None

    def opens(self, scope: Scope) -> bool:
        """Whether the key may be used for this."""
        return scope in self.scopes or (Scope.ADMIN in self.scopes and scope is not Scope.CYPHER)


class KeyStore(Protocol):
    """Where keys are kept."""

    async def add_key(self, key: Key) -> None:
        """Keeps a key; the same id again changes nothing."""

    async def key(self, key_id: str) -> Key | None:
        """The key, revoked or not, or None."""

    async def keys(self) -> tuple[Key, ...]:
        """All keys, revoked ones too, by time of creation, then id."""

    async def revoke_key(self, key_id: str, *, revoked_at: str) -> Key:
        """Makes a key useless for ever; one that was revoked before keeps its time.

        Raises:
            NotFound: there is no such key.
        """


def new_key(name: str, scopes: Iterable[Scope], *, rate: str | None = None) -> tuple[Key, str]:
    """A new key and the token that its caller sends, which is nowhere else and cannot be made again."""
    key_id = base64.b32encode(secrets.token_bytes(8)).decode("ascii").lower()[:12]
    secret = secrets.token_urlsafe(32)
    key = Key(key_id, name, tuple(sorted(set(scopes))), _digest(secret), rate, now())
    return key, f"{PREFIX}_{key_id}_{secret}"


def scopes(names: Iterable[str]) -> tuple[Scope, ...]:
    """The scopes of these names, sorted; one that only a newer version knows opens nothing here."""
    kept = set(names)
    return tuple(sorted(scope for scope in Scope if scope in kept))


def read_token(token: str) -> tuple[str, str] | None:
    """Id and secret of what has the form of a key, else None."""
    found = _TOKEN.fullmatch(token)
    return (found[1], found[2]) if found else None


def fits(key: Key, secret: str) -> bool:
    """Whether this is the secret of a key that was not revoked; takes as long for a wrong one."""
    return hmac.compare_digest(key.digest, _digest(secret)) and key.revoked_at is None


def now() -> str:
    """The time as keys keep it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode("ascii")).hexdigest()
