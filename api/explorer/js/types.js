// How each type looks, as the service's one table has it.
import { ask } from "./api.js";
import { svg } from "./dom.js";

const looks = new Map();
const UNKNOWN = { type: "", colour: "#a5abb6", shape: "ellipse", word: "thing" };

export async function loadTypes() {
  for (const row of await ask("/explorer/types.json")) looks.set(row.type, row);
}

export const look = (type) => looks.get(type) || UNKNOWN;
export const allTypes = () => [...looks.values()];

// How many of a type, in words: "34 people".
export function groupName(type, count) {
  const { word } = look(type);
  return `${count} ${word === "person" ? "people" : `${word}s`}`;
}

// The outlines of cytoscape's shapes, in a box of 20, for legend and panel.
const OUTLINES = {
  hexagon: "1,10 5.5,2 14.5,2 19,10 14.5,18 5.5,18",
  diamond: "10,0.5 19.5,10 10,19.5 0.5,10",
  octagon: "6,1 14,1 19,6 19,14 14,19 6,19 1,14 1,6",
  tag: "1,3 13,3 19,10 13,17 1,17",
  pentagon: "10,1 19.5,8 16,19 4,19 0.5,8",
  triangle: "10,1.5 19,18 1,18",
};

export function icon(type) {
  const { colour, shape } = look(type);
  const paint = { fill: colour, stroke: darker(colour), "stroke-width": 1.5 };
  const drawn = OUTLINES[shape] ? svg("polygon", { points: OUTLINES[shape], ...paint })
    : shape === "ellipse" ? svg("circle", { cx: 10, cy: 10, r: 8.8, ...paint })
      : svg("rect", { x: 1.2, y: 1.2, width: 17.6, height: 17.6, rx: 4, ...paint });
  return svg("svg", { class: "icon", viewBox: "0 0 20 20", "aria-hidden": "true" }, drawn);
}

// The outline of a node: its own colour, dark enough to stand out from any ground.
export function darker(colour) {
  const parts = [1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * 0.62));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
