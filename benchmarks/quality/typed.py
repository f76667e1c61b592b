"""Benchmarks knowledgenet and re3d: triples whose predicate means one of the benchmark's types, by a table."""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from extract.guessed import LEARNED
from extract.model import EntityType, Extraction, Mention, MentionKind, Part, Polarity, Span, Triple
from extract.pipeline import Extractor
from extract.quotes import QUOTED
from extract.vocabulary import load_vocabulary

Row = dict[str, Any]  # Any: JSON

SAYING = frozenset((QUOTED, "said_clause", "told_clause", "trailing_source", "according_to"))
"""Rules of facts whose object is what somebody says."""

PROPERTIES: Mapping[str, str] = {
    "CEO": "-ceo_of",
    "CHILD_OF": "child_of -parent_of",
    "DATE_FOUNDED": "founded_on",
    "DATE_OF_BIRTH": "born_on",
    "DATE_OF_DEATH": "died_on",
    "EDUCATED_AT": "educated_at student_at",
    "EMPLOYEE_OR_MEMBER_OF": """works_for member_of leads manages president_of ceo_of minister_of secretary_of
        deputy_head_of mayor_of board_member_of plays_for coaches represents joined appointed_to elected_to left
        resigned_from removed_from sacked_from""",
    "FOUNDED_BY": "-founded",
    "HEADQUARTERS": "based_in",
    "NATIONALITY": "national_of",
    "PLACE_OF_BIRTH": "born_in",
    "PLACE_OF_RESIDENCE": "lives_in moved_to grew_up_in",
    "POLITICAL_AFFILIATION": "affiliated_with_party",
    "SPOUSE": "spouse_of divorced",
    "SUBSIDIARY_OF": "subsidiary_of -parent_company_of",
}
"""Predicates that mean a property; behind a "-" those that read from its object to its subject."""

KNOWLEDGENET: Mapping[str, Mapping[str, bool]] = {
    predicate: {
        property_: f"-{predicate}" in words.split()
        for property_, words in PROPERTIES.items()
        if {predicate, f"-{predicate}"} & set(words.split())
    }
    for predicate in sorted({word.lstrip("-") for words in PROPERTIES.values() for word in words.split()})
}
"""Predicate to its properties, and whether each reads from object to subject."""

RE3D: Mapping[str, str] = dict(
    pair
    for property_, predicates in {
        "CoLocated": """located_in based_in lives_in born_in died_in visited travelled_to near took_place_in hiding_in
            arrested_in captured_in imprisoned_in met_in from_place capital_of borders deported_to
            fled_to moved_to arrived_in returned_to reached entered gathered_in headquarters_of""",
        "FightingAgainst": """attacked bombed killed killed_in injured fights fought_in defeated captured kidnapped
            hunts destroyed threatened shot targets hit took_over executed directed_at""",
        "CommWith": """met told said asked spoke_about contacted agreed_with thanked announced
            called described warned ordered persuaded encouraged
            questioned interviewed is_with""",
        "BelongsTo": """member_of joined works_for part_of institution_of government_of department_of agency_of
            court_of police_of military_of forces_of one_of belongs_to subsidiary_of plays_for owns""",
        "InChargeOf": """leads manages president_of prime_minister_of minister_of secretary_of governor_of monarch_of
            controls ceo_of founded""",
        "IsSynonymOf": "also_known_as",
        "Likes": "supports called_for asked_for praised welcomed provided_to",
        "Dislikes": "opposes accused banned criticised condemned rejected protested_against blamed suspects",
        "AlliesOf": "allied_with works_with collaborates_with declared_allegiance_to",
        "HasAttrOf": "has_role aged",
        "Apart": "left_place fled_from left",
    }.items()
    for pair in [(predicate, property_) for predicate in predicates.split()]
)
"""Predicate to type."""


def predict_knowledgenet(extractor: Extractor, row: Row) -> Row:
    """Triples of the fifteen properties, with offsets, none twice; a fact of two things is one of each two mentions."""
    extraction = extractor.extract(row["sentence"])
    best: dict[tuple[Any, ...], Row] = {}  # Any: JSON
    for made in (made for triple in _all(extraction) for made in _property(triple, extraction)):
        key = tuple(value for name, value in made.items() if name != "confidence")
        best[key] = max(best.get(key, made), made, key=itemgetter("confidence"))
    return {"triples": list(best.values())}


def _all(extraction: Extraction) -> Sequence[Triple]:
    """The triples and the facts of their further arguments, which stand beside them in the graph."""
    return [*extraction.triples, *extraction.further]


def _property(triple: Triple, extraction: Extraction) -> Sequence[Row]:
    known = KNOWLEDGENET.get(triple.predicate, {})
    if not known or triple.object is None or triple.qualifiers.polarity is Polarity.NEGATED:
        return []
    subjects, targets = (_places(part, triple, extraction) for part in (triple.subject, triple.object))
    pairs = [(one, two) for one in subjects for two in targets if _apart(one.span, two.span)]
    turned = [(two, one) for one, two in pairs]
    both = list(dict.fromkeys([*pairs, *turned]))
    return [
        {"property": name, **_offsets(*pair), "confidence": triple.confidence}
        for name, reverse in known.items()
        for pair in (both if _is_symmetric(triple) else turned if reverse != triple.inverted else pairs)
    ]


