// Where entities go: fcose for a whole view, around what stands already when it grows, in columns for paths.
import { filling } from "./aspect.js";

const FORCES = {
  name: "fcose", animate: false, quality: "default", nodeDimensionsIncludeLabels: true, fit: false, idealEdgeLength: 130,
  nodeRepulsion: 9000, nodeSeparation: 110, edgeElasticity: 0.35, gravity: 0.3, numIter: 1500, packComponents: false,
};

// Pixels that a column of a path needs for its names.
const COLUMN = 125;

// More new ones than find a place among what stands still.
const CROWD = 20;

// Lays out all but the pinned.
export function arrange(cy) {
  const [nodes, pinned] = [shown(cy), shown(cy).filter(".pinned")];
  run(cy, { ...FORCES, randomize: !pinned.length }, pinned);
  if (!pinned.length && nodes.length > 2) fill(cy, nodes);
  return nodes.not(pinned);
}

function fill(cy, nodes) {
  const places = filling(nodes.map((node) => ({ id: node.id(), ...node.position() })), cy.width() / cy.height());
  cy.batch(() => { for (const { id, ...place } of places) cy.getElementById(id).position(place); });
}

// Lays out the new ones; whatever stands already stays where it is. Where a crowd comes, all but the pinned make room for it.
export function grow(cy, fresh, around) {
  const old = shown(cy).not(fresh);
  if (!old.length) return arrange(cy);
  const crowd = fresh.length > CROWD;
  fan(fresh, around && around.nonempty() ? around : old, old);
  run(cy, { ...FORCES, randomize: false, numIter: crowd ? FORCES.numIter : 600 }, crowd ? old.filter(".pinned") : old);
  return crowd ? shown(cy).not(".pinned") : fresh;
}

// Lays out paths from left to right, where that is too narrow from top to bottom: an entity stands in the column of its place
// in the first path that has it.
export function columns(cy, paths) {
  const place = new Map();
  paths.forEach((path, row) => path.forEach((id, at) => {
    const column = at / Math.max(path.length - 1, 1);
    if (!place.has(id)) place.set(id, { column, row });
  }));
  const longest = Math.max(...paths.map((path) => path.length));
  const tall = cy.width() < longest * COLUMN;
  for (const [id, { column, row }] of place) {
    const [along, aside] = [column * (longest - 1), (row % 2 ? 1 : -1) * Math.ceil(row / 2)];
    cy.getElementById(id).position(tall ? { x: aside * 190, y: along * 150 } : { x: along * 240, y: aside * 110 });
  }
  return shown(cy);
}

export const shown = (cy) => cy.nodes(".entity").not(".out");

function run(cy, options, held) {
  const before = held.map((node) => ({ nodeId: node.id(), position: { ...node.position() } }));
  const constraint = before.length ? { fixedNodeConstraint: before } : {};
  steadily(() => shown(cy).union(cy.edges().not(".out")).layout({ ...options, ...constraint }).run());
  if (before.length) backInPlace(cy, held, before);
}

// fcose throws dice: with the same ones each time, the same view always looks the same.
function steadily(act) {
  const chance = Math.random;
  let seed = 7;
  Math.random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  try {
    return act();
  } finally {
    Math.random = chance;
  }
}

// fcose holds its fixed nodes against each other, but may move the whole by a few points.
function backInPlace(cy, held, before) {
  const [{ position }, now] = [before[0], held[0].position()];
  const [dx, dy] = [position.x - now.x, position.y - now.y];
  cy.batch(() => {
    shown(cy).not(held).forEach((node) => node.position({ x: node.position("x") + dx, y: node.position("y") + dy }));
    for (const row of before) cy.getElementById(row.nodeId).position(row.position);
  });
}

// Starts new entities on the side of their neighbour that looks away from the rest.
function fan(fresh, around, old) {
  const [from, middle] = [centre(around), centre(old)];
  const away = old.length > 1 ? Math.atan2(from.y - middle.y, from.x - middle.x) : 0;
  fresh.forEach((node, at) => {
    const turn = away + ((at + 0.5) / fresh.length - 0.5) * Math.PI * 1.4;
    node.position({ x: from.x + 190 * Math.cos(turn), y: from.y + 190 * Math.sin(turn) });
  });
}

function centre(nodes) {
  const { x1, x2, y1, y2 } = nodes.boundingBox({ includeLabels: false });
  return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
