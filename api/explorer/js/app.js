// What people can do: each verb asks the service, changes the view and fills the panel.
import { aboutEntity } from "./about-entity.js";
import { aboutFact } from "./about-fact.js";
import { aboutPaths, routesOf } from "./about-paths.js";
import { aboutTime } from "./about-time.js";
import { aboutView } from "./about-view.js";
import { choice } from "./panel.js";
import { el } from "./dom.js";
import * as graph from "./graph.js";
import { MOST } from "./view.js";
import { times } from "./words.js";

const NEIGHBOURS = 12;
const EXPANDED = 10;
const HOPS = 4;

export class App {
  constructor(parts) {
    Object.assign(this, parts);
    // Whether the canvas shows what it opened with: the first question of a person replaces that.
    this.opening = false;
  }

  // ---- what is shown

  async overview() {
    const part = await graph.overview();
    this.view.show(part, { remember: false });
    this.opening = true;
    this.cover.update(part.entities.length);
    this.chooseNothing();
  }

  async open(key, { add = !this.opening } = {}) {
    const entity = await this.#asked(() => graph.entity(key), (row) => this.open(row.id, { add }));
    if (!entity) return;
    const { entities, more } = await graph.neighbours(entity.id, { limit: NEIGHBOURS, has: () => false });
    await this.#put([entity, ...entities], { add, around: entity.id });
    this.chooseEntity(entity.id);
    if (more) this.say(`The ${NEIGHBOURS} strongest neighbours of ${entity.name} are shown; Expand brings more.`);
    this.address(`/entity/${encodeURIComponent(entity.id)}`, entity.name);
  }

  async expand(id) {
    const entity = this.view.entities.get(id);
    if (!entity || this.full()) return;
    const limit = Math.min(EXPANDED, this.view.room);
    const { entities, more } = await graph.neighbours(id, { limit, has: (other) => this.view.has(other) });
    await this.#put(entities, { add: true, around: id });
    this.chooseEntity(id);
    this.say(entities.length ? `${times(entities.length, "entity")} added${more ? "; Expand again for more" : ""}.` : `All neighbours of ${entity.name} are here already.`);
  }

  async connect(from, to, hops = HOPS) {
    if (!from || !to) return this.say("Name both ends to find how they are connected.");
    const answer = await this.#asked(() => graph.connections(from, to, hops), (row, problem) => this.#retry(from, to, row, problem));
    if (!answer) return;
    await this.#showPaths(answer);
    await this.panel.show(() => aboutPaths(this, answer));
    const asked = new URLSearchParams({ from: answer.start.id, to: answer.end.id });
    this.address(`/connect?${asked}`, `${answer.start.name} → ${answer.end.name}`);
  }

  async showPart(ids) {
    await this.#put(null, { ids, add: false });
  }

  async restore(saved) {
    const part = await graph.among(saved.entities);
    this.opening = false;
    this.view.show({ ...part, pinned: saved.pinned }, { remember: false, places: saved.places });
    this.filters.set(saved.filters);
    this.cover.update(part.entities.length);
    if (saved.chosen && this.view.has(saved.chosen)) this.chooseEntity(saved.chosen);
    else if (saved.chosen && this.view.facts.has(saved.chosen)) this.chooseFact(saved.chosen);
    else this.chooseNothing();
  }

  // ---- what is chosen

  chooseEntity(id) {
    this.canvas.choose(id);
    this.canvas.reveal(id);
    const show = () => this.panel.show(async () => aboutEntity(this, id));
    this.again = show;
    return show();
  }

  chooseFact(id) {
    const fact = this.view.facts.get(id);
    if (!fact) return this.say("That relation is not on the canvas any more.");
    this.canvas.choose(id);
    this.again = null;
    return this.guard(() => this.panel.show(() => aboutFact(this, fact)));
  }

  chooseNothing() {
    this.canvas.choose(null);
    const show = () => this.panel.show(async () => aboutView(this));
    this.again = show;
    return show();
  }

  // Brings the panel up to date with the view, where it tells of the view.
  refresh() {
    if (!this.again) return;
    if (this.view.has(this.canvas.chosen)) this.again();
    else this.chooseNothing();
  }

  timeline(id) {
    this.again = null;
    return this.guard(() => this.panel.show(() => aboutTime(this, this.view.entities.get(id))));
  }

  light(ids) { this.canvas.light(ids); }

  // ---- what changes the view

  hide(id) {
    const name = this.view.entities.get(id)?.name;
    if (!name) return;
    this.view.hide([id]);
    this.chooseNothing();
    this.say(`${name} is hidden; Undo brings it back.`);
  }

  pin(id) {
    if (!this.view.has(id)) return;
    this.view.pin(id);
    this.chooseEntity(id);
  }

  clear() {
    this.view.hide([...this.view.entities.keys()]);
    this.opening = false;
    this.chooseNothing();
    this.say("The canvas is clear; Undo brings all back.");
  }

  pathFrom(id) {
    this.from.set(this.view.entities.get(id));
    this.to.input.focus();
  }

  full() {
    if (this.view.room > 0) return false;
    this.say(`${MOST} entities are on the canvas, as many as can be read. Hide some, or clear the canvas (n), before adding more.`);
    return true;
  }

  // Runs what may fail and tells of it where people look.
  async guard(act) {
    try {
      return await act();
    } catch (error) {
      this.troubled(error, () => this.guard(act));
      return undefined;
    }
  }

  async #put(entities, { ids, add, around }) {
    const fresh = ids ?? entities.map((row) => row.id);
    const wanted = add ? [...this.view.entities.keys(), ...fresh] : fresh;
    const part = await graph.among([...new Set(wanted)].slice(0, MOST));
    this.opening = false;
    this.filters.reset();
    if (add) this.view.add(part, { around });
    else this.view.show(part);
    this.cover.update(1);
    if (part.truncated) this.say("There are more facts among these than can be shown: use the filters to narrow.");
  }

  async #showPaths(answer) {
    const routes = routesOf(answer);
    const paths = routes.length ? routes.map((row) => row.ids) : [[answer.start.id, answer.end.id]];
    const part = await graph.among([...new Set(paths.flat())]);
    const relationships = routes.flatMap((row) => row.facts);
    this.opening = false;
    this.filters.reset();
    this.canvas.choose(null);
    this.view.show({ ...part, relationships }, { paths });
    this.cover.update(1);
    this.from.set(answer.start);
    this.to.set(answer.end);
    this.again = null;
  }

  // The answer; where a name means several or none, a choice in the panel and nothing.
  async #asked(question, chosen) {
    try {
      return await question();
    } catch (error) {
      const names = error.candidates?.length ? error.candidates : error.nearest?.map((name) => ({ id: name, name, type: "" }));
      if (![300, 404].includes(error.status)) throw error;
      const title = error.status === 300 ? "Which one?" : "Not found";
      await this.panel.show(async () => [
        el("h2", {}, title), el("p", {}, error.message),
        names.length ? el("ul", { class: "rows" }, ...names.map((row) => choice(row, () => this.guard(() => chosen(row, error))))) : null,
      ]);
      return null;
    }
  }

  // Puts what was chosen in place of the name that was not clear.
  async #retry(from, to, row, problem) {
    const about = (name) => problem.message.includes(name);
    return about(from) && !(about(to) && to.length > from.length) ? this.connect(row.id, to) : this.connect(from, row.id);
  }
}
