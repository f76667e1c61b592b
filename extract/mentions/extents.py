"""How far a name reaches: the model's range without what is no part of it, with what the model left out."""

from collections.abc import Iterator

from extract.hyphens import hyphened_names, is_hyphen
from extract.lexicon import given_names, heads, places, titles
from extract.mentions.offices import OFFICES, PROPER, is_role
from extract.names import is_body_word
from extract.parse import Parse

_EDGES = frozenset(
    {"the", "a", "an", '"', "'", "-", "–", "—", "(", ")", "[", "]", "'s", ",", ".", "``", "''", ":", ";", "/"}
)
_PARTING = frozenset("to from with against into by at in".split())
_UNITS = frozenset((unit,) for unit in "million billion trillion euro dollar pound yen ruble rouble percent".split())
_FOREIGN_JOINERS = frozenset("do da dos das del dello della di du des zu zur ad ud ul ur".split())


def joined(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The model's entities; two with a word of another language between them are one name: "Família do Norte".

    One that a preposition of the clause runs through is two: "sold Acme Corp to Nordal Corp".
    """
    last: tuple[int, int, str] | None = None
    for start, end, label in _with_and(parse):
        if last is not None and _gives_name(parse, last, start, label):
            last = (last[0], end, label)
            continue
        if last is not None and _is_branch(parse, last, start, end, label):
            last = (last[0], end, "ORG")
            continue
        if last is not None and start == last[1] + 1 and parse.words[last[1]] in _FOREIGN_JOINERS:
            last = (last[0], end, last[2])
            continue
        if last is not None and _names_field(parse, last, start, label):
            last = (last[0], end, "ORG")
            continue
        if last is not None:
            yield last
        last = (start, end, label)
    if last is not None:
        yield last


def _names_field(parse: Parse, first: tuple[int, int, str], start: int, label: str) -> bool:
    """Whether what stands behind "for" is in the name of a body: "the Roe Foundation for the Visual Arts"."""
    link, the = first[1], parse.words[start].lower() == "the" or parse.words[start - 1].lower() == "the"
    between = [word.lower() for word in parse.words[link:start]]
    body = first[2] == label == "ORG" and parse.words[link - 1].lower() in _FIELDED
    return body and the and between in (["for"], ["for", "the"]) and parse.heads[link] == link - 1


def _gives_name(parse: Parse, first: tuple[int, int, str], start: int, label: str) -> bool:
    """Whether a word that the model takes for a place is the given name of the person right behind it."""
    place = first[2] in {"GPE", "LOC", "ORG"} and first[1] == first[0] + 1 == start and label == "PERSON"
    word = parse.words[first[0]].casefold()
    known_ = word in places().names or word in places().adjectives or word in places().capitals
    return place and not known_ and parse.deps[first[0]] == "compound" and start <= parse.heads[first[0]] < start + 2


def _is_branch(parse: Parse, first: tuple[int, int, str], start: int, end: int, label: str) -> bool:
    """Whether a country right behind a name is of the name of a firm: "Nordal Peru said"."""
    last = end - 1
    country = label == "GPE" and first[2] in {"PERSON", "ORG"} and first[1] == start == last
    whole = country and parse.heads[start - 1] == last and parse.deps[start - 1] == "compound"
    return whole and parse.deps[last] in {"nsubj", "nsubjpass", "pobj", "dobj"} and parse.tags[start - 1] == "NNP"


def _with_and(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The entities, a body's name with what "and" ties into it: "Kenyan Wine and Spirit Board", not "Spirit Board"."""
    last: tuple[int, int, str] | None = None
    for start, end, label in _parted(parse):
        first = _before_and(parse, start, end) if label == "ORG" else start
        if last is not None and (first >= last[1] or first == start):
            yield last
        elif last is not None:
            first = min(first, last[0])
        last = (first, end, label)
    if last is not None:
        yield last


def _before_and(parse: Parse, start: int, end: int) -> int:
    """Start of a body's name with the capitalised noun before its "and", which modifies its last word as well."""
    noun, root = start - 2, end - 1
    if noun < 0 or parse.words[start - 1] not in {"and", "&"} or parse.words[root].lower() not in _FIELDED:
        return start
    placed = parse.words[noun].casefold() in places().names or parse.words[noun].casefold() in places().adjectives
    within = parse.heads[noun] == root and parse.deps[noun] in {"nmod", "compound"} and parse.tags[noun] == "NNP"
    if not within or placed or parse.words[noun].casefold() in places().capitals or is_role(parse, noun):
        return start
    while noun > 0 and parse.tags[noun - 1] == "NNP" and start <= parse.heads[noun - 1] < end:
        noun -= 1
    return noun


_FIELDED = frozenset(
    """academy administration agency association authority board bureau centre center chamber commission committee
    confederation corporation council department directorate exchange federation foundation fund guild institute league
    ministry office organisation organization campaign coalition alliance network
    service society trust tribunal union""".split()
)
"""Last words of names of bodies that name the two fields in which they work."""


def _linked(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The model's entities; where small words between hyphens make one name, all of it: "Jaish-e-Karam"."""
    wholes = list(hyphened_names(parse))
    for start, end, label in parse.entities:
        whole = next((whole for whole in wholes if start < whole[1] and whole[0] < end), None)
        if whole is None or (start <= whole[0] and whole[1] <= end):
            body = label == "PERSON" and "e" in parse.words[start:end]  # "Jaish-e-Karam", the army of Karam
            yield start, end, "ORG" if body else label
    covered = [(start, end) for start, end, _ in parse.entities]
    for start, end in wholes:
        if not any(first <= start and end <= last for first, last in covered):
            yield start, end, "ORG"


def _parted(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The model's entities, parted at a preposition that hangs on a verb outside."""
    for start, end, label in sorted(_linked(parse)):
        first, named = start, label
        if label == "PERSON" and end - start > 2 and _is_acronym(parse, start):
            yield start, start + 1, "ORG"  # "NFB Ann Roe" where the text speaks of the NFB
            first = start + 1
        body = _body_before(parse, start, end)
        if body is not None:
            yield start, body + 1, "GPE" if body == start and label == "PERSON" else "ORG"
            first, named = body + 1, "PERSON"
        for token in range(start + 1, end - 1):
            outside = not start <= parse.heads[token] < end and parse.pos[parse.heads[token]] == "VERB"
            if parse.words[token] in _PARTING and parse.deps[token] in {"prep", "dative"} and outside:
                yield first, token, named
                first = token + 1
        yield first, end, named


def _body_before(parse: Parse, start: int, end: int) -> int | None:
    """Last word of a body or place run together with the person behind it: "envoy for Kenya Ann Roe", if mended."""
    if end - start < 3 or parse.deps[end - 1] == "compound":
        return None
    for body in range(start, end - 2):
        behind = parse.deps[body] == "pobj" and parse.heads[body] < start
        given = body == start or parse.words[body + 1].casefold() in given_names()
        if behind and given and all(parse.tags[token] in PROPER for token in range(body + 1, end)):
            return body
    return None


def _is_acronym(parse: Parse, token: int) -> bool:
    """Whether a word of capitals is the name of a body elsewhere in the text."""
    word = parse.words[token]
    short = len(word) > 2 and word.isalpha() and word.isupper() and not parse.words[token + 1].isupper()
    return short and any(
        label == "ORG" and end - start == 1 and parse.words[start] == word for start, end, label in parse.entities
    )


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
    opens = token == parse.sentences[parse.sentence_of[token]][0]
    verb = parse.heads[token]
    bare = verb > token and parse.deps[token] == "aux" and parse.tags[verb] in {"VB", "VBN", "VBG"}
    return opens and bare and parse.tags[token] == "MD"


def _is_amount(parse: Parse, token: int) -> bool:
    """Whether a sum begins at a word, which is no part of a name: "Orlan 1.4 million euros"."""
    return parse.tags[token] == "CD" and parse.lemmas[token + 1 : token + 2] in _UNITS


def _hangs_on(parse: Parse, token: int) -> bool:
    """Whether the last word of a range is no part of a name: a possessive, a bracket, a courtesy title."""
    word = parse.words[token].lower()
    return (word in _EDGES and word != ".") or (word in titles().courtesy and word.endswith("."))


def _is_title(parse: Parse, token: int, end: int) -> bool:
    """Whether the word is a title before further words of a name."""
    word = parse.words[token].lower()
    following = parse.words[token + 1].lower() if token + 1 < end else ""
    if word in {"st", "st."}:
        return False  # "St Helens", "St Peter"
    if (
        token + 1 < end
        and word not in OFFICES
        and (parse.tags[end - 1] == "NNPS" or is_body_word(parse.words[end - 1].lower()))
    ):
        return False  # "Liberal Democrats", "Conservative Party"
    ranked = word in _RANKS and token + 2 < end and is_role(parse, token + 1)
    return ranked or ((word in titles().roles or word in titles().courtesy) and following not in {"of", "for", ""})


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
        and not (label == "PERSON" and _is_acronym(parse, start - 1))
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
