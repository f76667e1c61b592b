"""Makes mentions of proper names, with the titles before them and the descriptions beside them as roles."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.arguments import conjuncts, hyphenated
from extract.found import Named, NameFound, RoleFound
from extract.lexicon import given_as_surnames, given_names, heads, titles
from extract.mentions.context import Context
from extract.mentions.extents import is_grade
from extract.mentions.offices import OFFICE_WORDS, is_role_word
from extract.mentions.phrases import start_of
from extract.mentions.roles import role_of
from extract.model import EntityType, MentionKind
from extract.names import tokens
from extract.nouns import TIE_NOUN
from extract.parse import Parse

_RULING = frozenset({"president", "premier", "pm", "minister", "chancellor"})
_COMMANDING = frozenset("chief commander head leader spokesman spokeswoman director chairman adviser".split())
_POLICE_RANKS = frozenset("inspector superintendent detective constable officer agent private commander".split())
"""Ranks that a word such as "chief" may belong to: "Chief Inspector"."""
_COMMON = frozenset(
    "supreme high national federal central royal city county district appeal appeals of for the and office".split()
)


def name_mentions(context: Context) -> Iterator[Named]:
    """One mention a proper name, by position."""
    seen: set[int] = set()
    for token in sorted(context.names):
        name = context.names[token]
        if name.start not in seen:
            seen.add(name.start)
            yield _mention(context, name)


def titles_of(names: Iterable[Named]) -> frozenset[int]:
    """Heads of the titles inside the phrases of names, which name nobody else."""
    return frozenset(role.head for named in names for role in named.roles if named.start <= role.head < named.head)


def _mention(context: Context, name: NameFound) -> Named:
    """The mention of one name."""
    parse, head = context.parse, context.root(name)
    start = name.start if name.adjective else _start(context, name)
    found = _roles(context, name, start) if name.type is EntityType.PERSON else ()
    roles = tuple(_of_one(parse, role) for role in found)
    group = name.type is EntityType.GROUP
    return Named(
        start=start,
        end=name.end,
        head=head,
        kind=MentionKind.NAME,
        type=name.type,
        name=name.known or name.name,
        roles=roles,
        gender=_gender(parse, name, start, roles) if name.type is EntityType.PERSON else "",
        plural=group and parse.tags[head] in {"NNS", "NNPS"},
        former=any(role.former for role in roles),
        known=name.known,
        proper=bool(name.known) or not (group or is_generic(name.name)),
    )


def is_generic(name: str) -> bool:
    """Whether a capitalised name is made of words for kinds of things ("Supreme Court"), and so names many."""
    return all(
        word in heads().types or word in heads().abstract or word in OFFICE_WORDS or word in _COMMON
        for word in tokens(name)
    )


def _start(context: Context, name: NameFound) -> int:
    """First token of the phrase of a name; what stands before it in another name's phrase is left out."""
    parse, head = context.parse, context.root(name)
    start = min(name.start, start_of(parse, head))
    if parse.deps[head] in {"compound", "poss", "nmod", "amod"}:
        return name.start if parse.deps[head] != "poss" else start
    seated = [kid + 1 for kid in parse.kids(head, "amod") if kid < name.start and parse.words[kid - 1] == "-"]
    return max([start, *(token for token in seated if parse.tags[token - 1] == "VBN")])  # "Lima-based lawyer Ann Roe"


def _roles(context: Context, name: NameFound, start: int) -> Iterator[RoleFound]:
    """Roles of a person: the title before the name and the description in apposition, also those of several."""
    title = _title_before(context, name, start)
    yield from () if title is None else _titles(context, start, title)
    yield from _described(context, context.root(name))
    if title is None:
        yield from _shared(context, context.root(name))


def _described(context: Context, head: int) -> Iterator[RoleFound]:
    """Roles in apposition to a name."""
    for other in described_by(context.parse, head):
        roles = [role_of(context, one) for one in _told(context.parse, other) if one not in context.names]
        alone = context.parse.deps[head] != "conj" and context.parse.child(head, "conj") is None
        found = [role for role in roles if role is not None and not (alone and context.parse.tags[role.head] == "NNS")]
        bodies = [role.organisation for role in found if role.organisation is not None]
        for role in found:  # "co-founder and chairman of Acme"; no body has a friend: "party leader and friend of Roe"
            shares = role.organisation is None and context.parse.lemmas[role.head].lower() not in TIE_NOUN
            yield replace(role, organisation=bodies[0]) if shares and bodies else role


def _told(parse: Parse, noun: int) -> tuple[int, ...]:
    """A noun in apposition, and the other roles beside it that have no article of their own, or "a" without a comma."""
    beside = conjuncts(parse, noun)
    alike = all(is_role_word(parse, one) and parse.tags[one] == "NN" for one in beside)
    plain = all(parse.child(one, "det", "poss", "appos") is None or _goes_on(parse, one) for one in beside[1:])
    return beside if alike and plain and beside[0] == noun else (noun,)


