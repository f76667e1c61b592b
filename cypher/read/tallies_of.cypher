// name: tallies_of
// mode: read
// params: id, kinds
// returns: rows
// In how many documents an entity is called what.
MATCH (t:Tally {entity_id: $id})
WHERE t.kind IN $kinds
RETURN collect([t.kind, t.text, t.documents]) AS rows
