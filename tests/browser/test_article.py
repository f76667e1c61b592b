"""An article that is pasted or dropped: it is read by a real worker, and its graph is shown."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.canvas import names
from tests.browser.conftest import Opens

RELATUM = Path(sys.executable).with_name("relatum")
TEXT = "Ines Varga was sacked from the Ministry of Fisheries on Monday. Varga had met Otto Brand in Lisbon."
GERMAN = "Der Minister wurde am Montag entlassen, sagte die Regierung gestern in Berlin."
MINUTE = 60_000

pytestmark = [pytest.mark.browser, pytest.mark.model]


@pytest.fixture(scope="module")
def reading(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a service with a worker, on an empty store."""
    store = tmp_path_factory.mktemp("reading") / "graph.db"
    command = [RELATUM, "serve", "--port", "0", "--store", f"sqlite:///{store}", "--workers", "1"]
    environment = os.environ | {"PYTHONUNBUFFERED": "1", "RELATUM_EXTRACT_PROCESSES": "0"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout
    try:
        found = next(filter(None, (re.search(r"http://127\.0\.0\.1:[1-9]\d*", line) for line in process.stdout)))
        yield found[0]
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


def test_a_pasted_article_is_read_and_shown(explorer: Opens, reading: str) -> None:
    page = explorer(reading).open("/")
    page.keyboard.press("a")
    page.get_by_label("Text of the article").fill(TEXT)
    page.get_by_label("Title").fill("A sacking")
    page.get_by_label("Published on").fill("2024-03-06")
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("#status")).to_contain_text("“A sacking”: ", timeout=MINUTE)
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert {"Ines Varga", "Otto Brand"} <= names(page)


def test_a_text_that_is_not_english_is_refused_with_the_reason(explorer: Opens, reading: str) -> None:
    page = explorer(reading).open("/")
    page.keyboard.press("a")
    page.get_by_label("Text of the article").fill(GERMAN)
    page.get_by_role("button", name="Read it").click()
    expect(page.locator("dialog .problem")).to_contain_text("English", timeout=MINUTE)


def test_a_dropped_file_fills_the_form(explorer: Opens, reading: str) -> None:
    page = explorer(reading).open("/")
    file = "new File(['Ann Roe met Bob Low.'], 'a meeting.txt')"
    dropped = page.evaluate_handle(f"() => {{ const all = new DataTransfer(); all.items.add({file}); return all; }}")
    page.dispatch_event(".stage", "drop", {"dataTransfer": dropped})
    expect(page.get_by_label("Text of the article")).to_have_value("Ann Roe met Bob Low.")
    expect(page.get_by_label("Title")).to_have_value("a meeting")
