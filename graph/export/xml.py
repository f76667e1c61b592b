"""Text as XML 1.0 can hold it."""

import re
from xml.sax.saxutils import escape

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LOST = "\ufffd"
_BREAKS = {"\r": "&#13;"}
_BLANKS = {**_BREAKS, "\n": "&#10;", "\t": "&#9;", '"': "&quot;"}


def content(text: str) -> str:
    r"""Text between tags. What no XML may hold, such as most control characters, becomes U+FFFD.

    Source: Extensible Markup Language 1.0, 2.2 "Characters" and 2.11 "End-of-Line Handling".

    >>> content("a < b\x00")
    'a &lt; b\ufffd'
    """
    return escape(_FORBIDDEN.sub(LOST, text), _BREAKS)


def quoted(text: str) -> str:
    """The value of an attribute, in its quotes; its blanks are not lost.

    Source: Extensible Markup Language 1.0, 3.3.3 "Attribute-Value Normalization".

    >>> quoted('say "no"')
    '"say &quot;no&quot;"'
    """
    return f'"{escape(_FORBIDDEN.sub(LOST, text), _BLANKS)}"'
