// Moves boxes apart until none lies on another. Pure: boxes in, moves out.
//
// A box is {id, x, y, left, right, top, bottom, fixed}: its place, and how far it reaches from there to each side.

const GAP = 5;

export function separate(boxes, rounds = 80) {
  const free = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round += 1) {
    if (!pushAll(free)) break;
  }
  return new Map(free.map((box) => [box.id, { x: box.x, y: box.y }]));
}

export function overlaps(boxes) {
  let count = 0;
  each(boxes, (one, other) => { if (overlap(one, other, 0)) count += 1; });
  return count;
}

function pushAll(boxes) {
  let moved = false;
  each(boxes, (one, other) => {
    const found = overlap(one, other, GAP);
    if (!found || (one.fixed && other.fixed)) return;
    push(one, other, found);
    moved = true;
  });
  return moved;
}

// Pairs that may touch: from left to right, each box is held against those that begin before it ends.
function each(boxes, act) {
  const sorted = [...boxes].sort((one, other) => (one.x - one.left) - (other.x - other.left) || (one.id < other.id ? -1 : 1));
  for (let i = 0; i < sorted.length; i += 1) {
    const end = sorted[i].x + sorted[i].right + GAP;
    for (let j = i + 1; j < sorted.length && sorted[j].x - sorted[j].left <= end; j += 1) act(sorted[i], sorted[j]);
  }
}

function overlap(one, other, gap) {
  const across = Math.min(one.x + one.right, other.x + other.right) - Math.max(one.x - one.left, other.x - other.left) + gap;
  const down = Math.min(one.y + one.bottom, other.y + other.bottom) - Math.max(one.y - one.top, other.y - other.top) + gap;
  return across > 0 && down > 0 ? { across, down } : null;
}

function push(one, other, { across, down }) {
  const axis = down <= across ? "y" : "x";
  const far = axis === "y" ? down : across;
  const sign = centre(one, axis) <= centre(other, axis) ? 1 : -1;
  const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
  one[axis] -= sign * far * share;
  other[axis] += sign * far * (1 - share);
}

function centre(box, axis) {
  return axis === "y" ? box.y + (box.bottom - box.top) / 2 : box.x + (box.right - box.left) / 2;
}
