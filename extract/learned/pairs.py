"""Which two participants of a sentence may stand in a learned relation: the pairs that the model looks at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extract.chains import Chains
from extract.found import Named
from extract.learned.dates import dates_of
from extract.learned.end import End
from extract.learned.pronouns import places, relatives, speakers
from extract.mentions.offices import PROPER
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType, MentionKind
from extract.parse import Parse

WIDEST = 60
"""Tokens between two heads from which on they are not looked at, to bound the pairs of a long sentence."""

MOST = 32
"""Participants of a sentence that are looked at, from its start: it bounds the pairs of a list of names."""

NAMED = frozenset(("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"))
"""Labels of the model for what has a name of its own."""


ALONE = {**GENDERS, **dict.fromkeys(("it", "its", "itself"), "n"), **dict.fromkeys(("they", "them", "their"), "p")}
"""Pronouns that name one thing in a sentence where no chain is known of them, by gender or number."""


def ends_of(parse: Parse, chains: Chains) -> list[list[End]]:
    """The participants of each sentence, by position: names, pronouns and dates; a description only tells what is."""
    own = {token: start for start, end, _ in parse.entities for token in range(start, end)}
    rows: list[list[End]] = [[] for _ in parse.sentences]
    named = (_mention(parse, mention, chains, at, parse.labels) for at, mention in enumerate(chains.mentions))
    found = [end for end in named if end is not None]
    found += [*speakers(parse, chains), *places(parse, chains), *dates_of(parse)]
    found += _unknown(parse, chains, found, parse.labels)
    called = _called(parse, chains)
    for end in (*found, *relatives(parse, chains, found)):
        told = replace(end, called=called[end.chain]) if end.chain in called else end
        rows[parse.sentence_of[end.head]].append(told)
    return [_bared(sorted(row, key=lambda end: (end.start, end.head))[:MOST], own) for row in rows]


def _called(parse: Parse, chains: Chains) -> Mapping[int | None, tuple[str, ...]]:
    """The nouns that describe each chain."""
    nouns: dict[int | None, dict[str, None]] = {}
    for at, mention in enumerate(chains.mentions):
        number = chains.number(at)
        if number is not None and mention.kind is MentionKind.NOMINAL and parse.pos[mention.head] == "NOUN":
            nouns.setdefault(number, {})[parse.lemmas[mention.head].lower()] = None
    return {number: tuple(words) for number, words in nouns.items()}


def _mention(parse: Parse, mention: Named, chains: Chains, at: int, labels: Mapping[int, str]) -> End | None:
    """A name, be it read as a description ("the Liberal Party"), or a pronoun, which is of the kind of its chain."""
    number, kind, label = chains.number(at), mention.type, labels.get(mention.head, "")
    said = mention.kind is MentionKind.IMPLIED and parse.words[mention.head] in mention.name.split()
    bare = parse.tags[mention.head] in PROPER and parse.child(mention.head, "det") is None
    proper = said or (mention.kind is MentionKind.NOMINAL and (label in NAMED or bare))
    if not proper and mention.kind not in {MentionKind.NAME, MentionKind.PRONOUN}:
        return None
    if number is not None and kind is EntityType.THING:
        kind = chains.chains[number].type
    thing = ALONE.get(mention.name, f"at {mention.head}") if number is None else number
    form, name = MentionKind.NAME if proper else mention.kind, mention.name if said else ""
    return End(mention.start, mention.end, mention.head, kind.value, form.value, label, thing, name)


def _unknown(parse: Parse, chains: Chains, found: Sequence[End], labels: Mapping[int, str]) -> Iterator[End]:
    """Proper nouns that stand in no mention: the model took them for none."""
    spans = [(one.start, one.end) for one in found] + [(one.start, one.end) for one in chains.mentions]
    taken = {token for start, end in spans for token in range(start, end)}
    for token, tag in enumerate(parse.tags):
        free = token not in taken and parse.deps[token] != "compound" and parse.words[token][0].isalnum()
        if tag in PROPER and free and labels.get(token, "ORG") in NAMED:
            start = token
            while start - 1 not in taken and parse.heads[start - 1] == token and parse.deps[start - 1] == "compound":
                start -= 1
            kind, label = EntityType.THING.value, labels.get(token, "")
            yield End(start, token + 1, token, kind, "name", label, f"at {token}")


def _bared(row: Sequence[End], own: Mapping[int, int]) -> list[End]:
    """The ends, a name without those that stand beside its head in it: "Acme chief Tom Roe" without Acme.

    Args:
        row: the ends of a sentence.
        own: start of the entity that the model sees at a token.
    """
    bare: list[End] = []
    for end in row:
        inner = [one for one in row if end.start <= one.start and one.end <= end.end and one.head != end.head]
        beside = [one for one in inner if own.get(one.head, -1) != own.get(end.head, -2)]
        start = max((one.end for one in beside if one.end <= end.head), default=end.start)
        stop = min((one.start for one in beside if one.start > end.head), default=end.end)
        bare.append(replace(end, start=start, end=stop) if beside else end)
    return bare


def pairs(row: Sequence[End]) -> Iterator[tuple[End, End]]:
    """Ordered pairs of a sentence whose ends are near enough and name two things."""
    for subject in row:
        if subject.form == "date":
            continue
        for target in row:
            apart = target.start >= subject.end or target.end <= subject.start
            same = subject.thing is not None and subject.thing == target.thing
            near = apart and abs(subject.head - target.head) <= WIDEST
            if near and not same:
                yield subject, target
