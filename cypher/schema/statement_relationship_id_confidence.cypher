// name: statement_relationship_id_confidence
// mode: schema
// params: -
// returns: -
// Finds the evidence of an edge, in the order of confidence.
CREATE INDEX statement_relationship_id_confidence IF NOT EXISTS
FOR (n:Statement) ON (n.relationship_id, n.confidence)
