// name: statement_object_id_id
// mode: schema
// params: -
// returns: -
// Finds what was done to an entity, in the order of ids.
CREATE INDEX statement_object_id_id IF NOT EXISTS
FOR (n:Statement) ON (n.object_id, n.id)
