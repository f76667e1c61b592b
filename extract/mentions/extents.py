"""How far a name reaches: the model's range without what is no part of it, with what the model left out."""

from extract.hyphens import is_hyphen
from extract.lexicon import heads, places, titles
from extract.mentions.joined import is_body_acronym
from extract.mentions.offices import OFFICES, PROPER, is_role
from extract.model import EntityType
from extract.names import is_body_word
from extract.parse import Parse

_EDGES = frozenset(
    {"the", "a", "an", '"', "'", "-", "–", "—", "(", ")", "[", "]", "'s", ",", ".", "``", "''", ":", ";", "/"}
)
_UNITS = frozenset((unit,) for unit in "million billion trillion euro dollar pound yen ruble rouble percent".split())


def trim(parse: Parse, start: int, end: int) -> tuple[int, int]:
    """The range without determiners, quotes and titles before it, possessives and brackets behind it."""
    for token in range(start + 1, end):
        if parse.words[token][0] in "([" or _is_amount(parse, token) or not {"[", "]"}.isdisjoint(parse.words[token]):
            end = token
            break
    while start < end and (
        parse.words[start].lower() in _EDGES
        or (start + 1 < end and "@" in parse.words[start])  # an address before a name
        or _is_title(parse, start, end)
        or (start + 1 < end and parse.words[start].lower() in PASSING)
        or (start + 1 < end and _asks(parse, start))
    ):
        start += 1
    while start < end and _hangs_on(parse, end - 1):
        end -= 1
    return start, end


def _asks(parse: Parse, token: int) -> bool:
    """Whether an auxiliary opens a question before a name: "Will Lee be elected?", where nobody is called Will Lee."""
    opens = token == parse.sentences[parse.sentence_of[token]][0] or parse.tags[token - 1] == "``"
    verb = parse.heads[token]
    bare = verb > token and parse.deps[token] == "aux" and parse.tags[verb] in {"VB", "VBN", "VBG"}
    return opens and bare and parse.tags[token] == "MD"


def _is_amount(parse: Parse, token: int) -> bool:
    """Whether a sum begins at a word, which is no part of a name: "Orlan 1.4 million euros"."""
    return parse.tags[token] == "CD" and parse.lemmas[token + 1 : token + 2] in _UNITS


def _hangs_on(parse: Parse, token: int) -> bool:
    """Whether the last word of a range is no part of a name: a possessive, a bracket, a courtesy title, "later"."""
    word = parse.words[token].lower()
    small = parse.tags[token] in {"RB", "IN", "TO", "CC"} and (parse.words[token].islower() or word == "&")
    return small or (word in _EDGES and word != ".") or (word in titles().courtesy and word.endswith("."))


def _is_title(parse: Parse, token: int, end: int) -> bool:
    """Whether the word is a title before further words of a name."""
    word = parse.words[token].lower()
    following = parse.words[token + 1].lower() if token + 1 < end else ""
    if word in {"st", "st."}:
        return False  # "St Helens", "St Peter"
    if (
        token + 1 < end
        and word not in OFFICES
        and (parse.tags[end - 1] == "NNPS" or _names_no_person(parse.words[end - 1].lower()))
    ):
        return False  # "Liberal Democrats", "Conservative Party", "Conservative Conference"
    ranked = word in _RANKS and token + 2 < end and is_role(parse, token + 1)
    return ranked or ((word in titles().roles or word in titles().courtesy) and following not in {"of", "for", ""})


def _names_no_person(word: str) -> bool:
    """Whether the last word of a name says that it names a body, a place, an event or a text."""
    return is_body_word(word) or heads().types.get(word) in {EntityType.EVENT, EntityType.WORK}


PASSING = frozenset("former ex acting then outgoing incoming ailing today tomorrow yesterday tonight".split())
"""Words that say when, or when somebody is what is told, and begin no name."""
_RANKS = frozenset("special deputy chief acting senior vice associate assistant former interim permanent".split())
"""Words that rank the title behind them: "Special Counsel Ann Roe"."""


