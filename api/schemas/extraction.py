"""What the extractor says of one text, over HTTP and as JSON of the command line."""

from pydantic import Field

from api.schemas.base import Schema, SpanPair, pair
from api.schemas.statement import SentenceOut
from extract.model import Argument, Chain, EntityType, Extraction, MentionKind, Part, Polarity, Status, Time, Triple


class TextIn(Schema):
    """A text to be read; nothing of it is stored."""

    text: str = Field(min_length=1, examples=["Ann Roe was sacked from the Treasury on Monday, the Gazette reported."])
    published_at: str | None = Field(default=None, max_length=40, description="ISO 8601; relative dates count from it.")


class PartOut(Schema):
    """A subject or object; `entity` is its place in `entities`, null for a literal."""

    text: str
    span: SpanPair
    entity: int | None


class ArgumentOut(PartOut):
    """A further argument."""

    role: str


class TimeOut(Schema):
    """When a fact held or happened."""

    text: str
    span: SpanPair
    start: str | None
    end: str | None
    precision: str | None


class TripleOut(Schema):
    """What one sentence says. `inverted`: the predicate holds from object to subject."""

    subject: PartOut
    relation: str
    relation_span: SpanPair
    object: PartOut | None
    predicate: str
    inverted: bool
    in_vocabulary: bool
    arguments: list[ArgumentOut]
    polarity: Polarity
    status: Status
    attributed_to: PartOut | None
    time: TimeOut | None
    place: PartOut | None
    ended: bool
    rule: str
    confidence: float
    sentence: SentenceOut
    support: list[SpanPair]


class ChainMentionOut(Schema):
    """One mention; `joined_by` says why it was put to the others."""

    text: str
    span: SpanPair
    kind: MentionKind
    joined_by: str


class ChainOut(Schema):
    """The mentions of one thing."""

    id: int
    type: EntityType
    name: str
    aliases: list[str]
    roles: list[str]
    mentions: list[ChainMentionOut]


class ExtractionOut(Schema):
    """All that was read in one text; spans count code points of the text as it was sent.

    `further` are the facts that the graph keeps besides: of further arguments, of the parts of a phrase ("the mayor of
    Lima" is mayor of Lima), and of a learned model.
    """

    published_at: str | None
    pipeline: str
    entities: list[ChainOut]
    triples: list[TripleOut]
    further: list[TripleOut]


def extraction(row: Extraction) -> ExtractionOut:
    """An extraction as it goes out."""
    return ExtractionOut(
        published_at=row.published,
        pipeline=row.pipeline,
        entities=[_chain(chain) for chain in row.chains],
        triples=[triple(each, row.text) for each in row.triples],
        further=[triple(each, row.text) for each in row.further],
    )


def triple(row: Triple, text: str) -> TripleOut:
    """A triple of a text as it goes out."""
    said = row.qualifiers
    return TripleOut(
        subject=_part(row.subject),
        relation=row.relation,
        relation_span=pair(row.relation_span),
        object=_part_or_none(row.object),
        predicate=row.predicate,
        inverted=row.inverted,
        in_vocabulary=row.mapped,
        arguments=[_argument(argument) for argument in row.arguments],
        polarity=said.polarity,
        status=said.status,
        attributed_to=_part_or_none(said.attributed_to),
        time=_time(said.time),
        place=_part_or_none(said.place),
        ended=said.ended,
        rule=row.rule,
        confidence=row.certainty,
        sentence=SentenceOut(
            start=row.sentence.start, end=row.sentence.end, text=text[row.sentence.start : row.sentence.end]
        ),
        support=[pair(span) for span in row.support],
    )


def _chain(row: Chain) -> ChainOut:
    mentions = [
        ChainMentionOut(text=mention.text, span=pair(mention.span), kind=mention.kind, joined_by=mention.joined_by)
        for mention in row.mentions
    ]
    return ChainOut(
        id=row.id, type=row.type, name=row.name, aliases=list(row.aliases), roles=list(row.roles), mentions=mentions
    )


def _part(row: Part) -> PartOut:
    return PartOut(text=row.text, span=pair(row.span), entity=row.chain)


def _part_or_none(row: Part | None) -> PartOut | None:
    return None if row is None else _part(row)


def _argument(row: Argument) -> ArgumentOut:
    return ArgumentOut(text=row.text, span=pair(row.span), entity=row.chain, role=row.role)


def _time(row: Time | None) -> TimeOut | None:
    if row is None:
        return None
    return TimeOut(text=row.text, span=pair(row.span), start=row.start, end=row.end, precision=row.precision or None)
