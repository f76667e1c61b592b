// Time as a filter: a histogram of the dated relations on the canvas, and below it one track with two handles.
import { el, svg } from "./dom.js";
import { months } from "./filters.js";
import { date } from "./words.js";

const BARS = 40;

export function timebox(facts, filters) {
  const dated = facts.filter((fact) => fact.first_date).map(months);
  if (!dated.length) return { made: el("p", { class: "quiet" }, "No relation here has a date."), refresh() {} };
  const [first, last] = [Math.min(...dated.map(([start]) => start)), Math.max(...dated.map(([, end]) => end))];
  const chosen = () => [filters.from ?? first, filters.to ?? last];
  const [bars, told] = [histogram(dated, first, last), el("div", { class: "quiet" })];
  const handle = (id, name, choose) => el("input", { type: "range", id, "aria-label": name, min: String(first), max: String(last), oninput: (event) => filters.set(choose(Number(event.target.value), chosen())) });
  const from = handle("filter-from", "From", (value, [, to]) => ({ from: Math.min(value, to), to }));
  const to = handle("filter-to", "To", (value, [start]) => ({ from: start, to: Math.max(value, start) }));
  const refresh = () => {
    const [start, end] = chosen();
    [[from, start], [to, end]].forEach(([slider, value]) => { slider.value = String(value); slider.setAttribute("aria-valuetext", month(value)); });
    // The handle that can still move lies above where both stand at one end.
    from.classList.toggle("above", start > (first + last) / 2);
    told.textContent = `${start === end ? month(start) : `${month(start)} – ${month(end)}`}${filters.timed ? "" : ", and what has no date"}`;
    bars.mark(start, end);
  };
  return { made: el("fieldset", {}, el("legend", {}, "Time"), bars.made, el("div", { class: "track" }, from, to), told), refresh };
}

const month = (count) => date(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`);

function histogram(dated, first, last) {
  const size = Math.max(1, Math.ceil((last - first + 1) / BARS));
  const number = Math.ceil((last - first + 1) / size);
  const counts = Array.from({ length: number }, (_, at) => dated.filter(([start]) => Math.floor((start - first) / size) === at).length);
  const [wide, most] = [100 / number, Math.max(...counts)];
  const rects = counts.map((count, at) => {
    const tall = (38 * count) / most;
    return svg("rect", { x: at * wide + wide * 0.06, width: wide * 0.88, y: 40 - tall, height: tall });
  });
  const made = svg("svg", {
    class: "histogram", viewBox: "0 0 100 40", preserveAspectRatio: "none", role: "img", "aria-label": `Relations over time, ${month(first)} to ${month(last)}`,
  }, ...rects);
  const mark = (from, to) => rects.forEach((rect, at) => {
    const start = first + at * size;
    rect.classList.toggle("out", start + size - 1 < from || start > to);
  });
  return { made, mark };
}
