// name: tally
// mode: write
// params: rows
// returns: -
// Adds steps to tallies: how many documents use a text for an entity, which is locked.
UNWIND $rows AS row
MERGE (t:Tally {id: row.id})
ON CREATE SET t.entity_id = row.entity_id, t.kind = row.kind, t.text = row.text, t.documents = row.step
ON MATCH SET t.documents = t.documents + row.step
