"""Which further arguments say how much, or how long an object is dealt with."""

from collections.abc import Mapping

from extract.nouns import TIME_NOUN
from extract.rules.context import MEASURES, TEMPORAL, Context
from extract.rules.dates import is_date

AMOUNTS: Mapping[str, frozenset[str]] = {
    "by": frozenset(("PERCENT", "MONEY", "QUANTITY")),
    "to": frozenset(("PERCENT", "MONEY", "QUANTITY")),
    "from": frozenset(("PERCENT", "MONEY", "QUANTITY")),
    "with": frozenset(("PERCENT", "MONEY")),
    "at": frozenset(("PERCENT", "MONEY")),
    "for": frozenset(("MONEY", "DATE", "TIME")),
}
"""Prepositions after which a measure says how much or how long: "won with 45% of the vote", "led it for ten years"."""
EXTENT = frozenset(("by", "to", "from"))
"""Prepositions before what something changes by, from or to."""


def is_amount(context: Context, verb: int, role: str, head: int) -> bool:
    """Whether an argument says how much, or how long an object is dealt with; a price is no measure of a price.

    What changes by so much without an object is told by `changes`.
    """
    thing, label = context.parse.child(verb, "dobj", "attr", "oprd", "acomp"), context.label(head)
    if label not in AMOUNTS.get(role, frozenset()):
        return False
    if label not in TEMPORAL:
        return context.label(thing) not in MEASURES if thing is not None else role not in EXTENT
    counted = context.parse.lemmas[head].lower() in TIME_NOUN and context.parse.child(head, "nummod") is not None
    return counted and thing is not None and context.parse.pos[thing] != "PRON" and not is_date(context, head)
