// Words for people: counts, dates, confidence, relations told from either end.
import { predicates } from "./graph.js";

const known = new Map();

export async function loadWords() {
  for (const row of await predicates()) known.set(row.name, row);
}

export const label = (predicate) => known.get(predicate)?.label ?? predicate.replaceAll("_", " ");
export const isSymmetric = (predicate) => Boolean(known.get(predicate)?.symmetric);

export function times(count, word) {
  const many = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
  return `${count.toLocaleString("en")} ${count === 1 ? word : many}`;
}

// The parts of a fact as it is told of one of its ends: [before, words, after], names where null stands for "this".
export function told(fact, id) {
  if (fact.subject === id) return { words: fact.words, other: fact.object, first: false };
  const row = known.get(fact.predicate);
  if (row?.symmetric) return { words: fact.words, other: fact.subject, first: false };
  if (row?.inverse) return { words: fact.words.replace(row.label, row.inverse), other: fact.subject, first: false };
  return { words: fact.words, other: fact.subject, first: true };
}

export function certainty(confidence) {
  const word = confidence >= 0.8 ? "sure" : confidence >= 0.6 ? "likely" : confidence >= 0.4 ? "uncertain" : "doubtful";
  return `${word} (${Math.round(confidence * 100)}\u00a0%)`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

export function date(iso) {
  if (!iso) return "";
  const [year, month, day] = iso.slice(0, 10).split("-");
  if (!month) return year;
  return day ? `${Number(day)} ${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${year}`;
}

export function period(first, last) {
  const [from, to] = [date(first), date(last)];
  return from && to && from !== to ? `${from} – ${to}` : from || to;
}

const STATUS = {
  asserted: "stated as fact", reported: "reported", alleged: "alleged", planned: "planned or possible",
  hypothetical: "hypothetical",
};

export function standing(statement) {
  const said = [STATUS[statement.status] ?? statement.status];
  if (statement.polarity === "negated") said.push("denied");
  if (statement.ended) said.push("no longer so");
  if (statement.attributed_to) said.push(`says ${statement.attributed_to.text}`);
  return said.join(", ");
}

export const statusWord = (status) => STATUS[status] ?? status;
