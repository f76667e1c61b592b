"""Finds the noun phrases that name a participant by description: "special forces", "the sacked minister", "police"."""

from collections.abc import Iterator
from dataclasses import dataclass

from extract.found import Named
from extract.lexicon import heads, places, titles
from extract.mentions.context import Context
from extract.mentions.phrases import end_of, start_of
from extract.mentions.roles import in_title, is_role_word, role_of
from extract.model import EntityType, MentionKind
from extract.parse import Parse

QUANTITIES = frozenset(
    """dozen hundred thousand million billion score number lot majority most some handful couple pair rest half many
    several scores""".split()
)
"""Nouns that only say how many: what they count is in the phrase with "of"."""

IDIOMS = frozenset(
    {
        ("on", "board"),
        ("on", "behalf"),
        ("in", "place"),
        ("in", "front"),
        ("at", "home"),
        ("on", "foot"),
        ("in", "person"),
        ("on", "site"),
    }
)
"""Preposition and bare noun that together say how or where, and name nothing."""

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_MODIFIERS = frozenset({"compound", "amod", "nmod", "npadvmod", "punct", "advmod", "quantmod", "nummod", "dep", "intj"})
_ABSTRACT_ENDINGS = ("ness", "ity", "ism", "ship", "hood", "ance", "ence", "ability")
_DROPPED = frozenset({"det", "predet", "nummod", "quantmod", "neg"})
_UNNAMED = frozenset({"DT", "PRP$", "PDT", "WP$", "WDT", "``", "''"})
_QUOTES = frozenset({'"', "'"})


def find_nominals(context: Context) -> Iterator[Named]:
    """Descriptions by position of their head."""
    parse = context.parse
    for token in range(len(parse)):
        if token in context.literal or token in context.names or not _heads_phrase(context, token):
            continue
        kind = type_of(context, token)
        if kind is not None:
            yield _nominal(context, token, kind)


def _heads_phrase(context: Context, token: int) -> bool:
    """Whether the word is the head of a noun phrase, or a body that modifies another noun ("army chief")."""
    parse = context.parse
    lemma = parse.lemmas[token].lower()
    if parse.tags[token] not in _NOUNS and not (lemma in QUANTITIES and parse.child(token, "prep") is not None):
        return False
    if in_title(parse, token) or _idiom(parse, token):
        return False
    if parse.deps[token] == "compound":
        return lemma in heads().institutions and is_role_word(parse, parse.heads[token])
    return parse.deps[token] not in _MODIFIERS


def _idiom(parse: Parse, token: int) -> bool:
    """Whether the noun only makes an adverb with its preposition: "on board"."""
    return parse.deps[token] == "pobj" and (parse.lemmas[parse.heads[token]], parse.words[token].lower()) in IDIOMS


def type_of(context: Context, token: int) -> EntityType | None:
    """What a noun phrase with this head names, or None if it names no participant (a measure, a state, a quality)."""
    parse = context.parse
    lemma = parse.lemmas[token].lower()
    if lemma in QUANTITIES:
        inner = counted(parse, token)
        if inner is None or inner in context.literal:
            return None
        return context.names[inner].type if inner in context.names else type_of(context, inner)
    kind = heads().types.get(lemma) or heads().types.get(lemma.split("-")[-1])
    if kind is EntityType.PERSON or (kind is None and lemma in titles().roles):
        return (
            EntityType.GROUP
            if parse.tags[token] in {"NNS", "NNPS"} or _counted_several(parse, token)
            else EntityType.PERSON
        )
    if kind is not None:
        return kind
    if lemma in heads().abstract or lemma.endswith(_ABSTRACT_ENDINGS):
        return None
    if lemma.endswith(heads().deverbal_endings) and _has_complement(parse, token):
        return EntityType.EVENT
    return EntityType.THING if any(letter.isalpha() for letter in lemma) else None


def counted(parse: Parse, token: int) -> int | None:
    """Head of what a quantity counts: "Kenyans" in "dozens of Kenyans"."""
    for kid in parse.kids(token, "prep"):
        if parse.lemmas[kid] == "of":
            return parse.child(kid, "pobj")
    return None


def _several(parse: Parse, token: int) -> bool:
    """Whether the phrase names several: a plural, a number above one, a quantity of several."""
    if parse.lemmas[token].lower() in QUANTITIES and (inner := counted(parse, token)) is not None:
        return parse.tags[inner] in {"NNS", "NNPS"}
    return parse.tags[token] in {"NNS", "NNPS"} or _counted_several(parse, token)


def _counted_several(parse: Parse, token: int) -> bool:
    """Whether a number above one stands before the noun."""
    number = parse.child(token, "nummod")
    return number is not None and parse.words[number].lower() not in {"one", "1"}


def _has_complement(parse: Parse, token: int) -> bool:
    """Whether the noun has an "of" or "by" phrase or a possessor, as names of acts have."""
    return any(
        parse.deps[kid] == "poss" or (parse.deps[kid] == "prep" and parse.lemmas[kid] in {"of", "by"})
        for kid in parse.children[token]
    )


