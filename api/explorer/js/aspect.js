// Turns and stretches places until they fill a canvas of given proportions. Pure: places in, places out.

const STEP = Math.PI / 12;
// More would tear apart what belongs together.
const MOST = 1.6;

// `places` are [{id, x, y}]; `ratio` is the canvas's width by its height.
export function filling(places, ratio) {
  const turned = Array.from({ length: 12 }, (_, at) => turn(places, at * STEP));
  const best = turned.reduce((one, other) => (reach(other, ratio) < reach(one, ratio) ? other : one));
  const { wide, tall } = size(best);
  const stretch = tall && wide ? (tall * ratio) / wide : 1;
  const [across, down] = [Math.min(Math.max(stretch, 1), MOST), Math.min(Math.max(1 / stretch, 1), MOST)];
  return best.map(({ id, x, y }) => ({ id, x: x * across, y: y * down }));
}

function turn(places, angle) {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return places.map(({ id, x, y }) => ({ id, x: x * cos - y * sin, y: x * sin + y * cos }));
}

// How wide a canvas of this ratio must be to hold all.
function reach(places, ratio) {
  const { wide, tall } = size(places);
  return Math.max(wide, tall * ratio);
}

function size(places) {
  const [xs, ys] = [places.map((row) => row.x), places.map((row) => row.y)];
  return { wide: Math.max(...xs) - Math.min(...xs), tall: Math.max(...ys) - Math.min(...ys) };
}
