"""Tells names from capitalised words for offices, their portfolios and kinds of things."""

import re
from collections.abc import Collection, Sequence

from extract.lexicon import heads, names_role, titles
from extract.model import EntityType
from extract.names import known
from extract.parse import Parse

OFFICE_WORDS = frozenset(
    """prime vice deputy attorney foreign home first chief major lord press state finance defence defense interior
    justice health education treasury labour labor energy trade transport environment culture agriculture general
    house party shadow business""".split()
)
"""Words that stand before an office ("Prime Minister"): capital as they may be, they make no name with it."""

OFFICES = frozenset(
    """minister secretary undersecretary president commissioner governor chancellor ceo director chairman chairwoman
    spokesman spokeswoman ambassador senator premier mayor administrator prosecutor professor emeritus lecturer officer
    manager member fellow treasurer trustee analyst founder adviser advisor representative envoy""".split()
)
"""Offices that are no surname: a name does not end with one of them."""

HEADING = frozenset({"minister", "secretary", "undersecretary"})
"""Who heads a ministry."""

PROPER = frozenset({"NNP", "NNPS"})


def is_role(parse: Parse, token: int) -> bool:
    """Whether the word names an office or a kind of person."""
    word = parse.words[token].lower()
    return word in titles().roles or word in titles().courtesy or heads().types.get(word) is EntityType.PERSON


def is_capital(word: str) -> bool:
    """Whether a word is spelt as a name: with a capital first, or inside as in "eTrade"; "mRNA" and "kWh" are not."""
    return word[0].isupper() or (word[0].islower() and _CAPITAL_INSIDE.fullmatch(word) is not None)


_CAPITAL_INSIDE = re.compile(r"[a-z]+[A-Z][a-z]{2,}[A-Za-z]*")


def is_common(parse: Parse, start: int, end: int) -> bool:
    """Whether the range holds no name: no capital letter, or nothing but words for roles and kinds of things."""
    kept = [token for token in range(start, end) if parse.words[token][0].isalnum()]
    if not any(is_capital(parse.words[token]) or parse.words[token][0].isdigit() for token in kept):
        return True
    if known(parse.quote(range(start, end))):
        return False
    words = [parse.words[token].lower() for token in kept]
    if _is_degree(words) or (len(words) == 1 and _is_no_name(parse, kept[0])):
        return True
    offices = titles().roles | titles().courtesy
    if len(words) > 1 and (words[-1] in OFFICES or (in_portfolio(parse, start) and not _is_body(words[-1]))):
        return True
    if all(map(_is_portfolio, words)) and (before_office(parse, end) or in_portfolio(parse, _portfolio(parse, start))):
        return True
    kind = heads().types.get(words[-1])
    if len(words) == 1 and words[0].endswith("s") and words[0][:-1] in heads().types:
        return True
    if len(words) > 1 and words[-1] not in offices and kind not in {None, EntityType.PERSON}:
        return False
    return all(
        word in heads().types or word in offices or (word in OFFICE_WORDS and words[-1] in offices) for word in words
    )


def _is_body(word: str) -> bool:
    """Whether a word is for a body that has a secretary, and for nothing that a ministry cares for: "Society"."""
    return heads().types.get(word) is EntityType.ORGANIZATION and (word == "party" or not _is_portfolio(word))


_ACRONYMS = frozenset("GDP GNP DNA RNA HIV AIDS GPS CCTV VAT IPO PIN ATM PCR MRI CEO CFO COO CV PR HR TV AI".split())
"""Common nouns in capitals."""
_QUALIFYING = frozenset("federal world national international regional".split())
"""Words that no name consists of, before a noun: "the Federal Opposition", "World champion"."""


def _is_no_name(parse: Parse, token: int) -> bool:
    """Whether a word alone names nothing by itself: an honour, a word before a noun, a common noun in capitals."""
    qualifies = parse.words[token].lower() in _QUALIFYING and parse.deps[token] in {"compound", "amod", "nmod"}
    return qualifies or parse.words[token] in _ACRONYMS or _is_honour(parse, token)


