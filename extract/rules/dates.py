"""Dates as ends of facts: which words are one, where it stands beside a verb or before an event."""

from extract.almanac import MONTHS, WEEKDAYS
from extract.arguments import phrase, prepositions
from extract.rules.context import TEMPORAL, Context

YEAR = 4
"""Digits of a year."""
_TODAY = frozenset("today yesterday tonight".split())
_SPAN = frozenset("day night morning afternoon evening weekend week month year summer autumn winter spring".split())


def is_date(context: Context, token: int) -> bool:
    """Whether a token heads a day, month or year: of the model's dates those with a number or the name of a day."""
    parse = context.parse
    words = [parse.words[one].lower() for one in (token, *parse.kids(token, "nummod", "compound"))]
    if context.label(token) != "DATE" and not (words[0] in MONTHS and len(words) > 1):
        return False
    return any(word in MONTHS or word in WEEKDAYS or (word.isdigit() and len(word) == YEAR) for word in words)


def is_lately(context: Context, token: int) -> bool:
    """Whether a token heads a time told from the day of the text: "last week", "this weekend", "yesterday"."""
    parse = context.parse
    if parse.words[token].lower() in _TODAY:
        return True
    before = {parse.words[kid].lower() for kid in parse.kids(token, "amod", "det", "nummod")}
    return before in ({"last"}, {"this"}) and parse.lemmas[token].lower() in _SPAN


def date(context: Context, verb: int) -> tuple[int, ...]:
    """The date after a verb, bare or with a preposition."""
    return tuple(token for token in _beside(context, verb) if is_date(context, token))[:1]


def when(context: Context, verb: int) -> tuple[int, ...]:
    """The date at which something is done, or a time told from the day of the text."""
    found = (token for token in _beside(context, verb) if _is_at(context, token))
    return tuple(token for token in found if is_date(context, token) or is_lately(context, token))[:1]


def _beside(context: Context, verb: int) -> list[int]:
    parse = context.parse
    near = [*parse.kids(verb, "npadvmod"), *(parse.child(link, "pobj") for link in prepositions(parse, verb))]
    return sorted(token for token in near if token is not None)


def _is_at(context: Context, token: int) -> bool:
    """Whether a time is that of an act, and no bound of it: not "since May", "by Monday", "until last week"."""
    parse = context.parse
    return parse.deps[token] != "pobj" or parse.words[parse.heads[token]].lower() in _AT


_AT = frozenset("on in at during of from".split())


def date_words(context: Context, head: int) -> tuple[int, ...]:
    """The words of a date: its phrase and what the model marks around its head, without article and preposition."""
    parse = context.parse
    start = end = head
    while start and context.label(start) in TEMPORAL and context.label(start - 1) in TEMPORAL:
        start -= 1
    while end + 1 < len(parse) and context.label(end) in TEMPORAL and context.label(end + 1) in TEMPORAL:
        end += 1
    while start < head and (parse.pos[start] == "ADP" or parse.words[start].lower() == "the"):
        start += 1
    marked = {token for token in range(start, end + 1) if parse.tags[token] != "POS"}
    return tuple(sorted(marked.union(phrase(parse, head).tokens)))
