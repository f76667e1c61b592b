// name: statement_subject_id_object_id
// mode: schema
// params: -
// returns: -
// Finds what is said of two entities.
CREATE INDEX statement_subject_id_object_id IF NOT EXISTS
FOR (n:Statement) ON (n.subject_id, n.object_id)
