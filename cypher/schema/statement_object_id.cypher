// name: statement_object_id
// mode: schema
// params: -
// returns: -
// Finds what is said of an object.
CREATE INDEX statement_object_id IF NOT EXISTS
FOR (n:Statement) ON (n.object_id)
