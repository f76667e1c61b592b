// A view as a link: packed into the part of an address that never leaves the browser, and unpacked again.

const MARK = "#view=";

// All that makes the view: what is there, where it stands, what is chosen, filtered and told beside it.
export function pack({ view, filters, canvas, telling, tabled }) {
  const at = canvas.places();
  const ids = [...view.entities.keys()];
  return squeezed({
    entities: ids, facts: [...view.facts.keys()], pinned: [...view.pinned], apart: [...view.apart],
    places: ids.map((id) => at[id] ?? at[view.groupOf(id)?.id] ?? { x: 0, y: 0 }).map(({ x, y }) => [Math.round(x), Math.round(y)]),
    viewport: canvas.viewport, chosen: canvas.chosen, telling, tabled,
    filters: {
      types: [...filters.types], predicates: [...filters.predicates], statuses: [...filters.statuses],
      confidence: filters.confidence, from: filters.from, to: filters.to, publisher: filters.publisher,
    },
  });
}

// What a link says; null where there is none, `{ broken: true }` where it cannot be read.
export async function unpack(hash) {
  if (!hash.startsWith(MARK)) return null;
  try {
    const { entities, places, filters, ...rest } = await spread(hash.slice(MARK.length));
    return {
      ...rest, entities, filters: { ...filters, types: new Set(filters.types), predicates: new Set(filters.predicates), statuses: new Set(filters.statuses) },
      places: Object.fromEntries(entities.map((id, at) => [id, { x: Number(places[at][0]), y: Number(places[at][1]) }])),
    };
  } catch {
    return { broken: true };
  }
}

async function squeezed(value) {
  const bytes = await through(new TextEncoder().encode(JSON.stringify(value)), new CompressionStream("deflate-raw"));
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return MARK + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function spread(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw"))));
}

async function through(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
