// A view as a link: packed into the part of an address that never leaves the browser, and unpacked again.

export function pack({ view, filters, canvas }) {
  const saved = {
    entities: [...view.entities.keys()], pinned: [...view.pinned], chosen: canvas.chosen, places: Object.values(ordered(view, canvas.places())),
    filters: {
      types: [...filters.types], predicates: [...filters.predicates], statuses: [...filters.statuses],
      confidence: filters.confidence, from: filters.from, to: filters.to,
    },
  };
  return `#view=${encodeURIComponent(JSON.stringify(saved))}`;
}

// What a link says, or null when there is none or it is broken.
export function unpack(hash) {
  if (!hash.startsWith("#view=")) return null;
  try {
    const { entities, pinned, chosen, places, filters } = JSON.parse(decodeURIComponent(hash.slice(6)));
    return {
      entities, pinned, chosen, filters: { ...filters, types: new Set(filters.types), predicates: new Set(filters.predicates), statuses: new Set(filters.statuses) },
      places: Object.fromEntries(entities.map((id, at) => [id, { x: Number(places[at][0]), y: Number(places[at][1]) }])),
    };
  } catch {
    return null;
  }
}

function ordered(view, places) {
  return [...view.entities.keys()].map((id) => [Math.round(places[id]?.x ?? 0), Math.round(places[id]?.y ?? 0)]);
}

export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
