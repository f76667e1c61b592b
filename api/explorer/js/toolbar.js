// The tools of the bar, and the menu of ways to take the view along.
import { button, el } from "./dom.js";

export function toolbar(root, acts) {
  const make = (name, label, title, attributes = {}) => button(label, () => acts[name](), { id: `tool-${name}`, title, ...attributes });
  const tools = {
    article: make("article", "+ Article", "Paste an article to be read (a)", { "aria-label": "Add article" }),
    undo: make("undo", "↶", "Undo (u)", { "aria-label": "Undo" }),
    redo: make("redo", "↷", "Redo (r)", { "aria-label": "Redo" }),
    fit: make("fit", "Fit", "Fit all into the window (f)"),
    arrange: make("arrange", "Arrange", "Lay out anew (l)"),
    filters: make("filters", "Filters", "Filters (i)", { "aria-expanded": "false", "aria-controls": "filters", "aria-pressed": "false", class: "on" }),
    table: make("table", "Table", "The same as a table (t)", { "aria-pressed": "false", class: "on" }),
  };
  const share = menu("Share", [
    ["Copy link", acts.link], ["Picture (PNG)", acts.picture], ["GraphML", acts.graphml], ["JSON", acts.json], ["Open in Neo4j Browser", acts.neo4j],
  ]);
  const neo4j = share.querySelector("div").lastChild;
  neo4j.hidden = true;
  root.append(...Object.values(tools), share, make("theme", "◐", "Dark or light (d)", { "aria-label": "Dark or light" }), make("keys", "?", "Keyboard (?)", { "aria-label": "Keyboard" }));
  // `url` is null where the store is not Neo4j.
  return { ...tools, neo4j: (url) => { neo4j.hidden = !url; } };
}

function menu(label, rows) {
  const list = el("div", { hidden: true }, ...rows.map(([text, act]) => button(text, () => { close(); act(); })));
  const opener = button(label, () => (list.hidden ? open() : close()), { id: "tool-share", "aria-haspopup": "true", "aria-expanded": "false" });
  const root = el("div", { class: "menu" }, opener, list);
  const open = () => { list.hidden = false; opener.setAttribute("aria-expanded", "true"); list.firstChild.focus(); };
  const close = () => { list.hidden = true; opener.setAttribute("aria-expanded", "false"); };
  root.addEventListener("focusout", (event) => { if (!root.contains(event.relatedTarget)) close(); });
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { close(); opener.focus(); event.stopPropagation(); }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const rows = [...list.children].filter((row) => !row.hidden);
    const at = rows.indexOf(document.activeElement);
    if (step && at >= 0) { event.preventDefault(); rows[(at + step + rows.length) % rows.length].focus(); }
  });
  return root;
}
