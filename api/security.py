"""What keeps strangers out: which addresses are this machine's own, and the headers of every answer."""

import ipaddress

HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'"),
)
"""Sent with every answer. Source: OWASP REST Security Cheat Sheet, "Security Headers"."""


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
