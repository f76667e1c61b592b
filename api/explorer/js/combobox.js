// A text field that completes names of entities, for mouse, keyboard and screen reader alike.
import { search, suggest } from "./graph.js";
import { el, replace } from "./dom.js";
import { icon, look } from "./types.js";
import { times } from "./words.js";

const PAUSE = 120;

export class Combobox {
  // `onchoose(entity, event)` is called for a suggestion, `onenter(text)` for text as it stands.
  constructor(input, { onchoose, onenter = () => {} }) {
    Object.assign(this, { input, onchoose, onenter, rows: [], at: -1, entity: null });
    this.list = el("ul", { class: "options", role: "listbox", id: `${input.id}-options`, "aria-label": "Suggestions", hidden: true });
    input.after(this.list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id })) {
      input.setAttribute(name, value);
    }
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  set(entity) {
    this.entity = entity;
    this.input.value = entity ? entity.name : "";
  }

  // What stands in the field: the id of what was chosen, else the text.
  get value() {
    return this.entity ? this.entity.id : this.input.value.trim();
  }

  close() {
    this.list.hidden = true;
    this.at = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.asked?.abort();
    clearTimeout(this.timer);
  }

  #typed() {
    this.entity = null;
    this.asked?.abort();
    clearTimeout(this.timer);
    if (!this.input.value.trim()) return this.close();
    this.timer = setTimeout(() => this.#ask(this.input.value.trim()), PAUSE);
  }

  async #ask(text) {
    this.asked = new AbortController();
    try {
      const found = await candidates(text, this.asked.signal);
      if (this.input.value.trim() === text && document.activeElement === this.input) this.#show(found, text);
    } catch (error) {
      if (error.name !== "AbortError") this.close();
    }
  }

  #show(rows, text) {
    this.rows = rows;
    this.at = -1;
    replace(this.list, rows.length ? rows.map((row, at) => this.#option(row, at))
      : [el("li", { class: "none", role: "option", "aria-disabled": "true", "aria-selected": "false" }, `Nothing is named “${text}”.`)]);
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
  }

  #option(row, at) {
    const role = row.roles[0] ? `${row.roles[0]}, ` : "";
    return el("li", {
      role: "option", id: `${this.list.id}-${at}`, "aria-selected": "false",
      onmousedown: (event) => { event.preventDefault(); this.#choose(row, event); },
    }, icon(row.type), el("span", {}, row.name), el("span", { class: "more" }, `${role}${look(row.type).word} · ${times(row.documents, "article")}`));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !this.list.hidden) {
      event.preventDefault();
      this.#move(step);
    } else if (event.key === "Enter") {
      this.#enter(event);
    } else if (event.key === "Escape") {
      if (!this.list.hidden) event.stopPropagation();
      this.close();
    }
  }

  #move(step) {
    if (!this.rows.length) return;
    this.at = (this.at + step + this.rows.length + (this.at < 0 && step < 0 ? 1 : 0)) % this.rows.length;
    [...this.list.children].forEach((item, at) => item.setAttribute("aria-selected", String(at === this.at)));
    this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.at}`);
    this.list.children[this.at].scrollIntoView({ block: "nearest" });
  }

  #enter(event) {
    const row = this.rows[this.at] ?? null;
    if (row && !this.list.hidden) {
      event.preventDefault();
      this.#choose(row, event);
    } else if (this.input.value.trim()) {
      this.close();
      this.onenter(this.input.value.trim(), event);
    }
  }

  #choose(row, event) {
    this.set(row);
    this.close();
    this.onchoose(row, event);
  }
}

// Names that begin like this first, then those with these words anywhere.
async function candidates(text, signal) {
  const [begun, found] = await Promise.all([suggest(text, signal), search(text, signal)]);
  const rows = [...begun.items, ...found.items].map((row) => row.entity);
  return [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, 9);
}
