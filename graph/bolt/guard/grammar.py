"""The first layer: what a query says, before any server sees it."""

from collections.abc import Sequence

from graph.bolt.guard.tokens import Token, tokens
from graph.bolt.guard.words import BEFORE_BRACKETS, CLAUSES, FUNCTIONS, ITERATING, MOST_NUMBERS, REFUSED
from graph.guarded import CypherRefused

LONGEST = 10_000
"""Code points of a query."""

_OPEN, _CLOSE = "([{", ")]}"
_NOTHING = Token("sign", "")


def checked(query: str) -> str:
    """The query as it may be sent: one reading statement, without comments.

    Comments are left out, so that what was looked at is what the server gets.

    Raises:
        CypherRefused: it says what is not allowed; the message names it.
    """
    if len(query) > LONGEST:
        raise CypherRefused(f"The query is over {LONGEST:,} characters long: put lists and texts into parameters.")
    pieces = tokens(query)
    found = [token for token in pieces if token.kind != "blank"]
    if found and found[-1].text == ";":
        found.pop()
    if not found or found[0].upper not in CLAUSES:
        raise CypherRefused(f"A query begins with one of {', '.join(sorted(CLAUSES))}.")
    for at in range(len(found)):
        _check(found, at)
    _check_loops(found)
    return "".join(token.text for token in pieces).rstrip().removesuffix(";")


def _check(found: Sequence[Token], at: int) -> None:
    """One token among its neighbours."""
    token, before, after = found[at], _at(found, at - 1), _at(found, at + 1)
    if token.text == ";":
        raise CypherRefused("One statement at a time: send the next one by itself.")
    if token.upper in REFUSED and not _is_name(found, at):
        raise CypherRefused(f"{token.upper} is not allowed here: queries can only read the graph.")
    if token.upper == "CALL" and not _is_name(found, at) and after.text not in {"{", "("}:
        raise CypherRefused("CALL is for subqueries only, as CALL (x) { … }: procedures are not allowed.")
    if token.text == "(" and (before.starts_name() or before.kind == "parameter"):
        _check_function(found, at)


def _is_name(found: Sequence[Token], at: int) -> bool:
    """Whether the word can only be a property, as after `n.`, or a label or type, as after `:`."""
    before, owner = _at(found, at - 1).text, _at(found, at - 2)
    owned = owner.starts_name() or owner.text in {")", "]", "}"}
    return before == ":" or (before == "." and owned)


def _check_function(found: Sequence[Token], at: int) -> None:
    """The name before an opening bracket."""
    start = at - 1
    while _at(found, start - 1).text == "." and _at(found, start - 2).starts_name():
        start -= 2
    name = "".join(token.text for token in found[start:at])
    alone = found[at - 1].upper in BEFORE_BRACKETS and start == at - 1 and not _is_name(found, start)
    if alone:
        return
    if name.lower() not in FUNCTIONS:
        raise CypherRefused(f"The function {name} is not among those that are allowed.")
    if name.lower() == "range":
        _check_range(found, start, at)


def _check_range(found: Sequence[Token], start: int, at: int) -> None:
    """A range may only be unwound, row by row, and says itself how long it is."""
    numbers = found[at + 1 : at + 6 : 2]
    end = at + 4 if _at(found, at + 4).text == ")" else at + 6
    plain = all(token.kind == "number" and token.text.isdigit() for token in numbers[: 2 if end == at + 4 else 3])
    commas = all(_at(found, place).text == "," for place in range(at + 2, end, 2))
    unwound = _at(found, start - 1).upper == "UNWIND" and _at(found, end).text == ")"
    if not (plain and commas and unwound) or int(numbers[1].text) - int(numbers[0].text) >= MOST_NUMBERS:
        raise CypherRefused(
            f"range is allowed as UNWIND range(1, 10) AS x, with numbers and at most {MOST_NUMBERS:,} of them: "
            "no timeout stops a walk through a longer list."
        )


def _check_loops(found: Sequence[Token]) -> None:
    """No walk through a list within another: no timeout stops it."""
    open_: list[bool] = []
    for at, token in enumerate(found):
        if token.text in _OPEN and token.kind == "sign":
            loop = _is_loop(found, at)
            if loop and any(open_):
                raise CypherRefused("A walk through a list within another is not allowed: UNWIND one of them first.")
            open_.append(loop)
        elif token.text in _CLOSE and token.kind == "sign" and open_:
            open_.pop()


def _is_loop(found: Sequence[Token], at: int) -> bool:
    """Whether the bracket opens `[x IN …]`, or `any(x IN …)` and its like."""
    named = _at(found, at + 1).starts_name() and _at(found, at + 2).upper == "IN"
    return named and (found[at].text == "[" or _at(found, at - 1).text.lower() in ITERATING)


def _at(found: Sequence[Token], at: int) -> Token:
    return found[at] if 0 <= at < len(found) else _NOTHING
