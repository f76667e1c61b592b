// The key of a service that asks for one: asked for once, kept until the tab is closed, sent with every request.
import { button, el, replace } from "./dom.js";

const NAME = "relatum-key";

let kept = null;
let asking = null;

export function key() {
  try { return sessionStorage.getItem(NAME) ?? kept; } catch { return kept; }
}

export const headers = () => (key() ? { authorization: `Bearer ${key()}` } : {});

// Asks for a key, for all who wait at the same time; gives whether there is another one than `refused` now.
export async function another(refused) {
  if (key() !== refused) return true;
  asking ??= ask(refused).finally(() => { asking = null; });
  return asking;
}

function keep(value) {
  kept = value;
  try { sessionStorage.setItem(NAME, value); } catch { /* a browser may forbid storage: then the page keeps it */ }
}

function ask(refused) {
  return new Promise((done) => {
    const field = el("input", { type: "password", name: "key", autocomplete: "off", required: true, spellcheck: "false" });
    const dialog = el("dialog", { "aria-labelledby": "key-title" });
    let given = false;
    const form = el("form", { method: "dialog" },
      el("h2", { id: "key-title" }, "This service asks for a key"),
      refused ? el("p", { class: "problem", role: "alert" }, "The key is unknown or revoked.") : null,
      el("p", {}, "Whoever runs it makes one with ", el("code", {}, "relatum keys create"), ". It is kept in this tab until you close it."),
      el("label", {}, "Key", field),
      el("div", { class: "actions" }, el("button", { type: "submit" }, "Use it"), button("Cancel", () => dialog.close())));
    form.addEventListener("submit", () => { given = true; keep(field.value.trim()); });
    dialog.addEventListener("close", () => { dialog.remove(); done(given); });
    document.body.append(replace(dialog, form));
    dialog.showModal();
    field.focus();
  });
}
