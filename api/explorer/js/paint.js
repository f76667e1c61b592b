// The look of the canvas: cytoscape's style sheet, made of the table of types and the colours of the page.
import { fontSize, grown, nameGap, numbered, wordSize } from "./scale.js";
import { colour } from "./theme.js";
import { allTypes, darker } from "./types.js";

const FONT = '"Noto Sans", system-ui, "Segoe UI", Roboto, Arial, sans-serif';

// How wide a text is, in ems: of words on relations, of names in their weight.
export function ems(text, weight = 400) {
  const key = `${weight} ${text}`;
  if (!known.has(key)) known.set(key, Math.max(...text.split("\n").map((row) => pen(weight).measureText(row).width)) / 100);
  return known.get(key);
}

const known = new Map();
let drawing = null;

function pen(weight) {
  drawing ??= document.createElement("canvas").getContext("2d");
  drawing.font = `${weight} 100px ${FONT}`;
  return drawing;
}

export function sheet(zoom) {
  const [size, grow] = [fontSize(zoom), grown(zoom)];
  return [...nodes(size, grow, nameGap(zoom)), ...badges(size, numbered(zoom)), ...allTypes().map(typed), ...edges(wordSize(zoom), grow), ...states()];
}

function nodes(size, grow, gap) {
  const wide = (node) => node.data("size") * grow;
  return [
    { selector: "node.entity", style: {
      width: wide, height: wide, "border-width": 2 * grow, label: "data(name)", color: colour("ink"),
      "font-family": FONT, "font-weight": 600, "font-size": size, "text-valign": "bottom", "text-margin-y": gap,
      "text-wrap": "wrap", "text-max-width": "1000px", "text-outline-color": colour("ground"), "text-outline-width": size / 6,
      "z-index": 5, "overlay-opacity": 0,
    } },
    // A shadow behind it, so that a group looks like several.
    { selector: "node.group", style: { ghost: "yes", "ghost-offset-x": 5 * grow, "ghost-offset-y": -5 * grow, "ghost-opacity": 0.5, "border-style": "double", "border-width": 5 * grow } },
  ];
}

// A badge whose number could not be read is a dot.
function badges(size, told) {
  const wide = size * (told ? 1.65 : 0.6);
  return [
    { selector: "node.badge", style: {
      width: wide, height: wide, shape: "ellipse", label: told ? "data(label)" : "", "font-family": FONT, "font-size": size * 0.72, "font-weight": 600,
      "text-valign": "center", "text-halign": "center", color: colour("ink"), "background-color": colour(told ? "paper" : "line-strong"),
      "border-width": 1, "border-color": colour("line-strong"), "z-index": 8, "overlay-opacity": 0, events: "yes",
    } },
  ];
}

function typed(look) {
  return { selector: `node.entity[type = "${look.type}"]`, style: {
    shape: look.shape, "background-color": look.colour, "border-color": darker(look.colour),
  } };
}

function edges(size, grow) {
  return [
    { selector: "edge", style: {
      width: (edge) => edge.data("width") * grow, "line-color": colour("edge"), "target-arrow-color": colour("edge"), "target-arrow-shape": "triangle",
      "arrow-scale": 0.95 * grow, "curve-style": "bezier", "control-point-step-size": 46, "font-family": FONT, "font-size": size,
      color: colour("ink"), "text-rotation": "autorotate", "text-background-color": colour("ground"), "text-background-opacity": 0.9,
      "text-background-padding": 1.5, "text-background-shape": "roundrectangle", "overlay-opacity": 0, "z-index": 1,
      "loop-direction": "-45deg", "loop-sweep": "60deg",
    } },
    { selector: "edge.bundle", style: { "line-style": "solid", "line-opacity": 0.7 } },
    { selector: "edge.both", style: { "target-arrow-shape": "none" } },
    { selector: 'edge[status = "reported"]', style: { "line-style": "dashed", "line-dash-pattern": [8, 4] } },
    { selector: 'edge[status = "alleged"]', style: { "line-style": "dotted" } },
  ];
}

function states() {
  return [
    { selector: "edge.told", style: { label: "data(label)" } },
    { selector: "edge.near", style: { "line-color": colour("edge-near"), "target-arrow-color": colour("edge-near"), "z-index": 4 } },
    { selector: "edge.chosen", style: { "line-color": colour("accent"), "target-arrow-color": colour("accent"), color: colour("accent"), label: "data(label)", "font-weight": 700, "z-index": 6 } },
    { selector: "node.chosen", style: { "border-color": colour("ring"), "border-width": 4 } },
    { selector: "node.pinned", style: { "border-style": "double", "border-width": 6 } },
    { selector: ".dim", style: { opacity: 0.22 } },
    { selector: "edge.dim", style: { opacity: 0.3 } },
    { selector: ".out", style: { display: "none" } },
  ];
}
