"""Joins names with fuller names: equal ones, surnames, acronyms, names cut short."""

from __future__ import annotations

import re

from extract.coreference.relatives import is_relative, is_told_as_kin
from extract.coreference.things import ALIAS, Things
from extract.found import Named
from extract.lexicon import heads, places
from extract.model import EntityType, MentionKind
from extract.names import is_foreign, tokens
from extract.nouns import CLUB_FORM, FIRM_FORM
from extract.spelling import leaves_out

_ALIAS = re.compile(
    r"(?:\b(?:also|better|formerly|previously) known as|\balias|a\.k\.a\.?|\baka|\bnicknamed|\) , known as"
    r"|[,(] ?(?:born|né|née)|\( ?(?:formerly|originally|officially|also|now|known as|also (?:spelled|called)))"
    r"(?: the)?$"
)
_LABEL = re.compile(r"^\((?:[^)]*[,;])? ?([^\W\d_]+) :$")
"""The language or exchange in which the name behind it stands for the name before the bracket."""

_LABELS = frozenset(
    """arabic bengali esperanto hebrew hindi latin persian pinyin sanskrit tamil urdu yiddish
    nyse nasdaq tsx lse asx amex""".split()
)
"""Languages that are no word for a people, and exchanges."""

_NAMED_TWICE = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION})

_ONCE = frozenset(("formerly", "originally", "previously"))
"""What opens an older name in brackets, which the model takes for a part of it."""


def join_names(things: Things) -> None:
    """Joins each name with the fullest one that it can stand for; full names come first, so order does not matter."""
    _join_aliases(things)
    named = [
        index
        for index, mention in enumerate(things.mentions)
        if mention.kind in {MentionKind.NAME, MentionKind.IMPLIED} or mention.proper
    ]
    keys = {index: tokens(things.mentions[index].name) for index in named}
    heads_of: dict[tuple[EntityType, frozenset[str]], list[int]] = {}
    full: dict[str, list[int]] = {}
    for index in sorted(named, key=lambda index: (-len(keys[index]), index)):
        mention, key = things.mentions[index], keys[index]
        same = _same(things, heads_of, index, (mention.type, _unordered(mention, key)))
        if same != index:
            things.join(index, same, f"same name as {things.mentions[same].name}")
            continue
        fuller = _fuller(things, mention, index, key, full) or _party(things, mention, index, key, full)
        if fuller is not None:
            target, why = fuller
            things.join(index, target, why)
        for word in key:
            full.setdefault(word, []).append(index)


def _same(
    things: Things,
    heads_of: dict[tuple[EntityType, frozenset[str]], list[int]],
    index: int,
    key: tuple[EntityType, frozenset[str]],
) -> int:
    """The first mention of the same name, from now on this one if there is none.

    Mr and Mrs Roe are two, and so are the ministries of two ministers.
    """
    mention, found = things.mentions[index], heads_of.setdefault(key, [])
    for other in found:
        if _has_another_head(things, mention, things.mentions[other]):
            continue
        genders = {things.mentions[one].gender for one in things.of(other).members} - {""}
        if mention.type is not EntityType.PERSON or not mention.gender or genders <= {mention.gender}:
            return other
    found.append(index)
    return index


def _join_aliases(things: Things) -> None:
    """Joins another name that the sentence gives: "also known as X", "born X", (X) in another script."""
    last: int | None = None
    for index, mention in enumerate(things.mentions):
        if mention.kind is not MentionKind.NAME:
            continue
        same_sentence = (
            last is not None
            and things.parse.sentence_of[things.mentions[last].head] == things.parse.sentence_of[mention.head]
        )
        if last is not None and things.mentions[last].type is EntityType.LOCATION:
            bearer = _bearer_of_alias(things, mention)
            if bearer not in {None, things.mentions[last].head}:
                continue  # "the brigade in Lima, also known as the Red Hats"
        if last is not None and same_sentence and _another_name(things, things.mentions[last], mention):
            things.join(index, last, f"{ALIAS} {things.mentions[last].name}")
        elif mention.type in _NAMED_TWICE and things.parse.words[mention.end : mention.end + 1] != (":",):
            last = index


def _bearer_of_alias(things: Things, mention: Named) -> int | None:
    """The noun that "known as" before a name tells of, or None where no such words stand."""
    parse, link = things.parse, things.parse.heads[mention.head]
    known = parse.heads[link]
    told = parse.words[link].lower() == "as" and parse.lemmas[known] == "know" and parse.deps[known] == "acl"
    return parse.heads[known] if told else None


