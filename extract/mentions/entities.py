"""Finds the proper names of a text: the model's entities mended, and the capitalised words that it missed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from extract.found import NameFound
from extract.lexicon import places
from extract.mentions.extents import PASSING, trim, widen
from extract.mentions.gazetteer import known_spans, own_acronyms, pairs
from extract.mentions.joined import joined
from extract.mentions.kinds import is_one_of_people
from extract.mentions.missed import foreign, missed
from extract.mentions.numbered import with_numbers
from extract.mentions.offices import (
    PROPER,
    is_common,
    is_governed,
    is_role,
    is_surname,
    owner_start,
    without_portfolio,
    without_post,
)
from extract.mentions.partners import with_partners
from extract.mentions.voting import kind_word, vote
from extract.model import EntityType
from extract.names import is_foreign, known, known_type
from extract.parse import Parse

LABELS: Mapping[str, EntityType] = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "GPE": EntityType.LOCATION,
    "LOC": EntityType.LOCATION,
    "FAC": EntityType.LOCATION,
    "EVENT": EntityType.EVENT,
    "WORK_OF_ART": EntityType.WORK,
    "LAW": EntityType.WORK,
    "PRODUCT": EntityType.PRODUCT,
    "NORP": EntityType.GROUP,
    "LANGUAGE": EntityType.THING,
}
"""Labels of the model that name things; the others (dates, numbers) do not."""


def find_names(parse: Parse) -> tuple[NameFound, ...]:
    """Proper names by position; they do not overlap."""
    taken = [False] * len(parse)
    spans: list[tuple[int, int, EntityType | None]] = []
    found_by_model = with_numbers(parse, with_partners(parse, joined(parse)))
    surnames = _surnames(parse, found_by_model)
    entities = _with_surnames(parse, found_by_model, surnames)
    for start, end, _ in entities:
        taken[start:end] = [True] * (end - start)
    bodies = _bodies(parse, entities)
    for start, end, kind in known_spans(parse):
        if kind is EntityType.LOCATION and (end < bodies.get(start, end) or _ends_body(parse, start, end, entities)):
            continue  # "United States Security Council", "Radio New Zealand"
        taken[start:end] = [True] * (end - start)
        spans.append((start, end, kind))
    hidden: list[NameFound] = []
    for first, second, place in pairs(parse):
        taken[first : second + 1] = [True] * (second + 1 - first)
        spans += [(one, one + 1, None) for one in ((second,) if place else (first, second))]
        hidden += _meant(first, place)
    fixed = {token for start, end, _ in spans for token in range(start, end)}
    fixed |= {one.start for one in hidden} | {token for token in range(len(parse)) if is_foreign(parse.words[token])}
    persons = {first for first, _, label in entities if label == "PERSON"}
    for first, last, label in entities:
        if label in LABELS and fixed.isdisjoint(range(first, last)):
            taken[first:last] = [False] * (last - first)
            start, end = widen(parse, *trim(parse, first, last), taken, label)
            whole, end = end, without_portfolio(parse, start, end)
            taken[start:whole] = [end == start < whole] * (whole - start)  # what is left of the office is no name
            end = without_post(parse, start, end) if last in persons and label == "ORG" else end
            start += start < end and parse.words[start].lower() in PASSING
            start += start < end - 1 and parse.words[start] == "-"  # "Ex-Acme chief"
            surname = label == "PERSON" and start < end and is_surname(parse, start, end, surnames)
            if start < end and (surname or not is_common(parse, start, end)):
                spans.append((start, end, LABELS[label]))
                taken[start:end] = [True] * (end - start)
    spans += [(start, end, None) for start, end in [*foreign(parse, taken), *missed(parse, taken, surnames)]]
    alone = frozenset(
        parse.words[start] for start, end, _ in entities if end == start + 1 and _takes_part(parse, start)
    )
    found = [_name(parse, *span, surnames, alone) for span in sorted(spans, key=lambda span: span[0])]
    own = own_acronyms(parse)
    found = [replace(one, known="") if one and one.known and one.name in own else one for one in found]
    names = sorted([*filter(None, found), *hidden, *_adjectives(parse, taken)], key=lambda name: name.start)
    return vote(parse, _with_owners(parse, names))


def _meant(token: int, place: str) -> tuple[NameFound, ...]:
    """The place that a word stands for, if it does."""
    whole = NameFound(token, token + 1, EntityType.LOCATION, place, place, EntityType.LOCATION, adjective=True)
    return (whole,) if place else ()


def _bodies(parse: Parse, entities: Sequence[tuple[int, int, str]]) -> dict[int, int]:
    """End of the body's name that a token stands in, where its words say that it is a body, or are all names."""
    return {
        token: last
        for first, last, label in entities
        if label == "ORG"
        and (kind_word(parse, first, last) is EntityType.ORGANIZATION or _is_proper(parse, first, last))
        for token in range(first, last)
    }


