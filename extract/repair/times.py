"""Hangs what the model has put on dates where it belongs: places, the ends of a life."""

from collections.abc import Iterator

from extract.lives import lives
from extract.model import EntityType
from extract.nouns import ACT_NOUN
from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.spans import TIMES, YEAR
from extract.verbs import is_singular
from extract.words import SPEECH_VERB

_BESIDE = frozenset("in at near with".split())


def raise_beside_date(draft: Draft) -> None:
    """In "born 1950 in Lima" and "met on Monday in Lima", Lima is where it happened, and no part of the date.

    In "found guilty in 2020 of theft", theft is what one is guilty of; so it is in "died on Monday of cancer".
    """
    parse = draft.parse
    ends = {end: start for start, end, label in parse.entities if label in TIMES}
    for link in parse.with_dep("prep", before=2):
        day = parse.heads[link]
        word = parse.words[link].lower()
        if word not in _BESIDE | {"of"} or not ends.get(link, link) <= day < link:
            continue
        if parse.tags[day] == "NNS":  # "ten years in prison"
            continue
        verb = next((one for one in parse.ancestors(day) if parse.pos[one] not in {"ADP", "NUM"}), None)
        if verb is not None and parse.pos[verb] == "VERB" and verb < day:
            crime = parse.child(verb, "oprd", "acomp")
            guilty = crime is not None and parse.lemmas[crime] == "guilty"
            if word != "of" or guilty or parse.lemmas[verb] == "die":
                draft.hang(link, crime if word == "of" and crime is not None else verb, "prep")


def lower_until(draft: Draft) -> None:
    """In "it will be sold by next year", no year sells it: it is done until then."""
    parse = draft.parse
    named = {token for start, end, label in parse.entities if label not in TIMES for token in range(start, end)}
    for start, end, label in parse.entities:
        head = _top(parse, start, end)
        link = parse.heads[head]
        if label not in TIMES or not named.isdisjoint(range(link, head)):  # "by Acme Friday night"
            continue
        passive = parse.deps[link] == "prep" and parse.child(parse.heads[link], "auxpass") is not None
        until = parse.deps[link] == "agent" or (passive and parse.words[link].lower() == "by")
        if until and parse.deps[head] == "pobj":
            draft.hang(link, parse.heads[link], "advmod")


def raise_after_speech(draft: Draft) -> None:
    """In "she said Monday morning it will close", the time is that at which she said it; so is "on Monday"."""
    parse = draft.parse
    for _, end, label in parse.entities:
        head = end - 1
        if label in TIMES and parse.deps[head] == "pobj" and parse.words[parse.heads[head]].lower() in {"on", "in"}:
            head = parse.heads[head]
        if label not in TIMES or parse.deps[head] not in {"npadvmod", "prep"}:
            continue
        speech, told = parse.subtree(head)[0] - 1, parse.heads[head]
        if parse.heads[told] != speech:
            continue
        subject = parse.child(told, *SUBJECTS)
        told_then = parse.lemmas[speech] in SPEECH_VERB and parse.deps[told] == "ccomp"
        if told_then and subject is not None and parse.subtree(subject)[0] == end:
            draft.hang(head, speech, parse.deps[head])


def hang_life(draft: Draft) -> None:
    """In "Ann Roe (3 May 1911 – 6 June 1980) was a poet", the days are those of her birth and of her death."""
    parse = draft.parse
    for opening, (birth, death) in lives(parse.words):
        last = opening - 1 - (parse.words[opening - 1] == ",")
        name = next(((start, end) for start, end, _ in parse.entities if start <= last < end), (last, last + 1))
        born, died, person = (_top(parse, *span) for span in (birth, death, name))
        if parse.tags[person] in PROPER:
            draft.hang(born, person, "appos")
            draft.hang(died, born, "appos")
            for token in range(birth[1], death[0]):
                if parse.heads[token] in {born, died} and token < died:
                    draft.hang(token, person, "punct")


def join_year(draft: Draft) -> None:
    """In "on 29 July, 1997", the year belongs to the day, and names nothing beside it."""
    parse = draft.parse
    for start, end, label in parse.entities:
        year = end - 1
        apart = label == "DATE" and parse.deps[year] == "appos" and start <= parse.heads[year] < year
        if apart and YEAR.fullmatch(parse.words[year]) and parse.words[year - 1] == ",":
            draft.hang(year, parse.heads[year], "nummod")