def _apart(one: Span, other: Span) -> bool:
    """Whether two mentions share no letter."""
    return one.end <= other.start or other.end <= one.start


def _is_symmetric(triple: Triple) -> bool:
    """Whether the predicate holds both ways."""
    known = load_vocabulary().get(triple.predicate)
    return known is not None and known.symmetric


def _places(part: Part, triple: Triple, extraction: Extraction) -> Sequence[Part]:
    """Where names and pronouns in the sentence stand for what the part is; a description is no mention there.

    What the learned step relates bears a name, though it may read like a description ("the Liberal Party").
    """
    spans: list[Span] = []
    if part.chain is not None:
        mentions = [one for one in extraction.chains[part.chain].mentions if triple.sentence.covers(one.span)]
        spans += [_of_name(one, extraction.text) for one in sorted(mentions, key=_is_implied) if _is_named(one)]
    spans += [part.span] if (part.chain is None and _is_written(part)) or triple.rule == LEARNED else []
    spans += [span for group in extraction.stand_ins if part.span in group for span in group]
    places = [Part(extraction.text[span.start : span.end], span) for span in _each_once(spans)]
    return _of_place(part, places, extraction) if _type(part, extraction) is EntityType.LOCATION else places


def _is_named(mention: Mention) -> bool:
    """Whether a mention is a name or a pronoun; so is the party in "a Democratic member", whose name it tells."""
    said = _is_implied(mention) and mention.text in mention.name.split()
    return said or mention.kind in {MentionKind.NAME, MentionKind.PRONOUN}


def _is_implied(mention: Mention) -> bool:
    return mention.kind is MentionKind.IMPLIED


def _each_once(spans: Sequence[Span]) -> Sequence[Span]:
    """The spans without those that share a letter with an earlier one."""
    found: list[Span] = []
    for span in spans:
        if all(_apart(span, other) for other in found):
            found.append(span)
    return found


def _of_name(mention: Mention, text: str) -> Span:
    """Where the name stands in its mention: "Ann Roe", in "Conservative Party politician Ann Roe"."""
    at = text.find(mention.name, mention.span.start, mention.span.end)
    return mention.span if at < 0 or mention.kind is not MentionKind.NAME else Span(at, at + len(mention.name))


def _is_written(part: Part) -> bool:
    """Whether what no chain is of is a pronoun or has a capital letter or a number; "a unit of Acme" describes."""
    words = part.text.split()
    return words[0].lower() not in {"a", "an"} and (len(words) == 1 or any(not word[0].islower() for word in words))


def _of_place(part: Part, places: Sequence[Part], extraction: Extraction) -> Sequence[Part]:
    """Where a place stands in the words of the fact, and not as a part of another name.

    There neither "Polish" is a mention of Poland nor "York" of "York College", and "where" is one of bodies alone.
    """
    own, others = _bare(part.text), [chain for chain in extraction.chains if chain.id != part.chain]
    names = [one.span for chain in others for one in chain.mentions if one.kind is MentionKind.NAME]
    written = [one for one in places if _bare(one.text) == own and not any(name.covers(one.span) for name in names)]
    return list(dict.fromkeys([Part(part.text, part.span), *written]))


def _bare(name: str) -> str:
    """A name without its article."""
    return name.lower().removeprefix("the ")


def _type(part: Part, extraction: Extraction) -> EntityType | None:
    """Type of what a part names."""
    return None if part.chain is None else extraction.chains[part.chain].type


def predict_re3d(extractor: Extractor, row: Row) -> Row:
    """All triples between two ends, with their offsets and, where the table has one, their type."""
    extraction = extractor.extract(row["sentence"])
    return {"triples": [made for triple in _all(extraction) for made in _linked(triple)]}


def _linked(triple: Triple) -> Iterator[Row]:
    """The triple in the direction in which its predicate holds; both ways where it holds both ways.

    What somebody says is no relation to what it mentions.
    """
    if triple.object is None or triple.rule in SAYING:
        return
    ends = (triple.object, triple.subject) if triple.inverted else (triple.subject, triple.object)
    property_ = RE3D.get(triple.predicate)
    for one, two in (ends, ends[::-1]) if _is_symmetric(triple) else (ends,):
        found = {"relation": triple.relation, **_offsets(one, two), "confidence": triple.confidence}
        yield found | ({"property": property_} if property_ else {})


def _offsets(subject: Part, target: Part) -> Row:
    return {
        "subject": subject.text,
        "object": target.text,
        "subject_start": subject.span.start,
        "subject_end": subject.span.end,
        "object_start": target.span.start,
        "object_end": target.span.end,
    }
