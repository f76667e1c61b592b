// name: statement_predicate
// mode: schema
// params: -
// returns: -
// Counts statements by predicate.
CREATE INDEX statement_predicate IF NOT EXISTS
FOR (n:Statement) ON (n.predicate)