def _another_name(things: Things, mention: Named, other: Named) -> bool:
    """Whether words between two names say that the second is another name for the first."""
    parse = things.parse
    between = " ".join(parse.words[mention.end : other.start]).lower()
    if between == "(" and _is_short_form(things, mention, other):
        return True
    if between == "(" and parse.words[other.start] in _ONCE:
        return mention.type is EntityType.ORGANIZATION and other.type is not EntityType.LOCATION
    opening = parse.words[other.start].lower() == "alias"  # it may pass for a part of the phrase of the name
    if mention.type is other.type and (opening or _ALIAS.search(between)):
        return True
    label = _LABEL.search(between)
    if label is not None and (label[1] in _LABELS or label[1] in places().adjectives or label[1] in places().people):
        return True
    return is_foreign(other.name) and between.startswith("(") and ")" not in between


def _is_short_form(things: Things, mention: Named, other: Named) -> bool:
    """Whether brackets behind a body's name hold its acronym, in whatever language: "the Party of the Right (PD)"."""
    closed = things.parse.words[other.end : other.end + 1] == (")",)
    if not closed or mention.type is not EntityType.ORGANIZATION or " " not in mention.name:
        return False
    capitals = other.name.replace(".", "").replace("-", "")
    short = capitals.isupper() and capitals.isalpha() and 1 < len(capitals) <= _LONGEST_ACRONYM
    spelt = short or _is_of_initials(mention.name, capitals)
    return (spelt and other.type is not EntityType.LOCATION) or _is_clipped(mention.name, other.name)


def _is_of_initials(name: str, short: str) -> bool:
    """Whether letters are the first ones of the last words of a name, small words with them: "CoI", "DfT"."""
    initials = "".join(word[0] for word in name.replace("-", " ").split())
    return len(short) > 2 and short[0].isupper() and initials.lower().endswith(short.lower())


def _is_clipped(name: str, short: str) -> bool:
    """Whether one word is put together from the letters of a name, from its first on: "Interpol"."""
    same_start = len(short) > 2 and short[:1] == name[:1] and short.isalpha()
    return same_start and len(short) * 2 < len(name) and leaves_out(short.lower(), name.lower())


_LONGEST_ACRONYM = 8


def _unordered(mention: Named, key: tuple[str, ...]) -> frozenset[str]:
    """Words of a name, for bodies regardless of order: "Ministry of Defence" is "Defence Ministry".

    So it is with the country: "Kenyan Embassy" is "Embassy of Kenya".
    """
    if mention.type is EntityType.ORGANIZATION:
        adjectives = places().adjectives
        return frozenset(word for one in key for word in tokens(adjectives.get(one, one))) - {"of", "the", "for"}
    return frozenset({" ".join(key)})


def _fuller(
    things: Things, mention: Named, index: int, key: tuple[str, ...], full: dict[str, list[int]]
) -> tuple[int, str] | None:
    """A longer name that this one may stand for, with the reason; None if there is none or it is not clear which."""
    if not key or (mention.known and mention.type is EntityType.LOCATION):
        return None
    found: dict[int, tuple[int, str]] = {}
    for other in sorted(set(full.get(key[-1], []) + full.get(key[0], []))):
        candidate = things.mentions[other]
        why = _reason(mention, key, candidate, tokens(candidate.name)) if other != index else ""
        why = why or _without_country(things, mention, key, candidate)
        if not why or is_relative(things.parse, mention.head, candidate.head):
            continue
        if not _has_another_head(things, mention, candidate):
            found.setdefault(id(things.of(other)), (other, why))
    if not found and len(key) == 1 and mention.name.isupper():
        return _spelled_out(things, mention)
    return _nearest(things, index, list(found.values()))


def _has_another_head(things: Things, mention: Named, fuller: Named) -> bool:
    """Whether two hold the office that implies a body: the foreign minister Ann Roe is not Peru's Tom Moss."""
    if mention.kind is not MentionKind.IMPLIED or fuller.kind is not MentionKind.IMPLIED:
        return False
    one, other = (things.holders.get(implied.head) for implied in (mention, fuller))
    if one is None or other is None or one[0] != other[0]:
        return False
    return tokens(one[1])[-1:] != tokens(other[1])[-1:]


def _party(
    things: Things, mention: Named, index: int, key: tuple[str, ...], full: dict[str, list[int]]
) -> tuple[int, str] | None:
    """The party whose members stand for it: "the Conservatives" for the Conservative Party, no "two Democrats"."""
    counted = things.parse.child(mention.head, "nummod", "amod", "poss") is not None
    if mention.type not in _MEMBERS or len(key) != 1 or counted:
        return None
    stem = {"democrats": "democratic", "tories": "conservative"}.get(key[0], key[0].removesuffix("s"))
    found = {
        id(things.of(other)): (other, f"members of {things.mentions[other].name}")
        for other in full.get("party", [])
        if other != index and stem in tokens(things.mentions[other].name)
    }
    return next(iter(found.values())) if len(found) == 1 else None


_MEMBERS = frozenset({EntityType.GROUP, EntityType.ORGANIZATION})


