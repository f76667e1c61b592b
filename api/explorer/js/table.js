// What is on the canvas as two tables: the twin of the picture for eyes that prefer words, and for screen readers.
import { button, el, replace } from "./dom.js";
import { capital } from "./panel.js";
import { look } from "./types.js";
import { certainty, period, statusWord } from "./words.js";

// A column is [head, what it sorts by, what it shows]: the latter two of a row and the app.
const FACTS = [
  ["From", (row, app) => name(row.subject, app), (row, app) => entity(row.subject, app)],
  ["Relation", (row) => row.words, (row, app) => button(row.words, () => app.chooseFact(row.id))],
  ["To", (row, app) => name(row.object, app), (row, app) => entity(row.object, app)],
  ["Articles", (row) => row.documents, (row) => row.documents],
  ["When", (row) => row.first_date ?? "", (row) => period(row.first_date, row.last_date)],
  ["Status", (row) => statusWord(row.status), (row) => statusWord(row.status)],
  ["Confidence", (row) => row.confidence, (row) => certainty(row.confidence)],
];
const ENTITIES = [
  ["Name", (row) => row.name, (row, app) => entity(row.id, app)],
  ["Kind", (row) => look(row.type).word, (row) => capital(look(row.type).word)],
  ["Roles", (row) => row.roles[0] ?? "", (row) => row.roles.slice(0, 3).join("; ")],
  ["Articles", (row) => row.documents, (row) => row.documents],
  ["Relations shown", (row, app) => app.view.factsOf(row.id).length, (row, app) => app.view.factsOf(row.id).length],
  ["Relations in all", (row) => row.degree, (row) => row.degree],
];

// Characters that stay on one line.
const SHORT = 16;

const name = (id, app) => app.view.entities.get(id).name;
const entity = (id, app) => button(name(id, app), () => app.chooseEntity(id));

export function table(root, app, opener) {
  const { view, filters } = app;
  // Most articles first, until a head is pressed.
  const order = { relations: { by: "Articles", down: true }, entities: { by: "Relations shown", down: true } };
  const render = () => { if (!root.hidden) replace(root, ...tables(app, order, render)); };
  view.addEventListener("change", render);
  filters.addEventListener("change", render);
  return {
    get shown() { return !root.hidden; },
    toggle() {
      root.hidden = !root.hidden;
      opener.setAttribute("aria-pressed", String(!root.hidden));
      render();
      if (!root.hidden) root.querySelector("td button, th button")?.focus();
    },
  };
}

function tables(app, order, render) {
  const { view, filters } = app;
  const shown = filters.shown(view);
  const entities = [...view.entities.values()].filter((row) => shown.entities.has(row.id));
  const facts = [...view.facts.values()].filter((row) => shown.facts.has(row.id));
  return [
    grid({ app, caption: "Relations on the canvas", columns: FACTS, rows: facts, sort: order.relations, render }),
    grid({ app, caption: "Entities on the canvas", columns: ENTITIES, rows: entities, sort: order.entities, render }),
  ];
}

function grid({ app, caption, columns, rows, sort, render }) {
  const key = columns.find(([head]) => head === sort.by)[1];
  const sorted = [...rows].sort((one, other) => compare(key(one, app), key(other, app)) * (sort.down ? -1 : 1));
  const press = (head) => { Object.assign(sort, { by: head, down: sort.by === head && !sort.down }); render(); refocus(caption, head); };
  return el("table", {}, el("caption", {}, `${caption} (${rows.length})`),
    el("thead", {}, el("tr", {}, ...columns.map(([head]) => el("th", { scope: "col", "aria-sort": sort.by === head ? (sort.down ? "descending" : "ascending") : "none" },
      button(head, () => press(head), { "data-head": `${caption} ${head}` }))))),
    el("tbody", {}, ...sorted.map((row) => el("tr", {}, ...columns.map(([, , cell]) => shownCell(cell(row, app)))))));
}

function shownCell(content) {
  if (typeof content === "number") return el("td", { class: "number" }, String(content));
  return el("td", { class: typeof content === "string" && content.length <= SHORT && "short" }, content);
}

function refocus(caption, head) {
  document.querySelector(`[data-head="${caption} ${head}"]`)?.focus();
}

const compare = (one, other) => (typeof one === "number" ? one - other : one.localeCompare(other));
