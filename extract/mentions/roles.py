"""Reads roles off noun phrases: which office, in which organisation, whether it has ended, what befell its holder."""

from collections.abc import Sequence
from dataclasses import dataclass

from extract.arguments import FOCUS, conjuncts, hyphenated
from extract.found import RoleFound
from extract.lexicon import heads, places, titles
from extract.mentions.beats import is_beat, is_field
from extract.mentions.context import Context
from extract.mentions.implied import implied_body
from extract.mentions.offices import HEADING, is_role_word
from extract.mentions.phrases import end_of, start_of
from extract.mentions.role_owners import owner_at, owner_behind
from extract.model import EntityType
from extract.parse import Parse
from extract.reread import IN_LAW


@dataclass(frozen=True, slots=True)
class _Parts:
    """The words before a role noun, sorted by what they do."""

    title: tuple[int, ...]
    owner: int | None
    former: bool
    deverbal: str


def role_of(context: Context, head: int, start: int | None = None) -> RoleFound | None:
    """The role that a noun phrase with this head names, or None if the head is no word for a role.

    Args:
        start: first token to look at, where the phrase is a title before a name; else the phrase's own start.
    """
    parse = context.parse
    if not is_role_word(parse, head) or _is_craft(parse, head) or _is_label(parse, head):
        return None
    first = start_of(parse, head) if start is None else start
    parts = _sort(context, range(first, head + 1))
    field = _field_behind(context, head)
    owner, after = parts.owner, owner_behind(context, head if field is None else field)
    if owner is None or is_field(context, owner, after, head):
        owner = after
    behind = range(head + 1, end_of(parse, head)) if owner is None or owner == parts.owner else range(0)
    behind = behind if field is None else range(head + 1, field + 1)
    kin = hyphenated(parse, head) if parse.lemmas[head].endswith(IN_LAW) else ()
    title = parse.quote([*parts.title, *kin, *(behind if not any(token in context.names for token in behind) else ())])
    return RoleFound(
        title=title,
        start=first,
        end=head + 1,
        head=head,
        organisation=owner,
        implied=implied_body(title, _country(context, owner, head)),
        former=parts.former,
        deverbal=parts.deverbal,
    )


def _field_behind(context: Context, head: int) -> int | None:
    """Last word of what a minister cares for: "Affairs" in "Minister of Foreign Affairs of Kenya"."""
    parse = context.parse
    ministry = parse.lemmas[head].lower() in HEADING
    link = next((kid for kid in parse.kids(head, "prep") if kid == head + 1), None) if ministry else None
    noun = None if link is None or parse.words[link] not in {"of", "for"} else parse.child(link, "pobj")
    if noun is None or noun in context.names:
        return None
    last = conjuncts(parse, noun)[-1]
    if last == noun and parse.tags[noun] not in {"NNP", "NNPS"}:
        return None
    for end in (last, noun):
        words = {parse.words[token].lower() for token in range(head + 2, end + 1)}
        if words <= heads().fields | {"and", ",", "&", "the"}:
            return end
    return None


def _is_label(parse: Parse, head: int) -> bool:
    """Whether a word only says that a text comes from who is named behind it: "Source: Acme"."""
    return parse.words[head].lower() in {"source", "sources"} and parse.words[head + 1 : head + 2] == (":",)


def _is_craft(parse: Parse, head: int) -> bool:
    """Whether a word for a fighter is of a craft: "a B-52 bomber", "the jet fighter"."""
    before = parse.words[head - 1].lower() if head else ""
    craft = any(letter.isdigit() for letter in before) or before in {"stealth", "jet", "strategic", "dive", "warplane"}
    return parse.lemmas[head].lower() in {"bomber", "fighter"} and craft and not before.endswith("old")


def _country(context: Context, owner: int | None, head: int) -> str:
    """The country of an owner; the one in focus if it is "the country", or was named before in the sentence, alone."""
    if owner is None:
        return context.focus if _countries_before(context, head) == {context.focus} else ""
    name = context.names.get(owner)
    if name is None:
        return context.focus if context.parse.lemmas[owner] in {"country", "nation"} else ""
    return name.name if name.type is EntityType.LOCATION and name.known in places().countries else ""


def _countries_before(context: Context, head: int) -> set[str]:
    """The countries that are named before an office in its sentence, if one of them is more than what a text is on."""
    start, _ = context.parse.sentences[context.parse.sentence_of[head]]
    near = [token for token in range(start, head) if token in context.names]
    found = {context.names[token].known for token in near if context.names[token].known in places().countries}
    named = (token for token in near if context.names[token].known in found)
    return found if any(not _is_topic(context.parse, token) for token in named) else set()


def _is_topic(parse: Parse, token: int) -> bool:
    """Whether a country is only what something is about or against: "a report on the Indian economy"."""
    while parse.deps[token] in {"amod", "compound", "nmod", "poss"} and parse.heads[token] != token:
        token = parse.heads[token]
    return parse.deps[token] == "pobj" and parse.words[parse.heads[token]].lower() in _TOPIC


_TOPIC = frozenset("on about against with to for from regarding concerning".split())


