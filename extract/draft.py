"""The parts of a parse that a repair writes to."""

from dataclasses import dataclass

from extract.parse import Parse


@dataclass(frozen=True, slots=True)
class Draft:
    """A parse, with the columns that may change."""

    parse: Parse
    heads: list[int]
    deps: list[str]
    sentences: list[tuple[int, int]]

    def hang(self, token: int, head: int, dep: str) -> None:
        """Gives a token another head."""
        self.heads[token] = head
        self.deps[token] = dep