def _nearest(things: Things, index: int, found: list[tuple[int, str]]) -> tuple[int, str] | None:
    """The only one, or else the one that was named last before the mention; surnames come before given names.

    "Roe" after "Ann Roe left her husband, Tom Roe" is not he, who is told of as hers.
    """
    found = [pair for pair in found if pair[1].startswith("surname")] or found
    if len(found) <= 1:
        return found[0] if found else None
    if not found[0][1].startswith("surname"):
        return None
    before = [pair for pair in found if things.mentions[pair[0]].head < things.mentions[index].head]
    before = [pair for pair in before if not is_told_as_kin(things.parse, things.mentions[pair[0]])] or before
    return max(before, key=lambda pair: things.mentions[pair[0]].head) if before else None


def _reason(mention: Named, key: tuple[str, ...], fuller: Named, words: tuple[str, ...]) -> str:
    """Why a shorter name may stand for a longer one, or ""."""
    if (
        mention.type is not fuller.type
        or len(words) <= len(key)
        or (mention.gender and fuller.gender and mention.gender != fuller.gender)
    ):
        return ""
    if mention.type is EntityType.PERSON:
        return _person_reason(key, fuller, words)
    if mention.kind is MentionKind.IMPLIED and words[: len(key)] == key and words[len(key)] == "of":
        return f"the only {mention.name} that the text names: {fuller.name}"
    company = mention.type is EntityType.ORGANIZATION and fuller.kind is MentionKind.NAME
    if company and words[: len(key)] == key and FIRM_FORM.issuperset(words[len(key) :]):
        return f"short for {fuller.name}"
    if company and len(key) == 1 and words[-1] == key[0] and key[0] in _PAPERS | CLUB_FORM - {"fc", "united"}:
        return f"short for {fuller.name}"
    return ""


def _without_country(things: Things, mention: Named, key: tuple[str, ...], fuller: Named) -> str:
    """Why a public body named without its country may stand for one named with it, or "".

    "The Foreign Ministry" is the Kenyan one, where no Foreign Ministry of another is told of.
    """
    words, bare, land = _head_last(tokens(fuller.name)), _head_last(key), places()
    before = words[: -len(bare)]
    if len(bare) < 2 or not before or words[-len(bare) :] != bare or bare[-1] not in heads().institutions | _PUBLIC:
        return ""
    lands = {land.adjectives.get(word, land.names.get(word, "")) for word in before}
    if not (land.countries.issuperset(lands) or before in {("central",), ("federal",)}):
        return ""
    if {mention.kind, fuller.kind} != {MentionKind.NAME} or mention.type is not fuller.type:
        return ""
    for other in things.mentions:
        if other.kind is MentionKind.NAME and _head_last(tokens(other.name)) == bare and _is_told_whose(things, other):
            return ""
    return f"the only {mention.name} that the text names: {fuller.name}"


def _is_told_whose(things: Things, mention: Named) -> bool:
    """Whether words beside a name say whose it is, or where: "Peru's Foreign Ministry"."""
    beside = things.parse.kids(mention.head, "poss", "prep")
    return any(one >= mention.end or things.parse.deps[one] == "poss" for one in beside)


def _head_last(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a body's name, its head noun last: "Ministry of Defence" is the Defence Ministry."""
    link = next((place for place, word in enumerate(words) if word in {"of", "for"}), 0)
    return words[: link - 1] + words[link + 1 :] + words[link - 1 : link] if link else words


_PUBLIC = frozenset("court commission council agency office bureau service force board".split())
"""Last words of names of public bodies, beside the institutions of the table."""


_PAPERS = frozenset(
    """herald times post tribune gazette chronicle telegraph guardian observer journal star sun mirror mail express
    courier examiner bulletin globe record review register dispatch inquirer enquirer standard echo argus""".split()
)
"""Last words of the names of newspapers, which stand for them."""


def _person_reason(key: tuple[str, ...], fuller: Named, words: tuple[str, ...]) -> str:
    """Why a person's shorter name may stand for a longer one, or ""."""
    if words[-len(key) :] == key:
        return f"surname of {fuller.name}"
    if len(key) == 1 and len(words) > 2 and words[-2] == key[0]:
        return f"first surname of {fuller.name}"
    if len(key) == 1 and words[0] == key[0]:
        return f"given name of {fuller.name}"
    if len(key) >= 2 and words[0] == key[0] and words[-1] == key[-1]:
        return f"short for {fuller.name}"
    return ""


def _spelled_out(things: Things, mention: Named) -> tuple[int, str] | None:
    """The name whose initials an acronym gives."""
    for other, candidate in enumerate(things.mentions):
        if candidate.kind is MentionKind.NAME and candidate.type is mention.type and " " in candidate.name:
            initials = "".join(word[0] for word in candidate.name.replace("-", " ").split() if word[0].isupper())
            if len(initials) > 1 and initials == mention.name.replace(".", ""):
                return other, f"initials of {candidate.name}"
    return None
