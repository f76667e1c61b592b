// name: statement_subject_id_id
// mode: schema
// params: -
// returns: -
// Finds what an entity did, in the order of ids.
CREATE INDEX statement_subject_id_id IF NOT EXISTS
FOR (n:Statement) ON (n.subject_id, n.id)
