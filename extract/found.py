"""What passes between the steps of the extractor: phrases and candidates in tokens of one parse.

Everything here is in token indices of the spaCy Doc of the normalised text; `pipeline.py` alone turns them into spans
of the original text.
"""

from dataclasses import dataclass, field

from extract.model import EntityType, MentionKind, Polarity, Status


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words of the parse that stand for one thing.

    Attributes:
        head: index of the token that carries the meaning (the syntactic head).
        tokens: indices of the words that make the text, ascending; they need not be adjacent.
        name: text to show where it is inferred and not read off the tokens ("Defence Ministry"), else "".
    """

    head: int
    tokens: tuple[int, ...]
    name: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A mention in tokens.

    Attributes:
        start, end: half-open token range of the whole mention.
        head: index of its head token.
        name: clean name, without determiners, titles and quotes.
        roles: phrases by which the text describes its bearer, from titles and appositions.
        gender: "m", "f" or "".
        plural: whether it names several.
        former: the role that makes the mention has ended ("former deputy defence minister").
        known: canonical name from the table of known names, else "".
        alias: the description as it is written ("Kenyan police") where `name` has it in another form, else "".
        proper: the name is a proper name, or a description that a proper name makes unique ("police of Kenya").
        siblings: heads of the things that it sums up, if it is a coordination ("Ann and Tom"); else empty.
        participant: it can take part in facts; else it is only spoken of ("I", "this", a date, a state).
        speaker: head of the mention that a pronoun of those who speak stands for, where a quotation tells, else None.
    """

    start: int
    end: int
    head: int
    kind: MentionKind
    type: EntityType
    name: str
    roles: tuple["RoleFound", ...] = ()
    gender: str = ""
    plural: bool = False
    former: bool = False
    known: str = ""
    alias: str = ""
    proper: bool = False
    siblings: tuple[int, ...] = ()
    participant: bool = True
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class NameFound:
    """A proper name in tokens.

    Attributes:
        start, end: the words of the name alone, half-open.
        label: what the model says it names, or None if the model missed it.
        adjective: it is the adjective of a place ("Kenyan") that qualifies a noun; `name` is the place.
    """

    start: int
    end: int
    type: EntityType
    name: str
    known: str = ""
    label: EntityType | None = None
    adjective: bool = False


@dataclass(frozen=True, slots=True)
class RoleFound:
    """A role that a title, an apposition, a compound or a nominal gives to somebody.

    Attributes:
        title: the role without determiner ("deputy defence minister").
        start, end, head: where it stands, in tokens.
        organisation: what it is a role in: a mention's head index, or None.
        implied: name of the organisation that the role implies ("Defence Ministry of Tajikistan"), or "".
        former: "former", "ex-", "late", "then".
        deverbal: lemma of a participle that tells what befell the bearer ("sack" in "the sacked minister"), or "".
    """

    title: str
    start: int
    end: int
    head: int
    organisation: int | None = None
    implied: str = ""
    former: bool = False
    deverbal: str = ""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Mentions that name one thing, with the reason for each join.

    Attributes:
        members: indices into the list of mentions, by position.
        why: one reason a member, "" for the first.
        name, type, proper: as in `extract.model.Chain`.
        parts: indices of the mentions that a plural pronoun sums up ("they" after "police and soldiers"); else empty.
        sure: how likely each member is one, in [0, 1]; empty where none is in doubt.
    """

    members: tuple[int, ...]
    why: tuple[str, ...]
    name: str
    type: EntityType
    proper: bool
    parts: tuple[int, ...] = ()
    sure: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A triple in tokens, as a rule found it, before qualifiers, predicate and confidence.

    Attributes:
        rule: name of the rule.
        subject, object: the parts; object None for an intransitive verb.
        relation: surface phrase to show.
        relation_tokens: its words, ascending; never empty (an inferred relation has its trigger's).
        trigger: the token on which polarity, status, attribution, time and place are read (verb, noun, adjective).
        lemma: lemma key for the vocabulary: lemmas of verb/noun and particle ("sack", "step down", "launch attack").
        preposition: preposition that links the object ("from"), or "".
        passive: the subject is what the act befell.
        arguments: (role, phrase) pairs, by position.
        nominal: the relation was read off a noun, adjective or juxtaposition, not a verb.
        predicate: vocabulary name when the rule itself decides it ("has_role"), else "".
        ended: the fact no longer holds ("former").
        inherited: the subject was recovered (relative clause, control, coordination), so confidence is lower.
        further: another candidate has the object among its arguments; the fact is one for the graph.
        probability: how sure it is, in [0, 1], where a learned model found it; else None.
    """

    rule: str
    subject: Phrase
    relation: str
    relation_tokens: tuple[int, ...]
    object: Phrase | None
    trigger: int
    lemma: str
    preposition: str = ""
    passive: bool = False
    arguments: tuple[tuple[str, Phrase], ...] = ()
    nominal: bool = False
    predicate: str = ""
    ended: bool = False
    inherited: bool = False
    support: tuple[int, ...] = field(default=())
    further: bool = False
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class TimeFound:
    """A time expression in tokens; the dates are those of `extract.model.Time`."""

    phrase: Phrase
    start: str | None = None
    end: str | None = None
    precision: str = ""


@dataclass(frozen=True, slots=True)
class QualifiersFound:
    """The qualifiers of one candidate, in tokens."""

    polarity: Polarity = Polarity.AFFIRMED
    status: Status = Status.ASSERTED
    attributed_to: Phrase | None = None
    time: TimeFound | None = None
    place: Phrase | None = None
    ended: bool = False
