// A sentence as a card: subject and object marked, its source, how it stands, and on demand why it was read so.
import { button, el } from "./dom.js";
import { statement as details } from "./graph.js";
import { certainty, date, standing } from "./words.js";

// The text with parts of it marked. Spans count code points of the document; `start` is where the text begins there.
export function marked(text, start, spans) {
  const points = [...text];
  const cuts = spans.filter((row) => row.span).map(({ span: [from, to], kind }) => ({
    from: Math.max(from - start, 0), to: Math.min(to - start, points.length), kind,
  })).filter((row) => row.from < row.to).sort((one, other) => one.from - other.from);
  const parts = [];
  let at = 0;
  for (const cut of cuts) {
    if (cut.from < at) continue;
    parts.push(points.slice(at, cut.from).join(""), el("mark", { class: cut.kind }, points.slice(cut.from, cut.to).join("")));
    at = cut.to;
  }
  return [...parts, points.slice(at).join("")];
}

export const ends = (row) => [
  { span: row.subject_span, kind: "subject" }, { span: row.object_span, kind: "object" },
];

export function source(document) {
  const told = [document.publisher, date(document.published_at)].filter(Boolean).join(", ");
  const title = document.title || told || "untitled article";
  const safe = /^https?:\/\//i.test(document.url ?? "");
  const linked = safe ? el("a", { href: document.url, target: "_blank", rel: "noreferrer noopener" }, title) : el("cite", {}, title);
  return [linked, told && title !== told ? ` — ${told}` : ""];
}

// A sentence of a path: it has its source with it already.
export function shortQuote(quote) {
  return el("div", { class: quote.status === "asserted" ? "card" : "card weak" },
    el("blockquote", {}, "“", ...marked(quote.text, quote.sentence[0], ends(quote)), "”"),
    el("footer", {}, ...source(quote)));
}

export async function quoteCard(app, row) {
  const { statement, document, entities, before, after, context } = await details(row.id);
  const firm = statement.status === "asserted" && statement.polarity === "affirmed";
  return el("article", { class: firm ? "card" : "card weak" },
    el("blockquote", {}, "“", ...marked(statement.sentence.text, statement.sentence.start, ends(statement)), "”"),
    meant(statement, entities),
    el("footer", {},
      el("div", {}, ...source(document)),
      el("div", { class: "meta" }, el("span", {}, standing(statement)), el("span", {}, certainty(statement.confidence)))),
    why(statement, before, after, context),
    button("All that this article says", () => app.guard(() => app.showDocument(document)), { class: "plain" }));
}

// Whom words mean that are not the name: "his" is Vladimir Putin.
function meant(statement, entities) {
  const names = new Map(entities.map((row) => [row.id, row.name]));
  const rows = [[statement.subject_text, names.get(statement.subject)], [statement.object_text, names.get(statement.object)]]
    .filter(([text, name]) => name && !alike(text, name)).map(([text, name]) => `“${text}” is ${name}`);
  return rows.length ? el("p", { class: "quiet" }, `${rows.join("; ")}.`) : null;
}

function alike(text, name) {
  const [one, other] = [text, name].map((words) => words.toLowerCase().replace(/^(the|a|an) /, ""));
  return one.includes(other) || other.includes(one);
}

function why(statement, before, after, context) {
  const text = before + statement.sentence.text + after;
  const spans = [
    ...statement.support.map((span) => ({ span, kind: "support" })), ...ends(statement),
    { span: statement.relation_span, kind: "relation" },
  ];
  return el("details", {}, el("summary", {}, "Why?"),
    el("p", {}, `Read from the words “${statement.subject_text} ${statement.relation} ${statement.object_text}”, `
      + `by the rule for ${statement.rule.replaceAll(/[._]/g, " ")}.`),
    when(statement), place(statement),
    el("p", { class: "quiet" }, context[0] > 0 ? "… " : "", ...marked(text, context[0], spans), " …"),
    statement.support.length ? el("p", { class: "quiet" }, "Dotted: the words elsewhere that it leans on.") : null);
}

function when(statement) {
  const told = statement.time_end ? `${date(statement.time)} to ${date(statement.time_end)}` : date(statement.time);
  return told ? el("p", {}, `When: ${told}.`) : null;
}

function place(statement) {
  return statement.place ? el("p", {}, `Where: ${statement.place.text}.`) : null;
}
