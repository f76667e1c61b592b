// The panel beside the canvas: what fills it, skeletons while that comes, and words for what went wrong.
import { button, el, replace } from "./dom.js";
import { icon, look } from "./types.js";

export class Panel {
  constructor(root) {
    this.root = root;
    this.turn = 0;
  }

  // Shows what `make` gives; a later call wins over an earlier one that is still waiting.
  async show(make) {
    this.turn += 1;
    const turn = this.turn;
    const made = await this.waiting(make, () => turn === this.turn);
    if (turn === this.turn) this.#fill(made);
  }

  // Waits for an answer that may be shown elsewhere too; what fails is told here, in the place of skeletons at least.
  async waiting(question, mine = () => true) {
    const slow = setTimeout(() => { if (mine()) replace(this.root, ...Array.from({ length: 6 }, () => el("div", { class: "skeleton" }))); }, 200);
    try {
      return await question();
    } catch (error) {
      if (mine()) replace(this.root, el("h2", {}, "No answer"), el("p", { class: "problem" }, error.message));
      throw error;
    } finally {
      clearTimeout(slow);
    }
  }

  #fill(made) {
    replace(this.root, ...made);
    this.root.scrollTop = 0;
  }
}

export function heading(type, title) {
  return [el("div", { class: "kind" }, icon(type), capital(look(type).word)), el("h2", {}, title)];
}

export function choice(entity, action) {
  const roles = entity.roles?.length ? ` — ${entity.roles[0]}` : "";
  return el("li", {}, button(el("span", {}, icon(entity.type), el("span", {}, entity.name, roles)), () => action(entity)));
}

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
