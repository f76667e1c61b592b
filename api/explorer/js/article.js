// Hands in an article by pasting or dropping it, follows its reading, and shows its graph.
import { ask } from "./api.js";
import { button, el, replace } from "./dom.js";
import { listen } from "./events.js";

const LONGEST = 4_000_000;
const PATIENCE = 8_000;

export function article(app, stage) {
  const dialog = el("dialog", { "aria-labelledby": "article-title" });
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.reading?.abort());
  const open = (text = "", title = "") => {
    replace(dialog, form(app, dialog, text, title));
    dialog.showModal();
    dialog.querySelector("textarea").focus();
  };
  dropping(app, stage, open);
  return { open };
}

function form(app, dialog, text, title) {
  const field = (name, label, attributes) => el("label", {}, label, el(attributes.rows ? "textarea" : "input", { name, ...attributes }));
  const words = field("text", "Text of the article (English)", { rows: 8, required: true });
  words.lastChild.value = text;
  const progress = el("div", { role: "status" });
  const made = el("form", { method: "dialog" },
    el("h2", { id: "article-title" }, "Read an article"), words,
    el("div", { class: "two" },
      field("title", "Title", { type: "text", value: title }), field("publisher", "Publisher", { type: "text" }),
      field("published_at", "Published on", { type: "date" }), field("url", "Address", { type: "text" })),
    progress,
    el("div", { class: "actions" }, el("button", { type: "submit" }, "Read it"), button("Cancel", () => dialog.close())));
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    read(app, dialog, made, progress);
  });
  return made;
}

async function read(app, dialog, made, progress) {
  const filled = [...new FormData(made)].filter(([, value]) => value.trim());
  const send = made.querySelector("button[type=submit]");
  send.disabled = true;
  dialog.reading = new AbortController();
  try {
    replace(progress, el("p", {}, "Sending …"));
    const { job, document } = await ask("/v1/documents", { body: Object.fromEntries(filled) });
    await follow(job, progress, dialog.reading.signal);
    const number = await app.showDocument({ id: document, title: made.elements.title.value });
    if (!number) throw new Error("It was read, but no sentence says how two named things are related.");
    dialog.close();
  } catch (error) {
    if (error.name !== "AbortError") replace(progress, el("p", { class: "problem" }, error.message));
  } finally {
    send.disabled = false;
  }
}

// Waits for the job; throws with its reason when the article could not be read.
async function follow(job, progress, signal) {
  const told = el("p", {}, "Stored; waiting to be read …");
  const bar = el("progress", { "aria-label": "Progress" });
  replace(progress, told, bar);
  const late = setTimeout(() => { told.textContent = "Stored; no worker has taken it yet. It is read as soon as one runs, and this window may be closed."; }, PATIENCE);
  let last = null;
  try {
    await listen(`/v1/jobs/${job}/events`, (name, data) => {
      last = data;
      if (data.counts.running) { told.textContent = "Reading …"; clearTimeout(late); }
      return name === "done";
    }, signal);
  } finally {
    clearTimeout(late);
  }
  if (last?.errors.length) throw new Error(last.errors[0].message);
}

function dropping(app, stage, open) {
  const files = (event) => [...(event.dataTransfer?.types ?? [])].some((type) => ["Files", "text/plain"].includes(type));
  stage.addEventListener("dragover", (event) => { if (files(event)) { event.preventDefault(); stage.classList.add("dropping"); } });
  stage.addEventListener("dragleave", () => stage.classList.remove("dropping"));
  stage.addEventListener("drop", async (event) => {
    event.preventDefault();
    stage.classList.remove("dropping");
    const [file] = event.dataTransfer.files;
    if (file && file.size > LONGEST) return app.say("That file is too long for one article: use relatum ingest.");
    return file ? open(await file.text(), file.name.replace(/\.\w+$/, "")) : open(event.dataTransfer.getData("text/plain"));
  });
}
