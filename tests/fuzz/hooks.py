"""What Schemathesis does not know by itself: how a body of JSON Lines is sent."""

from typing import Any

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def ndjson(ctx: schemathesis.SerializationContext, value: Any) -> bytes:
    """The text as it is, whatever is in it."""
    text = value if isinstance(value, str) else str(value)
    return text.encode("utf-8", "surrogatepass")