def _goes_on(parse: Parse, role: int) -> bool:
    """Whether a role with "a" goes on with what somebody is: "Ann Roe, head of Acme and a member of its board,"."""
    article, first = parse.child(role, "det"), parse.subtree(role)[0]
    small = article is not None and parse.words[article].lower() in {"a", "an"} and parse.words[first - 1] == "and"
    apart = parse.words[first - 2] == "," or parse.child(role, "poss", "appos") is not None
    return small and not apart and parse.words[parse.subtree(role)[-1] + 1 :][:1] in {(",",), (".",), (";",)}


def _shared(context: Context, head: int) -> Iterator[RoleFound]:
    """What several are, told beside one of their names: Tom Lee's role in "actors Ann Roe and Tom Lee"."""
    parse, first = context.parse, head
    while parse.deps[first] == "conj" and parse.heads[first] in context.names and not _is_titled(context, first):
        first = parse.heads[first]
    for other in conjuncts(parse, first):
        name = context.names.get(other)
        if other == head or name is None or name.type is not EntityType.PERSON:
            continue
        start = _start(context, name)
        title = _title_before(context, name, start) if other == first else None
        if title is not None and parse.tags[title] == "NNS":
            yield from _titles(context, start, title)
        yield from (role for role in _described(context, other) if parse.tags[role.head] == "NNS")


def _is_titled(context: Context, head: int) -> bool:
    """Whether the name of a person has a title of its own: "Senators Ann Roe and Tom Lee, and Ministers Ivo Holm"."""
    name = context.names.get(head)
    return name is not None and _title_before(context, name, _start(context, name)) is not None


def _of_one(parse: Parse, role: RoleFound) -> RoleFound:
    """The role of several as that of one of them: "actor"."""
    word = parse.words[role.head]
    if parse.tags[role.head] != "NNS" or not role.title.endswith(word):
        return role
    return replace(role, title=role.title.removesuffix(word) + parse.lemmas[role.head].lower())


def _titles(context: Context, start: int, last: int) -> Iterator[RoleFound]:
    """The titles before a name, one or several ("Premier and Treasurer"), of one body if only the first names it."""
    parse, body = context.parse, None
    for token in range(start, last + 1):
        ranked, behind = token < last and _is_ranked(parse, token), token + len(hyphenated(parse, token)) + 1
        ends = token == last or (parse.words[behind] in {"and", ",", "&"} and is_role_word(parse, token))
        if (ends or ranked) and (role := role_of(context, token, start=start)) is not None:
            body = role.organisation if role.organisation is not None else body
            royal = parse.words[token] in _ROYAL  # "Acme spokesman Prince Roe"
            yield role if royal else replace(role, organisation=body)
            start = token + 1 if ranked else behind + 1  # "son-in-law and adviser Ann Roe"


def _is_ranked(parse: Parse, office: int) -> bool:
    """Whether a rank stands behind an office as a second title: "President General Roe", "spokesman Prince Roe"."""
    if parse.words[office + 1] in _ROYAL:
        return parse.tags[office] == "NN" and is_role_word(parse, office)
    rank = parse.words[office + 1].lower()
    return rank in titles().ranks - _POLICE_RANKS and parse.lemmas[office].lower() in _RULING | _COMMANDING


_ROYAL = frozenset({"Prince", "Princess", "King", "Queen", "Duke", "Duchess", "Lord", "Lady", "Earl"})
"""Titles, and given names as well, that no body has."""


def _title_before(context: Context, name: NameFound, start: int) -> int | None:
    """Head of the title before a name: the word next to it, or the office with "of" ("Minister of Health Ann Roe")."""
    parse, last = context.parse, name.start - 1
    last -= 2 * (last >= start + 2 and is_grade(parse, last))
    if last > 0 and parse.lemmas[last - 1].lower() in _SHIPS and parse.words[last].lower() not in _ABOARD:
        return None  # "the destroyer Admiral Roe"
    if last >= start and is_role_word(parse, last):
        return last
    for kid in parse.kids(context.root(name), "nmod", "compound"):
        end = parse.subtree(kid)[-1] + 1
        end += end < name.start and parse.words[end].lower() in titles().courtesy
        if start <= kid < last and is_role_word(parse, kid) and end == name.start:
            return kid
    return None


_SHIPS = frozenset(
    "carrier destroyer frigate cruiser corvette submarine battleship warship minesweeper ship vessel tanker".split()
)
_ABOARD = frozenset("captain officer commander doctor".split())
"""Nouns before the name of a ship, which may be that of an admiral, and ranks of people on board."""


def described_by(parse: Parse, head: int) -> Iterator[int]:
    """Heads of the noun phrases in apposition to a noun, on either side."""
    yield from parse.kids(head, "appos")
    if parse.deps[head] == "appos":
        yield parse.heads[head]


def _gender(parse: Parse, name: NameFound, start: int, roles: tuple[RoleFound, ...]) -> str:
    """Gender that a title or a role tells, or ""."""
    words = [parse.words[token].lower() for token in range(start, name.start)]
    words += [parse.lemmas[role.head].lower() for role in roles]
    table = titles()
    if any(word in table.feminine for word in words):
        return "f"
    return "m" if any(word in table.masculine for word in words) else _given(name.name)


def _given(name: str) -> str:
    """Gender that the first word of a name tells; where it is the only one, it must be no surname."""
    words = name.casefold().split()
    alone = len(words) == 1 and words[0] in given_as_surnames()
    return "" if alone else given_names().get(words[0], "")