def _is_proper(parse: Parse, start: int, end: int) -> bool:
    """Whether a range is nothing but proper nouns in small letters behind the first: "Hong Kong Telecommunications"."""
    words = range(start, end)
    plain = all(parse.words[at].istitle() and parse.tags[at] in PROPER and not is_role(parse, at) for at in words)
    return plain and parse.heads[start] in range(start + 1, end)


def _ends_body(parse: Parse, start: int, end: int, entities: Sequence[tuple[int, int, str]]) -> bool:
    """Whether a place is the last words of the name of a body, with nothing between: "Air New Zealand"."""
    for first, last, label in entities:
        if first < start and last == end and label == "ORG":
            before = range(first + (parse.words[first].lower() == "the"), start)
            return bool(before) and all(parse.tags[at] == "NNP" and not is_role(parse, at) for at in before)
    return False


def _with_owners(parse: Parse, names: Sequence[NameFound]) -> list[NameFound]:
    """Names whose owner is no name but a kind of people belong together with it: "the Sheriff's Department"."""
    owned = [(owner_start(parse, token), token + 1) for token in range(len(parse))]
    ends = {token: name.end for name in names for token in range(name.start, name.end)}
    spans = {
        (start, max(end, ends.get(end - 1, end)) if parse.words[end : end + 1] == ("of",) else end)
        for start, end in owned
        if start + 1 < end
    }
    within = {token for start, end in spans for token in range(start, end)}
    whole = [NameFound(*span, EntityType.ORGANIZATION, parse.quote(range(*span))) for span in spans]
    apart = [name for name in names if within.isdisjoint(range(name.start, name.end))]
    return sorted([*whole, *apart], key=lambda name: name.start)


def _surnames(parse: Parse, entities: Sequence[tuple[int, int, str]]) -> frozenset[str]:
    """Last words of the full names of persons, and the first ones of "Park Yun-hee"."""
    spans = (trim(parse, start, end) for start, end, label in entities if label == "PERSON")
    full = [(start, end) for start, end in spans if end - start > 1 and not is_common(parse, start, end)]
    hyphened = (
        start
        for start, end in full
        if end - start == 4 and parse.words[start + 2] == "-" and parse.words[end - 1].islower()
    )
    return frozenset((*(parse.words[end - 1] for _, end in full), *(parse.words[start] for start in hyphened)))


def _with_surnames(
    parse: Parse, entities: Sequence[tuple[int, int, str]], surnames: Collection[str]
) -> Sequence[tuple[int, int, str]]:
    """The entities, where a people that bears the name of a person in the text is that person: "a Holm aide"."""
    return [
        (start, end, "PERSON" if label == "NORP" and end == start + 1 and parse.words[start] in surnames else label)
        for start, end, label in entities
    ]


def _takes_part(parse: Parse, token: int) -> bool:
    """Whether a proper noun takes part by itself and without "the", as words for a people never do: "Fidra won"."""
    single = parse.tags[token] == "NNP" and parse.child(token, "det") is None
    return single and parse.deps[token] in {"nsubj", "nsubjpass", "dobj", "pobj"}


