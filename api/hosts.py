"""Which names this service answers to: a page whose own name was bent to this address must not read from it."""

import ipaddress
from collections.abc import Sequence

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from api.problem import Problem, title

LOCAL = ("localhost", "127.0.0.1", "[::1]")


class Hosts:
    """Refuses requests for other names. Source: "DNS rebinding", OWASP; RFC 9110, section 15.5.20 for the status."""

    def __init__(self, app: ASGIApp, *, bound: str, named: Sequence[str]) -> None:
        """Takes the address that the service is bound to, and the names that the settings add."""
        self.app = app
        self._names = {_name(name) for name in (*LOCAL, bound, *named)}
        self._any_address = _is_every_address(bound)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] == "http" and not self._answers(_name(Headers(scope=scope).get("host", ""))):
            await MISDIRECTED.response(scope["state"]["request_id"])(scope, receive, send)
            return
        await self.app(scope, receive, send)

    def _answers(self, name: str) -> bool:
        # An address cannot be bent, a name can.
        return name in self._names or (self._any_address and _is_address(name))


MISDIRECTED = Problem(
    421,
    title(421),
    "unknown_host",
    "This service does not answer to that Host: name it in RELATUM_HOSTS.",
)


def _name(host: str) -> str:
    """The name in a Host header or a setting, without its port.

    >>> _name("LocalHost:8000"), _name("[::1]:8000"), _name("::1")
    ('localhost', '::1', '::1')
    """
    host = host.strip().lower()
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host if host.count(":") > 1 else host.partition(":")[0].removesuffix(".")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_every_address(bound: str) -> bool:
    return _is_address(_name(bound)) and ipaddress.ip_address(_name(bound)).is_unspecified
