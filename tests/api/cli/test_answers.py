import asyncio
import json
import sys
from pathlib import Path

import pytest

from graph.export import Format
from graph.model import DocumentGraph
from graph.sqlite.store import SqliteStore
from tests.api.cli.conftest import Command
from tests.api.conftest import GRAPHS
from tests.builders import document_graph, entity_id, fact

pytestmark = pytest.mark.usefixtures("graph")


def test_search(relatum: Command) -> None:
    found = relatum("search", "bob")
    assert found.out.startswith("Bob Low (Person)\n    3 articles, 3 relationships")


def test_search_as_json(relatum: Command) -> None:
    body = json.loads(relatum("search", "acme", "--type", "Person", "--json").out)
    assert [row["entity"]["type"] for row in body["items"]] == ["Person"]


def test_search_for_nothing_known(relatum: Command) -> None:
    assert relatum("search", "zorro").code == 1


def test_stats(relatum: Command) -> None:
    said = relatum("stats").out
    assert "documents             3" in said
    assert "met" in said


def test_stats_as_json(relatum: Command) -> None:
    assert json.loads(relatum("stats", "--json").out)["documents"] == 3


def test_show_groups_facts_by_predicate_with_quotes(relatum: Command) -> None:
    said = relatum("show", "Ann Roe").out
    assert "\nwas sacked from\n  Treasury (reported) — 1 article\n    “Ann Roe sacked from Treasury.”" in said
    assert "— About gazette-1, The Test, 2020-01-02" in said
    assert "Ann Roe joined (denied) Acme" in said


def test_show_says_when_there_is_more(relatum: Command) -> None:
    assert "raise --limit" in relatum("show", "Bob Low", "--limit", "1").out


def test_show_as_json(relatum: Command) -> None:
    body = json.loads(relatum("show", "Treasury", "--json").out)
    assert body["groups"][0]["inverse"] is True
    assert body["groups"][0]["facts"][0]["fact"]["quotes"]


def test_show_by_id(relatum: Command) -> None:
    assert relatum("show", entity_id("Ann Roe")).out.startswith("Ann Roe (Person)")


def test_an_unknown_name_offers_the_nearest(relatum: Command) -> None:
    found = relatum("show", "Ann Row")
    assert (found.code, found.err) == (2, "relatum: No entity 'Ann Row' in the store. Nearest: Ann Roe.\n")


def test_an_ambiguous_name_lists_the_candidates(relatum: Command) -> None:
    found = relatum("show", "Acme")
    assert found.code == 2
    assert "Acme (Organization" in found.err
    assert "Acme (Person" in found.err


def test_connect_prints_direct_facts_with_quotes(relatum: Command) -> None:
    found = relatum("connect", "Ann Roe", "Treasury")
    assert found.code == 0
    assert "Direct facts\n  Ann Roe was sacked from (reported) Treasury\n    “Ann Roe sacked" in found.out


def test_connect_prints_common_neighbours_and_paths(relatum: Command) -> None:
    said = relatum("connect", "Ann Roe", "Acme (Organization)").out
    assert "Common neighbours\n  Bob Low (Person)\n    Ann Roe met Bob Low" in said
    assert "  1. Ann Roe · Bob Low · Acme\n" in said
    assert said.count("“Bob Low works for Acme.”") == 2  # two articles, told once


def test_no_path_says_what_was_searched(relatum: Command) -> None:
    found = relatum("connect", "Dan Elm", "Ann Roe", "--max-hops", "2")
    assert (found.code, "none within 2 hops" in found.out) == (1, True)


@pytest.mark.parametrize(
    ("options", "paths"),
    [
        (["--predicate", "met", "--predicate", "works_for"], True),
        (["--type", "Organization"], False),
        (["--status", "reported"], False),
        (["--since", "2020", "--until", "2020-01-02"], True),
        (["--as-of", "2019"], False),
        (["--min-confidence", "0.6"], False),
        (["--source", "the test", "--via", "Bob Low", "-k", "1"], True),
        (["--avoid", "Bob Low"], False),
    ],
)
def test_connect_takes_filters(relatum: Command, options: list[str], *, paths: bool) -> None:
    said = relatum("connect", "Ann Roe", "Acme (Organization)", *options).out
    assert ("1. Ann Roe · Bob Low · Acme\n     2 steps, each told by" in said) is paths


