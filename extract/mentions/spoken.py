"""Finds what a text speaks of without its taking part in facts: speakers, "this", dates, states, names inside names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extract.found import Named
from extract.mentions.phrases import end_of, start_of, whole_of
from extract.mentions.voices import Voices
from extract.model import EntityType, MentionKind
from extract.parse import Parse
from extract.quotes import quotes_of

SPEAKERS = {
    **dict.fromkeys("i me my mine myself".split(), "i"),
    **dict.fromkeys("we us our ours ourselves".split(), "we"),
    **dict.fromkeys("you your yours yourself yourselves".split(), "you"),
}
"""Pronouns of those who speak and are spoken to, by the one that stands for all of a kind."""
POINTING = frozenset({"this", "that", "these", "those"})

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INNER = frozenset({"compound", "amod", "nmod", "npadvmod", "punct", "advmod", "quantmod", "nummod", "dep", "intj"})
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "dative", "conj", "ROOT", "oprd"})
_PROPER = frozenset({"NNP", "NNPS"})
_LONGEST = 4
"""Words of the longest name that is looked for inside others."""
_CASES = frozenset({"PRP", "PRP$"})


def find_spoken(parse: Parse, mentions: Sequence[Named]) -> Iterator[Named]:
    """What is spoken of beside the mentions, and who is quoted, in no order; none has the head of a mention."""
    taken = {named.head for named in mentions if named.kind is not MentionKind.IMPLIED}
    covered = {token for named in mentions if named.kind is MentionKind.NAME for token in range(named.start, named.end)}
    again = list(_again(parse, mentions, taken))
    yield from again
    taken |= {named.head for named in again}
    written = {named.head: named for named in mentions if named.kind is not MentionKind.IMPLIED}
    voices = Voices(parse, mentions, quotes_of(parse))
    for token in range(len(parse)):
        if token not in taken and (found := _pronoun(parse, token, voices) or _noun(parse, token, covered)):
            written[token] = found
            yield found
    yield from _coordinations(parse, written)


def _pronoun(parse: Parse, token: int, voices: Voices) -> Named | None:
    """A pronoun of a speaker, or one that points; that of those who are known to speak takes part in facts as they."""
    word, tag = parse.words[token], parse.tags[token]
    key = word.lower()
    if key in SPEAKERS and tag in _CASES and word != "US":
        kind = EntityType.GROUP if SPEAKERS[key] == "we" else EntityType.PERSON
        named = _spoken(token, token + 1, token, MentionKind.PRONOUN, kind, key, plural=SPEAKERS[key] == "we")
        speaker = voices.meant(token, SPEAKERS[key])
        return replace(named, participant=speaker is not None, speaker=speaker)
    if key in POINTING and tag == "DT" and parse.deps[token] in _ARGUMENTS:
        plural = key in {"these", "those"}
        return _spoken(token, token + 1, token, MentionKind.PRONOUN, EntityType.THING, key, plural=plural)
    return None


def _noun(parse: Parse, token: int, covered: set[int]) -> Named | None:
    """A noun phrase that names no participant: a state, a quality, a time, an amount."""
    year = parse.tags[token] == "CD" and parse.deps[token] in {"pobj", "npadvmod"} and len(parse.words[token]) == 4
    if token in covered or not (
        year or (parse.tags[token] in _NOUNS and parse.deps[token] not in _INNER - {"npadvmod"})
    ):
        return None
    if not any(letter.isalnum() for letter in parse.words[token]):
        return None
    start, end = start_of(parse, token), end_of(parse, token)
    plural = parse.tags[token] in {"NNS", "NNPS"}
    name = parse.quote(range(start, end))
    return _spoken(start, end, token, MentionKind.NOMINAL, EntityType.THING, name, plural=plural)


def _again(parse: Parse, mentions: Sequence[Named], taken: set[int]) -> Iterator[Named]:
    """Names of the text where they stand again inside a longer name or a compound: "Oslo" in "the Oslo Opera"."""
    known: dict[tuple[str, ...], Named] = {}
    persons = {
        token
        for named in mentions
        if named.kind is MentionKind.NAME and named.type is EntityType.PERSON
        for token in range(named.start, named.end)
    }
    for named in mentions:
        if named.kind is MentionKind.NAME and parse.tags[named.head] in _PROPER:
            known.setdefault(_words(parse, named), named)
    longest = min(_LONGEST, max(map(len, known), default=0))
    starts = {words[0] for words in known}
    first = 0
    while first < len(parse):
        if parse.words[first] in starts and parse.tags[first] in _PROPER and first not in persons:
            for last in range(min(len(parse), first + longest), first, -1):
                other = known.get(parse.words[first:last])
                if other is not None and last - 1 not in taken:
                    yield _spoken(first, last, last - 1, MentionKind.NAME, other.type, other.name, known=other.known)
                    first = last - 1
                    break
        first += 1


def _coordinations(parse: Parse, written: Mapping[int, Named]) -> Iterator[Named]:
    """Several things in one breath: "Ann and Tom"."""
    for head, first in written.items():
        if parse.deps[head] == "conj" and parse.heads[head] in written:
            continue
        siblings, token = [head], head
        while (below := parse.child(token, "conj")) is not None and below in written:
            siblings.append(below)
            token = below
        if len(siblings) > 1:
            end = max(whole_of(parse, written[token])[1], first.end)
            name = parse.quote(range(first.start, end))
            yield Named(
                start=first.start,
                end=end,
                head=head,
                kind=MentionKind.NOMINAL,
                type=EntityType.GROUP,
                name=name,
                plural=True,
                siblings=tuple(siblings),
                participant=False,
            )


def _words(parse: Parse, named: Named) -> tuple[str, ...]:
    """The words of a name, without determiner and title."""
    words = parse.words[named.start : named.end]
    return words[1:] if words[0].lower() in {"the", "a", "an"} else words


def _spoken(
    start: int,
    end: int,
    head: int,
    kind: MentionKind,
    type_: EntityType,
    name: str,
    *,
    plural: bool = False,
    known: str = "",
) -> Named:
    proper = kind is MentionKind.NAME
    return Named(start, end, head, kind, type_, name, plural=plural, known=known, proper=proper, participant=False)
