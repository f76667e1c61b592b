// The box of filters: relations, status, publisher, confidence, and time with a histogram; all of what is on the canvas.
import { button, el, replace } from "./dom.js";
import { publisherbox } from "./publishers.js";
import { timebox } from "./timebox.js";
import { label, statusWord } from "./words.js";

export function filterbox(root, app, opener) {
  const { view, filters } = app;
  let refresh = () => {};
  const render = () => {
    const at = document.activeElement?.id;
    const facts = [...view.facts.values()];
    const all = button("Show all", () => { filters.reset(); root.querySelector("input")?.focus(); });
    const parts = [relations(facts, filters), statuses(facts, filters), publisherbox(view, filters, (act) => app.guard(act)), confidence(filters), timebox(facts, filters)];
    replace(root, ...parts.map((part) => part.made), all);
    refresh = () => { parts.forEach((part) => part.refresh()); all.disabled = !filters.active; };
    refresh();
    if (at && root.contains(document.getElementById(at))) document.getElementById(at).focus();
  };
  view.addEventListener("change", () => { if (!root.hidden) render(); });
  // What is drawn stays while a slider is being dragged.
  filters.addEventListener("change", () => {
    opener.setAttribute("aria-pressed", String(filters.active));
    refresh();
  });
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

function boxes(what, rows, words, filters) {
  const inputs = rows.map(([value]) => el("input", { type: "checkbox", id: `filter-${what}-${value}`, onchange: () => filters.toggle(what, value) }));
  return {
    made: rows.map(([value, count], at) => el("label", { for: inputs[at].id }, inputs[at], words(value), el("span", { class: "times" }, String(count)))),
    refresh: () => rows.forEach(([value], at) => { inputs[at].checked = !filters[what].has(value); }),
  };
}

function relations(facts, filters) {
  const { made, refresh } = boxes("predicates", counted(facts.map((fact) => fact.predicate)), label, filters);
  const list = el("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Relations" }, ...made);
  return { made: el("fieldset", {}, el("legend", {}, "Relations"), list), refresh };
}

function statuses(facts, filters) {
  const { made, refresh } = boxes("statuses", counted(facts.map((fact) => fact.status)), statusWord, filters);
  return { made: el("fieldset", {}, el("legend", {}, "Status"), ...made), refresh };
}

function confidence(filters) {
  const told = el("label", { for: "filter-confidence" });
  const slider = el("input", { type: "range", id: "filter-confidence", min: "0", max: "95", step: "5", oninput: () => filters.set({ confidence: slider.value / 100 }) });
  return {
    made: el("fieldset", {}, el("legend", {}, "Confidence"), told, slider),
    refresh: () => {
      slider.value = String(Math.round(filters.confidence * 100));
      told.textContent = `at least ${slider.value} %`;
    },
  };
}
