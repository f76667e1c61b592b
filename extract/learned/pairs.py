"""Which two participants of a sentence may stand in a learned relation: the pairs that the model looks at."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from extract.chains import Chains
from extract.found import Named, Phrase
from extract.mentions.pronouns import GENDERS, antecedent
from extract.model import EntityType, MentionKind
from extract.parse import Parse

WIDEST = 40
"""Tokens between two heads from which on they are not looked at, to bound the pairs of a long sentence."""

MOST = 24
"""Participants of a sentence that are looked at, from its start: it bounds the pairs of a list of names."""

INSIDE = frozenset(("in", "at", ",", "the"))
"""What stands between a body and the place that it is in."""

SPANNING = frozenset(("–", "-", "to"))
"""What stands between the two ends of a span of years."""

UNCOUNTED = frozenset(("pobj", "npadvmod", "nmod", "appos"))
"""How a number stands that counts nothing, so that it may be a year."""

YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
DATE = "Date"


@dataclass(frozen=True, slots=True)
class End:
    """What may stand at one end of a relation.

    Attributes:
        start, end: half-open token range.
        head: its head token.
        kind: a type of thing, or "Date".
        form: name, pronoun, or date.
        label: the model's entity label of the head, or "".
        thing: what it names: the number of a chain, or a word for what pronouns name that no chain is of; None for a
            date.
    """

    start: int
    end: int
    head: int
    kind: str
    form: str
    label: str
    thing: int | str | None

    @property
    def chain(self) -> int | None:
        """Number of the chain that it names, if any."""
        return self.thing if isinstance(self.thing, int) else None


ACTORS = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP))
OBJECTS = frozenset((*ACTORS, EntityType.LOCATION, EntityType.PRODUCT, EntityType.WORK, DATE))
"""Kinds that a name must have to stand at the far end; a work or product is often a company by its name."""

NAMED = frozenset(("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"))
"""Labels of the model for what has a name of its own."""

SPEAKERS = {
    **dict.fromkeys(("i", "me", "my", "mine", "myself"), ("I", EntityType.PERSON)),
    **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), ("we", EntityType.GROUP)),
}
"""Pronouns of those who speak: what they name and of what kind it is."""

ALONE = {**GENDERS, **dict.fromkeys(("it", "its", "itself"), "n"), **dict.fromkeys(("they", "them", "their"), "p")}
"""Pronouns that name one thing in a sentence where no chain is known of them, by gender or number."""


def ends_of(parse: Parse, chains: Chains) -> list[list[End]]:
    """The participants of each sentence, by position: names, pronouns and dates; a description only tells what is."""
    labels = {token: label for start, end, label in parse.entities for token in range(start, end)}
    rows: list[list[End]] = [[] for _ in parse.sentences]
    named = (_mention(mention, chains, at, labels) for at, mention in enumerate(chains.mentions))
    for end in (*named, *_speakers(parse, chains), *_places(parse, chains), *_dates(parse)):
        if end is not None:
            rows[parse.sentence_of[end.head]].append(end)
    return [sorted(row, key=lambda end: (end.start, end.head))[:MOST] for row in rows]


def _mention(mention: Named, chains: Chains, at: int, labels: Mapping[int, str]) -> End | None:
    """A name, be it read as a description ("the Liberal Party"), or a pronoun, which is of the kind of its chain."""
    number, kind, label = chains.number(at), mention.type, labels.get(mention.head, "")
    proper = mention.kind is MentionKind.NOMINAL and label in NAMED
    if not proper and mention.kind not in {MentionKind.NAME, MentionKind.PRONOUN}:
        return None
    if number is not None and kind is EntityType.THING:
        kind = chains.chains[number].type
    thing = ALONE.get(mention.name, f"at {mention.head}") if number is None else number
    form = MentionKind.NAME if proper else mention.kind
    return End(mention.start, mention.end, mention.head, kind.value, form.value, label, thing)


def _speakers(parse: Parse, chains: Chains) -> Iterator[End]:
    """Those who speak, by "I", "our" and the like, where no chain is known of them."""
    for token, word in enumerate(parse.words):
        thing = SPEAKERS.get(word.lower()) if parse.tags[token] in {"PRP", "PRP$"} else None
        if thing is not None and chains.at_head(token) is None:
            yield End(token, token + 1, token, thing[1].value, "pronoun", "", thing[0])


def _places(parse: Parse, chains: Chains) -> Iterator[End]:
    """Places and bodies by "where", which opens a clause of theirs."""
    for token, word in enumerate(parse.words):
        mention = _opened(parse, chains, token) if parse.tags[token] == "WRB" and word.lower() == "where" else None
        if mention is not None:
            number = chains.number(chains.mention(Phrase(mention.head, (mention.head,))))
            thing = f"at {token}" if number is None else number
            yield End(token, token + 1, token, mention.type.value, "pronoun", "", thing)


def _opened(parse: Parse, chains: Chains, token: int) -> Named | None:
    """What a "where" takes up: the noun of its clause, or the last name before it where that is a year or nothing.

    "At Elm College in Kent, where she sings" is at the college.
    """
    noun, names = antecedent(parse, token), _names(parse, chains, token)
    mention = None if noun is None else chains.at_head(noun)
    if mention is None and names and (noun is None or parse.pos[noun] == "NUM"):
        mention = names[-1]
    while mention is not None and mention.type is EntityType.LOCATION:
        around = [one for one in names if one.end <= mention.start][-1:]
        if not around or any(word.lower() not in INSIDE for word in parse.words[around[0].end : mention.start]):
            break
        mention = around[0]
    return mention


def _names(parse: Parse, chains: Chains, token: int) -> list[Named]:
    """Names of bodies and places in a sentence before a token, by position."""
    reach = parse.sentences[parse.sentence_of[token]][0], token
    first, last = (bisect_left(chains.mentions, at, key=attrgetter("head")) for at in reach)
    kinds, found = {EntityType.ORGANIZATION, EntityType.LOCATION}, chains.mentions[first:last]
    return [one for one in found if one.kind is MentionKind.NAME and one.type in kinds and one.end <= token]


def _dates(parse: Parse) -> Iterator[End]:
    """Dates that name a year or a day, both ends of a span of years apart, and years that the model does not see."""
    dated: set[int] = set()
    for start, end, label in parse.entities:
        dated.update(range(start, end))
        parts = _parts(parse, start, end) if label in {"DATE", "CARDINAL"} else ()
        yield from (_date(parse, *part, label) for part in parts if _year(parse, *part))
    for token in range(len(parse)):
        if token not in dated and parse.deps[token] in UNCOUNTED and _year(parse, token, token + 1):
            yield _date(parse, token, token + 1, "CARDINAL")


def _parts(parse: Parse, start: int, end: int) -> Sequence[tuple[int, int]]:
    """A date, or those between which it spans: "1850 – 1903"."""
    cut = next((at for at in range(start, end) if parse.words[at] in SPANNING), end)
    spans = _year(parse, start, cut) and _year(parse, cut + 1, end)
    return ((start, cut), (cut + 1, end)) if spans else ((start, end),)


def _year(parse: Parse, start: int, end: int) -> bool:
    """Whether there is a year in a range of tokens."""
    return any(YEAR.fullmatch(word) for word in parse.words[start:end])


def _date(parse: Parse, start: int, end: int, label: str) -> End:
    head = next((at for at in range(start, end) if not start <= parse.heads[at] < end or parse.heads[at] == at), start)
    return End(start, end, head, DATE, "date", label, None)


def pairs(row: Sequence[End]) -> Iterator[tuple[End, End]]:
    """Ordered pairs of a sentence whose ends are near enough and name two things."""
    for subject in row:
        if subject.form == "date":
            continue
        for target in row:
            apart = target.start >= subject.end or target.end <= subject.start
            same = subject.thing is not None and subject.thing == target.thing
            near = apart and abs(subject.head - target.head) <= WIDEST
            if near and not same and (target.kind in OBJECTS or target.form == "pronoun" or target.label):
                yield subject, target
