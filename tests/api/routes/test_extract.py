import httpx2
import pytest

from api.extraction_pool import ExtractionPool
from extract.model import Extraction
from tests.fakes.extractor import FakeExtractor

TEXT = "Ann Roe met Bob Low."


@pytest.fixture
def pool(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads in this process."""

    async def extract(_: ExtractionPool, text: str, published: str | None) -> Extraction:
        return FakeExtractor().extract(text, published=published)

    monkeypatch.setattr(ExtractionPool, "extract", extract)


@pytest.mark.usefixtures("pool")
async def test_a_text_is_read_and_nothing_is_stored(client: httpx2.AsyncClient) -> None:
    before = (await client.get("/v1/stats")).json()
    body = (await client.post("/v1/extract", json={"text": TEXT, "published_at": "2024-03-04"})).json()
    triple = body["triples"][0]
    start, end = triple["object"]["span"]
    assert (body["published_at"], triple["predicate"], TEXT[start:end]) == ("2024-03-04", "met", "Bob Low")
    assert body["entities"][triple["subject"]["entity"]]["name"] == "Ann Roe"
    assert body["further"] == []
    assert (await client.get("/v1/stats")).json() == before


@pytest.mark.usefixtures("pool")
async def test_a_text_that_is_refused_says_why(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/extract", json={"text": "REFUSE ME"})
    assert (answer.status_code, answer.json()["code"]) == (422, "text_not_english")


async def test_while_all_are_busy_one_comes_back_later(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/v1/extract", json={"text": TEXT})
    assert (answer.status_code, answer.json()["code"]) == (503, "extraction_busy")
    assert answer.headers["retry-after"] == "2"
