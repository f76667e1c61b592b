import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from api.extraction_pool import ExtractionBusy, ExtractionFailed, ExtractionPool, ExtractionTooSlow
from extract.errors import ModelMissing, NotEnglish
from tests.fakes.extractor import FakeExtractor

pytestmark = pytest.mark.faults
TEXT = "Ann Roe met Bob Low."


def no_model() -> FakeExtractor:
    raise ModelMissing("The model is not installed.")


@asynccontextmanager
async def pool(*, processes: int = 1) -> AsyncIterator[ExtractionPool]:
    opened = ExtractionPool(FakeExtractor, processes=processes, timeout=30.0)
    try:
        yield opened
    finally:
        await opened.close()


async def test_a_text_is_read_in_another_process() -> None:
    async with pool() as opened:
        found = await opened.extract(TEXT, "2024-03-04")
    assert (found.published, found.triples[0].predicate) == ("2024-03-04", "met")


async def test_an_error_of_the_text_comes_back() -> None:
    async with pool() as opened:
        with pytest.raises(NotEnglish):
            await opened.extract("REFUSE ME", None)


async def test_a_fault_does_not_take_the_process_with_it() -> None:
    async with pool() as opened:
        with pytest.raises(ExtractionFailed, match="ValueError"):
            await opened.extract("FAULT", None)
        assert (await opened.extract(TEXT, None)).triples


async def test_a_process_that_dies_is_replaced() -> None:
    async with pool() as opened:
        with pytest.raises(ExtractionFailed):
            await opened.extract("POISON KILL", None)
        assert (await opened.extract(TEXT, None)).triples


async def test_what_takes_too_long_is_killed() -> None:
    async with pool() as opened:
        await opened.extract(TEXT, None)  # the process is up
        opened._timeout = 0.5
        with pytest.raises(ExtractionTooSlow):
            await opened.extract("POISON HANG", None)
        opened._timeout = 30.0
        assert (await opened.extract(TEXT, None)).triples


async def test_more_than_can_wait_is_refused() -> None:
    async with pool() as opened:
        await opened.extract(TEXT, None)
        opened._timeout = 1.0
        answers = await asyncio.gather(*(opened.extract("POISON HANG", None) for _ in range(3)), return_exceptions=True)
    kinds = [type(answer) for answer in answers]
    assert kinds[2] is ExtractionBusy
    assert set(kinds[:2]) <= {ExtractionBusy, ExtractionTooSlow}


async def test_a_caller_who_leaves_frees_nothing_too_early() -> None:
    async with pool() as opened:
        await opened.extract(TEXT, None)
        asked = asyncio.ensure_future(opened.extract(TEXT, None))
        await asyncio.sleep(0)
        asked.cancel()
        assert (await opened.extract(TEXT, None)).triples


async def test_without_processes_every_text_is_refused() -> None:
    async with pool(processes=0) as opened:
        with pytest.raises(ExtractionBusy):
            await opened.extract(TEXT, None)


async def test_a_model_that_is_missing_is_told() -> None:
    opened = ExtractionPool(no_model, processes=1, timeout=30.0)
    with pytest.raises(ModelMissing):
        await opened.extract(TEXT, None)
    await opened.close()
