"""What keeps strangers out: where the service may listen, and the headers of every answer."""

import ipaddress

from extract.errors import RelatumError

HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
"""Sent with every answer. Source: OWASP REST Security Cheat Sheet, "Security Headers"."""


class OpenToOthers(RelatumError):
    """The service would be reachable from other machines although it asks for no key."""

    code = "open_to_others"


def require_local(host: str, *, allowed: bool) -> None:
    """Refuses an address that other machines can reach, unless that is what was asked for.

    Raises:
        OpenToOthers: the host is not this machine's own and `allowed` is not set.
    """
    if allowed or is_local(host):
        return
    raise OpenToOthers(
        f"Refused to listen on {host}: other machines could read and change the graph without a key. "
        "Use --host 127.0.0.1, or set RELATUM_OPEN=1 where a firewall or a proxy keeps strangers out."
    )


def is_local(host: str) -> bool:
    """Whether only this machine can reach the address.

    >>> is_local("127.0.0.1"), is_local("0.0.0.0")
    (True, False)
    """
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