def raise_beyond_date(draft: Draft) -> None:
    """In "saw an accident on 3 May, which killed two", the accident killed them, and no day did."""
    parse = draft.parse
    days = {token for start, end, label in parse.entities if label in TIMES for token in range(start, end)}
    for which in parse.with_tag("WDT", "WP", before=4):
        verb, day = parse.heads[which], which - 1 - (parse.words[which - 1] == ",")
        relative = parse.deps[which] in {"nsubj", "nsubjpass", "dobj"}
        if not relative or day not in days or verb < which or parse.lemmas[verb] in _OF_DAYS:
            continue
        above = next((one for one in parse.ancestors(day) if one not in days), day)
        main = parse.heads[above] if parse.pos[above] == "ADP" else above
        on_day = parse.deps[verb] == "relcl" and parse.heads[verb] in days
        if not on_day and not (parse.deps[verb] == "advcl" and parse.heads[verb] == main and day == which - 2):
            continue
        noun = next((one for one in _before_day(parse, main, day) if _may_be(parse, one, which, verb)), None)
        if noun is not None:
            draft.hang(verb, noun, "relcl")
        elif on_day and parse.pos[main] == "VERB":
            draft.hang(verb, main, "advcl")


_OF_DAYS = frozenset("be celebrate mark fall commemorate coincide observe see begin start end".split())
"""Verbs of what days are and when they are."""
_SUMMING = frozenset("make mean allow cause lead prompt force help give bring raise enable trigger result".split())
"""Verbs of what comes of all that was told, where "which" stands for that."""


def _before_day(parse: Parse, main: int, day: int) -> Iterator[int]:
    """The nouns that the words before a date tell of, the likeliest first."""
    if parse.pos[main] in {"NOUN", "PROPN"}:
        yield main
    else:
        yield from (kid for kid in parse.kids(main, "dobj") if main < kid < day)
        yield from (noun for link in parse.kids(main, "agent") for noun in parse.kids(link, "pobj") if noun < day)
        links = [kid for kid in parse.kids(main, "prep") if main < kid < day]
        yield from (noun for link in links for noun in parse.kids(link, "pobj") if _happens(parse, noun))
        if parse.deps[main + 1] == "prep" and day in parse.subtree(main + 1):
            yield from parse.kids(main, "nsubjpass")


def _happens(parse: Parse, noun: int) -> bool:
    """Whether a noun names what happens: an accident, a raid."""
    return parse.lemmas[noun].lower() in ACT_NOUN or kind_of(parse, noun) is EntityType.EVENT


def _may_be(parse: Parse, noun: int, which: int, verb: int) -> bool:
    """Whether a relative pronoun behind a date may stand for a noun: people are "who", and things "which"."""
    person = noun in name_ends(parse, "PERSON") or kind_of(parse, noun) is EntityType.PERSON
    if (parse.words[which].lower() == "who") != person or parse.pos[noun] not in {"NOUN", "PROPN"}:
        return parse.words[which].lower() == "who" and parse.tags[noun] == "NNS" and kind_of(parse, noun) is None
    if is_singular(parse, verb) and parse.tags[noun] == "NNS":
        return False
    return person or _happens(parse, noun) or parse.lemmas[verb] not in _SUMMING


def _top(parse: Parse, start: int, end: int) -> int:
    """The word of a phrase that hangs on none of its others."""
    return next((token for token in range(start, end) if not start <= parse.heads[token] < end), start)


def part_second_visit(draft: Draft) -> None:
    """In "visited Peru on 4 April and Kenya from 5 April", Kenya stands beside Peru, and each has its own days."""
    parse = draft.parse
    days = {token for start, end, label in parse.entities if label in TIMES for token in range(start, end)}
    labels = {end - 1: label for _, end, label in parse.entities}
    for second in parse.with_dep("conj", before=5):
        day = parse.heads[second]
        link = parse.heads[day]
        verb = parse.heads[link]
        beside = day in days and second in labels and second not in days
        if not beside or parse.deps[day] != "pobj" or parse.deps[link] != "prep" or parse.pos[verb] != "VERB":
            continue
        places = (noun for kid in parse.kids(verb, "prep") if kid < link for noun in parse.kids(kid, "pobj"))
        near = [one for one in (*parse.kids(verb, "dobj"), *places) if verb < one < link]
        first = next((one for one in near if labels.get(one) == labels[second]), None)
        if first is None:
            continue
        draft.hang(second, first, "conj")
        draft.hang(link, first, "prep")
        for kid in parse.kids(day, "cc"):
            draft.hang(kid, first, "cc")
        for kid in parse.kids(verb, "prep"):
            if kid > second and not days.isdisjoint(parse.kids(kid, "pobj")):
                draft.hang(kid, second, "prep")
