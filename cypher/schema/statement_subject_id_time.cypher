// name: statement_subject_id_time
// mode: schema
// params: -
// returns: -
// Finds what an entity did, in the order of time.
CREATE INDEX statement_subject_id_time IF NOT EXISTS
FOR (n:Statement) ON (n.subject_id, n.time)
