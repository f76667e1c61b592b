// Draws a view with cytoscape: keeps its elements equal to the view, and tells what was touched.
import { arrange, columns, grow, shown } from "./layout.js";
import { elements } from "./elements.js";
import { fitting } from "./fitting.js";
import { ems, sheet } from "./paint.js";
import { legible, wordSize } from "./scale.js";
import { settle, tangled } from "./settle.js";

// Pixels around what is fitted in, and the largest zoom that fitting takes.
const PADDING = 46;
const NEAREST = 1.25;

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

  // Makes the canvas equal to the view. `around` is what grew; `paths` are laid out in columns; `places` and `viewport` are
  // taken as they are.
  sync({ kind, whole = false, around, paths, places, viewport, fit = kind !== "pin" && kind !== "hide" } = {}) {
    const { cy } = this;
    cy.resize();
    const had = new Set(cy.nodes(".entity").map((node) => node.id()));
    cy.batch(() => this.#elements());
    const fresh = cy.nodes(".entity").filter((node) => !had.has(node.id()));
    const all = whole || fresh.length === cy.nodes(".entity").length;
    this.#filter();
    const free = this.#lay({ places, paths, fresh, all, around });
    if (viewport) this.#look(viewport);
    else if (fit) this.#settle(free);
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
    this.cy.fit(all, this.#padding);
    if (this.cy.zoom() > NEAREST) { this.cy.zoom(NEAREST); this.cy.center(all); }
    this.#paint();
  }

  get #padding() { return Math.min(PADDING, this.cy.width() / 16); }

  // What is to be seen: the middle, how near, and on how large a canvas; a canvas of that size shows it again exactly.
  get viewport() {
    const { cy } = this;
    const { x1, x2, y1, y2 } = cy.extent();
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2, zoom: cy.zoom(), wide: cy.width(), tall: cy.height() };
  }

  nameOf(id) { return this.cy.getElementById(id).data("name").replaceAll("\n", " "); }

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
    cy.on("tap", "node.entity, edge", ({ target }) => tell("choose", target.data("group") ?? target.id()));
    cy.on("tap", "node.badge", ({ target }) => tell("expand", target.data("of")));
    // To cytoscape two quick taps are a double one even when they hit two entities.
    cy.on("dbltap", "node.entity", ({ target }) => { if (!target.hasClass("group") && taps.every((hit) => hit === target)) tell("expand", target.id()); });
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

  // Moves the free ones apart; where old names lie on each other, since all grew small, those too.
  #settle(free) {
    const { cy } = this;
    const room = { wide: cy.width(), tall: cy.height(), padding: this.#padding, nearest: NEAREST };
    if (free.length) {
      const first = settle(shown(cy).map((node) => item(node, !free.contains(node))), room);
      const rows = tangled(first, room) ? settle(first.map((row) => ({ ...row, fixed: this.view.pinned.has(row.id) })), room) : first;
      cy.batch(() => rows.forEach(({ id, x, y }) => cy.getElementById(id).position({ x, y })));
    }
    this.fit();
  }

  // Gives all their places; what may still be moved.
  #lay({ places, paths, fresh, all, around }) {
    const { cy } = this;
    if (places) {
      this.#place(places);
      return cy.collection();
    }
    if (paths) return columns(cy, paths);
    if (all) return this.view.entities.size ? arrange(cy) : fresh;
    return fresh.length ? grow(cy, fresh, around ? cy.getElementById(around) : null) : fresh;
  }

  #look({ x, y, zoom, wide, tall }) {
    const { cy } = this;
    const level = zoom * Math.min(cy.width() / wide, cy.height() / tall);
    cy.viewport({ zoom: level, pan: { x: cy.width() / 2 - x * level, y: cy.height() / 2 - y * level } });
    this.#paint();
  }

  #place(places) {
    for (const [id, place] of Object.entries(places)) this.cy.getElementById(id).position({ ...place });
    for (const { id, members } of this.view.groups) this.cy.getElementById(id).position({ ...places[id] ?? places[members[0]] });
  }

  #elements() {
    const { cy } = this;
    const { nodes, edges } = elements(this.view);
    cy.nodes(".entity").filter((node) => !nodes.has(node.id())).remove();
    cy.edges().filter((edge) => !edges.has(edge.id())).remove();
    for (const row of [...nodes.values(), ...edges.values()]) {
      const there = cy.getElementById(row.data.id);
      if (there.length) there.data(row.data).classes(row.classes);
      else cy.add(row);
    }
  }

  #filter() {
    const { entities, facts } = this.filters.shown(this.view);
    this.cy.batch(() => {
      this.cy.nodes(".entity").forEach((node) => { node.toggleClass("out", !(node.data("members") ?? [node.id()]).some((id) => entities.has(id))); });
      this.cy.edges().forEach((edge) => { edge.toggleClass("out", !edge.data("facts").some((id) => facts.has(id))); });
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
    // Where a relation runs is known for sure once it is drawn.
    if (again && !this.drawing) {
      this.drawing = true;
      cy.one("render", () => { this.drawing = false; this.#words({ again: false }); });
    }
    const words = lines.filter(Boolean).sort((one, other) => other.weight - one.weight);
    const told = fitting(words, (near.length ? near.connectedNodes() : shown(cy)).flatMap(covered));
    cy.batch(() => cy.edges().forEach((edge) => { edge.toggleClass("told", told.has(edge.id()) || edge.hasClass("chosen") || edge.hasClass("hover")); }));
  }
}

// An entity as `settle` wants it.
function item(node, fixed) {
  const name = node.data("name");
  return { id: node.id(), ...node.position(), size: node.data("size"), wide: ems(name, 600), rows: name.split("\n").length, fixed };
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