def _name(
    parse: Parse, start: int, end: int, label: EntityType | None, surnames: frozenset[str], alone: Collection[str]
) -> NameFound | None:
    """The name in a range, with the place that it means if it is the word for a people.

    Args:
        surnames: last words of the full names of persons in the text.
        alone: words that take part by themselves in the text, and so name a body where the model sees a people.
    """
    text = parse.quote(range(start, end)).strip("\"' ")
    text = text[3:] if text[:3].lower() == "ex-" else text  # "the ex-Acme chief"
    table = places()
    key = text.casefold()
    if label is EntityType.THING and parse.words[end : end + 1] == (":",):
        return None  # "(Arabic: ...)" says what language the name behind it is in
    if label is EntityType.THING:
        return NameFound(start, end, EntityType.THING, text, "", label)
    if key in table.adjectives and not _heads_phrase(parse, start, end):
        place = table.adjectives[key]
        return NameFound(start, end, EntityType.LOCATION, place, place, EntityType.LOCATION, adjective=True)
    labelling = end < len(parse) and parse.words[end] == ":"
    if key in table.people and (labelling or is_one_of_people(parse, end - 1)):  # "the Italian" is a description
        return None
    if key in table.people and key not in table.names:
        return NameFound(start, end, EntityType.GROUP, text, "", EntityType.GROUP)
    body = (text.isupper() and len(text) > 1) or text in alone  # "HDP deputies", "Fidra deputies" where Fidra won
    if label is EntityType.GROUP and not body and not _heads_phrase(parse, start, end) and key not in table.names:
        return None
    if not _spelled_as_name(text, label):
        return None
    if label is EntityType.PERSON and _are_several(parse, start, end):
        label = EntityType.GROUP
    canonical = known(text) or ""
    person = label is EntityType.PERSON and text in surnames  # "Park" beside Park Yun-hee
    kind = (
        (None if person else known_type(text))
        or label
        or (EntityType.LOCATION if is_governed(parse, end) else _guess(parse, start, end))
    )
    return NameFound(start, end, kind, text, canonical, label)


def _are_several(parse: Parse, start: int, end: int) -> bool:
    """Whether a word with "the" names several: "the Beatles", who are no "he"."""
    return end == start + 1 and parse.tags[start] == "NNPS" and parse.words[start - 1 : start] in {("the",), ("The",)}


def _spelled_as_name(text: str, label: EntityType | None) -> bool:
    """Whether it looks like a name of its kind: those of people and places do not begin with a digit."""
    return not (text[:1].isdigit() and label in {EntityType.PERSON, EntityType.LOCATION})


def _heads_phrase(parse: Parse, start: int, end: int) -> bool:
    """Whether the range is a noun phrase of its own and not the modifier of a noun."""
    last = end - 1
    if (parse.tags[last] == "JJ" or parse.deps[last] in {"acomp", "npadvmod"}) and parse.child(last, "det") is None:
        return False
    if parse.tags[last] in {"JJ", "NNP"} and end < len(parse) and parse.tags[end] in {"NN", "NNS", "JJ", "NNP", "NNPS"}:
        return False
    return parse.deps[last] not in {"amod", "compound", "nmod", "poss"} or parse.tags[last] in {"NNS", "NNPS"}


def _guess(parse: Parse, start: int, end: int) -> EntityType:
    """Type of a name that the model missed, by its look and by what it does."""
    kind = kind_word(parse, start, end)
    if kind is not None:
        return kind
    determined = start > 0 and parse.words[start - 1].lower() == "the"
    words = parse.words[start:end]
    if len(words) in {2, 3} and not determined and all(word.istitle() for word in words):
        return EntityType.PERSON
    return EntityType.ORGANIZATION if _acts(parse, end - 1) or _made_up(words[0]) else EntityType.THING


def _acts(parse: Parse, token: int) -> bool:
    """Whether the word is the subject of a verb, which a missed single name of a thing hardly is."""
    return parse.deps[token] == "nsubj" and parse.pos[parse.heads[token]] == "VERB"


def _made_up(word: str) -> bool:
    """Whether the spelling is one of firms and bodies: capitals inside, or only capitals."""
    return len(word) > 1 and any(letter.isupper() for letter in word[1:])


def _adjectives(parse: Parse, taken: list[bool]) -> Iterator[NameFound]:
    """Adjectives and names of places that the model did not mark."""
    table = places()
    for token, word in enumerate(parse.words):
        if not taken[token] and word[0].isupper():
            place = table.adjectives.get(word.casefold())
            if place and parse.deps[token] in {"amod", "compound", "nmod"}:
                yield NameFound(
                    token, token + 1, EntityType.LOCATION, place, place, EntityType.LOCATION, adjective=True
                )
