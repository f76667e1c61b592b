// The panel of a fact: the sentences that say it.
import { button, el } from "./dom.js";
import { evidence, unfounded } from "./graph.js";
import { quoteCard } from "./quote.js";
import { period, times } from "./words.js";

export async function aboutFact(app, fact) {
  const [{ items, next }, besides] = await Promise.all([evidence(fact.id), unfounded(fact)]);
  const cards = (rows) => Promise.all(rows.map((row) => quoteCard(app, row)));
  const list = el("div", {}, ...await cards(items));
  const others = await cards(besides);
  const [one, other] = [fact.subject, fact.object].map((id) => app.view.entities.get(id));
  return [
    el("div", { class: "kind" }, "Relation"),
    el("h2", {}, one.name, " ", el("span", { class: "words" }, fact.words), " ", other.name),
    el("p", { class: "quiet" }, size(fact)),
    el("h3", {}, `Evidence · ${fact.statements}`),
    list,
    next ? moreButton(app, fact, list, next) : null,
    others.length ? el("h3", {}, `Said of the two, but not as a fact · ${others.length}`) : null,
    ...others,
    el("div", { class: "actions" },
      button(`← ${one.name}`, () => app.chooseEntity(one.id)), button(`${other.name} →`, () => app.chooseEntity(other.id))),
  ];
}

function size(fact) {
  const dates = period(fact.first_date, fact.last_date);
  return [times(fact.documents, "article"), times(fact.statements, "sentence"), dates].filter(Boolean).join(" · ");
}

function moreButton(app, fact, list, cursor) {
  const more = button("More sentences", async () => {
    const { items, next } = await evidence(fact.id, cursor);
    list.append(...await Promise.all(items.map((row) => quoteCard(app, row))));
    if (next) more.replaceWith(moreButton(app, fact, list, next));
    else more.remove();
  });
  return more;
}
