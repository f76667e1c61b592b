// name: tally_entity_id
// mode: schema
// params: -
// returns: -
// Finds the tallies of an entity.
CREATE INDEX tally_entity_id IF NOT EXISTS
FOR (n:Tally) ON (n.entity_id)
