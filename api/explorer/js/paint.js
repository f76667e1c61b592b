// The look of the canvas: cytoscape's style sheet, made of the table of types and the colours of the page.
import { colour } from "./theme.js";
import { allTypes, darker } from "./types.js";

const FONT = '"Noto Sans", system-ui, "Segoe UI", Roboto, Arial, sans-serif';

// Words on relations: how much smaller than names, and the least height on the screen, in pixels.
const WORDS = 0.85;
const LEGIBLE = 8;

// Small on a wide view, yet never as small as the zoom would have it.
export const fontSize = (zoom) => 13 * zoom ** -0.6;

export function sheet(zoom) {
  const size = fontSize(zoom);
  return [...nodes(size), ...allTypes().map(typed), ...edges(size), ...states(size * WORDS * zoom >= LEGIBLE ? "data(label)" : "")];
}

function nodes(size) {
  return [
    { selector: "node.entity", style: {
      width: "data(size)", height: "data(size)", "border-width": 2, label: "data(name)", color: colour("ink"),
      "font-family": FONT, "font-weight": 600, "font-size": size, "text-valign": "bottom", "text-margin-y": 3,
      "text-wrap": "wrap", "text-max-width": "1000px", "text-outline-color": colour("ground"), "text-outline-width": size / 6,
      "z-index": 5, "overlay-opacity": 0,
    } },
    { selector: "node.badge", style: {
      width: size * 1.65, height: size * 1.65, shape: "ellipse", label: "data(label)", "font-family": FONT, "font-size": size * 0.72, "font-weight": 600,
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

function edges(size) {
  return [
    { selector: "edge", style: {
      width: "data(width)", "line-color": colour("edge"), "target-arrow-color": colour("edge"), "target-arrow-shape": "triangle",
      "arrow-scale": 0.95, "curve-style": "bezier", "control-point-step-size": 46, "font-family": FONT, "font-size": size * WORDS,
      color: colour("ink"), "text-rotation": "autorotate", "text-background-color": colour("ground"), "text-background-opacity": 0.9,
      "text-background-padding": 1.5, "text-background-shape": "roundrectangle", "overlay-opacity": 0, "z-index": 1,
      "loop-direction": "-45deg", "loop-sweep": "60deg",
    } },
    { selector: "edge.both", style: { "target-arrow-shape": "none" } },
    { selector: 'edge[status = "reported"]', style: { "line-style": "dashed", "line-dash-pattern": [8, 4] } },
    { selector: 'edge[status = "alleged"]', style: { "line-style": "dotted" } },
  ];
}

// `words` is what stands on relations that are not chosen: nothing, where it could not be read.
function states(words) {
  return [
    { selector: "edge.told", style: { label: words } },
    { selector: "edge.near", style: { "line-color": colour("edge-near"), "target-arrow-color": colour("edge-near"), label: words, "z-index": 4 } },
    { selector: "edge.chosen", style: { "line-color": colour("accent"), "target-arrow-color": colour("accent"), color: colour("accent"), label: "data(label)", "font-weight": 700, "z-index": 6 } },
    { selector: "node.chosen", style: { "border-color": colour("ring"), "border-width": 4 } },
    { selector: "node.pinned", style: { "border-style": "double", "border-width": 6 } },
    { selector: ".dim", style: { opacity: 0.22 } },
    { selector: "edge.dim", style: { opacity: 0.3, label: "" } },
    { selector: ".out", style: { display: "none" } },
  ];
}
