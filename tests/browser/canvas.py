"""Reads and touches what is drawn: the canvas holds no elements that a test could find by words."""

import base64
import json
import zlib
from typing import Any

from playwright.sync_api import Page

CY = "const cy = document.querySelector('#canvas')._cyreg.cy;"


def drawn(page: Page, code: str) -> Any:
    """What a piece of JavaScript gives that may use `cy`, the drawing."""
    return page.evaluate(f"(() => {{ {CY} {code} }})()")


def names(page: Page) -> set[str]:
    """Names of the entities that are to be seen, on one line each."""
    return set(drawn(page, "return cy.nodes('.entity').not('.out').map(n => n.data('name').replaceAll('\\n', ' '))"))


def words(page: Page) -> set[str]:
    """Words on the relations that are to be seen."""
    return set(drawn(page, "return cy.edges().not('.out').map(e => e.data('label'))"))


def badges(page: Page) -> dict[str, str]:
    """What stands in the badge of each entity that has one."""
    names_of = "const name = b => cy.getElementById(b.data('of')).data('name').replaceAll('\\n', ' ');"
    return dict(drawn(page, f"{names_of} return cy.nodes('.badge').map(b => [name(b), b.data('label')])"))


def places(page: Page) -> dict[str, Any]:
    """Where each entity stands, on the canvas's own plane."""
    rows = drawn(page, "return cy.nodes('.entity').map(n => [n.data('name'), {...n.position()}])")
    return dict(rows)


def press(page: Page, selector: str, *, double: bool = False) -> None:
    """Clicks what a selector of cytoscape finds first: a node in its middle, an edge halfway."""
    spot = drawn(
        page,
        f"const found = cy.$({selector!r}); const around = document.querySelector('#canvas').getBoundingClientRect();"
        "const at = found.isNode() ? found.renderedPosition() : found.renderedMidpoint();"
        "return {x: around.x + at.x, y: around.y + at.y};",
    )
    (page.mouse.dblclick if double else page.mouse.click)(spot["x"], spot["y"])


def named(name: str) -> str:
    """Selector of an entity with this name."""
    return f'node.entity[name = "{name}"]'


def overlapping_names(page: Page) -> int:
    """Pairs of entities whose pictures or names lie on each other."""
    boxes = drawn(page, "return cy.nodes('.entity').not('.out').map(n => n.boundingBox({includeOverlays: false}))")
    pairs = [(one, other) for at, one in enumerate(boxes) for other in boxes[at + 1 :]]
    return sum(_common(one, other, "x") > 1 and _common(one, other, "y") > 1 for one, other in pairs)


def _common(one: dict[str, float], other: dict[str, float], axis: str) -> float:
    return min(one[f"{axis}2"], other[f"{axis}2"]) - max(one[f"{axis}1"], other[f"{axis}1"])


def words_on_names(page: Page) -> int:
    """How often the middle of a relation's words lies on an entity or its name."""
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    boxes = drawn(
        page,
        "return cy.nodes('.entity').not('.out').flatMap(n => { const [half, at] = [n.outerWidth() / 2, n.position()];"
        "return [{x1: at.x - half, x2: at.x + half, y1: at.y - half, y2: at.y + half},"
        "{...n.boundingBox({includeOverlays: false}), y1: at.y + half}]; })",
    )
    middles = drawn(page, "return cy.edges('.told').not('.out').map(e => e.midpoint())")
    return sum(box["x1"] < at["x"] < box["x2"] and box["y1"] < at["y"] < box["y2"] for box in boxes for at in middles)


def link(page: Page, limit: int) -> str:
    """Address of a view of the best-connected entities, all at one spot."""
    part = page.evaluate(f"fetch('/v1/overview?limit={limit}').then(r => r.json())")
    return packed([row["id"] for row in part["entities"]], [row["id"] for row in part["relationships"]])


def packed(entities: list[str], facts: list[str]) -> str:
    """A link as the page packs it."""
    filters = {"types": [], "predicates": [], "statuses": [], "confidence": 0, "from": None, "to": None}
    view = {
        "entities": entities,
        "facts": facts,
        "pinned": [],
        "apart": [],
        "places": [[0, 0]] * len(entities),
        "viewport": {"x": 0, "y": 0, "zoom": 1, "wide": 900, "tall": 700},
        "chosen": None,
        "telling": None,
        "tabled": False,
        "filters": filters,
    }
    squeezed = zlib.compressobj(wbits=-15)
    body = squeezed.compress(json.dumps(view).encode()) + squeezed.flush()
    return "#view=" + base64.urlsafe_b64encode(body).decode().rstrip("=")
