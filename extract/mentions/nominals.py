"""Finds the noun phrases that name a participant by description: "special forces", "the sacked minister", "police"."""

from collections.abc import Iterator

from extract import lexicon
from extract.found import Named
from extract.mentions.context import Context
from extract.mentions.description import describe, extent
from extract.mentions.kinds import QUANTITIES, is_one_of_people, several, type_of
from extract.mentions.offices import in_title, is_role_word
from extract.mentions.phrases import start_of
from extract.mentions.role_owners import has_offices
from extract.mentions.roles import role_of
from extract.model import EntityType, MentionKind
from extract.nouns import GAINED_OFFICE, LOST_OFFICE
from extract.parse import Parse
from extract.words import COPULA

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

ASCRIBED = frozenset((EntityType.PERSON, EntityType.GROUP, EntityType.THING, EntityType.ORGANIZATION))
"""Types of what a predicate noun only says of its subject; an event that it names is there as well."""

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_MODIFIERS = frozenset(
    {"compound", "amod", "nmod", "npadvmod", "punct", "advmod", "quantmod", "nummod", "dep", "intj", "fixed"}
)


def find_nominals(context: Context, titles: frozenset[int] = frozenset()) -> Iterator[Named]:
    """Descriptions by position of their head.

    Args:
        titles: heads of the titles before names.
    """
    parse = context.parse
    for token in range(len(parse)):
        if token in titles or token in context.literal or token in context.names or not _heads_phrase(context, token):
            continue
        kind = type_of(context, token)
        if kind is not None and not (kind in ASCRIBED and _is_predicate(parse, token)):
            yield _nominal(context, token, kind)


def _heads_phrase(context: Context, token: int) -> bool:
    """Whether the word is the head of a noun phrase, or a body that modifies another noun ("army chief")."""
    parse = context.parse
    lemma = parse.lemmas[token].lower()
    quantity = lemma in QUANTITIES and parse.child(token, "prep") is not None
    if parse.tags[token] not in _NOUNS and not quantity and not is_one_of_people(parse, token):
        return False
    if in_title(parse, token) or _idiom(parse, token) or _names_language(parse, token):
        return False
    if parse.deps[token] == "advcl" and lemma.endswith("ed"):  # "Headquartered in Lima, Acme makes paint"
        return False
    if parse.deps[token] == "compound":
        return has_offices(lemma) and is_role_word(parse, parse.heads[token])
    return parse.deps[token] not in _MODIFIERS


def _is_predicate(parse: Parse, token: int) -> bool:
    """Whether the noun only says what somebody is: "is a lawyer", "was named director", "works as a nurse"."""
    above, determiner = parse.heads[token], parse.child(token, "det")
    if determiner is not None and parse.words[determiner].lower() not in {"a", "an", "no", "another"}:
        return False
    if parse.child(token, "poss") is not None:
        return False
    if parse.deps[token] == "attr":
        return parse.lemmas[above] in COPULA
    ascribed = parse.deps[token] == "pobj" and parse.words[above].lower() == "as"
    governor = parse.heads[above]
    office = parse.lemmas[governor].lower() in GAINED_OFFICE | LOST_OFFICE and is_role_word(parse, token)
    told = parse.pos[governor] == "VERB" or office
    return parse.deps[token] == "oprd" or (ascribed and told)


def _idiom(parse: Parse, token: int) -> bool:
    """Whether the noun only makes an adverb with its preposition: "on board"."""
    own = parse.words[token].lower() == "home" and parse.child(token, "poss") is not None  # "at his home"
    idiom = parse.deps[token] == "pobj" and (parse.lemmas[parse.heads[token]], parse.words[token].lower()) in IDIOMS
    return idiom and not own


def _names_language(parse: Parse, token: int) -> bool:
    """Whether the word only says in which language a name in brackets is: "(Arabic: ...)"."""
    return 0 < token < len(parse) - 1 and parse.words[token - 1] == "(" and parse.words[token + 1] == ":"


def _nominal(context: Context, token: int, kind: EntityType) -> Named:
    """The mention with this head."""
    parse = context.parse
    role = role_of(context, token) if kind is EntityType.PERSON else None
    said = describe(context, token)
    return Named(
        start=start_of(parse, token),
        end=extent(context, token),
        head=token,
        kind=MentionKind.NOMINAL,
        type=kind,
        name=said.name,
        roles=(role,) if role else (),
        gender=_gender(parse, token) if kind is EntityType.PERSON else "",
        plural=several(parse, token),
        former=role.former if role else False,
        alias=said.alias if said.alias.casefold() != said.name.casefold() else "",
        proper=said.proper,
    )


def _gender(parse: Parse, token: int) -> str:
    """Gender that the noun itself tells."""
    lemma = parse.lemmas[token].lower()
    return "f" if lemma in lexicon.titles().feminine else "m" if lemma in lexicon.titles().masculine else ""
