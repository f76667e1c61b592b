// Which relation words have room. Pure: words and boxes in, ids out.
//
// A word is {id, x, y, turn, wide, tall, length}: its middle, its turn in radians, its size, and how long its line is.
// A box is {x1, y1, x2, y2}: what no word may lie on.

// The part of a line, at both of its ends, that stays free of words.
const FREE = 0.06;

// The words are taken in their order: the first ones win.
export function fitting(words, boxes) {
  const told = new Set();
  const taken = [...boxes];
  for (const word of words) {
    if (word.wide > word.length * (1 - 2 * FREE)) continue;
    const parts = squares(word);
    if (parts.some((part) => taken.some((box) => meet(part, box)))) continue;
    told.add(word.id);
    taken.push(...parts);
  }
  return told;
}

// A turned word as a chain of upright squares.
function squares({ x, y, turn, wide, tall }) {
  const [count, half] = [Math.max(1, Math.ceil(wide / tall)), tall / 2];
  return Array.from({ length: count }, (_, at) => {
    const along = ((at + 0.5) / count - 0.5) * wide;
    const [mx, my] = [x + along * Math.cos(turn), y + along * Math.sin(turn)];
    return { x1: mx - half, y1: my - half, x2: mx + half, y2: my + half };
  });
}

const meet = (one, other) => one.x1 < other.x2 && other.x1 < one.x2 && one.y1 < other.y2 && other.y1 < one.y2;
