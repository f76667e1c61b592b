// Server-sent events, read by fetch so that they carry what any other request does.
import { request } from "./api.js";

// Calls `act(name, data)` for each event until the stream ends or `act` gives true.
export async function listen(path, act, signal) {
  const response = await request(path, { signal });
  if (!response.ok) throw new Error("The progress cannot be followed.");
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop();
    for (const block of blocks) {
      const found = parse(block);
      if (found && act(found.name, found.data)) {
        await reader.cancel();
        return;
      }
    }
  }
}

function parse(block) {
  const field = (name) => block.split(/\r?\n/).filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim()).join("\n");
  const data = field("data");
  return data ? { name: field("event") || "message", data: JSON.parse(data) } : null;
}
