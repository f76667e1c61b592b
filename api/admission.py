"""Who may ask: keys and their scopes, how often a key may ask, and whether one is asked for at all."""

import asyncio
import math
import time
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter

from api.security import is_local
from api.settings import Settings
from extract.errors import RelatumError
from graph.errors import BadInput
from graph.keys import Key, KeyStore, Scope, fits, read_token

MAKE_ONE = "relatum keys create NAME --scope read"
REMEMBERED = 5.0
"""Seconds that a key is remembered: a revoked one is refused after this at the latest."""

MOST_REMEMBERED = 1_000


class OpenToOthers(RelatumError):
    """The service would be reachable from other machines although it asks for no key."""

    code = "open_to_others"


class KeyMissing(RelatumError):
    """Keys are to be asked for, but there is none."""

    code = "key_missing"


class KeyRequired(RelatumError):
    """The request has no key, or one that is unknown or revoked."""

    code = "key_required"


class ScopeMissing(RelatumError):
    """The key does not open this operation."""

    code = "scope_missing"


class TooManyRequests(RelatumError):
    """The key asked more often than it may.

    Attributes:
        seconds: until it may ask again.
    """

    code = "too_many_requests"

    def __init__(self, rate: str, *, seconds: int) -> None:
        """Says how often it may ask."""
        super().__init__(f"This key may ask {rate}: try again in {seconds} s.")
        self.seconds = seconds


@dataclass(slots=True)
class _Remembered:
    key: Key | None
    until: float


class Admission:
    """Lets requests in.

    Attributes:
        required: whether a key is asked for.
    """

    def __init__(self, keys: KeyStore, *, required: bool, rate: str) -> None:
        self._keys, self.required = keys, required
        self._rate = read_rate(rate)
        self._limiter = SlidingWindowCounterRateLimiter(MemoryStorage())
        self._known: OrderedDict[str, _Remembered] = OrderedDict()

    async def admit(self, headers: Mapping[str, str], scopes: Sequence[Scope]) -> Key | None:
        """The caller's key, None where none is asked for.

        Raises:
            KeyRequired: there is no valid key.
            ScopeMissing: it opens none of these scopes.
            TooManyRequests: it was used too often.
        """
        if not self.required:
            return None
        key = await self._valid(_token(headers))
        if not any(key.opens(scope) for scope in scopes):
            raise ScopeMissing(f"The key {key.id} opens {', '.join(key.scopes)}; this needs {' or '.join(scopes)}.")
        await self._count(key)
        return key

    async def _valid(self, token: str) -> Key:
        read = read_token(token)
        key = await self._find(read[0]) if read else None
        if read is None or key is None or not fits(key, read[1]):
            what = "This key is unknown or revoked" if token else "This needs a key"
            raise KeyRequired(f"{what}: send one as `Authorization: Bearer KEY`. Make one with `{MAKE_ONE}`.")
        return key

    async def _find(self, key_id: str) -> Key | None:
        now = asyncio.get_running_loop().time()
        known = self._known.get(key_id)
        if known is None or known.until < now:
            known = self._known[key_id] = _Remembered(await self._keys.key(key_id), now + REMEMBERED)
            self._known.move_to_end(key_id)
            if len(self._known) > MOST_REMEMBERED:
                self._known.popitem(last=False)
        return known.key

    async def _count(self, key: Key) -> None:
        rate = read_rate(key.rate) if key.rate else self._rate
        if not await self._limiter.hit(rate, key.id):
            reset = (await self._limiter.get_window_stats(rate, key.id)).reset_time
            raise TooManyRequests(key.rate or str(rate), seconds=_seconds_until(reset))


@lru_cache(maxsize=MOST_REMEMBERED)
def read_rate(rate: str) -> RateLimitItem:
    """How often, of words such as "600/minute".

    Raises:
        BadInput: it cannot be read.
    """
    try:
        return parse(rate)
    except ValueError as error:
        raise BadInput(f"{rate!r} is no rate: write 600/minute or 10/second.") from error


async def admission(keys: KeyStore, settings: Settings) -> Admission:
    """Who may ask, by the address that the settings bind to and the keys that there are.

    Raises:
        OpenToOthers: other machines could ask without a key although nobody said that they may.
        KeyMissing: keys are to be asked for, and there is none.
    """
    known = any(key.revoked_at is None for key in await keys.keys())
    if settings.require_key and not known:
        raise KeyMissing(f"RELATUM_REQUIRE_KEY is set and the store has no key: make one with `{MAKE_ONE}`.")
    local = is_local(settings.host)
    if not (local or known or settings.open):
        raise OpenToOthers(
            f"Refused to listen on {settings.host}: other machines could read and change the graph without a key. "
            f"Make a key with `{MAKE_ONE}`, use --host 127.0.0.1, or set RELATUM_OPEN=1 where a firewall or a proxy "
            "keeps strangers out."
        )
    return Admission(keys, required=settings.require_key or (known and not local), rate=settings.rate_limit)


def _token(headers: Mapping[str, str]) -> str:
    """What the caller gives as a key; empty for nothing."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")


def _seconds_until(moment: float) -> int:
    return max(1, math.ceil(moment - time.time()))
