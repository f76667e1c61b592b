"""Neither the order of documents nor the number of workers is seen in the graph."""

import json
import random
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from pathlib import Path

import pytest

from api.settings import Settings
from api.wiring import make_supervisor
from graph.ingest.ingest import ingest
from graph.ingest.readers.article import Article
from graph.ingest.readers.read import read_paths
from graph.model import DocumentState
from tests.faults.conftest import Place
from tests.faults.running import exported, ingested, states, written

pytestmark = pytest.mark.faults
EXAMPLES = Path(__file__).parents[2] / "examples" / "articles"


@pytest.mark.parametrize("workers", [1, 4])
async def test_shuffled_documents_and_one_or_four_workers_give_equal_exports(
    fresh: Callable[[], Awaitable[Place]], lines: list[str], tmp_path: Path, wanted: bytes, workers: int
) -> None:
    store, url = await fresh()
    shuffled = random.Random(workers).sample(lines, len(lines))
    job = await ingested(store, url, shuffled, workers=workers, folder=tmp_path)
    assert states(job) == {DocumentState.DONE: 24}
    assert await exported(store) == wanted
    assert wanted.count(b'"kind":"statement"') > 24


@pytest.mark.model
async def test_so_it_is_with_the_real_extractor_on_the_examples(
    fresh: Callable[[], Awaitable[Place]], tmp_path: Path
) -> None:
    articles = [_as_line(found) for found in read_paths([EXAMPLES]) if isinstance(found, Article)]
    exports = set()
    for workers, order in [(1, 1), (4, -1)]:
        store, url = await fresh()
        settings = Settings(store=url, store_timeout=20)
        path = written(tmp_path, articles[::order])
        job = await ingest(store, read_paths([path]), supervisor=make_supervisor(store, settings, workers=workers))
        assert states(job) == {DocumentState.DONE: len(articles)}
        exports.add(await exported(store))
    assert len(exports) == 1
    assert exports.pop().count(b'"kind":"statement"') > len(articles)


def _as_line(article: Article) -> str:
    return json.dumps(asdict(article.document))
