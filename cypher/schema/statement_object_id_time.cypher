// name: statement_object_id_time
// mode: schema
// params: -
// returns: -
// Finds what was done to an entity, in the order of time.
CREATE INDEX statement_object_id_time IF NOT EXISTS
FOR (n:Statement) ON (n.object_id, n.time)
