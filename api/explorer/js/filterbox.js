// The box of filters: relations, status, confidence, and time with a histogram; all of what is on the canvas.
import { button, el, replace, svg } from "./dom.js";
import { months } from "./filters.js";
import { date, label, statusWord } from "./words.js";

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
  const dated = facts.filter((fact) => fact.first_date).map(months);
  if (!dated.length) return el("p", { class: "quiet" }, "No relation here has a date.");
  const [first, last] = [Math.min(...dated.map(([start]) => start)), Math.max(...dated.map(([, end]) => end))];
  const [from, to] = [filters.from ?? first, filters.to ?? last];
  const slider = (id, name, value, set) => el("input", {
    type: "range", id, "aria-label": name, "aria-valuetext": month(value), min: String(first), max: String(last), value: String(value), onchange: (event) => set(Number(event.target.value)),
  });
  return el("fieldset", {}, el("legend", {}, "Time"),
    histogram(dated, first, last, from, to),
    el("div", { class: "quiet" }, from === to ? month(from) : `${month(from)} – ${month(to)}`, filters.timed ? "" : ", and what has no date"),
    slider("filter-from", "From", from, (value) => filters.set({ from: Math.min(value, to), to })),
    slider("filter-to", "To", to, (value) => filters.set({ from, to: Math.max(value, from) })));
}

const month = (count) => date(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`);

function histogram(dated, first, last, from, to) {
  const size = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const number = Math.ceil((last - first + 1) / size);
  const bars = Array.from({ length: number }, (_, at) => dated.filter(([start]) => Math.floor((start - first) / size) === at).length);
  const [wide, most] = [100 / number, Math.max(...bars)];
  return svg("svg", { class: "histogram", viewBox: "0 0 100 40", preserveAspectRatio: "none", role: "img", "aria-label": `Relations over time, ${month(first)} to ${month(last)}` },
    ...bars.map((count, at) => {
      const start = first + at * size;
      const tall = (38 * count) / most;
      return svg("rect", { x: at * wide + wide * 0.06, width: wide * 0.88, y: 40 - tall, height: tall, class: start + size - 1 < from || start > to ? "out" : "" });
    }));
}
