// The panel of a fact: the sentences that say it.
import { button, el } from "./dom.js";
import { evidence } from "./graph.js";
import { quoteCard } from "./quote.js";
import { period, times } from "./words.js";

export async function aboutFact(app, fact) {
  const { items, next } = await evidence(fact.id);
  const list = el("div", {}, ...await Promise.all(items.map(quoteCard)));
  const [one, other] = [fact.subject, fact.object].map((id) => app.view.entities.get(id));
  return [
    el("div", { class: "kind" }, "Relation"),
    el("h2", {}, one.name, " ", el("span", { class: "words" }, fact.words), " ", other.name),
    el("p", { class: "quiet" }, size(fact)),
    el("h3", {}, `Evidence · ${fact.statements}`),
    list,
    next ? moreButton(fact, list, next) : null,
    el("div", { class: "actions" },
      button(`← ${one.name}`, () => app.chooseEntity(one.id)), button(`${other.name} →`, () => app.chooseEntity(other.id))),
  ];
}

function size(fact) {
  const dates = period(fact.first_date, fact.last_date);
  return [times(fact.documents, "article"), times(fact.statements, "sentence"), dates].filter(Boolean).join(" · ");
}

function moreButton(fact, list, cursor) {
  const more = button("More sentences", async () => {
    const { items, next } = await evidence(fact.id, cursor);
    list.append(...await Promise.all(items.map(quoteCard)));
    if (next) more.replaceWith(moreButton(fact, list, next));
    else more.remove();
  });
  return more;
}
