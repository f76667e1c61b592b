// The box of filters: relations, status, confidence, and time with a histogram; all of what is on the canvas.
import { button, el, replace, svg } from "./dom.js";
import { label, statusWord } from "./words.js";

const BARS = 40;

export function filterbox(root, view, filters, opener) {
  const render = () => {
    const facts = [...view.facts.values()];
    const at = document.activeElement?.id;
    replace(root, relations(facts, filters), statuses(facts, filters), confidence(filters), time(facts, filters),
      button("Show all", () => filters.reset(), { disabled: !filters.active }));
    if (at && root.contains(document.getElementById(at))) document.getElementById(at).focus();
  };
  const update = () => {
    opener.setAttribute("aria-pressed", String(filters.active));
    if (!root.hidden) render();
  };
  view.addEventListener("change", update);
  filters.addEventListener("change", update);
  return {
    toggle() {
      root.hidden = !root.hidden;
      opener.setAttribute("aria-expanded", String(!root.hidden));
      if (!root.hidden) { render(); root.querySelector("input")?.focus(); }
    },
    close() {
      if (root.hidden) return false;
      this.toggle();
      opener.focus();
      return true;
    },
  };
}

function counted(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0]));
}

function box(what, value, words, count, filters) {
  const id = `filter-${what}-${value}`;
  return el("label", { for: id },
    el("input", { type: "checkbox", id, checked: !filters[what].has(value), onchange: () => filters.toggle(what, value) }),
    words, el("span", { class: "times" }, String(count)));
}

function relations(facts, filters) {
  const rows = counted(facts.map((fact) => fact.predicate));
  return el("fieldset", {}, el("legend", {}, "Relations"),
    el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Relations" }, ...rows.map(([name, count]) => box("predicates", name, label(name), count, filters))));
}

function statuses(facts, filters) {
  const rows = counted(facts.map((fact) => fact.status));
  return el("fieldset", {}, el("legend", {}, "Status"), ...rows.map(([name, count]) => box("statuses", name, statusWord(name), count, filters)));
}

function confidence(filters) {
  const percent = Math.round(filters.confidence * 100);
  return el("fieldset", {}, el("legend", {}, "Confidence"),
    el("label", { for: "filter-confidence" }, `at least ${percent} %`),
    el("input", { type: "range", id: "filter-confidence", min: "0", max: "95", step: "5", value: String(percent), onchange: (event) => filters.set({ confidence: event.target.value / 100 }) }));
}

function time(facts, filters) {
  const years = facts.filter((fact) => fact.first_date).map((fact) => Number(fact.first_date.slice(0, 4)));
  if (!years.length) return el("p", { class: "quiet" }, "No relation here has a date.");
  const [first, last] = [Math.min(...years), Math.max(...facts.filter((fact) => fact.last_date).map((fact) => Number(fact.last_date.slice(0, 4))))];
  const [from, to] = [filters.from ?? first, filters.to ?? last];
  const slider = (id, name, value, set) => el("input", {
    type: "range", id, "aria-label": name, min: String(first), max: String(last), value: String(value), onchange: (event) => set(Number(event.target.value)),
  });
  return el("fieldset", {}, el("legend", {}, "Time"),
    histogram(years, first, last, from, to),
    el("div", { class: "quiet" }, from === to ? String(from) : `${from} – ${to}`, filters.timed ? "" : ", and what has no date"),
    slider("filter-from", "From year", from, (year) => filters.set({ from: Math.min(year, to), to })),
    slider("filter-to", "To year", to, (year) => filters.set({ from, to: Math.max(year, from) })));
}

function histogram(years, first, last, from, to) {
  const size = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const bars = Array.from({ length: Math.ceil((last - first + 1) / size) }, (_, at) => years.filter((year) => Math.floor((year - first) / size) === at).length);
  const [wide, most] = [100 / bars.length, Math.max(...bars)];
  return svg("svg", { class: "histogram", viewBox: "0 0 100 40", preserveAspectRatio: "none", role: "img", "aria-label": `Relations by year, ${first} to ${last}` },
    ...bars.map((count, at) => {
      const year = first + at * size;
      return svg("rect", { x: at * wide + 0.3, width: Math.max(wide - 0.6, 0.4), y: 40 - (38 * count) / most, height: (38 * count) / most, class: year + size - 1 < from || year > to ? "out" : "" });
    }));
}