def _nominal(context: Context, token: int, kind: EntityType) -> Named:
    """The mention with this head."""
    parse = context.parse
    role = role_of(context, token) if kind is EntityType.PERSON else None
    name, proper = _describe(context, token, kind)
    alias = _as_written(context, token)
    return Named(
        start=start_of(parse, token),
        end=end_of(parse, token),
        head=token,
        kind=MentionKind.NOMINAL,
        type=kind,
        name=name,
        roles=(role,) if role else (),
        gender=_gender(parse, token) if kind is EntityType.PERSON else "",
        plural=_several(parse, token),
        former=role.former if role else False,
        alias=alias if alias.casefold() != name.casefold() else "",
        proper=proper,
    )


def _gender(parse: Parse, token: int) -> str:
    """Gender that the noun itself tells."""
    lemma = parse.lemmas[token].lower()
    return "f" if lemma in titles().feminine else "m" if lemma in titles().masculine else ""


def _as_written(context: Context, head: int) -> str:
    """The description with the names that own it where they stand, without determiner."""
    parse = context.parse
    start = start_of(parse, head)
    while start < head and (parse.tags[start] in _UNNAMED or parse.deps[start] in _DROPPED):
        start += 1
    return parse.quote(range(start, end_of(parse, head))).replace('"', "").strip()


@dataclass(frozen=True, slots=True)
class _Owner:
    """What a description belongs to: a proper name, and the tokens to leave out when it is put behind."""

    name: str
    tokens: frozenset[int]


def _describe(context: Context, head: int, kind: EntityType) -> tuple[str, bool]:
    """The description without its determiner, and whether a proper name makes it unique.

    A body with a proper name before it is put into one form: "Kenyan police", "Kenya's police" and "police in Kenya"
    are all "police of Kenya".
    """
    parse = context.parse
    start, end = start_of(parse, head), end_of(parse, head)
    owner = _owner_before(context, start, head, kind)
    dropped = {token for token in range(start, head) if _is_dropped(parse, token, head)}
    if owner is not None:
        words = [token for token in range(start, end) if token not in dropped and token not in owner.tokens]
        unique = kind == EntityType.ORGANIZATION and not _indefinite(parse, head)
        text = f"{parse.quote(words)} of {owner.name}"
        return (_capital(text) if unique else text), unique
    text = parse.quote(token for token in range(start, end) if token not in dropped).replace('"', "")
    place = _place_behind(context, head) if kind is EntityType.ORGANIZATION and _is_body(parse, head) else None
    if place is not None and not _indefinite(parse, head):
        return _capital(f"{text} of {place}"), True
    return text, end > head + 1 and _proper_behind(
        context, head
    ) and kind is EntityType.ORGANIZATION and not _indefinite(parse, head)


def _capital(text: str) -> str:
    """The text with a capital letter."""
    return text[:1].upper() + text[1:]


def _is_body(parse: Parse, head: int) -> bool:
    """Whether the noun is a body of which a place has one."""
    return parse.lemmas[head].lower() in heads().institutions


def _is_dropped(parse: Parse, token: int, head: int) -> bool:
    """Whether a word before the head is no part of the description: determiner, number, possessor that is no name."""
    if parse.tags[token] in _UNNAMED or parse.words[token] in _QUOTES:
        return True
    above = [token, *_up_to(parse, token, head)]
    return any(parse.deps[word] == "poss" or parse.deps[word] in _DROPPED for word in above)


def _up_to(parse: Parse, token: int, head: int) -> Iterator[int]:
    """Ancestors of a token below the head."""
    for above in parse.ancestors(token):
        if above == head:
            return
        yield above


def _owner_before(context: Context, start: int, head: int, kind: EntityType) -> _Owner | None:
    """The name that owns the thing: a possessor, or the place whose adjective or name stands before a body."""
    parse = context.parse
    for token in range(start, head):
        name = context.names.get(token)
        if name is None or token != name.start:
            continue
        behind = {name.end} if parse.tags[name.end] == "POS" else set()
        tokens = frozenset({*range(name.start, name.end), *behind})
        if behind and parse.heads[context.root(name)] == head:
            return _Owner(name.known or name.name, tokens)
        place = name.type is EntityType.LOCATION and name.known in places().countries
        if place and (
            _is_body(parse, head) or (kind is EntityType.PERSON and is_role_word(parse, head) and name.adjective)
        ):
            return _Owner(name.known, tokens) if _is_body(parse, head) else None
    return None


def _indefinite(parse: Parse, head: int) -> bool:
    """Whether the phrase does not speak of the one thing of its kind: "a", "some", "two", or several of them."""
    determiner = parse.child(head, "det")
    if determiner is not None and parse.words[determiner].lower() not in {"the", "this", "that"}:
        return True
    several = parse.tags[head] in {"NNS", "NNPS"} and parse.lemmas[head].lower() != "force"
    return several or parse.child(head, "nummod") is not None


def _place_behind(context: Context, head: int) -> str | None:
    """The country that stands right behind a body: "special forces in Kenya"."""
    parse = context.parse
    for kid in parse.kids(head, "prep"):
        inner = parse.child(kid, "pobj")
        name = context.names.get(inner) if inner is not None and kid == head + 1 and parse.lemmas[kid] == "in" else None
        if name is not None and name.known in places().countries:
            return name.known
    return None


def _proper_behind(context: Context, head: int) -> bool:
    """Whether the "of" phrase of the head names something by a proper name."""
    inner = counted(context.parse, head)
    return inner is not None and inner in context.names
