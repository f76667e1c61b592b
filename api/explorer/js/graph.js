// Questions to the service that give entities and facts.
import { ask, key } from "./api.js";

export const overview = () => ask("/v1/overview?limit=30");
export const among = (ids) => ask("/v1/subgraph", { body: { entities: ids.slice(0, 500) } });
export const entity = (id) => ask(`/v1/entities/${key(id)}`);
export const suggest = (prefix, signal) => ask(`/v1/entities:suggest?limit=8&prefix=${key(prefix)}`, { signal });
export const search = (words, signal) => ask(`/v1/entities?limit=8&q=${key(words)}`, { signal });
export const statement = (id) => ask(`/v1/statements/${key(id)}`);
export const stats = () => ask("/v1/stats");
export const predicates = () => ask("/v1/predicates");

// Ids of the facts among these entities that one publisher tells.
export async function toldBy(ids, publisher) {
  const part = await ask("/v1/subgraph", { body: { entities: ids.slice(0, 500), source: [publisher] } });
  return new Set(part.relationships.map((fact) => fact.id));
}

// Names of publishers, of most articles first, as the first thousand articles have them.
export async function publishers() {
  const counts = new Map();
  let cursor = null;
  for (let page = 0; page < 5; page += 1) {
    const { items, next } = await ask(`/v1/documents?limit=200${cursor ? `&cursor=${key(cursor)}` : ""}`);
    for (const { publisher } of items) if (publisher) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    if (!next) break;
    cursor = next;
  }
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).map(([name]) => name);
}

// Most entities of a link into Neo4j Browser.
export const LINKED = 150;

// A link into Neo4j Browser; null where the store is not Neo4j.
export async function neo4jLink(ids) {
  const asked = new URLSearchParams(ids.map((id) => ["entity", id]));
  return (await ask(`/v1/neo4j-browser?${asked}`)).url;
}

export function connections(from, to, hops) {
  return ask(`/v1/connections?from=${key(from)}&to=${key(to)}&max_hops=${hops}&limit=6`);
}

export function evidence(fact, cursor) {
  return ask(`/v1/relationships/${key(fact)}/evidence?limit=8${cursor ? `&cursor=${key(cursor)}` : ""}`);
}

// What is said of a fact's ends, either way, that makes no fact: denied, planned, supposed; at most a few.
export async function unfounded({ subject, object }) {
  const said = (one, other) => ask(`/v1/statements?limit=50&subject=${key(one)}&object=${key(other)}`);
  const pages = await Promise.all([said(subject, object), said(object, subject)]);
  return pages.flatMap((page) => page.items).filter((row) => !row.relationship).slice(0, 5);
}

// The strongest neighbours that `has` does not hold yet, at most `limit`, and whether there are more.
export async function neighbours(id, { limit, has }) {
  const found = [];
  let cursor = null;
  do {
    const page = await ask(`/v1/entities/${key(id)}/neighbours?limit=50${cursor ? `&cursor=${key(cursor)}` : ""}`);
    found.push(...page.items.filter(({ entity: { id: other } }) => other !== id && !has(other)));
    cursor = page.next;
  } while (cursor && found.length <= limit);
  found.sort(strongest);
  return { entities: found.slice(0, limit).map((row) => row.entity), more: found.length > limit || Boolean(cursor) };
}

// Most sentences between first, as the service has it; of equals those that lead on to more.
function strongest(one, other) {
  const weight = (row) => row.relationships.reduce((sum, fact) => sum + fact.statements, 0);
  return weight(other) - weight(one) || other.entity.degree - one.entity.degree || one.entity.name.localeCompare(other.entity.name);
}

export async function statementsOf(where) {
  const rows = [];
  let cursor = null;
  do {
    const page = await ask(`/v1/statements?limit=200&${where}${cursor ? `&cursor=${key(cursor)}` : ""}`);
    rows.push(...page.items);
    cursor = page.next;
  } while (cursor && rows.length < 600);
  return { rows, more: Boolean(cursor) };
}
