"""What a place before a role only says: on what or where somebody works, and not for whom."""

from extract.lexicon import places
from extract.mentions.context import Context
from extract.model import EntityType

_SENT = frozenset(("envoy", "ambassador", "emissary"))
"""Who is sent by a country to a body."""
_ABROAD = frozenset("envoy ambassador negotiator mediator correspondent representative coordinator emissary".split())
"""Who is sent by one country to look after another place."""

_LEARNED = frozenset(
    """expert specialist analyst researcher scholar fellow academic economist historian scientist strategist editor
    correspondent reporter journalist columnist consultant campaigner adviser advisor watcher""".split()
)
"""Those whose field or beat stands before the noun."""


def is_beat(context: Context, body: int | None, place: int, head: int) -> bool:
    """Whether a second name before a role only says where the man of the first is.

    So it is in "United Nations Middle East envoy" and "Peru's UN envoy".
    """
    if body is None or body not in context.names or place not in context.names:
        return False
    first, second = context.names[body], context.names[place]
    lemma = context.parse.lemmas[head].lower()
    if first.known in places().countries and second.type is EntityType.ORGANIZATION:
        return lemma in _SENT
    if first.end != second.start or second.type is not EntityType.LOCATION:
        return False
    abroad = first.known in places().countries and lemma in _ABROAD
    return first.type is EntityType.ORGANIZATION or abroad


def is_field(context: Context, place: int, behind: int | None, head: int) -> bool:
    """Whether a place before who studies or reports only says on what, or whence he is: "a China expert at Acme".

    Args:
        behind: head of the body that stands behind the role, if one does.
    """
    parse, name = context.parse, context.names.get(place)
    if name is None or name.type is not EntityType.LOCATION or parse.lemmas[head].lower() not in _LEARNED:
        return False
    if behind is not None:
        body = context.names.get(behind)
        return body is not None and not (body.type is EntityType.LOCATION and body.known)
    return parse.tags[place] in {"NNP", "NNPS"} and parse.deps[place] != "poss"
