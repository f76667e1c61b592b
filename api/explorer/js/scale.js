// How large things are drawn at a zoom, in units of the canvas's own plane. Pure.

// Words on relations: how much smaller than names, and the least height on the screen, in pixels.
const WORDS = 0.85;
const LEGIBLE = 8;
// The least zoom at which the number in a badge can be read; below it a badge is a dot.
const NUMBERED = 0.42;

// Small on a wide view, yet never as small as the zoom would have it.
export const fontSize = (zoom) => 13 * zoom ** -0.6;
export const wordSize = (zoom) => fontSize(zoom) * WORDS;
export const legible = (zoom) => wordSize(zoom) * zoom >= LEGIBLE;
export const numbered = (zoom) => zoom >= NUMBERED;

// Pictures and lines shrink less than the zoom would have it too, so that shapes and colours can be told apart.
export const grown = (zoom) => Math.min(zoom, 1) ** -0.4;

// Between an entity's picture and its name.
export const nameGap = (zoom) => fontSize(zoom) * 0.3;
