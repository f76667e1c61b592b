// What lies over the canvas when there is nothing to draw, and the banner when the service is away.
import { button, el, replace } from "./dom.js";

export function cover(root, { onarticle }) {
  return {
    update(entities) {
      root.hidden = entities > 0;
      if (!root.hidden) replace(root, empty(onarticle));
    },
  };
}

function empty(onarticle) {
  return el("div", {},
    el("h2", {}, "The graph is empty"),
    el("p", {}, "It grows from articles. Paste one, drop a text file here, or feed a folder from the command line:"),
    el("pre", { tabindex: "0" }, "relatum ingest path/to/articles"),
    el("div", { class: "actions" }, button("Paste an article", () => onarticle())));
}

export function banner(root) {
  return {
    show(message, retry) {
      replace(root, el("span", {}, message), button("Try again", () => { root.hidden = true; retry(); }));
      root.hidden = false;
    },
    hide() { root.hidden = true; },
  };
}
