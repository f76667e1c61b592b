"""Where a noun phrase begins and ends, without relative clauses, appositions and coordinated siblings."""

from extract.parse import Parse

LEFT = frozenset(
    {"det", "amod", "compound", "nmod", "nummod", "poss", "predet", "quantmod", "npadvmod", "advmod", "case", "neg"}
)
"""Labels of the words before a noun that belong to its phrase."""

_INNER_PUNCTUATION = frozenset({'"', "'", "-", "–", ","})


def start_of(parse: Parse, head: int) -> int:
    """First token of the noun phrase of a head: its dependants on the left, as long as they are next to each other."""
    start = head
    for kid in reversed(parse.children[head]):
        if kid > head:
            continue
        if parse.deps[kid] in LEFT or (parse.deps[kid] == "punct" and parse.words[kid] in _INNER_PUNCTUATION):
            low, high = kid, parse.subtree(kid)
            if high[-1] != start - 1:
                break
            low = high[0]
            start = low
        else:
            break
    while start < head and parse.deps[start] == "punct":
        start += 1
    return start


def end_of(parse: Parse, head: int) -> int:
    """Token after the noun phrase of a head, with the phrases that "of" hangs on it."""
    end = head + 1
    for kid in parse.children[head]:
        if kid < end:
            continue
        if kid != end or parse.deps[kid] != "prep" or parse.lemmas[kid] != "of":
            break
        inner = parse.child(kid, "pobj")
        if inner is None or start_of(parse, inner) != kid + 1:
            break
        end = end_of(parse, inner)
    return end


def core(parse: Parse, head: int) -> tuple[int, ...]:
    """Tokens from the start of the phrase to its head."""
    return tuple(range(start_of(parse, head), head + 1))


def root_of(parse: Parse, start: int, end: int) -> int:
    """The token of a range that hangs on a word outside it; the last one if there are several."""
    roots = [
        token for token in range(start, end) if not start <= parse.heads[token] < end or parse.heads[token] == token
    ]
    return roots[-1] if roots else end - 1


def counted(parse: Parse, token: int) -> int | None:
    """Head of what a quantity counts: "Kenyans" in "dozens of Kenyans"."""
    for kid in parse.kids(token, "prep"):
        if parse.lemmas[kid] == "of":
            return parse.child(kid, "pobj")
    return None
