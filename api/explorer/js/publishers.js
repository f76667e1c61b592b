// Only what one publisher tells: asked of the service, since a relation on the canvas does not say who tells it.
import { el } from "./dom.js";
import { publishers, toldBy } from "./graph.js";

let known = null;

// Chooses a publisher, or tells anew what the chosen one says of what is on the canvas now.
export async function choose(view, filters, publisher = filters.publisher) {
  const told = publisher ? await toldBy([...view.entities.keys()], publisher) : null;
  filters.set({ publisher, told });
}

// A field to choose one in; nothing while there are not two to choose from.
export function publisherbox(view, filters, guard) {
  const field = el("select", { id: "filter-publisher", onchange: () => guard(() => choose(view, filters, field.value || null)) });
  const made = el("fieldset", { hidden: true }, el("legend", {}, el("label", { for: field.id }, "Publisher")), field);
  const refresh = () => { field.value = filters.publisher ?? ""; };
  guard(async () => {
    known ??= await publishers();
    made.hidden = known.length < 2 && !filters.publisher;
    const names = new Set([...known, ...(filters.publisher ? [filters.publisher] : [])]);
    field.replaceChildren(el("option", { value: "" }, "any"), ...[...names].map((name) => el("option", { value: name }, name)));
    refresh();
  });
  return { made, refresh };
}
