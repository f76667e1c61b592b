"""What the extractor says of one text: spans, mentions, chains, triples and their qualifiers, as plain values.

Every span is a half-open interval of Unicode code points of the text that was given (`Extraction.text`), so
`extraction.text[span.start:span.end]` is always the quote. Tuples are ordered by position unless said otherwise.
"""

from dataclasses import dataclass
from enum import StrEnum


class EntityType(StrEnum):
    """The eight kinds of things that a chain may name; the values are labels in the graph."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    LOCATION = "Location"
    EVENT = "Event"
    WORK = "Work"
    PRODUCT = "Product"
    GROUP = "Group"
    THING = "Thing"


class MentionKind(StrEnum):
    """How a mention names its thing.

    An `IMPLIED` mention is not written as such: "defence minister" implies a Defence Ministry. Its span is that of its
    trigger.
    """

    NAME = "name"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"
    IMPLIED = "implied"


class Polarity(StrEnum):
    """Whether the sentence says that the fact holds or that it does not."""

    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Status(StrEnum):
    """How far the text stands behind a fact, strongest first.

    Planned is what the text tells as to come or possible: planned, demanded, allowed, foretold, what may or would be.
    Hypothetical is what it does not tell at all: what stands under a condition, in a question or in doubt.
    """

    ASSERTED = "asserted"
    REPORTED = "reported"
    ALLEGED = "alleged"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open interval `[start, end)` of code points."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies in this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something.

    Attributes:
        span: from the first to the last word of the mention, without relative clauses and appositions.
        text: the quote, blanks folded.
        name: the text without determiners, titles and stray quotes; for an implied mention the name inferred.
        joined_by: why the mention was put into its chain, in words ("surname of Ann Roe"); empty for the first one.
        whole: the span with all that hangs on it (relative clauses, appositions, prepositional phrases, "'s"); None
            where that is nothing.
    """

    span: Span
    text: str
    kind: MentionKind
    type: EntityType
    name: str
    joined_by: str = ""
    whole: Span | None = None


@dataclass(frozen=True, slots=True)
class Chain:
    """The mentions of one thing in one text.

    Attributes:
        id: index of the chain in `Extraction.chains`; chains are ordered by their first mention.
        name: the fullest proper name, or a known name ("Islamic State" for Isis), or else the fullest description.
        aliases: the other names and descriptions under which it stands, without pronouns, in order of appearance.
        roles: role descriptions that the text gives it ("former deputy defence minister"), in order of appearance.
        proper: whether `name` is a proper name, or is qualified by one (Defence Ministry of Tajikistan), so that equal
            names in two texts mean one thing. A person's must have two name tokens besides, as `names.stands_alone`
            checks.
        mentions: by position.
    """

    id: int
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    roles: tuple[str, ...]
    proper: bool
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The subject or object of a triple.

    Attributes:
        text: minimal words, without relative clauses, appositions or coordinated siblings; for a pronoun those of what
            it means.
        span: where they stand, the pronoun for one; an inferred part has its trigger's span.
        chain: `Chain.id` of what it names; None for a literal (a date, a number, a clause, an abstract noun).
        sure: how likely it is that it names that, in [0, 1]: less than 1 where it is in doubt what a pronoun or a
            description takes up.
    """

    text: str
    span: Span
    chain: int | None = None
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Argument:
    """A further argument, apart from subject and object.

    Attributes:
        role: the preposition ("in", "since") or a word for a bare one ("time", "extent", "object").
    """

    role: str
    text: str
    span: Span
    chain: int | None = None


@dataclass(frozen=True, slots=True)
class Time:
    """When a fact held or happened.

    Attributes:
        text, span: the words that say so.
        start: ISO 8601 date, cut to the precision ("2015-09-04", "2015-09", "2015"); None if it cannot be resolved.
        end: ISO date of the last day for an interval, else None.
        precision: "day", "week", "month", "quarter", "year", "decade" or "" when unresolved.
    """

    text: str
    span: Span
    start: str | None = None
    end: str | None = None
    precision: str = ""


@dataclass(frozen=True, slots=True)
class Qualifiers:
    """What limits a fact.

    Attributes:
        attributed_to: who says so.
        ended: the sentence says that the fact no longer holds ("former").
    """

    polarity: Polarity = Polarity.AFFIRMED
    status: Status = Status.ASSERTED
    attributed_to: Part | None = None
    time: Time | None = None
    place: Part | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class Triple:
    """What one sentence says: subject, relation, object.

    Attributes:
        relation: surface phrase, verb group with particle and preposition ("launched an attack against").
        relation_span: the words of the relation; from its first to its last word where it is broken.
        object: None when the sentence has none ("Khalimov surfaced").
        predicate: name in the vocabulary, or lemma and preposition ("surface_in") when it is not there.
        mapped: whether the predicate is in the vocabulary.
        arguments: further arguments, by position.
        rule: name of the rule that found it.
        confidence: in [0, 1], the share of such triples that are right, whatever their ends take up.
        sentence: the sentence that says it.
        support: spans outside the sentence that it leans on (antecedents, roles), by position.
        inverted: the predicate holds from object to subject, while `relation` reads from subject to object ("The town
            was attacked by rebels": `attacked`, inverted).
        signs: what its confidence was reckoned from; empty where a learned model gave it.
    """

    subject: Part
    relation: str
    relation_span: Span
    object: Part | None
    predicate: str
    mapped: bool
    arguments: tuple[Argument, ...]
    qualifiers: Qualifiers
    rule: str
    confidence: float
    sentence: Span
    support: tuple[Span, ...] = ()
    inverted: bool = False
    signs: tuple[str, ...] = ()

    @property
    def sure(self) -> float:
        """How likely it is that its ends name what they are taken for, in [0, 1]."""
        return self.subject.sure * (1.0 if self.object is None else self.object.sure)

    @property
    def certainty(self) -> float:
        """Confidence that it holds of what its ends name, in [0, 1]: less where it is in doubt what they take up."""
        return round(self.confidence * self.sure, 3)


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was read in one text.

    Attributes:
        text: the text as given, lone surrogates replaced by U+FFFD; spans count in it.
        published: ISO date against which relative dates were resolved, or None.
        sentences: by position, without gaps in order.
        chains: by first mention; `chains[i].id == i`.
        triples: by sentence, then position of relation and parts.
        further: the facts between two ends that no triple of its own says: those that further arguments make, that a
            triple tells with its ends in other places, that only take a phrase to pieces ("the mayor of Lima" is mayor
            of Lima), and those of a learned model; in the same order.
        pipeline: version of rules and model; a change of it means that statements may differ.
        spoken: what the text speaks of more than once and what takes no part in facts: dates, states, decisions, those
            who speak without a name; by first mention, with ids of their own.
        stand_ins: places of one sentence that stand for one thing and that no chain has together: pronouns of a thing
            that the text does not name, and "where" with the place that it takes up.
    """

    text: str
    published: str | None
    sentences: tuple[Span, ...]
    chains: tuple[Chain, ...]
    triples: tuple[Triple, ...]
    pipeline: str
    further: tuple[Triple, ...] = ()
    spoken: tuple[Chain, ...] = ()
    stand_ins: tuple[tuple[Span, ...], ...] = ()
