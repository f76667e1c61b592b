"""What may stand at one end of a learned relation."""

from dataclasses import dataclass

DATE = "Date"
"""Kind of an end that is a date; the others are types of things."""


@dataclass(frozen=True, slots=True)
class End:
    """What may stand at one end of a relation.

    Attributes:
        start, end: half-open token range.
        head: its head token.
        kind: a type of thing, or "Date".
        form: name, pronoun, or date.
        label: the model's entity label of the head, or "".
        thing: what it names: the number of a chain, or a word for what pronouns name that no chain is of; None for a
            date.
        name: text to show where it is implied and not read off the tokens ("Labour Party"), else "".
        called: nouns by which the text describes it anywhere ("company"), each once.
    """

    start: int
    end: int
    head: int
    kind: str
    form: str
    label: str
    thing: int | str | None
    name: str = ""
    called: tuple[str, ...] = ()

    @property
    def chain(self) -> int | None:
        """Number of the chain that it names, if any."""
        return self.thing if isinstance(self.thing, int) else None
