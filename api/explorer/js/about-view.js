// The panel when nothing is chosen: what is on the canvas, best connected first.
import { el, button } from "./dom.js";
import { DRAWN } from "./groups.js";
import { icon } from "./types.js";
import { times } from "./words.js";

const ROWS = 12;

export function aboutView(app) {
  const { view } = app;
  const rows = [...view.entities.values()].map((row) => ({ row, facts: view.factsOf(row.id).length }))
    .sort((one, other) => other.facts - one.facts || one.row.name.localeCompare(other.row.name));
  return [
    el("div", { class: "kind" }, app.opening ? "Best connected in this graph" : "On the canvas"),
    el("h2", {}, `${times(view.entities.size, "entity")}, ${times(view.facts.size, "relation")}`),
    el("p", { class: "quiet" }, "Choose an entity for its relations, a relation for the sentences that say it. A number at an entity tells how many of its relations are not shown: press it for more."),
    view.groups.length ? el("p", {}, `More than ${DRAWN} entities cannot be told apart: ${times(view.groups.reduce((sum, group) => sum + group.members.length, 0), "entity")} stand in ${times(view.groups.length, "group")}. Choose a group to see who is in it, or narrow with the filters.`) : null,
    rows.length ? el("div", { class: "actions" }, button("Clear the canvas", () => app.clear())) : null,
    rows.length ? el("h3", {}, "Most relations here") : null,
    el("ul", { class: "rows" }, ...rows.slice(0, ROWS).map(({ row, facts }) => el("li", {},
      button([el("span", {}, icon(row.type), el("span", {}, row.name)), el("span", { class: "times" }, times(facts, "relation"))], () => app.chooseEntity(row.id))))),
  ];
}