def _sort(context: Context, tokens: Sequence[int]) -> _Parts:
    """Sorts the words of a role phrase; the last one is its head."""
    parse, words = context.parse, titles()
    title: list[int] = []
    owner: int | None = None
    former, deverbal = _is_past(parse, tokens[0]), ""
    for token in tokens:
        word = parse.words[token].lower()
        if _in_participle(parse, token) or _of_owner(context, token, tokens[-1]):
            continue
        if _is_count(parse, token) and token != tokens[-1]:
            former = former or parse.words[token - 2].lower() == "one"  # "one-time banker Ann Roe"
            continue
        prefix = is_prefixed(parse, token + 1)
        if not prefix and (found := owner_at(context, token, tokens[-1])) is not None:
            owned = parse.child(tokens[-1], "poss") is not None and parse.deps[found] != "poss"
            if owned and parse.lemmas[tokens[-1]].lower() in _FOLLOWING:
                continue  # "Roe's Green Party successor" is no successor of the party
            owner, title = owner if is_beat(context, owner, found, tokens[-1]) else found, []
        elif word in words.former or word in words.deverbal:
            former = former or word in words.former
            deverbal = (
                parse.lemmas[token].lower()
                if parse.tags[token] in {"VBN", "VBD"}
                else _stem(word, words.deverbal, deverbal)
            )
        elif (
            prefix
            or (title and title[-1] == token - 1 and is_prefixed(parse, token))
            or token == tokens[-1]
            or not (_skipped(context, token) or word in _PRESENT or _opens(parse, token, title))
        ):
            title.append(token)
    return _Parts(tuple(title), owner, former, deverbal)


_FOLLOWING = frozenset(("successor", "predecessor", "rival", "counterpart"))
"""Who is so of whom his phrase names first."""


def _of_owner(context: Context, token: int, head: int) -> bool:
    """Whether a word describes the person whose the role is: "former" and "mayor" in "former mayor Ann Roe's aide"."""
    owner = context.parse.child(head, "poss")
    name = None if owner is None else context.names.get(owner)
    return name is not None and name.type is EntityType.PERSON and token < name.start


def _is_past(parse: Parse, first: int) -> bool:
    """Whether a "then" before a title says that it was so at that time: "where then minister Ann Roe spoke".

    So it is in "Ann Roe, then a lawyer".
    """
    first -= parse.tags[first - 1] == "DT" and first > 1
    then = first > 1 and parse.words[first - 1] == "then"
    if then and parse.words[first - 2] == "," and parse.pos[parse.heads[first - 1]] == "PROPN":
        return True
    if then and parse.tags[first - 2] == "IN":  # "by then minister Ann Roe"
        return True
    if first > 2 and parse.words[first - 1] == "-":
        return parse.words[first - 2] == "then"
    return then and parse.pos[first - 2] not in {"CCONJ", "VERB", "AUX", "PRON"} and parse.heads[first - 1] > first


PREFIXES = frozenset("co vice deputy ex sub under".split())


def is_prefixed(parse: Parse, token: int) -> bool:
    """Whether a hyphen ties a prefix to an office: "co-founder", "vice-president"."""
    between = 0 < token < len(parse) - 1 and parse.words[token] == "-"
    glued = between and parse.ends[token - 1] == parse.starts[token] and parse.ends[token] == parse.starts[token + 1]
    return glued and parse.words[token - 1].lower() in PREFIXES


def _opens(parse: Parse, token: int, title: Sequence[int]) -> bool:
    """Whether an "and" stands before the title, between owners: "Ann and Tom's lawyer"."""
    return parse.deps[token] == "cc" and not title


_PRESENT = frozenset(("current", "incumbent", "present", "sitting"))
"""Words that say no more than that somebody holds an office."""


def _stem(word: str, deverbal: frozenset[str], found: str) -> str:
    """Verb of a participle that the model took for an adjective ("sacked")."""
    if word not in deverbal:
        return found
    stem = word.removesuffix("ed")
    return stem + "e" if stem.endswith(("s", "v", "at", "ic", "ud")) and not stem.endswith("ss") else stem


def _skipped(context: Context, token: int) -> bool:
    """Whether a word is no part of the title: determiner, possessive, number, age, quote, or part of a name."""
    parse = context.parse
    return (
        parse.deps[token] in {"det", "poss", "case", "punct", "predet", "nummod"}
        or parse.tags[token] in {"DT", "PRP$", "POS", "CD", "HYPH", "''", "``"}
        or (token in context.names and parse.words[token] != "Shadow")
        or (token in context.literal and not _is_first(parse, token))
        or (parse.words[token].lower() in FOCUS and parse.tags[token] == "RB")
        or (parse.deps[parse.heads[token]] == "poss" and parse.words[token].lower() in titles().courtesy)  # "Mr Lee's"
    )


def _is_first(parse: Parse, token: int) -> bool:
    """Whether an ordinal belongs to an office: "First Minister", "first lady"."""
    after = parse.words[token + 1].lower() if token + 1 < len(parse) else ""
    office = parse.words[token] == "First" and after in {"minister", "secretary", "deputy", "vice"}
    return office or (parse.words[token].lower() == "first" and after in {"lady", "gentleman"})


def _in_participle(parse: Parse, token: int) -> bool:
    """Whether a word is of a participle with a hyphen ("Kremlin-backed", "Paris-born"): neither title nor owner.

    So it is with "cabinet-level".
    """
    last = next(
        (at for at in (token, token + 1, token + 2) if 0 < at < len(parse) and parse.words[at - 1] == "-"), None
    )
    if last is None or not (parse.tags[last] == "VBN" or parse.words[last].lower() in _JOINED):
        return False
    return parse.ends[last - 1] == parse.starts[last] and parse.ends[last - 2] == parse.starts[last - 1]


_JOINED = frozenset("winning level wide style era".split())


def _is_count(parse: Parse, token: int) -> bool:
    """Whether a word ends how often or how long somebody was something: "time" in "two-time champion"."""
    if token < 2 or parse.words[token - 1] != "-" or parse.ends[token - 2] != parse.starts[token - 1]:
        return False
    return parse.tags[token - 2] == "CD" and parse.lemmas[token].lower() in _COUNTED


_COUNTED = frozenset("time term year month day week season".split())
