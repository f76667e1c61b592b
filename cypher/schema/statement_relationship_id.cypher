// name: statement_relationship_id
// mode: schema
// params: -
// returns: -
// Finds the evidence of a relationship.
CREATE INDEX statement_relationship_id IF NOT EXISTS
FOR (n:Statement) ON (n.relationship_id)
