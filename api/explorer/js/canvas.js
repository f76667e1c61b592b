// Draws a view with cytoscape: keeps its elements equal to the view, and tells what was touched.
import { arrange, columns, grow, shown, tangled, untangle } from "./layout.js";
import { fitting } from "./fitting.js";
import { ems, legible, sheet, wordSize } from "./paint.js";
import { isSymmetric } from "./words.js";

const PADDING = 46;
// How often fitting and moving apart take turns at most.
const TURNS = 12;
// Characters of a name: in all, and in one line.
const LONGEST = 60;
const WIDTH = 17;

export class Canvas extends EventTarget {
  constructor(container, view, filters) {
    super();
    this.view = view;
    this.filters = filters;
    this.cy = cytoscape({
      container, elements: [], style: [], minZoom: 0.08, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true,
    });
    this.chosen = null;
    view.places = () => this.places();
    view.addEventListener("change", (event) => this.sync(event.detail));
    filters.addEventListener("change", () => { this.#filter(); this.#mark(); });
    document.addEventListener("themechange", () => this.#paint());
    this.#listen();
    this.#paint();
  }

  places() {
    return Object.fromEntries(this.cy.nodes(".entity").map((node) => [node.id(), { ...node.position() }]));
  }

  // Makes the canvas equal to the view. `around` is what grew; `paths` are laid out in columns; `places` are taken as they are.
  sync({ kind, whole = false, around, paths, places, fit = kind !== "pin" && kind !== "hide" } = {}) {
    const { cy, view } = this;
    cy.resize();
    const had = new Set(cy.nodes(".entity").map((node) => node.id()));
    cy.batch(() => this.#elements());
    const fresh = cy.nodes(".entity").filter((node) => !had.has(node.id()));
    const all = whole || fresh.length === view.entities.size;
    this.#filter();
    if (places) this.#place(places);
    else if (paths) columns(cy, paths);
    else if (all && view.entities.size) arrange(cy);
    else if (fresh.length) grow(cy, fresh, around ? cy.getElementById(around) : null);
    if (fit) this.#settle(places ? cy.collection() : all || paths ? shown(cy).not(".pinned") : fresh);
    this.#badges();
    if (this.chosen && !cy.getElementById(this.chosen).length) this.chosen = null;
    this.#mark();
  }

  arrange() {
    this.#settle(arrange(this.cy));
    this.#words();
  }

  fit() {
    const all = shown(this.cy);
    if (!all.length) return;
    this.cy.fit(all, Math.min(PADDING, this.cy.width() / 16));
    if (this.cy.zoom() > 1.25) { this.cy.zoom(1.25); this.cy.center(all); }
    this.#paint();
  }

  choose(id) {
    this.chosen = id;
    this.#mark();
  }

  // Brings several facts and their ends forward, a path for example.
  light(ids) {
    this.chosen = null;
    const { cy } = this;
    const facts = cy.collection(ids.map((id) => cy.getElementById(id)).filter((row) => row.length).flatMap((row) => row.toArray()));
    cy.batch(() => {
      cy.elements().removeClass("chosen near dim");
      cy.elements().not(facts.union(facts.connectedNodes())).addClass("dim");
      facts.addClass("near");
      this.#dimBadges();
    });
    this.#words();
  }

  // The entity that lies nearest in a direction from the chosen one.
  towards(x, y) {
    const nodes = shown(this.cy);
    const from = nodes.filter((node) => node.id() === this.chosen);
    if (!from.length) return nodes.length ? nodes.max((node) => node.data("size")).ele.id() : null;
    const here = from.position();
    const cost = (node) => {
      const [dx, dy] = [node.position("x") - here.x, node.position("y") - here.y];
      const along = dx * x + dy * y;
      return along > 1 ? along + 2.2 * Math.abs(dx * y - dy * x) : Infinity;
    };
    const best = nodes.not(from).min(cost);
    return best.ele && best.value < Infinity ? best.ele.id() : null;
  }

  reveal(id) {
    const node = this.cy.getElementById(id);
    const [box, seen] = [node.renderedBoundingBox(), { w: this.cy.width(), h: this.cy.height() }];
    if (box.x1 < 0 || box.y1 < 0 || box.x2 > seen.w || box.y2 > seen.h) this.cy.center(node);
  }

  #listen() {
    const { cy } = this;
    const tell = (name, detail) => this.dispatchEvent(new CustomEvent(name, { detail }));
    let taps = [];
    cy.on("tap", ({ target }) => { taps = [taps.at(-1), target]; });
    cy.on("tap", "node.entity", ({ target }) => tell("entity", target.id()));
    cy.on("tap", "edge", ({ target }) => tell("fact", target.id()));
    cy.on("tap", "node.badge", ({ target }) => tell("expand", target.data("of")));
    // To cytoscape two quick taps are a double one even when they hit two entities.
    cy.on("dbltap", "node.entity", ({ target }) => { if (taps.every((hit) => hit === target)) tell("expand", target.id()); });
    cy.on("tap", ({ target }) => { if (target === cy) tell("nothing"); });
    cy.on("position", "node.entity", ({ target }) => this.#follow(target));
    cy.on("mouseover", "edge", ({ target }) => target.addClass("told hover"));
    cy.on("mouseout", "edge.hover", ({ target }) => { target.removeClass("hover"); this.#words(); });
    cy.on("free", () => this.#words());
    cy.on("zoom", () => {
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => { this.#paint(); this.#words(); });
    });
    new ResizeObserver(() => cy.resize()).observe(cy.container());
  }

  #paint() {
    this.cy.style(sheet(this.cy.zoom()));
    this.cy.batch(() => this.cy.nodes(".entity").forEach((node) => this.#follow(node)));
  }

  // Names keep their size while the zoom changes, so fitting and moving apart take turns until both hold.
  #settle(free) {
    this.fit();
    for (let turn = 0; turn < TURNS && free.length && tangled(this.cy); turn += 1) {
      untangle(this.cy, free);
      this.fit();
    }
  }

  #place(places) {
    for (const [id, place] of Object.entries(places)) this.cy.getElementById(id).position({ ...place });
  }

  #elements() {
    const { cy, view } = this;
    cy.nodes(".entity").filter((node) => !view.has(node.id())).remove();
    cy.edges().filter((edge) => !view.facts.has(edge.id())).remove();
    for (const row of view.entities.values()) {
      if (!cy.getElementById(row.id).length) cy.add({ data: nodeData(row), classes: "entity" });
      cy.getElementById(row.id).toggleClass("pinned", view.pinned.has(row.id));
    }
    for (const row of view.facts.values()) {
      if (!cy.getElementById(row.id).length) cy.add({ data: edgeData(row), classes: isSymmetric(row.predicate) ? "both" : "" });
    }
  }

  #filter() {
    const { entities, facts } = this.filters.shown(this.view);
    this.cy.batch(() => {
      this.cy.nodes(".entity").forEach((node) => { node.toggleClass("out", !entities.has(node.id())); });
      this.cy.edges().forEach((edge) => { edge.toggleClass("out", !facts.has(edge.id())); });
      this.cy.nodes(".badge").forEach((badge) => { badge.toggleClass("out", !entities.has(badge.data("of"))); });
    });
  }

  #badges() {
    const { cy, view } = this;
    cy.batch(() => {
      cy.nodes(".badge").remove();
      cy.nodes(".entity").forEach((node) => {
        const hidden = view.hidden(node.id());
        if (!hidden) return;
        const data = { id: `+${node.id()}`, of: node.id(), label: hidden > 99 ? "99+" : `+${hidden}` };
        cy.add({ data, classes: node.hasClass("out") ? "badge out" : "badge", grabbable: false, position: corner(node) });
      });
    });
  }

  #follow(node) {
    const badge = this.cy.getElementById(`+${node.id()}`);
    if (badge.length) badge.position(corner(node));
  }

  #mark() {
    const { cy } = this;
    const one = this.chosen ? cy.getElementById(this.chosen) : cy.collection();
    cy.batch(() => {
      cy.elements().removeClass("chosen near dim");
      if (!one.length) return;
      const near = one.isNode() ? one.closedNeighborhood() : one.union(one.connectedNodes());
      cy.elements().not(near).addClass("dim");
      near.edges().addClass("near");
      one.removeClass("near").addClass("chosen");
      this.#dimBadges();
    });
    this.#words();
  }

  #dimBadges() {
    this.cy.nodes(".badge").forEach((badge) => {
      badge.toggleClass("dim", this.cy.getElementById(badge.data("of")).hasClass("dim"));
    });
  }

  // Puts words on the relations where there is room; of what is chosen first, else of the best told.
  #words({ again = true } = {}) {
    const { cy } = this;
    const [near, size] = [cy.edges(".near, .chosen"), wordSize(cy.zoom())];
    const edges = near.length ? near : cy.edges().not(".out, .dim");
    const lines = legible(cy.zoom()) ? edges.map((edge) => line(edge, size)) : [];
    // A relation that comes back into view has no ends before it is drawn.
    if (again && lines.some((row) => !row)) cy.one("render", () => this.#words({ again: false }));
    const words = lines.filter(Boolean).sort((one, other) => other.weight - one.weight);
    const told = fitting(words, (near.length ? near.connectedNodes() : shown(cy)).flatMap(covered));
    cy.batch(() => cy.edges().forEach((edge) => { edge.toggleClass("told", told.has(edge.id()) || edge.hasClass("chosen") || edge.hasClass("hover")); }));
  }
}

function nodeData(row) {
  return { id: row.id, name: lines(row.name), type: row.type, size: Math.round(28 + Math.min(26, 5 * Math.sqrt(row.degree ?? 0))) };
}

function edgeData(row) {
  const many = row.statements > 1 ? ` ×${row.statements}` : "";
  return {
    id: row.id, source: row.subject, target: row.object, status: row.status, label: `${row.words}${many}`,
    weight: row.statements || 1, width: 1.3 + Math.min(4, 1.1 * Math.log2(row.statements || 1)),
  };
}

// A long name in lines of a few words; cytoscape's own breaks leave a blank at the head of a line.
function lines(name) {
  const whole = name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
  return whole.split(/\s+/).reduce((rows, word) => {
    const last = rows.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
    return rows;
  }, []).join("\n");
}

// A relation's words as `fitting` wants them; nothing for one that cannot be drawn, its ends lying on each other.
function line(edge, size) {
  const [from, to, middle] = [edge.sourceEndpoint(), edge.targetEndpoint(), edge.midpoint()];
  return from && to && middle && {
    id: edge.id(), weight: edge.data("weight"), ...middle, wide: ems(edge.data("label")) * size, tall: size * 1.25,
    turn: Math.atan2(to.y - from.y, to.x - from.x), length: Math.hypot(to.x - from.x, to.y - from.y),
  };
}

// The picture of an entity, and its name below.
function covered(node) {
  const [half, { x, y }] = [node.outerWidth() / 2, node.position()];
  const around = node.boundingBox({ includeOverlays: false });
  return [{ x1: x - half, y1: y - half, x2: x + half, y2: y + half }, { ...around, y1: y + half }];
}

function corner(node) {
  const half = node.width() / 2;
  return { x: node.position("x") + half * 0.9 + 3, y: node.position("y") - half * 0.9 - 3 };
}
