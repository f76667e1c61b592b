// The look of the canvas: cytoscape's style sheet, made of the table of types and the colours of the page.
import { colour } from "./theme.js";
import { allTypes, darker } from "./types.js";

const FONT = '"Noto Sans", system-ui, "Segoe UI", Roboto, Arial, sans-serif';

// Words on relations: how much smaller than names, and the least height on the screen, in pixels.
const WORDS = 0.85;
const LEGIBLE = 8;
// The least zoom at which the number in a badge can be read; below it a badge is a dot.
const NUMBERED = 0.42;

// Small on a wide view, yet never as small as the zoom would have it.
export const fontSize = (zoom) => 13 * zoom ** -0.6;
export const wordSize = (zoom) => fontSize(zoom) * WORDS;
export const legible = (zoom) => wordSize(zoom) * zoom >= LEGIBLE;

// Pictures and lines shrink less than the zoom would have it too, so that shapes and colours can be told apart.
const grown = (zoom) => Math.min(zoom, 1) ** -0.4;

// How wide a word is, in ems of the words on relations.
export function ems(text) {
  if (!known.has(text)) known.set(text, pen().measureText(text).width / 100);
  return known.get(text);
}

const known = new Map();
let drawing = null;

function pen() {
  drawing ??= document.createElement("canvas").getContext("2d");
  drawing.font = `100px ${FONT}`;
  return drawing;
}

export function sheet(zoom) {
  const [size, grow] = [fontSize(zoom), grown(zoom)];
  return [...nodes(size, grow), ...badges(size, zoom), ...allTypes().map(typed), ...edges(size, grow), ...states()];
}

function nodes(size, grow) {
  const wide = (node) => node.data("size") * grow;
  return [
    { selector: "node.entity", style: {
      width: wide, height: wide, "border-width": 2 * grow, label: "data(name)", color: colour("ink"),
      "font-family": FONT, "font-weight": 600, "font-size": size, "text-valign": "bottom", "text-margin-y": size * 0.3,
      "text-wrap": "wrap", "text-max-width": "1000px", "text-outline-color": colour("ground"), "text-outline-width": size / 6,
      "z-index": 5, "overlay-opacity": 0,
    } },
  ];
}

function badges(size, zoom) {
  const numbered = zoom >= NUMBERED;
  const wide = size * (numbered ? 1.65 : 0.6);
  return [
    { selector: "node.badge", style: {
      width: wide, height: wide, shape: "ellipse", label: numbered ? "data(label)" : "", "font-family": FONT, "font-size": size * 0.72, "font-weight": 600,
      "text-valign": "center", "text-halign": "center", color: colour("ink"), "background-color": colour("paper"),
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
      "arrow-scale": 0.95 * grow, "curve-style": "bezier", "control-point-step-size": 46, "font-family": FONT, "font-size": size * WORDS,
      color: colour("ink"), "text-rotation": "autorotate", "text-background-color": colour("ground"), "text-background-opacity": 0.9,
      "text-background-padding": 1.5, "text-background-shape": "roundrectangle", "overlay-opacity": 0, "z-index": 1,
      "loop-direction": "-45deg", "loop-sweep": "60deg",
    } },
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
