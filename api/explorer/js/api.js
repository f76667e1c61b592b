// Asks the service, and turns every failure into a Problem that has words for people.
import { another, headers, key as ownKey } from "./access.js";

export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || "The service did not answer.");
    this.status = status;
    this.code = body.code || "unreachable";
    this.candidates = body.candidates || [];
    this.nearest = body.nearest || [];
  }

  // Whether it is worth trying again: nobody answers, or no key was given.
  get away() {
    return this.status === 0 || this.status >= 502 || this.status === 401;
  }
}

let waiting = 0;
let slow = null;

export async function ask(path, { body, signal } = {}) {
  begin();
  try {
    return await answer(await request(path, { body, signal }));
  } finally {
    end();
  }
}

export async function request(path, { body, signal } = {}) {
  const used = ownKey();
  const response = await send(path, { body, signal });
  return response.status === 401 && await another(used) ? request(path, { body, signal }) : response;
}

async function send(path, { body, signal }) {
  const options = body === undefined ? { signal, headers: headers() } : {
    method: "POST", body: JSON.stringify(body), headers: { ...headers(), "content-type": "application/json" }, signal,
  };
  try {
    return await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") throw error;
    throw new Problem(0, { detail: "The service does not answer." });
  }
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  // 300 is an answer of its own here: several entities bear the name.
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}

function begin() {
  waiting += 1;
  // What is quick needs no sign; a sign that flickers is worse than none.
  slow ??= setTimeout(() => { document.getElementById("loading").hidden = false; }, 200);
}

function end() {
  waiting -= 1;
  if (waiting) return;
  clearTimeout(slow);
  slow = null;
  document.getElementById("loading").hidden = true;
}

export const key = encodeURIComponent;
