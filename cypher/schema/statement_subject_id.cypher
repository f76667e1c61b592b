// name: statement_subject_id
// mode: schema
// params: -
// returns: -
// Finds what is said of a subject.
CREATE INDEX statement_subject_id IF NOT EXISTS
FOR (n:Statement) ON (n.subject_id)
