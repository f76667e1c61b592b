// The panel of a question "how are A and B connected": ranked paths with a sentence for each hop.
import { button, el } from "./dom.js";
import { shortQuote, source } from "./quote.js";
import { isSymmetric, times } from "./words.js";

export function aboutPaths(app, answer) {
  const names = new Map(everybody(answer).map((row) => [row.id, row.name]));
  const routes = routesOf(answer);
  return [
    el("div", { class: "kind" }, "Connection"),
    el("h2", {}, `${answer.start.name} → ${answer.end.name}`),
    routes.length ? el("p", { class: "quiet" }, told(answer, routes)) : nothing(app, answer),
    ...routes.map((route, at) => card(app, route, at, names)),
    ...besides(answer),
  ];
}

// Direct facts, then common neighbours, then paths, as {title, ids, facts}; each best first, none twice.
export function routesOf(answer) {
  const { start, end } = answer;
  const rows = [];
  const why = new Map(answer.paths.map((path) => [key(path.entities.map((row) => row.id)), path.why]));
  if (answer.direct.length) rows.push({ title: "Directly", ids: [start.id, end.id], facts: answer.direct });
  for (const { entity, left, right } of answer.common) {
    rows.push({ title: `Through ${entity.name}`, ids: [start.id, entity.id, end.id], facts: [...left, ...right] });
  }
  const seen = new Set(rows.map((row) => key(row.ids)));
  for (const path of answer.paths) {
    const ids = path.entities.map((row) => row.id);
    if (seen.has(key(ids))) continue;
    seen.add(key(ids));
    rows.push({ title: `In ${times(path.hops, "step")}`, ids, facts: path.facts });
  }
  return rows.map((row) => ({ ...row, why: why.get(key(row.ids)) }));
}

const key = (ids) => ids.join(" ");

function everybody(answer) {
  return [answer.start, answer.end, ...answer.common.map((row) => row.entity), ...answer.paths.flatMap((row) => row.entities)];
}

function told(answer, routes) {
  const many = `${times(routes.length, "way")}${routes.length > 1 ? ", the strongest first" : ""}. Choose a relation for all its sentences.`;
  return answer.truncated ? `${many} There are more than could be looked through: ask for one of the entities between.` : many;
}

function nothing(app, answer) {
  const longer = answer.max_hops < 6
    ? button("Look for longer ones", () => app.connect(answer.start.id, answer.end.id, 6)) : null;
  return el("div", {},
    el("p", {}, `No chain of up to ${times(answer.max_hops, "fact")} leads from one to the other. Facts were followed in both `
      + `directions, and only those that an article affirms.${looked(answer.searched)}`), longer);
}

function looked(searched) {
  return searched ? ` Looked at: ${times(searched.entities, "entity")} and ${times(searched.edges, "relation")}${searched.complete ? ", all there are within reach" : ""}.` : "";
}

// What the articles say of the two that makes no path.
function besides({ further, together }) {
  const rows = [];
  if (further?.length) rows.push(el("h3", {}, "Said of the two, but no fact"), ...further.map(shortQuote));
  if (together?.documents) {
    rows.push(el("h3", {}, `Named together in ${times(together.documents, "article")}`), ...together.passages.map((row) => el("div", { class: "card weak" },
      el("blockquote", {}, `“${row.text}”`), el("footer", {}, ...source(row)))));
  }
  return rows;
}

function card(app, route, at, names) {
  return el("section", { class: "path" },
    button(`${at + 1}. ${route.title}`, () => app.light(route.facts.map((fact) => fact.id)), { title: "Show it on the canvas" }),
    route.why ? el("p", { class: "quiet" }, route.why) : null,
    ...route.facts.map((fact) => hop(app, fact, names, route.ids)));
}

function hop(app, fact, names, ids) {
  // What holds both ways is told in the direction of the path.
  const back = isSymmetric(fact.predicate) && ids.indexOf(fact.subject) > ids.indexOf(fact.object);
  const [one, other] = back ? [fact.object, fact.subject] : [fact.subject, fact.object];
  return el("div", {},
    el("ul", { class: "rows" }, el("li", {}, el("button", { type: "button", onclick: () => app.chooseFact(fact.id) },
      el("span", {}, el("strong", {}, names.get(one)), " ", el("span", { class: "words" }, fact.words), " ", el("strong", {}, names.get(other))),
      fact.documents > 1 ? el("span", { class: "times" }, times(fact.documents, "article")) : null))),
    fact.quotes.length ? shortQuote(fact.quotes[0]) : null);
}
