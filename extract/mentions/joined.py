"""Joins the model's entities that are parts of one name, and parts one that is two."""

from collections.abc import Iterator

from extract.hyphens import hyphened_names
from extract.lexicon import given_names, places
from extract.mentions.offices import PROPER, is_role
from extract.parse import Parse

_QUOTES = frozenset(("'", '"', "``", "''"))
_PARTING = frozenset("to from with against into by at in".split())
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
        if last is not None and (
            _is_one_person(parse, last, start, end, label) or _is_one_people(parse, last, start, end)
        ):
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


def _is_one_person(parse: Parse, first: tuple[int, int, str], start: int, end: int, label: str) -> bool:
    """Whether a first name with a hyphen and the names right behind it are of one person: "Abd-Rabbu Mansour Hadi"."""
    persons = first[2] == label == "PERSON" and first[1] == start
    quoted = not _QUOTES.isdisjoint(parse.words[first[0] : end])  # "'Lu-Olo' Dahl"
    return persons and not quoted and "-" in parse.words[first[0] : start] and start <= parse.heads[start - 1] < end


def _is_one_people(parse: Parse, first: tuple[int, int, str], start: int, end: int) -> bool:
    """Whether two names beside each other are the words for one people: "Sri Lankan"."""
    words = parse.quote(range(first[0], end)).casefold()
    return first[1] == start and (words in places().adjectives or words in places().people)


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
    for start, reach, label in parse.entities:
        end = _untorn(parse, start, reach)
        whole = next((whole for whole in wholes if start < whole[1] and whole[0] < end), None)
        if whole is None or (start <= whole[0] and whole[1] <= end):
            body = label == "PERSON" and "e" in parse.words[start:end]  # "Jaish-e-Karam", the army of Karam
            yield start, end, "ORG" if body else label
    covered = [(start, end) for start, end, _ in parse.entities]
    for start, end in wholes:
        if not any(first <= start and end <= last for first, last in covered):
            yield start, end, "ORG"


def _untorn(parse: Parse, start: int, end: int) -> int:
    """The end of a name that the model has torn behind a small word: "the Royal Board for"."""
    while end - 1 > start and parse.tags[end - 1] in {"IN", "CC", "TO"} and parse.words[end - 1].islower():
        end -= 1
    return end


def _parted(parse: Parse) -> Iterator[tuple[int, int, str]]:
    """The model's entities, parted at a preposition that hangs on a verb outside."""
    for start, end, label in sorted(_linked(parse)):
        first, named = start, label
        if label == "PERSON" and end - start > 2 and is_body_acronym(parse, start):
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


def is_body_acronym(parse: Parse, token: int) -> bool:
    """Whether a word of capitals is the name of a body elsewhere in the text."""
    word = parse.words[token]
    short = len(word) > 2 and word.isalpha() and word.isupper() and not parse.words[token + 1].isupper()
    return short and any(
        label == "ORG" and end - start == 1 and parse.words[start] == word for start, end, label in parse.entities
    )
