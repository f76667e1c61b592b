"""Names that the model has in no entity: capitals, spellings that only names have, words of other scripts."""

from collections.abc import Iterator

from extract.lexicon import heads
from extract.mentions.extents import PASSING, trim, with_common_words
from extract.mentions.offices import (
    PROPER,
    SHORTEST_ACRONYM,
    completes_office,
    is_capital,
    is_common,
    is_role,
    is_surname,
    without_local_office,
    without_office,
)
from extract.mentions.voting import is_shouted
from extract.model import EntityType
from extract.names import is_foreign, known_type
from extract.parse import Parse
from extract.verbs import is_plural

_JOINERS = frozenset({"of", "de", "bin", "al", "von", "van", "da", "el", "ibn", "for"})


def missed(parse: Parse, taken: list[bool], surnames: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Runs of capitalised proper nouns outside the model's entities."""
    token = 0
    while token < len(parse):
        if taken[token] or not _begins_name(parse, token, surnames):
            token += 1
            continue
        end = _run_end(parse, token, taken)
        start, stop = trim(parse, token, end)
        stop = _without_letters(parse, start, stop, taken)
        stop = without_office(parse, start, without_local_office(parse, start, stop))
        if start < stop:
            start = with_common_words(parse, start, stop, taken)
        plain = is_common(parse, start, stop) or _mere_capital(parse, start, stop)
        if start < stop and (not plain or is_surname(parse, start, stop, surnames)):
            yield start, stop
            taken[start:stop] = [True] * (stop - start)
        token = end


def _without_letters(parse: Parse, start: int, end: int, taken: list[bool]) -> int:
    """The end of a run of capitals without the office in letters before a name: "Nordal" in "Nordal MP Ann Roe"."""
    office = end - start > 1 and parse.words[end - 1].isupper() and is_role(parse, end - 1)
    if not office or end == len(parse) or not taken[end]:
        return end
    return start if parse.words[start : end - 1] == ("Independent",) else end - 1


def _begins_name(parse: Parse, token: int, surnames: frozenset[str]) -> bool:
    """Whether a word that the model has in no entity is spelt as a name, or is a surname that looks like a plural."""
    word = parse.words[token]
    if parse.tags[token] in PROPER:
        return is_capital(word)
    if parse.tags[token] == "NNS":
        opens = token == parse.sentences[parse.sentence_of[token]][0]
        return is_capital(word) and word in surnames and not (opens and is_plural(parse, parse.heads[token]))
    noun = parse.tags[token] in {"NN", "WP"}
    acronym = word.isupper() and len(word) >= SHORTEST_ACRONYM and known_type(word) is EntityType.ORGANIZATION
    return noun and ((not word[0].isupper() and is_capital(word)) or (acronym and not is_shouted(parse, token)))


def foreign(parse: Parse, taken: list[bool]) -> Iterator[tuple[int, int]]:
    """Runs of words in another script, which in an English text are names."""
    start: int | None = None
    for token in range(len(parse) + 1):
        if token < len(parse) and not parse.words[token].isascii() and is_foreign(parse.words[token]):
            start = token if start is None else start
        elif start is not None:
            taken[start:token] = [True] * (token - start)
            yield start, token
            start = None


def _run_end(parse: Parse, start: int, taken: list[bool]) -> int:
    """Token after the run of proper nouns that begins here; a sentence end ends it."""
    limit = parse.sentences[parse.sentence_of[start]][1]
    end = start + 1
    while end < limit:
        if not taken[end] and parse.tags[end] in PROPER:
            end += 1
        elif end + 1 < limit and _joins(parse, end) and parse.tags[end + 1] in PROPER and not taken[end + 1]:
            end += 2
        else:
            break
    return end


def _joins(parse: Parse, token: int) -> bool:
    """Whether a small word joins two parts of a name; behind an office ("Minister of") it does not."""
    word = parse.words[token].lower()
    return word in _JOINERS and not (word in {"of", "for"} and is_role(parse, token - 1))


def _mere_capital(parse: Parse, start: int, end: int) -> bool:
    """Whether a single word is capital only because it begins a sentence, or is no name by its look."""
    if end - start > 1:
        return False
    word = parse.words[start]
    if completes_office(parse, start) or word.lower() in PASSING:
        return True
    if len(word) == 1 or not any(letter.isalpha() for letter in word):
        return True
    return start == parse.sentences[parse.sentence_of[start]][0] and word.lower() in heads().types