def is_surname(parse: Parse, start: int, end: int, surnames: Collection[str]) -> bool:
    """Whether a word for a thing or an office is somebody's name: "Senator Banks", "Mr Bishop" beside Ann Bishop.

    Args:
        surnames: last words of the full names of persons in the text.
    """
    word = parse.words[start]
    if (
        end != start + 1
        or parse.tags[start] not in {*PROPER, "NNS"}
        or not word.istitle()
        or parse.child(start, "det") is not None
    ):
        return False
    titled = start > 0 and parse.heads[start - 1] == start and is_role(parse, start - 1)
    titled = titled and parse.tags[start] in PROPER
    addressed = titled and parse.words[start - 1].lower() in _ADDRESS
    return word in surnames or (titled and parse.tags[start - 1] in PROPER and (addressed or not is_role(parse, start)))


_ADDRESS = frozenset("mr mr. mrs mrs. ms ms. miss".split())


def _is_degree(words: Sequence[str]) -> bool:
    """Whether words name a degree: "Ph.D.", "Bachelor of Arts"."""
    return words[0].rstrip(".") in _DEGREES or (words[0] in {"bachelor", "master"} and words[1:2] in ([], ["of"]))


_DEGREES = frozenset("ph.d phd d.phil b.a b.s b.sc bsc m.a m.s m.sc msc m.d mba llb ll.b llm ll.m diplom".split())


def _is_honour(parse: Parse, token: int) -> bool:
    """Whether a word is an honour behind a person's name: "Ann Roe, OBE"."""
    before = token - 1 - (token > 1 and parse.words[token - 1] == ",")
    return before >= 0 and parse.words[token] in _HONOURS and parse.tags[before] in PROPER


_HONOURS = frozenset("OBE MBE CBE KBE DBE GBE KCB GCB KCMG GCMG CMG FRS FRSE FRSC FRCP FRCS OC CC KC QC".split())


def before_office(parse: Parse, end: int) -> bool:
    """Whether the word at `end` is the head of an office with a portfolio: "Minister" behind "Trade"."""
    return end < len(parse) and parse.words[end].lower() in HEADING | _ADVISING


_ADVISING = frozenset({"adviser", "advisor"})


def without_portfolio(parse: Parse, start: int, end: int) -> int:
    """The end of a name without the portfolio of the office behind it: "Lima Health" before "Secretary".

    "Department of Health" before it is the name of a body.
    """
    at = end
    if parse.words[start + 1 : start + 2] == ("of",):
        return end
    while before_office(parse, end) and at > start and _is_portfolio(parse.words[at - 1].lower()):
        at -= 1
    return start if at < end and parse.tags[at - 1] == "CC" else at  # "Trade and Industry" before "Minister"


def without_local_office(parse: Parse, start: int, end: int) -> int:
    """The end of a name without the office of a place behind it: "Queensland" before "Premier"."""
    words = [word.lower() for word in parse.words[start:end]]
    if not 1 < len(words) < 4 or words[-1] not in _LOCAL or parse.words[start].isupper():
        return end
    return (
        end
        if any(is_role(parse, token) or _is_portfolio(parse.words[token].lower()) for token in range(start, end - 1))
        else end - 1
    )


def without_office(parse: Parse, start: int, end: int) -> int:
    """The end of a run of capitals without the office behind an acronym: "NFB" before "Chairman Ann Roe"."""
    if end != start + 2:
        return end
    acronym = parse.words[start].isupper() and len(parse.words[start]) >= SHORTEST_ACRONYM
    return start + 1 if acronym and parse.words[start + 1].lower() in OFFICES else end


SHORTEST_ACRONYM = 3
"""Letters of an acronym that is taken for the name of a body; those of two are often none: "TV", "IT"."""