def test_connect_says_what_is_denied(relatum: Command) -> None:
    found = relatum("connect", "Ann Roe", "Acme (Organization)", "--polarity", "negated", "--max-hops", "1")
    assert found.code == 0
    assert "Said and no fact\n  Ann Roe joined (denied) Acme\n    “Ann Roe joined Acme.”" in found.out


def test_connect_refuses_what_is_no_date(relatum: Command) -> None:
    assert relatum("connect", "Ann Roe", "Bob Low", "--since", "soon").code == 2


def test_connect_as_json(relatum: Command) -> None:
    assert json.loads(relatum("connect", "Ann Roe", "Bob Low", "--json").out)["direct"][0]["predicate"] == "met"


def test_a_dry_run_deletes_nothing(relatum: Command) -> None:
    told = relatum("delete", "gazette-1", "--dry-run").out
    done = relatum("delete", GRAPHS[0].document.id).out
    again = relatum("delete", "gazette-1")
    assert told.replace("Would delete", "Deleted") == done
    assert "3 statements" in done
    assert again.code == 2


def test_delete_as_json(relatum: Command) -> None:
    assert json.loads(relatum("delete", "gazette-1", "--json").out)["statements"] == 3


def test_export_to_a_file_and_to_the_terminal(relatum: Command, folder: Path) -> None:
    printed = relatum("export").out
    relatum("export", "--format", "jsonl", "-o", "graph.jsonl")
    assert (folder / "graph.jsonl").read_text() == printed
    assert printed.count("\n") == len(printed.splitlines()) > 10


def test_export_in_every_format(relatum: Command, folder: Path) -> None:
    for form in Format:
        assert relatum("export", "--format", form.value, "-o", f"graph.{form.value}").code == 0
        assert (folder / f"graph.{form.value}").stat().st_size > 500


def test_export_what_passes_filters(relatum: Command) -> None:
    rows = [
        json.loads(line) for line in relatum("export", "--subject", "Ann Roe", "--status", "reported").out.splitlines()
    ]
    assert [row["predicate"] for row in rows if row["kind"] == "relationship"] == ["sacked_from"]
    assert {row["name"] for row in rows if row["kind"] == "entity"} == {"Ann Roe", "Treasury"}


def test_export_a_part_of_the_graph(relatum: Command) -> None:
    part = relatum("export", "--among", "Ann Roe", "--among", "Bob Low", "--format", "cytoscape").out
    elements = json.loads(part)["elements"]
    assert [row["data"]["words"] for row in elements["edges"]] == ["met"]
    assert {row["data"]["name"] for row in elements["nodes"]} == {"Ann Roe", "Bob Low"}


def test_a_zip_is_not_shown_on_a_terminal(relatum: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    found = relatum("export", "--format", "csv")
    assert (found.code, found.out, "-o graph.zip" in found.err) == (2, "", True)


def test_export_to_a_place_that_is_not_there(relatum: Command) -> None:
    found = relatum("export", "-o", "none/graph.jsonl")
    assert (found.code, "cannot be written" in found.err) == (2, True)


def test_a_copy_is_the_same_graph(relatum: Command) -> None:
    said = relatum("copy", "sqlite:///relatum.db", "sqlite:///copy.db")
    assert said.out == "Copied 3 documents.\n"
    assert relatum("export", "--store", "sqlite:///copy.db").out == relatum("export").out


def test_what_the_vocabulary_lacks_is_told_apart_in_the_sentence_s_words(relatum: Command, folder: Path) -> None:
    said = document_graph("gazette-4", fact("Ann Roe", "surface_in", "Oslo/Location", relation="surfaced in"))
    asyncio.run(_put(folder / "relatum.db", said))
    assert "\nfurther facts\n  Ann Roe surfaced in Oslo — 1 article" in relatum("show", "Ann Roe").out


async def _put(path: Path, graph: DocumentGraph) -> None:
    store = await SqliteStore.open(path)
    await store.put(graph)
    await store.close()


def test_connect_says_what_it_looked_at_and_where_both_are_named(relatum: Command) -> None:
    said = relatum("connect", "Ann Roe", "Acme (Organization)", "--predicate", "spouse_of").out
    assert "none within 4 hops: 2 entities and 0 facts were looked at\n  both are named in 1 article\n" in said
    assert "    “Ann Roe joined Acme.”" in said
    assert "nor are both named in one article" in relatum("connect", "Dan Elm", "Treasury", "--max-hops", "1").out
