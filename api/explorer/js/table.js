// What is on the canvas as two tables: the twin of the picture for eyes that prefer words, and for screen readers.
import { button, el, replace } from "./dom.js";
import { capital } from "./panel.js";
import { look } from "./types.js";
import { certainty, period, statusWord } from "./words.js";

export function table(root, app, opener) {
  const { view, filters } = app;
  const render = () => { if (!root.hidden) replace(root, ...tables(app)); };
  view.addEventListener("change", render);
  filters.addEventListener("change", render);
  return {
    toggle() {
      root.hidden = !root.hidden;
      opener.setAttribute("aria-pressed", String(!root.hidden));
      render();
      if (!root.hidden) root.querySelector("button")?.focus();
    },
  };
}

function tables(app) {
  const { view, filters } = app;
  const shown = filters.shown(view);
  const entities = [...view.entities.values()].filter((row) => shown.entities.has(row.id));
  const facts = [...view.facts.values()].filter((row) => shown.facts.has(row.id)).sort((one, other) => other.statements - one.statements);
  const name = (id) => button(view.entities.get(id).name, () => app.chooseEntity(id));
  return [
    grid(`Relations on the canvas (${facts.length})`, ["From", "Relation", "To", "Articles", "When", "Status", "Confidence"], facts.map((row) => [
      name(row.subject), button(row.words, () => app.chooseFact(row.id)), name(row.object), row.documents,
      period(row.first_date, row.last_date), statusWord(row.status), certainty(row.confidence),
    ])),
    grid(`Entities on the canvas (${entities.length})`, ["Name", "Kind", "Roles", "Articles", "Relations shown", "Relations in all"], entities.map((row) => [
      name(row.id), capital(look(row.type).word), row.roles.slice(0, 3).join("; "), row.documents, view.factsOf(row.id).length, row.degree,
    ])),
  ];
}

function grid(caption, head, rows) {
  return el("table", {}, el("caption", {}, caption),
    el("thead", {}, el("tr", {}, ...head.map((text) => el("th", { scope: "col" }, text)))),
    el("tbody", {}, ...rows.map((cells) => el("tr", {}, ...cells.map((cell) => el("td", typeof cell === "number" ? { class: "number" } : {}, typeof cell === "number" ? String(cell) : cell))))));
}
