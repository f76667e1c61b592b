// What people can do: each verb asks the service, changes the view and fills the panel.
import { aboutEntity } from "./about-entity.js";
import { aboutFact } from "./about-fact.js";
import { aboutGroup } from "./about-group.js";
import { aboutPaths, routesOf } from "./about-paths.js";
import { aboutTime } from "./about-time.js";
import { aboutView } from "./about-view.js";
import { choice } from "./panel.js";
import { choose } from "./publishers.js";
import { el } from "./dom.js";
import * as graph from "./graph.js";
import { DRAWN } from "./groups.js";
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
    // What the panel tells beside the view, as a link has it: a connection or a timeline.
    this.telling = null;
  }

  // ---- what is shown

  async overview() {
    const part = await this.panel.waiting(() => graph.overview());
    this.view.show(part, { remember: false });
    this.opening = true;
    this.cover.update(part.entities.length);
    this.chooseNothing();
  }

  async open(key, { add = !this.opening } = {}) {
    const entity = await this.#asked(() => graph.entity(key), (row) => this.open(row.id, { add }));
    if (!entity) return;
    const { entities, more } = await graph.neighbours(entity.id, { limit: NEIGHBOURS, has: () => false });
    const note = await this.#put([entity, ...entities], { add, around: entity.id });
    this.chooseEntity(entity.id);
    this.say(`${more ? `The ${NEIGHBOURS} strongest neighbours of ${entity.name} are shown; Expand brings more. ` : ""}${note}`);
    this.address(`/entity/${encodeURIComponent(entity.id)}`, entity.name);
  }

  async expand(id, { all = false } = {}) {
    const entity = this.view.entities.get(id);
    if (!entity || this.full()) return;
    const limit = all ? this.view.room : Math.min(EXPANDED, this.view.room);
    const { entities, more } = await graph.neighbours(id, { limit, has: (other) => this.view.has(other) });
    const note = await this.#put(entities, { add: true, around: id });
    this.chooseEntity(id);
    this.say(entities.length ? `${times(entities.length, "entity")} added${more ? "; Expand again for more" : ""}. ${note}` : `All neighbours of ${entity.name} are here already.`);
  }

  async connect(from, to, hops = HOPS) {
    if (!from || !to) return this.say("Name both ends to find how they are connected.");
    const answer = await this.#asked(() => graph.connections(from, to, hops), (row, problem) => this.#retry(from, to, row, problem));
    if (!answer) return;
    await this.#showPaths(answer);
    this.say("");
    this.telling = { from: answer.start.id, to: answer.end.id, hops };
    await this.panel.show(() => aboutPaths(this, answer));
    const asked = new URLSearchParams({ from: answer.start.id, to: answer.end.id });
    this.address(`/connect?${asked}`, `${answer.start.name} → ${answer.end.name}`);
  }

  // Shows what one article says; how many facts it states.
  async showDocument({ id, title }) {
    const { rows } = await graph.statementsOf(`document=${encodeURIComponent(id)}`);
    const facts = rows.filter((row) => row.relationship);
    if (!facts.length) return 0;
    const note = await this.#put(null, { ids: [...new Set(facts.flatMap((row) => [row.subject, row.object]))], add: false });
    this.chooseNothing();
    this.say(`${title ? `“${title}”` : "The article"}: ${times(rows.length, "statement")}. ${note}`);
    return facts.length;
  }

  async restore(saved) {
    const part = await this.panel.waiting(() => graph.among(saved.entities));
    const kept = new Set(saved.facts);
    const relationships = part.relationships.filter((fact) => kept.has(fact.id));
    this.opening = false;
    this.view.show({ ...part, relationships, pinned: saved.pinned, apart: saved.apart }, { remember: false, places: saved.places, viewport: saved.viewport });
    this.filters.set(saved.filters);
    await choose(this.view, this.filters);
    this.cover.update(part.entities.length);
    const gone = saved.entities.length - part.entities.length;
    if (gone) this.say(`${times(gone, "entity")} of this link ${gone === 1 ? "is" : "are"} no longer in the graph.`);
    await this.#retell(saved);
  }

  async #retell({ chosen, telling }) {
    this.choose(chosen);
    if (telling?.entity) return this.timeline(telling.entity);
    if (!telling?.from) return undefined;
    const answer = await graph.connections(telling.from, telling.to, telling.hops);
    this.from.set(answer.start);
    this.to.set(answer.end);
    this.again = null;
    this.telling = telling;
    return this.panel.show(() => aboutPaths(this, answer));
  }

  // ---- what is chosen

  // Whatever bears this id: an entity, a fact, a group; nothing, where it is not here.
  choose(id) {
    const group = this.view.groups.find((row) => row.id === id);
    if (this.view.has(id)) return this.chooseEntity(id);
    if (this.view.facts.has(id)) return this.chooseFact(id);
    return group ? this.chooseGroup(group) : this.chooseNothing();
  }

  chooseEntity(id) {
    if (this.view.groupOf(id)) this.view.takeOut(id);
    this.canvas.choose(id);
    this.canvas.reveal(id);
    return this.#tell(async () => aboutEntity(this, id));
  }

  chooseGroup(group) {
    this.canvas.choose(group.id);
    return this.#tell(async () => aboutGroup(this, group));
  }

  chooseFact(id) {
    const fact = this.view.facts.get(id);
    if (!fact) return this.say("That relation is not on the canvas any more.");
    this.canvas.choose(id);
    this.again = this.telling = null;
    return this.guard(() => this.panel.show(() => aboutFact(this, fact)));
  }

  chooseNothing() {
    this.canvas.choose(null);
    return this.#tell(async () => aboutView(this));
  }

  takeOut(id) { return this.chooseEntity(id); }

  // Shows what is told again whenever the view changes.
  #tell(make) {
    this.telling = null;
    this.again = () => this.panel.show(make);
    return this.again();
  }

  // Brings the panel up to date with the view, where it tells of the view.
  refresh() {
    if (!this.again) return;
    if (this.view.has(this.canvas.chosen)) this.again();
    else this.choose(this.canvas.chosen);
  }

  timeline(id) {
    this.again = null;
    this.telling = { entity: id };
    return this.guard(() => this.panel.show(() => aboutTime(this, id)));
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

  collapse(id) {
    const leaves = this.view.leavesOf(id);
    if (!leaves.length) return this.say("Nothing hangs on it alone.");
    this.view.hide(leaves);
    this.chooseEntity(id);
    return this.say(`${times(leaves.length, "entity")} that hung on ${this.view.entities.get(id).name} alone ${leaves.length === 1 ? "is" : "are"} hidden; Undo brings all back.`);
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
    this.say(`${MOST} entities are on the canvas, as many as can be looked through. Hide some, or clear the canvas (n), before adding more.`);
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
    return this.#note(wanted.length, part);
  }

  // What people should know of what was shown, in words; nothing where all of it is plain to see.
  #note(wanted, { truncated }) {
    const { groups } = this.view;
    return [
      groups.length ? `More than ${DRAWN} entities cannot be told apart: some stand in ${times(groups.length, "group")}. Filter, hide, or choose a group to see who is in it.` : "",
      wanted > MOST ? `Only the first ${MOST} of ${wanted} entities are shown: open one of them to see what is around it.` : "",
      truncated ? "There are more facts among these than can be shown: use the filters to narrow." : "",
    ].filter(Boolean).join(" ");
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
      return await this.panel.waiting(question);
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
