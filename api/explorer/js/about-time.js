// The timeline of an entity: what is said of it, by when it happened; what has no date is counted.
import { button, el } from "./dom.js";
import { entity as entityOf, statementsOf } from "./graph.js";
import { heading } from "./panel.js";
import { date, standing, times } from "./words.js";

export async function aboutTime(app, entity) {
  const known = entity ?? await entityOf(entity);
  const { rows, more } = await statementsOf(`entity=${encodeURIComponent(known.id)}`);
  const dated = rows.filter((row) => row.time).sort((one, other) => one.time.localeCompare(other.time) || one.id.localeCompare(other.id));
  return [
    ...heading(known.type, known.name),
    el("div", { class: "actions" }, button("← Back", () => app.chooseEntity(known.id))),
    el("h3", {}, `Timeline · ${times(dated.length, "dated sentence")}`),
    el("ol", { class: "moments" }, ...dated.map((row) => moment(app, row))),
    el("p", { class: "quiet" }, `${times(rows.length - dated.length, "sentence")} of it without a date.${more ? " There are more than were looked at." : ""}`),
  ];
}

function moment(app, row) {
  const span = row.time_end && row.time_end !== row.time ? `${date(row.time)} – ${date(row.time_end)}` : date(row.time);
  const words = el("span", {}, row.subject_text, " ", el("span", { class: "words" }, row.relation), " ", row.object_text);
  const shown = row.relationship && app.view.facts.has(row.relationship);
  return el("li", {},
    el("time", { datetime: row.time }, span),
    el("div", {}, words),
    el("details", {}, el("summary", {}, "Sentence"), el("p", {}, `“${row.sentence.text}”`), el("p", { class: "quiet" }, standing(row))),
    shown ? button("All sentences", () => app.chooseFact(row.relationship)) : null);
}
