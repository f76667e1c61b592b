"""Tests of `extract.chains`: which mention tells what another one names, and in which order chains stand."""

from extract.chains import Chains, Source, describe
from extract.found import Cluster, Named, Phrase, RoleFound
from extract.model import EntityType, MentionKind
from extract.normalise import normalise
from extract.parse import Parse

TEXT = "Ann Roe said she knew the mayor and him and Roe"
WORDS = TEXT.split()
STARTS = tuple(len(" ".join(WORDS[:at])) + bool(at) for at in range(len(WORDS)))
PARSE = Parse(
    text=TEXT,
    words=tuple(WORDS),
    lemmas=tuple(WORDS),
    tags=("X",) * len(WORDS),
    pos=("X",) * len(WORDS),
    deps=("dep",) * len(WORDS),
    heads=(0,) * len(WORDS),
    starts=STARTS,
    ends=tuple(start + len(word) for start, word in zip(STARTS, WORDS, strict=True)),
    entities=(),
    sentences=((0, len(WORDS)),),
)


def mention(start: int, end: int, kind: MentionKind, name: str) -> Named:
    return Named(start=start, end=end, head=end - 1, kind=kind, type=EntityType.PERSON, name=name)


MENTIONS = (
    mention(0, 2, MentionKind.NAME, "Ann Roe"),
    mention(3, 4, MentionKind.PRONOUN, "she"),
    mention(5, 7, MentionKind.NOMINAL, "mayor"),
    mention(8, 9, MentionKind.PRONOUN, "him"),
    mention(10, 11, MentionKind.NAME, "Roe"),
)
ANN = Cluster((0, 1, 2, 4), ("", "she", "mayor", "surname"), "Ann Roe", EntityType.PERSON, proper=True)
HIM = Cluster((3,), ("",), "him", EntityType.PERSON, proper=False)


def chains(*clusters: Cluster) -> Chains:
    return Chains(Source(TEXT, normalise(TEXT), PARSE), MENTIONS, clusters)


def test_a_cluster_of_pronouns_names_nothing() -> None:
    found = chains(HIM, ANN)
    assert [chain.name for chain in found.chains] == ["Ann Roe"]
    assert found.number(found.mention(Phrase(8, (8,)))) is None
    assert found.number(found.mention(Phrase(3, (3,)))) == 0


def test_aliases_are_names_and_descriptions() -> None:
    assert chains(ANN).chains[0].aliases == ("mayor", "Roe")


def test_a_pronoun_leans_on_the_name_before_it() -> None:
    assert chains(ANN).antecedent(1) == 0
    assert chains(ANN).antecedent(2) == 0


def test_a_name_speaks_for_itself() -> None:
    assert chains(ANN).antecedent(4) is None


def test_without_a_name_a_description_tells() -> None:
    described = Cluster((1, 2), ("", ""), "head of the town", EntityType.PERSON, proper=False)
    assert chains(described).antecedent(1) == 2
    assert chains(described).antecedent(2) is None


def test_what_stands_alone_leans_on_nothing() -> None:
    assert chains(HIM).antecedent(3) is None


def test_chains_stand_by_their_first_mention() -> None:
    late = Cluster((2,), ("",), "mayor", EntityType.PERSON, proper=False)
    early = Cluster((0, 4), ("", ""), "Ann Roe", EntityType.PERSON, proper=True)
    assert [chain.name for chain in chains(late, early).chains] == ["Ann Roe", "mayor"]


def test_a_role_that_has_ended_says_so() -> None:
    assert describe(RoleFound("mayor", 0, 1, 0, former=True)) == "former mayor"
    assert describe(RoleFound("former mayor", 0, 1, 0, former=True)) == "former mayor"
    assert describe(RoleFound("mayor", 0, 1, 0)) == "mayor"


def test_a_literal_is_no_mention() -> None:
    assert chains(ANN).mention(Phrase(7, (7,))) is None
    assert chains(ANN).mention(Phrase(6, (6,), "Town Hall")) is None
    assert chains(ANN).at_head(7) is None
