"""Commands that read texts with the real model: extract, ingest, reprocess, worker, doctor."""

import io
import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.api.cli.conftest import Command

pytestmark = [pytest.mark.model, pytest.mark.faults]
TEXT = "Ann Roe was sacked from the Treasury on Monday. Ann Roe met Bob Low in Paris on Tuesday."
GERMAN = "Die Regierung hat am Montag beschlossen, dass der Minister nach dem Streit sofort entlassen werden soll."


@pytest.fixture
def article(folder: Path) -> str:
    (folder / "roe.txt").write_text(TEXT)
    return "roe.txt"


def test_extract_prints_facts_with_their_sentences(relatum: Command, article: str) -> None:
    found = relatum("extract", article)
    assert found.code == 0
    assert "Ann Roe was sacked from the Treasury on Monday." in found.out
    assert "sacked_from" in found.out


def test_extract_explains(relatum: Command, article: str) -> None:
    assert "rule " in relatum("extract", article, "--explain").out


def test_extract_as_json_resolves_dates(relatum: Command, article: str) -> None:
    body = json.loads(relatum("extract", article, "--json", "--published", "2024-03-06").out)
    times = [row["time"]["start"] for row in body["triples"] if row["time"]]
    assert "2024-03-04" in times
    assert body["entities"][0]["mentions"]


def test_extract_reads_standard_input(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert "sacked_from" in relatum("extract", "-").out


@pytest.mark.parametrize(
    ("raw", "says"),
    [
        (GERMAN.encode(), "English"),
        (b"", "empty"),
        (b"a\0b", "binary"),
        (b"\xff\xfe\xff", ""),
        (None, "Check the path"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(relatum: Command, folder: Path, raw: bytes | None, says: str) -> None:
    if raw is not None:
        (folder / "bad.txt").write_bytes(raw)
    found = relatum("extract", "bad.txt")
    assert (found.code, found.err.count("\n")) == (2, 1)
    assert says in found.err


def test_ingest_says_what_it_found_and_goes_on_after_a_bad_line(relatum: Command, folder: Path) -> None:
    rows = [json.dumps({"text": TEXT, "key": "one"}), "nonsense", json.dumps({"text": GERMAN, "key": "two"})]
    (folder / "rows.jsonl").write_text("\n".join(rows))
    found = relatum("ingest", "rows.jsonl", "--workers", "1")
    again = relatum("ingest", "rows.jsonl", "--workers", "1", "--json")
    assert found.code == 2
    assert "Read 1 article." in found.out
    assert "Best connected:" in found.out
    assert "rows.jsonl line 2" in found.err
    assert "English" in found.err
    assert "reading articles 2/2" in found.err
    assert json.loads(again.out)["counts"]["unchanged"] == 1
    assert relatum("connect", "Ann Roe", "Treasury").code == 0


def test_reprocess_reads_again_only_what_is_old(relatum: Command, article: str) -> None:
    relatum("ingest", article, "--workers", "1")
    assert relatum("reprocess").out == "Read 0 articles again.\n"
    assert json.loads(relatum("reprocess", "--force", "--json").out)["counts"]["done"] == 1


def test_a_worker_reads_until_it_is_stopped(relatum: Command) -> None:
    def stop() -> None:
        time.sleep(2)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=stop).start()
    found = relatum("worker", "--workers", "1", "--store", "sqlite:///graph.db")
    assert (found.code, "wait for articles" in found.err) == (0, True)


def test_doctor_finds_everything_in_place(relatum: Command, article: str) -> None:
    before = relatum("doctor")
    relatum("ingest", article)
    after = json.loads(relatum("doctor", "--json").out)
    assert before.code == 0
    assert "the first `relatum ingest` makes it" in before.out
    assert after["ok"] is True
    assert any("1 documents" in check["says"] for check in after["checks"])


def test_doctor_says_how_to_mend(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_MODEL", "no_such_model")
    found = relatum("doctor", "--store", "sqlite:///none/graph.db")
    assert found.code == 1
    assert "mkdir -p" in found.out
    assert "MISSING model" in found.out


def test_doctor_names_a_store_that_does_not_answer(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RELATUM_STORE_PASSWORD", "hunter2")
    found = relatum("doctor", "--store", "bolt://127.0.0.1:1")
    assert found.code == 1
    assert "hunter2" not in found.out + found.err