def is_governed(parse: Parse, end: int) -> bool:
    """Whether the head of a place stands behind a name: "Premier" behind "Queensland"."""
    return end < len(parse) and parse.words[end].lower() in _LOCAL and parse.tags[end] in PROPER


_LOCAL = frozenset({"premier", "mayor", "governor"})


def _is_portfolio(word: str) -> bool:
    return word in OFFICE_WORDS or word in heads().portfolios or word in heads().fields or word in _TIERS


_TIERS = frozenset({"federal", "national", "cabinet"})


def in_portfolio(parse: Parse, start: int) -> bool:
    """Whether what begins here is the portfolio of an office: "Trade and Industry" behind "Minister of"."""
    before = start - 1 - (parse.words[start - 1].lower() == "the")
    if before < 1 or parse.words[before].lower() not in {"of", "for"}:
        return False
    return parse.lemmas[before - 1].lower() in HEADING and parse.tags[before - 1] in PROPER


def _portfolio(parse: Parse, start: int) -> int:
    """Where the portfolio begins that goes on here: "Trade" for "Industry" in "Minister of Trade and Industry"."""
    joined = start > 1 and parse.words[start - 1].lower() in {"and", "&", ","}
    while joined and start > 1 and (parse.words[start - 1] in {"and", "&", ","} or _is_field(parse, start - 1)):
        start -= 1
    return start


def _is_field(parse: Parse, token: int) -> bool:
    return parse.words[token].lower() in heads().fields


def completes_office(parse: Parse, token: int) -> bool:
    """Whether the word stands behind "of" in an office: "Education" in "Minister of Education"."""
    return (
        token > 1
        and parse.words[token - 1].lower() in {"of", "for"}
        and is_role(parse, token - 2)
        and parse.tags[token - 2] in PROPER
    )


def owner_start(parse: Parse, token: int) -> int:
    """First word of the people that own a body in its name, "Sheriff" before "'s Department"; else the word itself."""
    body = parse.words[token][0].isupper() and heads().types.get(parse.words[token].lower()) is EntityType.ORGANIZATION
    owner = parse.child(token, "poss") if body and parse.tags[token] in PROPER else None
    if owner is None or owner > token - 2 or not parse.words[owner][0].isupper() or not _are_people(parse, owner):
        return token
    first = owner
    while first > 0 and parse.tags[first - 1] in PROPER and first <= parse.heads[first - 1] <= owner:
        first -= 1
    return first


def _are_people(parse: Parse, token: int) -> bool:
    """Whether a word is one for people, and no name."""
    kind = heads().types.get(parse.words[token].lower().removesuffix("s"))
    return is_role(parse, token) or kind in {EntityType.PERSON, EntityType.GROUP}


def without_post(parse: Parse, start: int, end: int) -> int:
    """End of a body's name without the post behind it: "Red Cross Senior Field Director" before the director's name."""
    if end - start < 2 or not is_role(parse, end - 1):
        return end
    return next((token for token in range(start + 1, end) if parse.words[token].lower() in _RANKS), end - 1)


_RANKS = frozenset(
    "senior chief deputy vice assistant associate executive general managing lead principal former".split()
)


def in_title(parse: Parse, token: int) -> bool:
    """Whether a capitalised word only completes an office: "State" in "Secretary of State"."""
    if parse.deps[token] != "pobj" or parse.tags[token] not in {"NNP", "NNPS"}:
        return False
    preposition = parse.heads[token]
    office = parse.heads[preposition]
    return (
        parse.lemmas[preposition] in {"of", "for"}
        and parse.tags[office] in {"NNP", "NNPS"}
        and is_role_word(parse, office)
    )


def is_role_word(parse: Parse, token: int) -> bool:
    """Whether the word can name somebody's role: "minister", "chief", "teacher"; of no adjective "a US national"."""
    national = parse.lemmas[token] == "national" and parse.tags[token] in {"NN", "NNS"}
    return national or names_role(parse.words[token].lower(), parse.lemmas[token].lower())
