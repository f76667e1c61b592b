// name: tallies
// mode: write
// params: ids
// returns: rows
// Tallies of entities, all of each.
UNWIND $ids AS id
CALL (id) { MATCH (t:Tally {entity_id: id}) RETURN collect([t.kind, t.text, t.documents]) AS tallies }
RETURN collect({id: id, tallies: tallies}) AS rows