def widen(parse: Parse, start: int, end: int, taken: list[bool], label: str) -> tuple[int, int]:
    """The range with the capitalised words next to it that belong to the same name."""
    if start >= end:
        return start, end
    if label == "NORP":
        return start - _has_party_word(parse, start, end, taken), end
    while (
        start > 0
        and _continues(parse, start - 1, taken)
        and start <= parse.heads[start - 1] < end
        and not (label == "PERSON" and is_body_acronym(parse, start - 1))
    ):
        start -= 1
    if label not in {"PERSON", "GPE"}:
        start = with_common_words(parse, start, end, taken)
    while start > 1 and is_hyphen(parse, start - 1) and _continues(parse, start - 2, taken):
        start -= 2
    while end + 1 < len(parse) and is_hyphen(parse, end) and _continues(parse, end + 1, taken):
        end += 2
    while label != "GPE" and end < len(parse) and _continues(parse, end, taken) and parse.heads[end - 1] == end:
        end += 1
    if label == "ORG" and _goes_on(parse, start, end):
        end += 2
    return start, end


def _goes_on(parse: Parse, start: int, end: int) -> bool:
    """Whether a body is for a second field as well: "Centre for Peru" before "and Integration"."""
    field, last = end + 1, end - 1
    if "for" not in parse.words[start:end] or parse.words[end : end + 1] != ("and",) or field >= len(parse):
        return False
    word = parse.words[field]
    beside = parse.deps[field] == "conj" and parse.heads[field] == last and parse.deps[last] == "pobj"
    return beside and word[0].isupper() and (word.lower() in heads().fields or word.lower().endswith(_ABSTRACT))


_ABSTRACT = ("tion", "ment", "ics", "ity", "ship", "ance", "ence", "ism", "logy", "dom", "ies")
"""Endings of nouns for what a body cares for."""


def with_common_words(parse: Parse, start: int, end: int, taken: list[bool]) -> int:
    """Start of a name with the capitalised words before it that are no proper nouns: "Popular Science Monthly"."""
    first, opening = start, parse.sentences[parse.sentence_of[start]][0]
    while first > opening and _is_common_part(parse, first - 1, end, taken):
        first -= 1
    lonely = first == opening and start - first == 1  # capital only because it begins the sentence
    prefixed = not lonely and first - 3 >= opening and _is_prefixed(parse, first - 1, taken)
    return first + lonely - 3 * prefixed


def _is_prefixed(parse: Parse, token: int, taken: list[bool]) -> bool:
    """Whether a small word has a capital before its hyphen: "Co-operative Bank", "Anti-corruption Board"."""
    prefix = parse.words[token - 2]
    fits = prefix[0].isupper() and prefix.lower() in _PREFIXES and not any(taken[token - 2 : token + 1])
    return fits and is_hyphen(parse, token - 1) and parse.words[token].islower() and parse.tags[token] in {"NN", "JJ"}


_PREFIXES = frozenset("co anti inter trans pan counter multi".split())
"""What makes one word with the small one behind its hyphen."""


def _is_common_part(parse: Parse, token: int, end: int, taken: list[bool]) -> bool:
    """Whether a word with a capital, noun or adjective, modifies a name right behind it."""
    word = parse.words[token]
    fits = parse.tags[token] in {"NN", "JJ", "VBG"} and parse.deps[token] in {"compound", "amod", "nmod"}
    near = token < parse.heads[token] < end
    of_place = word.casefold() in places().adjectives
    return fits and near and word[0].isupper() and not (taken[token] or of_place or is_role(parse, token))


def _has_party_word(parse: Parse, start: int, end: int, taken: list[bool]) -> bool:
    """Whether "Liberal" stands before "Democrats", two words for people that make one name."""
    before = start - 1
    near = before >= 0 and not taken[before] and parse.heads[before] == end - 1 and parse.words[before][0].isupper()
    return near and parse.tags[end - 1] == "NNPS" and is_role(parse, before)


def _continues(parse: Parse, token: int, taken: list[bool]) -> bool:
    """Whether a word may belong to the name next to it."""
    return (
        parse.tags[token] in PROPER
        and not taken[token]
        and parse.words[token][0].isupper()
        and not is_role(parse, token)
        and not is_grade(parse, token)
    )


def is_grade(parse: Parse, token: int) -> bool:
    """Whether a word is of the grade behind a rank: "First Class" in "Sergeant First Class Ann Roe"."""
    first = token - (parse.words[token] == "Class")
    return (
        parse.words[first] in _GRADES and parse.words[first + 1 : first + 2] == ("Class",) and is_role(parse, first - 1)
    )


_GRADES = frozenset(("First", "Second", "Third"))
