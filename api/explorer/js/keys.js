// The keyboard: one table of keys, which the help shows too.
import { button, el } from "./dom.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function keyboard(acts) {
  const rows = [
    ["/", "search", acts.search], ["c", "connect two", acts.connect], ["a", "add an article", acts.article],
    ["e", "expand the chosen entity", acts.expand], ["s", "shrink it: hide what hangs on it alone", acts.collapse], ["p", "pin or unpin it", acts.pin], ["h", "hide it", acts.hide], ["n", "clear the canvas", acts.clear],
    ["m", "its timeline", acts.timeline], ["u", "undo", acts.undo], ["r", "redo", acts.redo], ["f", "fit into the window", acts.fit],
    ["l", "lay out anew", acts.arrange], ["i", "filters", acts.filters], ["t", "table", acts.table], ["k", "copy a link to this view", acts.link],
    ["d", "dark or light", acts.theme], ["?", "this help", acts.keys],
  ];
  const help = dialogOf(rows);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !document.querySelector("dialog[open]")) return acts.escape();
    if (typing(event) || document.querySelector("dialog[open]")) return undefined;
    if (event.ctrlKey || event.metaKey) return undo(event, acts);
    const row = event.altKey ? null : rows.find(([key]) => key === event.key);
    if (!row) return undefined;
    event.preventDefault();
    return row[2]();
  });
  return { help: () => help.showModal() };
}

// Keys while the canvas has the focus: arrows walk, Enter expands.
export function walking(canvas, { walk, enter }) {
  canvas.addEventListener("keydown", (event) => {
    const way = ARROWS[event.key];
    if (way) { event.preventDefault(); walk(...way); }
    if (event.key === "Enter") enter();
  });
}

function typing({ target }) {
  return target.matches("textarea, select, input:not([type=checkbox]):not([type=range])");
}

function undo(event, acts) {
  if (event.key.toLowerCase() !== "z") return;
  event.preventDefault();
  if (event.shiftKey) acts.redo(); else acts.undo();
}

function dialogOf(rows) {
  const more = [["Arrow keys", "on the canvas: go to the next entity that way"], ["Enter", "on the canvas: expand"], ["Escape", "close, or choose nothing"]];
  const made = el("dialog", { "aria-labelledby": "keys-title" }, el("h2", { id: "keys-title" }, "Keyboard"),
    el("dl", { class: "keys" }, ...[...rows, ...more].flatMap(([key, text]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, text)])),
    button("Close", () => made.close()));
  document.body.append(made);
  return made;
}
