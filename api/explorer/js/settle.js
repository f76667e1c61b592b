// Moves entities apart until no name lies on another once all fit into the canvas. Pure.
//
// Names keep their size while the zoom changes, so fitting and moving apart take turns until both hold. An item is
// {id, x, y, size, wide, rows, fixed}: its place, its picture's size, its name's width in ems and lines, and whether it stays.
import { fontSize, grown, nameGap } from "./scale.js";
import { overlaps, separate } from "./separate.js";

const TURNS = 12;

// `canvas` is {wide, tall, padding, nearest}: its size in pixels, and the largest zoom.
export function settle(items, canvas) {
  let rows = items;
  for (let turn = 0; turn < TURNS; turn += 1) {
    const zoom = zoomFor(rows, canvas);
    const boxes = rows.map((row) => box(row, zoom));
    if (!overlaps(boxes)) break;
    const moves = separate(boxes);
    rows = rows.map((row) => ({ ...row, ...moves.get(row.id) }));
  }
  return rows;
}

// Whether names still lie on each other.
export const tangled = (items, canvas) => overlaps(items.map((row) => box(row, zoomFor(items, canvas)))) > 0;

function box({ id, x, y, size, wide, rows, fixed }, zoom) {
  const [font, half] = [fontSize(zoom), (size / 2 + 2) * grown(zoom)];
  const side = Math.max(half, (wide / 2 + 0.25) * font);
  return { id, x, y, left: side, right: side, top: half, bottom: half + nameGap(zoom) + (rows + 0.3) * font, fixed };
}

// The zoom at which all fit; what they measure depends on it in turn.
function zoomFor(items, { wide, tall, padding, nearest }) {
  let zoom = nearest;
  for (let turn = 0; turn < 8; turn += 1) {
    const boxes = items.map((row) => box(row, zoom));
    const across = Math.max(...boxes.map((row) => row.x + row.right)) - Math.min(...boxes.map((row) => row.x - row.left));
    const down = Math.max(...boxes.map((row) => row.y + row.bottom)) - Math.min(...boxes.map((row) => row.y - row.top));
    zoom = Math.min(nearest, (wide - 2 * padding) / across, (tall - 2 * padding) / down);
  }
  return zoom;
}
