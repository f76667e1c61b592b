// The panel of an entity: who it is, what can be done with it, its facts on the canvas.
import { button, el } from "./dom.js";
import { heading } from "./panel.js";
import { period, times, told } from "./words.js";

const FEW = 6;
const ROLES = 4;

export function aboutEntity(app, id) {
  const { view } = app;
  const entity = view.entities.get(id);
  const facts = view.factsOf(id).sort((one, other) => other.documents - one.documents || other.statements - one.statements || other.confidence - one.confidence);
  return [
    ...heading(entity.type, entity.name),
    listed(entity.roles),
    el("p", { class: "quiet" }, size(entity)),
    also(entity.aliases),
    actions(app, entity),
    el("h3", {}, `Relations shown · ${facts.length} of ${Math.max(entity.degree, facts.length)}`),
    el("ul", { class: "rows" }, ...facts.map((fact) => factRow(app, fact, id))),
    facts.length ? null : el("p", { class: "quiet" }, entity.degree ? "None is on the canvas yet: expand it." : "No article says how it is related."),
  ];
}

function listed(roles) {
  return roles.length ? el("p", {}, apart(roles).slice(0, ROLES).join("; ")) : null;
}

// One of those that differ in large letters alone.
function apart(roles) {
  const small = roles.map((role) => role.toLowerCase());
  return roles.filter((_, at) => small.indexOf(small[at]) === at);
}

function also(aliases) {
  return aliases.length ? el("p", { class: "quiet" }, `Also: ${aliases.slice(0, FEW).join(", ")}${aliases.length > FEW ? " …" : ""}`) : null;
}

function size(entity) {
  const seen = period(entity.first_seen, entity.last_seen);
  return [times(entity.documents, "article"), times(entity.degree, "relation"), seen].filter(Boolean).join(" · ");
}

function actions(app, { id }) {
  const [pinned, hidden] = [app.view.pinned.has(id), app.view.hidden(id)];
  return el("div", { class: "actions" },
    button("Expand", () => app.guard(() => app.expand(id)), { disabled: !hidden }),
    hidden > FEW ? button("Expand all", () => app.guard(() => app.expand(id, { all: true }))) : null,
    app.view.leavesOf(id).length ? button("Collapse", () => app.collapse(id), { title: "Hide what hangs on it alone (s)" }) : null,
    button(pinned ? "Unpin" : "Pin", () => app.pin(id), { "aria-pressed": String(pinned), class: "on" }),
    button("Hide", () => app.hide(id)),
    button("Path from here", () => app.pathFrom(id)),
    button("Timeline", () => app.timeline(id)));
}

// One fact as it is told of the entity; the button opens its sentences.
export function factRow(app, fact, id) {
  const { words, other, first } = told(fact, id);
  const name = el("strong", {}, app.view.entities.get(other)?.name ?? "");
  const relation = el("span", { class: "words" }, words);
  const parts = first ? [name, " ", relation, " this"] : [relation, " ", name];
  const many = fact.documents > 1 ? el("span", { class: "times" }, times(fact.documents, "article")) : null;
  return el("li", {}, el("button", { type: "button", onclick: () => app.chooseFact(fact.id) }, el("span", {}, ...parts), many));
}
