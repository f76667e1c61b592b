"""The parts of a parse that a repair writes to."""

from dataclasses import dataclass

from extract.parse import Parse

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
"""Labels of what stands as a subject."""
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of finite verbs and modals."""


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether a verb, or a word that helps it, is finite."""
    return any(parse.tags[one] in FINITE for one in (verb, *parse.kids(verb, "aux", "auxpass")))


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

    def take_place(self, first: int, second: int, dep: str) -> None:
        """Puts the second word where the first one stands, which hangs on it from then on."""
        above, label = self.parse.heads[first], self.parse.deps[first]
        self.hang(second, second if above == first else above, label)
        self.hang(first, second, dep)

    def hand_on(self, giver: int, taker: int) -> None:
        """Hangs on the taker what hangs on the giver behind it."""
        for kid in self.parse.children[giver]:
            if kid > taker:
                self.hang(kid, taker, self.parse.deps[kid])
