// What is on the canvas: entities, facts among them, pins; with undo and redo. Knows nothing of how it is drawn.
import { grouped } from "./groups.js";

// As many as the service tells the facts among at once; more than can be drawn one by one stand in groups.
export const MOST = 500;
const STEPS = 60;

export class View extends EventTarget {
  constructor() {
    super();
    this.state = empty();
    this.past = [];
    this.future = [];
    // Set by the canvas: where each entity stands, so that undo brings back places too.
    this.places = () => ({});
  }

  get entities() { return this.state.entities; }
  get facts() { return this.state.facts; }
  get pinned() { return this.state.pinned; }
  // What was drawn by itself out of a group.
  get apart() { return this.state.apart; }
  // The groups in which entities stand together.
  get groups() { return this.state.groups; }
  get room() { return MOST - this.entities.size; }

  has(id) { return this.entities.has(id); }

  groupOf(id) {
    return this.groups.find((group) => group.members.includes(id));
  }

  factsOf(id) {
    return [...this.facts.values()].filter((fact) => fact.subject === id || fact.object === id);
  }

  // The neighbours that hang on an entity alone, and are not pinned.
  leavesOf(id) {
    const ends = (fact) => [fact.subject, fact.object];
    const near = new Set(this.factsOf(id).flatMap(ends).filter((other) => other !== id && !this.pinned.has(other)));
    for (const fact of this.facts.values()) {
      if (!ends(fact).includes(id)) for (const end of ends(fact)) if (fact.subject !== fact.object) near.delete(end);
    }
    return [...near];
  }

  // How many facts of an entity are not on the canvas.
  hidden(id) {
    return Math.max(0, (this.entities.get(id)?.degree ?? 0) - this.factsOf(id).length);
  }

  // Puts a part in place of all that is there.
  show(part, how = {}) {
    this.change(() => {
      const fresh = empty();
      take(fresh, part, this);
      return fresh;
    }, { whole: true, ...how });
  }

  // Adds a part to what is there.
  add(part, how = {}) {
    this.change((state) => {
      take(state, part);
      return state;
    }, how);
  }

  hide(ids) {
    this.change((state) => {
      for (const id of ids) {
        state.entities.delete(id);
        state.pinned.delete(id);
        state.apart.delete(id);
      }
      for (const [id, fact] of state.facts) {
        if (!state.entities.has(fact.subject) || !state.entities.has(fact.object)) state.facts.delete(id);
      }
      return state;
    }, { kind: "hide" });
  }

  pin(id) {
    this.change((state) => {
      if (!state.pinned.delete(id)) state.pinned.add(id);
      return state;
    }, { kind: "pin" });
  }

  // Draws an entity by itself that stands in a group.
  takeOut(id) {
    this.change((state) => {
      state.apart.add(id);
      return state;
    }, { kind: "apart", around: this.groupOf(id)?.around ?? undefined });
  }

  // `remember: false` is for the first view, which nobody wants to undo.
  change(make, { kind = "add", remember = true, ...rest } = {}) {
    if (remember) {
      this.past.push(this.#snapshot());
      if (this.past.length > STEPS) this.past.shift();
      this.future = [];
    }
    this.state = together(make(copy(this.state)));
    this.dispatchEvent(new CustomEvent("change", { detail: { kind, ...rest } }));
  }

  undo() { this.#travel(this.past, this.future); }
  redo() { this.#travel(this.future, this.past); }

  #travel(from, to) {
    if (!from.length) return;
    to.push(this.#snapshot());
    const { places, ...state } = from.pop();
    this.state = state;
    this.dispatchEvent(new CustomEvent("change", { detail: { kind: "travel", places } }));
  }

  #snapshot() {
    return { ...copy(this.state), places: this.places() };
  }
}

const empty = () => ({ entities: new Map(), facts: new Map(), pinned: new Set(), apart: new Set(), groups: [] });

const copy = ({ entities, facts, pinned, apart, groups }) => ({
  entities: new Map(entities), facts: new Map(facts), pinned: new Set(pinned), apart: new Set(apart), groups,
});

const together = (state) => ({ ...state, groups: grouped({ ...state, keep: new Set([...state.pinned, ...state.apart]) }) });

function take(state, part) {
  for (const entity of part.entities) {
    if (state.entities.has(entity.id) || state.entities.size < MOST) state.entities.set(entity.id, entity);
  }
  for (const fact of part.relationships) {
    if (state.entities.has(fact.subject) && state.entities.has(fact.object)) state.facts.set(fact.id, fact);
  }
  for (const kind of ["pinned", "apart"]) {
    for (const id of part[kind] ?? []) if (state.entities.has(id)) state[kind].add(id);
  }
}
