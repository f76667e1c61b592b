// The legend: one chip a type, with its number on the canvas; pressing one hides or shows the type.
import { el, replace } from "./dom.js";
import { capital } from "./panel.js";
import { allTypes, icon } from "./types.js";

export function legend(root, view, filters) {
  const render = () => {
    const counts = new Map();
    for (const row of view.entities.values()) counts.set(row.type, (counts.get(row.type) ?? 0) + 1);
    const focused = root.contains(document.activeElement) ? document.activeElement.dataset.type : null;
    replace(root, ...allTypes().filter((look) => counts.has(look.type)).map((look) => chip(look, counts.get(look.type), filters)));
    if (focused) root.querySelector(`[data-type="${focused}"]`)?.focus();
  };
  view.addEventListener("change", render);
  filters.addEventListener("change", render);
}

function chip(look, count, filters) {
  return el("button", {
    type: "button", "data-type": look.type, "aria-pressed": String(!filters.types.has(look.type)),
    onclick: () => filters.toggle("types", look.type),
  }, icon(look.type), `${capital(look.word)} ${count}`);
}
