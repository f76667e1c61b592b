// The view as a file: picture, GraphML, JSON.
import { colour } from "./theme.js";
import { el } from "./dom.js";

const TYPES = { xml: "application/graphml+xml", json: "application/json" };

export function savePicture(canvas) {
  const blob = canvas.cy.png({ output: "blob", full: true, scale: 2, bg: colour("ground"), maxWidth: 8000, maxHeight: 8000 });
  save(blob, "relatum.png");
}

export function saveGraphml(app) {
  save(new Blob([graphml(part(app))], { type: TYPES.xml }), "relatum.graphml");
}

export function saveJson(app) {
  save(new Blob([JSON.stringify(part(app), null, 2)], { type: TYPES.json }), "relatum.json");
}

function part({ view, filters }) {
  const shown = filters.shown(view);
  return {
    entities: [...view.entities.values()].filter((row) => shown.entities.has(row.id)),
    relationships: [...view.facts.values()].filter((row) => shown.facts.has(row.id)),
  };
}

const NODE = ["name", "type", "documents", "degree"];
const EDGE = ["predicate", "words", "status", "statements", "documents", "confidence", "first_date", "last_date"];
const NUMBERS = { documents: "int", degree: "int", statements: "int", confidence: "double" };

// Source: http://graphml.graphdrawing.org/specification.html
export function graphml({ entities, relationships }) {
  const made = document.implementation.createDocument("http://graphml.graphdrawing.org/xmlns", "graphml");
  const add = (parent, tag, attributes, text) => {
    const child = made.createElementNS(made.documentElement.namespaceURI, tag);
    for (const [name, value] of Object.entries(attributes)) child.setAttribute(name, value);
    if (text !== undefined) child.textContent = clean(String(text));
    return parent.appendChild(child);
  };
  const root = made.documentElement;
  for (const [kind, names] of [["node", NODE], ["edge", EDGE]]) {
    for (const name of names) add(root, "key", { id: `${kind}-${name}`, for: kind, "attr.name": name, "attr.type": NUMBERS[name] ?? "string" });
  }
  const graph = add(root, "graph", { id: "relatum", edgedefault: "directed" });
  const data = (element, kind, names, row) => names.filter((name) => row[name] !== null && row[name] !== undefined)
    .forEach((name) => add(element, "data", { key: `${kind}-${name}` }, row[name]));
  for (const row of entities) data(add(graph, "node", { id: row.id }), "node", NODE, row);
  for (const row of relationships) data(add(graph, "edge", { id: row.id, source: row.subject, target: row.object }), "edge", EDGE, row);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(made)}`;
}

// Control characters that no XML may hold.
const clean = (text) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");

function save(blob, name) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
