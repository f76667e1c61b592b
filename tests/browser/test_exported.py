"""What is exported for cytoscape is drawn by the real one."""

import json
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import Browser

LIBRARY = Path(__file__).parents[2] / "api/explorer/vendor/cytoscape.min.js"
DRAW = """(data) => {
  const complaints = [];
  console.error = console.warn = (...words) => complaints.push(words.join(" "));
  const cy = cytoscape({ headless: true, elements: JSON.parse(data).elements });
  const edge = cy.edges("[predicate = 'sacked_from']")[0];
  const read = cytoscape({ headless: true });
  read.json(JSON.parse(data));
  return {
    complaints, nodes: cy.nodes().length, edges: cy.edges().length, read: read.elements().length,
    ends: [edge.source().data("name"), edge.target().data("name")], quotes: edge.data("quotes"),
    statements: edge.data("statements"), cited: edge.data("quote_citations"),
  };
}"""

pytestmark = pytest.mark.browser


def test_cytoscape_draws_every_node_and_edge_with_its_evidence(browser: Browser, base: str) -> None:
    with urllib.request.urlopen(f"{base}/v1/export?format=cytoscape") as answer:
        exported = answer.read().decode()
    elements = json.loads(exported)["elements"]
    page = browser.new_page()
    page.add_script_tag(path=LIBRARY)
    drawn = page.evaluate(DRAW, exported)
    page.close()
    assert drawn["complaints"] == []
    assert (drawn["nodes"], drawn["edges"]) == (len(elements["nodes"]), len(elements["edges"]))
    assert drawn["read"] == drawn["nodes"] + drawn["edges"] > 30
    assert drawn["ends"] == ["Ann Roe", "Treasury"]
    assert drawn["statements"] == len(drawn["quotes"]) == 2
    assert drawn["cited"][1] == "Roe leaves the Treasury, The Gazette, 2020-01-02"
