// The panel of a group: why it is one, and who is in it.
import { button, el } from "./dom.js";
import { DRAWN } from "./groups.js";
import { heading } from "./panel.js";
import { groupName, look } from "./types.js";
import { times } from "./words.js";

export function aboutGroup(app, group) {
  const { view } = app;
  const hub = view.entities.get(group.around);
  const rows = group.members.map((id) => view.entities.get(id)).sort((one, other) => other.degree - one.degree || one.name.localeCompare(other.name));
  return [
    ...heading(group.type, groupName(group.type, rows.length)),
    el("p", {}, hub ? `Each of them is related to ${hub.name}, and to nothing else that is shown.` : "These have the fewest relations to what is shown."),
    el("p", { class: "quiet" }, `More than ${DRAWN} entities cannot be told apart, so these stand together. Choose one to draw it by itself; the table lists all.`),
    el("ul", { class: "rows" }, ...rows.map((row) => el("li", {}, button([el("span", {}, row.name), el("span", { class: "times" }, times(row.degree, "relation"))],
      () => app.takeOut(row.id), { title: `Draw this ${look(group.type).word} by itself` })))),
  ];
}
