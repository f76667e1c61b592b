// What is drawn of a view: entities and groups as nodes, facts and bundles of them as edges. Pure.
import { groupName } from "./types.js";
import { isSymmetric, times } from "./words.js";

// Characters of a name: in all, and in one line.
const LONGEST = 60;
const WIDTH = 17;

// Rows of {data, classes}, by id.
export function elements(view) {
  const of = new Map(view.groups.flatMap((group) => group.members.map((id) => [id, group.id])));
  const nodes = [...view.entities.values()].filter((row) => !of.has(row.id)).map((row) => entityNode(row, view.pinned.has(row.id)));
  return { nodes: byId([...nodes, ...view.groups.map(groupNode)]), edges: byId(edges(view, of)) };
}

const byId = (rows) => new Map(rows.map((row) => [row.data.id, row]));

function entityNode(row, pinned) {
  const size = Math.round(28 + Math.min(26, 5 * Math.sqrt(row.degree ?? 0)));
  return { data: { id: row.id, name: lines(row.name), type: row.type, size }, classes: pinned ? "entity pinned" : "entity" };
}

function groupNode({ id, type, members }) {
  const size = Math.round(34 + Math.min(30, 3 * Math.sqrt(members.length)));
  return { data: { id, name: groupName(type, members.length), type, size, members }, classes: "entity group" };
}

function edges(view, of) {
  const rows = [];
  const bundles = new Map();
  for (const fact of view.facts.values()) {
    const [source, target] = [of.get(fact.subject) ?? fact.subject, of.get(fact.object) ?? fact.object];
    if (!of.has(fact.subject) && !of.has(fact.object)) rows.push(factEdge(fact));
    else if (source !== target) {
      const [one, other] = [source, target].sort();
      const id = `bundle:${one}:${other}`;
      bundles.set(id, { id, source: one, target: other, group: of.get(fact.subject) ?? of.get(fact.object), held: [...(bundles.get(id)?.held ?? []), fact] });
    }
  }
  return [...rows, ...[...bundles.values()].map(bundleEdge)];
}

function factEdge(row) {
  const many = row.statements > 1 ? ` ×${row.statements}` : "";
  return {
    data: { id: row.id, source: row.subject, target: row.object, status: row.status, label: `${row.words}${many}`, ...weighed(row.statements || 1), facts: [row.id] },
    classes: isSymmetric(row.predicate) ? "both" : "",
  };
}

function bundleEdge({ id, source, target, group, held }) {
  const words = new Set(held.map((fact) => fact.words));
  const label = words.size === 1 ? `${[...words][0]} ×${held.length}` : times(held.length, "relation");
  return { data: { id, source, target, group, label, ...weighed(held.length), facts: held.map((fact) => fact.id) }, classes: "bundle both" };
}

const weighed = (weight) => ({ weight, width: 1.3 + Math.min(4, 1.1 * Math.log2(weight)) });

// A long name in lines of a few words; cytoscape's own breaks leave a blank at the head of a line.
function lines(name) {
  const whole = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return whole.split(/\s+/).reduce((rows, word) => {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
    return rows;
  }, []).join("\n");
}
