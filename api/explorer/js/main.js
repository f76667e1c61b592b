// Starts the page: makes its parts, joins them, and shows what the address asks for.
import { App } from "./app.js";
import { article } from "./article.js";
import { Canvas } from "./canvas.js";
import { Combobox } from "./combobox.js";
import { banner, cover } from "./cover.js";
import { savePicture, saveGraphml, saveJson } from "./exporting.js";
import { filterbox } from "./filterbox.js";
import { Filters } from "./filters.js";
import { keyboard, walking } from "./keys.js";
import { legend } from "./legend.js";
import { copyText, pack, unpack } from "./link.js";
import { Panel } from "./panel.js";
import { table } from "./table.js";
import { toggleTheme } from "./theme.js";
import { toolbar } from "./toolbar.js";
import { loadTypes } from "./types.js";
import { View } from "./view.js";
import { loadWords } from "./words.js";

const at = (id) => document.getElementById(id);
const [view, filters, away] = [new View(), new Filters(), banner(at("banner"))];
// Before the canvas, which takes the room that the legend leaves.
legend(at("legend"), view, filters);
const canvas = new Canvas(at("canvas"), view, filters);
const app = new App({ view, filters, canvas, panel: new Panel(at("panel")), cover: cover(at("cover"), { onarticle: () => acts.article() }), say, troubled, address });
const chosen = () => (view.has(canvas.chosen) ? canvas.chosen : null);

app.search = new Combobox(at("search"), { onchoose: (row) => opened(row.id), onenter: (text) => opened(text) });
app.from = new Combobox(at("from"), { onchoose: () => at("to").focus() });
app.to = new Combobox(at("to"), { onchoose: () => at("connect").requestSubmit() });
at("connect").addEventListener("submit", (event) => {
  event.preventDefault();
  app.guard(() => app.connect(app.from.value, app.to.value));
});

const acts = {
  search: () => { at("search").focus(); at("search").select(); },
  connect: () => at("from").focus(),
  article: () => reader.open(),
  expand: () => chosen() && app.guard(() => app.expand(chosen())),
  pin: () => chosen() && app.pin(chosen()),
  clear: () => app.clear(),
  hide: () => chosen() && app.hide(chosen()),
  timeline: () => chosen() && app.timeline(chosen()),
  undo: () => view.undo(),
  redo: () => view.redo(),
  fit: () => canvas.fit(),
  arrange: () => canvas.arrange(),
  filters: () => filtering.toggle(),
  table: () => tabled.toggle(),
  link: copyLink,
  picture: () => savePicture(canvas),
  graphml: () => saveGraphml(app),
  json: () => saveJson(app),
  theme: toggleTheme,
  keys: () => help.help(),
  escape: () => filtering.close() || app.chooseNothing(),
};
const tools = toolbar(at("tools"), acts);
const help = keyboard(acts);
const filtering = filterbox(at("filters"), view, filters, tools.filters);
const tabled = table(at("table"), app, tools.table);
const reader = article(app, document.querySelector(".stage"));

canvas.addEventListener("entity", ({ detail }) => app.chooseEntity(detail));
canvas.addEventListener("fact", ({ detail }) => app.chooseFact(detail));
canvas.addEventListener("expand", ({ detail }) => app.guard(() => app.expand(detail)));
canvas.addEventListener("nothing", () => app.chooseNothing());
walking(at("canvas"), {
  walk: (x, y) => { const next = canvas.towards(x, y); if (next) { app.chooseEntity(next); say(view.entities.get(next).name); } },
  enter: acts.expand,
});
view.addEventListener("change", () => {
  tools.undo.disabled = !view.past.length;
  tools.redo.disabled = !view.future.length;
  if (view.entities.size) app.cover.update(1);
  app.refresh();
});
addEventListener("popstate", () => app.guard(route));
app.guard(start);

async function start() {
  tools.undo.disabled = tools.redo.disabled = true;
  await Promise.all([loadTypes(), loadWords()]);
  document.dispatchEvent(new Event("themechange"));
  await route();
}

async function route() {
  const saved = unpack(location.hash);
  const asked = new URLSearchParams(location.search);
  if (saved) await app.restore(saved);
  else if (location.pathname.startsWith("/entity/")) await app.open(decodeURIComponent(location.pathname.slice(8)), { add: false });
  else if (location.pathname === "/connect" && asked.get("from")) await app.connect(asked.get("from"), asked.get("to") ?? "");
  else await app.overview();
}

function opened(key) {
  app.guard(() => app.open(key));
}

function address(path, title) {
  document.title = `${title} · Relatum`;
  if (path !== location.pathname + location.search) history.pushState(null, "", path);
  else if (location.hash) history.replaceState(null, "", path);
}

async function copyLink() {
  const hash = pack(app);
  history.replaceState(null, "", `/${hash}`);
  say(await copyText(location.href) ? "The link is copied." : "The link is in the address bar: copy it there.");
}

let quiet = null;

// Tells in passing, for eyes and for screen readers.
function say(message) {
  at("status").textContent = message;
  clearTimeout(quiet);
  quiet = setTimeout(() => { at("status").textContent = ""; }, 6000);
}

function troubled(error, retry) {
  if (error.away) away.show(`${error.message} What is on the canvas stays.`, retry);
  else if (error.status) say(error.message);
  else throw error;
}
