"""Finds whose a role is: the body or place before its noun, or behind it."""

from extract.lexicon import heads
from extract.mentions.context import Context
from extract.mentions.offices import HEADING, in_title
from extract.mentions.posted import ends_phrase, post_before
from extract.model import EntityType
from extract.nouns import LEARNING_NOUN
from extract.parse import Parse

_OWNING = frozenset({"of", "at", "for", "with"})
_SITTING = frozenset({"judge", "justice", "magistrate", "juror"})
"""Who sits on a body."""


def owner_at(context: Context, token: int, head: int) -> int | None:
    """Head of the mention that owns the role, if this token is it: a name, a possessor, a body before the noun."""
    parse = context.parse
    name = context.names.get(token)
    if name is not None and (_is_opposed(parse, name.start) or parse.words[token] == "Shadow"):
        return None
    if parse.words[token] == "Independent" and parse.lemmas[head].lower() in _ELECTED:  # of no party
        return None
    if name is not None:
        serves = name.type is not EntityType.PERSON or parse.lemmas[head].lower() in _SERVING
        return context.root(name) if serves and token == name.end - 1 else None
    if token == head:
        return None
    if parse.deps[token] == "poss" and parse.tags[token] in {"NN", "NNS"}:
        return token
    lemma = parse.lemmas[token].lower()
    return token if parse.deps[token] == "compound" and has_offices(lemma) else None


def has_offices(lemma: str) -> bool:
    """Whether a noun right before a role is the body in which somebody has it: "army chief", "company spokesman"."""
    return lemma in heads().institutions or lemma in _OFFICED


_OFFICED = frozenset(
    """company firm party club union airline agency service charity team band council committee board crew squad gang
    cast jury panel hospital museum""".split()
)


def _is_opposed(parse: Parse, token: int) -> bool:
    """Whether a name only says whom somebody is for or against: "anti-Kremlin", "pro-Kremlin"."""
    before = parse.words[token - 2].lower() if token > 1 and parse.words[token - 1] == "-" else ""
    return before in _SIDES or parse.words[token].lower().partition("-")[0] in _SIDES


_SERVING = frozenset(
    """adviser advisor aide ally appointee assistant attorney biographer confidant critic lawyer loyalist opponent rival
    spokesman spokeswoman spokesperson strategist supporter surrogate""".split()
)
"""What one is to a person whose name stands before the word: "Holm adviser Ann Roe"."""
_ELECTED = frozenset("mp mep msp mla td senator councillor candidate".split())
_SIDES = frozenset(("anti", "pro", "non"))


def _is_portfolio(parse: Parse, link: int, noun: int) -> bool:
    """Whether a common noun behind "minister for" only names what the minister cares for."""
    ministry = parse.lemmas[parse.heads[link]].lower() in HEADING
    return (
        ministry
        and parse.lemmas[link] == "for"
        and parse.tags[noun] in {"NN", "NNS"}
        and parse.child(noun, "det") is None
    )


def _is_subject(parse: Parse, head: int, field: str) -> bool:
    """Whether a name is but the subject that somebody teaches or studies: "professor of Peace Studies"."""
    return parse.lemmas[head].lower() in _TEACHING and field.lower().split()[-1] in LEARNING_NOUN


_TEACHING = frozenset(
    "professor doctor lecturer teacher student graduate scholar expert fellow instructor tutor".split()
)


def owner_behind(context: Context, head: int) -> int | None:
    """Head of the mention that a preposition hangs on the role: "head of the navy"."""
    parse = context.parse
    for kid in parse.kids(head, "prep"):
        inner = parse.child(kid, "pobj")
        owns = parse.lemmas[kid] in _OWNING or (parse.lemmas[kid] == "on" and parse.lemmas[head].lower() in _SITTING)
        if kid > head and inner is not None and owns and not _is_portfolio(parse, kid, inner):
            name = context.names.get(inner)
            if name is None and in_title(parse, inner):
                return None
            if name is not None and _is_subject(parse, head, name.name):
                continue
            if name is not None:
                at_event = name.type is EntityType.EVENT and parse.lemmas[kid] == "at"  # "the star at the Lima Games"
                return context.root(name) if name.type is not EntityType.PERSON and not at_event else None
            kind = heads().types.get(parse.lemmas[inner].lower())
            return inner if kind in {EntityType.ORGANIZATION, EntityType.LOCATION} else _beside(context, head)
    return _beside(context, head)


def _beside(context: Context, head: int) -> int | None:
    """Head of the body that only a comma parts from the role of somebody: "Ann Roe, chief executive, Acme"."""
    parse = context.parse
    end = parse.sentences[parse.sentence_of[head]][1]
    comma = next((token for token in range(head + 1, min(end, head + _NEAR)) if parse.words[token] == ","), None)
    name = None if comma is None else context.names.get(comma + 1)
    if name is None or name.type is not EntityType.ORGANIZATION or not ends_phrase(parse, name.end):
        return None
    post = post_before(parse, name.start)
    told = post is not None and head in range(*post) and post[0] > parse.sentences[parse.sentence_of[head]][0]
    return context.root(name) if told else None


_NEAR = 8
"""Words behind a role in which the comma before its body is looked for."""
