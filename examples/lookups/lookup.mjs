// Which entity does each name of a list mean? Asked with fetch, from Node 18 or a page that the service allows.
//   node lookup.mjs "Orlan, Viktor" "northern front"        RELATUM=http://127.0.0.1:8000
const service = process.env.RELATUM ?? "http://127.0.0.1:8000";
const names = process.argv.slice(2);

const answer = await fetch(`${service}/v1/match`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ names: names.map((name) => ({ name })) }),
});
const found = await answer.json();
if (!answer.ok) throw new Error(`${found.detail} (${found.code}, request ${found.request_id})`);

for (const { name, candidates } of found.items) {
  const best = candidates[0];
  console.log(best ? `${name}: ${best.name}, ${best.score.toFixed(2)}, ${best.reason}` : `${name}: nobody here`);
}
