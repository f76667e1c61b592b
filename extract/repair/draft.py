"""The parts of a parse that a repair writes to."""

from dataclasses import dataclass

from extract.lexicon import heads, names_role
from extract.model import EntityType
from extract.parse import Parse

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
"""Labels of what stands as a subject."""
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
"""Tags of finite verbs and modals."""
PROPER = frozenset(("NNP", "NNPS"))
"""Tags of proper nouns."""


def kind_of(parse: Parse, noun: int) -> EntityType | None:
    """What kind of thing a noun names, as far as its word tells."""
    return heads().types.get(parse.lemmas[noun].lower())


def is_role(parse: Parse, noun: int) -> bool:
    """Whether a noun can name somebody's role, as far as its word tells."""
    return names_role(parse.words[noun].lower(), parse.lemmas[noun].lower())


def name_ends(parse: Parse, *labels: str) -> frozenset[int]:
    """Last tokens of the names that the model gives one of these labels."""
    return frozenset(parse.with_end(*labels))


ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP})
"""Kinds of those who act."""
BODIES = frozenset({EntityType.ORGANIZATION, EntityType.LOCATION})
"""Kinds of bodies, and of places that are spoken of as bodies."""
NAMED_KINDS = BODIES | {EntityType.PERSON, EntityType.WORK, EntityType.PRODUCT, EntityType.EVENT}
"""Kinds whose nouns stand right before names: "the mayor Ann Roe", "the film Silent Rivers"."""


@dataclass(slots=True)
class Draft:
    """A parse, with the columns that may change; they are written by the methods alone, which note that they did."""

    parse: Parse
    heads: list[int]
    deps: list[str]
    sentences: list[tuple[int, int]]
    written: bool = False

    def hang(self, token: int, head: int, dep: str) -> None:
        """Gives a token another head."""
        self.heads[token] = head
        self.deps[token] = dep
        self.written = True

    def join_sentences(self, start: int) -> None:
        """Makes one of the sentence that begins at a token and the one behind it."""
        at = next(at for at, sentence in enumerate(self.sentences) if sentence[0] == start)
        self.sentences[at : at + 2] = [(start, self.sentences[at + 1][1])]
        self.written = True

    def hang_subject(self, noun: int, verb: int) -> None:
        """Makes a noun the subject of a verb, in the active or the passive voice."""
        self.hang(noun, verb, "nsubjpass" if self.parse.child(verb, "auxpass") is not None else "nsubj")

    def list_beside(self, second: int, first: int) -> None:
        """Makes a noun one of the list of another, whatever it hung on, with the "and" between them."""
        above = self.parse.heads[second]
        self.hang(second, first, "conj")
        for sign in self.parse.kids(above, "cc"):
            if first < sign < second:
                self.hang(sign, first, "cc")

    def take_place(self, first: int, second: int, dep: str) -> None:
        """Puts the second word where the first one stands, which hangs on it from then on."""
        above, label = self.parse.heads[first], self.parse.deps[first]
        self.hang(second, second if above == first else above, label)
        self.hang(first, second, dep)

    def part_person(self, role: int, body: int, name: int) -> None:
        """Parts a name from the body that it is run on to behind a preposition: it is of whom the role tells.

        In "head of the Nordal fund Ann Roe" the fund stays behind "of", and Ann Roe takes the place of the head.
        """
        self.take_place(role, name, "appos")
        self.hang(body, self.parse.heads[name], "pobj")
        for kid in self.parse.children[name]:
            if kid < body:
                self.hang(kid, body, self.parse.deps[kid])
        self.hand_on(role, name)

    def hand_on(self, giver: int, taker: int) -> None:
        """Hangs on the taker what hangs on the giver behind it."""
        for kid in self.parse.children[giver]:
            if kid > taker:
                self.hang(kid, taker, self.parse.deps[kid])
