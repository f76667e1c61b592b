"""Cuts Cypher into tokens, so that words in texts, comments and quoted names are not taken for its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.guarded import CypherRefused

_TOKEN = re.compile(
    r"""
    (?P<blank>[ \t\r\n]+)
  | (?P<comment>//[^\r\n]* | /\*.*?\*/)
  | (?P<text>'(?:\\.|[^'\\])*' | "(?:\\.|[^"\\])*")
  | (?P<quoted>`[A-Za-z0-9_ .-]+`)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?[A-Za-z0-9_]*)
  | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<parameter>\$[A-Za-z0-9_]+)
  | (?P<sign>[()\[\]{}<>=+\-*/%^.,:;|&!])
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of Cypher.

    Attributes:
        kind: "text", "quoted", "number", "word", "parameter", "sign" or "blank"; a comment is a blank.
    """

    kind: str
    text: str

    @property
    def upper(self) -> str:
        """A word as keywords are compared; empty for everything else."""
        return self.text.upper() if self.kind == "word" else ""

    def starts_name(self) -> bool:
        """Whether it may be a name."""
        return self.kind in {"word", "quoted"}


def tokens(query: str) -> tuple[Token, ...]:
    """All tokens, which together are the query without its comments.

    Raises:
        CypherRefused: an escape or letter that could mean something else to the server than to us.
    """
    if _ESCAPE.search(query):
        raise CypherRefused(r"Unicode escapes (\u…) are not allowed: write the letter itself, or use a parameter.")
    if _CONTROL.search(query):
        raise CypherRefused("Control characters are not allowed: use a parameter.")
    return tuple(_cut(query))


def _cut(query: str) -> Iterator[Token]:
    at = 0
    while at < len(query):
        found = _TOKEN.match(query, at)
        if found is None:
            letter, place = query[at], f"at character {at + 1} is not allowed outside of texts."
            raise CypherRefused(f"{_shown(letter)} {place}{_hint(letter)}")
        at = found.end()
        kind = found.lastgroup or ""
        yield Token("blank", " ") if kind == "comment" else Token(kind, found[0])


def _shown(letter: str) -> str:
    return f"“{letter}”" if letter.isascii() else f"“{letter}” (U+{ord(letter):04X})"


def _hint(letter: str) -> str:
    hints = {
        "~": " Use CONTAINS, STARTS WITH or ENDS WITH in place of =~: no timeout stops a regular expression.",
        "$": " Labels and types cannot be parameters.",
        "`": " Names in backticks may have letters, digits, blanks, dots and hyphens.",
    }
    return hints.get(letter, "" if letter.isascii() else " Put names of other letters into texts or parameters.")
