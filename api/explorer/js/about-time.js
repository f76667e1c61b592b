// The timeline of an entity: what is said of it, by when it happened; what has no date is counted.
import { button, el } from "./dom.js";
import { entity as entityOf, statementsOf } from "./graph.js";
import { heading } from "./panel.js";
import { quoteCard } from "./quote.js";
import { date, times } from "./words.js";

export async function aboutTime(app, id) {
  const known = app.view.entities.get(id) ?? await entityOf(id);
  const { rows, more } = await statementsOf(`entity=${encodeURIComponent(known.id)}`);
  const dated = rows.filter((row) => row.time).sort((one, other) => one.time.localeCompare(other.time) || one.id.localeCompare(other.id));
  return [
    ...heading(known.type, known.name),
    el("div", { class: "actions" }, button("← Back", () => app.chooseEntity(known.id))),
    el("h3", {}, `Timeline · ${times(dated.length, "dated sentence")}`),
    el("ol", { class: "moments" }, ...together(dated).map((same) => moment(app, same))),
    el("p", { class: "quiet" }, `${times(rows.length - dated.length, "sentence")} of it without a date.${more ? " There are more than were looked at." : ""}`),
  ];
}

// What says the same of the same time stands together.
function together(rows) {
  const found = new Map();
  for (const row of rows) {
    const key = [row.time, row.time_end, row.subject, row.words, row.object ?? row.object_text].join(" ");
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return [...found.values()];
}

function moment(app, same) {
  const [row] = same;
  const name = (id, text) => app.view.entities.get(id)?.name ?? text;
  const span = row.time_end && row.time_end !== row.time ? `${date(row.time)} – ${date(row.time_end)}` : date(row.time);
  const told = [el("strong", {}, name(row.subject, row.subject_text)), " ", el("span", { class: "words" }, row.words), " ", el("strong", {}, name(row.object, row.object_text))];
  const shown = row.relationship && app.view.facts.has(row.relationship);
  return el("li", {},
    el("time", { datetime: row.time }, span),
    shown ? button(told, () => app.chooseFact(row.relationship), { class: "plain told", title: "Show it on the canvas" }) : el("div", {}, told),
    sentences(app, same));
}

// The sentences, with their sources, once they are asked for.
function sentences(app, rows) {
  const made = el("details", {}, el("summary", {}, rows.length > 1 ? times(rows.length, "sentence") : "Sentence"));
  made.addEventListener("toggle", () => app.guard(async () => {
    if (made.open && made.children.length === 1) made.append(...await Promise.all(rows.map((row) => quoteCard(app, row))));
  }));
  return made;
}
