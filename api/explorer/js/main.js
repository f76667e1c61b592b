// Starts the page: makes its parts, joins them, and shows what the address asks for.
import { App } from "./app.js";
import { article } from "./article.js";
import { Canvas } from "./canvas.js";
import { Combobox } from "./combobox.js";
import { banner, cover } from "./cover.js";
import { savePicture, saveGraphml, saveJson } from "./exporting.js";
import { filterbox } from "./filterbox.js";
import { Filters } from "./filters.js";
import { LINKED, neo4jLink } from "./graph.js";
import { keyboard, walking } from "./keys.js";
import { legend } from "./legend.js";
import { copyText, pack, unpack } from "./link.js";
import { Panel } from "./panel.js";
import { choose } from "./publishers.js";
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
  if (app.from.value && app.to.value) at("canvas").focus({ preventScroll: true });
  app.guard(() => app.connect(app.from.value, app.to.value));
});

const acts = {
  search: () => { at("search").focus(); at("search").select(); },
  connect: () => at("from").focus(),
  article: () => reader.open(),
  expand: () => chosen() && app.guard(() => app.expand(chosen())),
  collapse: () => chosen() && app.collapse(chosen()),
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
  neo4j: () => app.guard(openInNeo4j),
  theme: toggleTheme,
  keys: () => help.help(),
  escape: () => filtering.close() || app.chooseNothing(),
};
const tools = toolbar(at("tools"), acts);
const help = keyboard(acts);
const filtering = filterbox(at("filters"), app, tools.filters);
const tabled = table(at("table"), app, tools.table);
const reader = article(app, document.querySelector(".stage"));

canvas.addEventListener("choose", ({ detail }) => app.choose(detail));
canvas.addEventListener("expand", ({ detail }) => app.guard(() => app.expand(detail)));
canvas.addEventListener("nothing", () => app.chooseNothing());
walking(at("canvas"), {
  walk: (x, y) => { const next = canvas.towards(x, y); if (next) { app.choose(next); say(canvas.nameOf(next)); } },
  enter: acts.expand,
});
view.addEventListener("change", () => {
  tools.undo.disabled = !view.past.length;
  tools.redo.disabled = !view.future.length;
  if (view.entities.size) app.cover.update(1);
  if (filters.publisher) app.guard(() => choose(view, filters));
  app.refresh();
});
addEventListener("popstate", () => app.guard(route));
app.guard(start);

async function start() {
  tools.undo.disabled = tools.redo.disabled = true;
  const [link] = await app.panel.waiting(() => Promise.all([neo4jLink([]), loadTypes(), loadWords()]));
  tools.neo4j(link);
  document.dispatchEvent(new Event("themechange"));
  await route();
}

async function route() {
  const [saved, asked] = [await unpack(location.hash), new URLSearchParams(location.search)];
  if (saved && !saved.broken) return restored(saved);
  if (saved) say("This link is not whole: a part of it got lost on the way.");
  if (location.pathname.startsWith("/entity/")) return app.open(decodeURIComponent(location.pathname.slice(8)), { add: false });
  if (location.pathname === "/connect" && asked.get("from")) return app.connect(asked.get("from"), asked.get("to") ?? "");
  return app.overview();
}

async function restored(saved) {
  await app.restore(saved);
  if (saved.tabled !== tabled.shown) tabled.toggle();
}

// From here on the keys act on what was found.
async function opened(key) {
  at("canvas").focus({ preventScroll: true });
  await app.guard(() => app.open(key));
}

function address(path, title) {
  document.title = `${title} · Relatum`;
  if (path !== location.pathname + location.search) history.pushState(null, "", path);
  else if (location.hash) history.replaceState(null, "", path);
}

async function copyLink() {
  const hash = await pack({ view, filters, canvas, telling: app.telling, tabled: tabled.shown });
  history.replaceState(null, "", `/${hash}`);
  say(await copyText(location.href) ? "The link is copied." : "The link is in the address bar: copy it there.");
}

// Opens what is to be seen in Neo4j Browser; of very much only the best connected.
async function openInNeo4j() {
  const shown = [...filters.shown(view).entities].sort((one, other) => view.factsOf(other).length - view.factsOf(one).length);
  window.open(await neo4jLink(shown.slice(0, LINKED)), "_blank", "noopener");
  say(`Neo4j Browser asks for its password; then press its play button.${shown.length > LINKED ? ` The ${LINKED} best connected are asked for.` : ""}`);
}

let quiet = null;

// Tells in passing, for eyes and for screen readers.
function say(message) {
  at("status").textContent = message.trim();
  clearTimeout(quiet);
  quiet = setTimeout(() => { at("status").textContent = ""; }, 6000);
}

function troubled(error, retry) {
  if (error.away) away.show(view.entities.size ? `${error.message} What is on the canvas stays.` : error.message, retry);
  else if (error.status) say(error.message);
  else throw error;
}
