// name: appearance_entity_id
// mode: schema
// params: -
// returns: -
// Finds where an entity appears.
CREATE INDEX appearance_entity_id IF NOT EXISTS
FOR (n:Appearance) ON (n.entity_id)
