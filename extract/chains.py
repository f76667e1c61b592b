"""Makes chains, in spans of the original text, of clusters in tokens of the parse."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from extract.found import Candidate, Cluster, Named, Phrase, RoleFound
from extract.mentions.phrases import whole_of
from extract.model import Chain, Mention, MentionKind, Span
from extract.normalise import Normalised
from extract.parse import Parse

TAKEN = 0.25
"""Part of what the signs of an antecedent leave open that is right all the same.

Source: 143 pronouns and descriptions of news, by reading: of those with a share up to 0.35, 0.5 and 0.65 and of the
others, 5 of 10, 18 of 29, 24 of 31 and 65 of 73 were right.
"""


@dataclass(frozen=True, slots=True)
class Source:
    """One text in both forms: as it was given, and as it was parsed."""

    given: str
    plain: Normalised
    parse: Parse

    def span(self, start: int, end: int) -> Span:
        """Interval of the given text that the tokens `[start, end)` stand for, with both square brackets or none."""
        found = self.plain.original(self.parse.starts[start], self.parse.ends[end - 1])
        within = self.given[found.start : found.end]
        opened = self.given[found.start - 1 : found.start] == "[" and "]" in within.partition("[")[0]
        closed = self.given[found.end : found.end + 1] == "]" and within.rfind("[") > within.rfind("]")
        return Span(found.start - opened, found.end + closed)

    def around(self, tokens: Sequence[int]) -> Span:
        """Interval of the given text from the first to the last of these tokens."""
        return self.span(min(tokens), max(tokens) + 1)


class Chains:
    """All chains of a text, and which of them a phrase names.

    A cluster of pronouns alone names nothing: it makes no chain, and its mentions are linked to none. What is only
    spoken of makes no chain either, and no phrase is linked to it; where it is spoken of again, it is in `spoken`.
    """

    def __init__(self, source: Source, mentions: Sequence[Named], clusters: Iterable[Cluster]) -> None:
        self.mentions = tuple(named for named in mentions if named.participant)
        clusters = tuple(clusters)
        known = [any(_names(mentions[at]) for at in cluster.members) for cluster in clusters]
        named = sorted(
            (cluster for cluster, is_known in zip(clusters, known, strict=True) if is_known),
            key=lambda cluster: _first(cluster, mentions),
        )
        rest = sorted(
            (
                cluster
                for cluster, is_known in zip(clusters, known, strict=True)
                if not is_known and len(cluster.members) > 1
            ),
            key=lambda cluster: _first(cluster, mentions),
        )
        self.chains = tuple(_chain(number, cluster, mentions, source) for number, cluster in enumerate(named))
        self.spoken = tuple(_chain(number, cluster, mentions, source) for number, cluster in enumerate(rest))
        place = {at: number for number, at in enumerate(at for at, one in enumerate(mentions) if one.participant)}
        self._clusters = [tuple(place[at] for at in cluster.members if at in place) for cluster in named]
        self._parts = {
            place[at]: tuple(place[part] for part in cluster.parts if part in place)
            for cluster in clusters
            for at in cluster.members
            if cluster.parts and at in place
        }
        self._chain_of = {at: number for number, members in enumerate(self._clusters) for at in members}
        self._sure = {
            place[at]: share
            for cluster in named
            for at, share in zip(cluster.members, cluster.sure, strict=False)
            if at in place
        }
        self._kinds: dict[tuple[int, MentionKind], tuple[int, ...]] = {}
        self._by_head = {m.head: at for at, m in enumerate(self.mentions) if m.kind is not MentionKind.IMPLIED}
        self._implied = {(m.head, m.name): at for at, m in enumerate(self.mentions) if m.kind is MentionKind.IMPLIED}

    def mention(self, phrase: Phrase) -> int | None:
        """Index of the mention that a phrase is, or None for a literal."""
        if phrase.name:
            return self._implied.get((phrase.head, phrase.name))
        return self._by_head.get(phrase.head)

    def singly(self, candidate: Candidate) -> Iterator[Candidate]:
        """The candidate once for each thing that a plural pronoun in it sums up ("they" after "Ann and Tom")."""
        for subject in self._singly(candidate.subject):
            for target in (None,) if candidate.object is None else self._singly(candidate.object):
                pairs = ((subject, candidate.subject), (target, candidate.object))
                heads = [one.head for one, whole in pairs if one is not None and one != whole]
                yield (
                    candidate
                    if not heads
                    else replace(candidate, subject=subject, object=target, support=(*candidate.support, *heads))
                )

    def _singly(self, phrase: Phrase) -> tuple[Phrase, ...]:
        """The phrase linked to each of the things that it sums up; itself if it names one."""
        mention = self.mention(phrase)
        parts = () if mention is None else self._parts.get(mention, ())
        return tuple(replace(phrase, head=self.mentions[part].head) for part in parts) or (phrase,)

    def is_somebody(self, chain: int) -> bool:
        """Whether more than the model says that a chain is a person: a gender, a title or a role of a mention."""
        return any(self.mentions[at].gender or self.mentions[at].roles for at in self._clusters[chain])

    def at_head(self, token: int) -> Named | None:
        """The written mention with this head."""
        at = self._by_head.get(token)
        return None if at is None else self.mentions[at]

    def number(self, mention: int | None) -> int | None:
        """Number of the chain of a mention."""
        return None if mention is None else self._chain_of.get(mention)

    def sure(self, mention: int | None) -> float:
        """How likely it is that a mention names the thing of its chain, in [0, 1]."""
        share = 1.0 if mention is None else self._sure.get(mention, 1.0)
        return round(TAKEN + (1 - TAKEN) * share, 3)

    def antecedent(self, mention: int) -> int | None:
        """The mention that tells what a pronoun or another description names, or None where it speaks for itself.

        The nearest proper name of its chain, or else description: before it, or after it if there is none before.
        """
        number, named = self._chain_of.get(mention), self.mentions[mention]
        if number is None or named.kind is MentionKind.NAME or self.chains[number].name in {named.name, named.known}:
            return None
        for kind in (MentionKind.NAME, MentionKind.NOMINAL):
            others = self._of_kind(number, kind)
            place = bisect_left(others, mention)
            if place or others[place:] not in {(), (mention,)}:
                return others[place - 1] if place else others[int(others[0] == mention)]
        return None

    def _of_kind(self, number: int, kind: MentionKind) -> tuple[int, ...]:
        """Mentions of one kind in a chain, ascending; kept, since long texts ask often."""
        key = (number, kind)
        if key not in self._kinds:
            members = self._clusters[number]
            self._kinds[key] = tuple(sorted(at for at in members if self.mentions[at].kind is kind))
        return self._kinds[key]


def _names(named: Named) -> bool:
    """Whether a mention says what can take part in facts."""
    return named.participant and named.kind is not MentionKind.PRONOUN


def _first(cluster: Cluster, mentions: Sequence[Named]) -> tuple[int, int, int]:
    """Where a cluster begins."""
    return min(_place(mentions, at) for at in cluster.members)


def _place(mentions: Sequence[Named], at: int) -> tuple[int, int, int]:
    """Where a mention starts and ends; their list is by head, and a longer one may begin before a shorter."""
    return mentions[at].start, mentions[at].end, at


def _chain(number: int, cluster: Cluster, mentions: Sequence[Named], source: Source) -> Chain:
    rows = sorted(zip(cluster.members, cluster.why, strict=True), key=lambda row: _place(mentions, row[0]))
    named = [mentions[at] for at, _ in rows]
    names = dict.fromkeys(
        name for m in named if m.kind is not MentionKind.PRONOUN for name in (m.name, m.alias) if name
    )
    roles = dict.fromkeys(describe(role) for m in named for role in m.roles)
    return Chain(
        id=number,
        type=cluster.type,
        name=cluster.name,
        aliases=tuple(name for name in names if name != cluster.name),
        roles=tuple(roles),
        proper=cluster.proper,
        mentions=tuple(_mention(mentions[at], why, source) for at, why in rows),
    )


def describe(role: RoleFound) -> str:
    """A role as words: "former deputy defence minister"."""
    return f"former {role.title}" if role.former and not role.title.lower().startswith("former") else role.title


def _mention(named: Named, why: str, source: Source) -> Mention:
    span, whole = source.span(named.start, named.end), source.span(*whole_of(source.parse, named))
    return Mention(
        span=span,
        text=" ".join(source.given[span.start : span.end].split()),
        kind=named.kind,
        type=named.type,
        name=named.name,
        joined_by=why,
        whole=None if whole == span else whole,
    )
