// Puts entities together where there are more than can be looked at. Pure.
//
// A group is {id, type, around, members}: entities of one type that all hang on nothing but the same one; where that is not
// enough, those of one type that have the fewest facts here (`around` is null then).

export const DRAWN = 300;

export function grouped({ entities, facts, keep }, most = DRAWN) {
  const groups = [];
  if (entities.size <= most) return groups;
  const near = neighbours(facts);
  let drawn = entities.size;
  const fold = (id, { type, around, members }) => {
    groups.push({ id, type, around, members });
    drawn -= members.length - 1;
  };
  for (const [id, bucket] of hanging(entities, near, keep)) {
    if (drawn > most) fold(id, bucket);
  }
  if (drawn > most) {
    const folded = new Set(groups.flatMap((group) => group.members));
    for (const [id, bucket] of weakest(entities, near, new Set([...keep, ...folded]), drawn - most)) fold(id, bucket);
  }
  return groups;
}

function neighbours(facts) {
  const near = new Map();
  const join = (one, other) => near.set(one, (near.get(one) ?? new Set()).add(other));
  for (const { subject, object } of facts.values()) {
    if (subject === object) continue;
    join(subject, object);
    join(object, subject);
  }
  return near;
}

// Entities with one neighbour, by neighbour and type; the largest groups first.
function hanging(entities, near, keep) {
  const leaves = [...entities.values()].filter((row) => near.get(row.id)?.size === 1 && !keep.has(row.id));
  return buckets(leaves.map((row) => ({ ...row, around: [...near.get(row.id)][0] })))
    .filter(([, { members }]) => members.length > 1)
    .sort(([one, left], [other, right]) => right.members.length - left.members.length || one.localeCompare(other));
}

// As many of the least connected as must go, by type; each type costs one place of its own.
function weakest(entities, near, keep, excess) {
  const weight = (row) => near.get(row.id)?.size ?? 0;
  const rest = [...entities.values()].filter((row) => !keep.has(row.id)).sort((one, other) => weight(one) - weight(other) || one.id.localeCompare(other.id));
  let chosen = [];
  let types = 0;
  for (const row of rest) {
    if (chosen.length - types >= excess) break;
    chosen = [...chosen, row];
    types = new Set(chosen.map(({ type }) => type)).size;
  }
  return buckets(chosen.map((row) => ({ ...row, around: null })));
}

function buckets(rows) {
  const found = new Map();
  for (const { id, type, around } of rows) {
    const name = `group:${around ?? ""}:${type}`;
    if (!found.has(name)) found.set(name, { type, around, members: [] });
    found.get(name).members.push(id);
  }
  return [...found];
}
