import pytest

from extract.model import Polarity, Status
from graph.answers.words import edge_words, fact_words, in_vocabulary, phrase, statement_words, times
from graph.connect import connect
from tests.builders import document_graph, entity_id, fact
from tests.fakes.memory_store import MemoryStore


def test_a_fact_that_is_asserted_has_plain_words() -> None:
    assert phrase("sacked_from") == "was sacked from"


def test_limits_stand_in_parentheses() -> None:
    said = phrase("sacked_from", status=Status.ALLEGED, polarity=Polarity.NEGATED, ended=True)
    assert said == "was sacked from (alleged, denied, formerly)"


def test_the_inverse() -> None:
    assert phrase("works_for", inverse=True) == "employs"


@pytest.mark.parametrize(("count", "word", "says"), [(1, "entity", "1 entity"), (1200, "article", "1,200 articles")])
def test_times(count: int, word: str, says: str) -> None:
    assert times(count, word) == says


async def test_what_the_vocabulary_lacks_is_told_as_the_sentence_says_it() -> None:
    store = MemoryStore()
    await store.put(document_graph("a", fact("Ann Roe", "surface_in", "Acme", relation="surfaced in")))
    found = await connect(store, entity_id("Ann Roe"), entity_id("Acme"))
    assert not in_vocabulary("surface_in")
    assert fact_words(found.direct[0]) == "surfaced in"


@pytest.mark.parametrize(
    ("relation", "says"),
    [("Has resigned as", "has resigned as"), ("MP of", "MP of"), ("", "surface in")],
)
async def test_an_edge_says_it_too_in_small_letters(relation: str, says: str) -> None:
    store = MemoryStore()
    await store.put(document_graph("a", fact("Ann Roe", "surface_in", "Acme", relation=relation)))
    (edge,) = await store.between(entity_id("Ann Roe"), entity_id("Acme"))
    assert edge_words(edge) == says


async def test_an_edge_of_the_vocabulary_has_its_label() -> None:
    store = MemoryStore()
    said = fact("Ann Roe", "sacked_from", "Acme", relation="was given the boot by", status=Status.REPORTED)
    await store.put(document_graph("a", said))
    (edge,) = await store.between(entity_id("Ann Roe"), entity_id("Acme"))
    assert edge_words(edge) == "was sacked from (reported)"


@pytest.mark.parametrize(
    ("polarity", "says"), [(Polarity.AFFIRMED, "has surfaced in"), (Polarity.NEGATED, "surface in (denied)")]
)
def test_a_sentence_says_it_too_unless_it_denies(polarity: Polarity, says: str) -> None:
    said = fact("Ann Roe", "surface_in", "Acme", relation="Has surfaced in", polarity=polarity)
    assert statement_words(document_graph("a", said).statements[0]) == says
