// name: statement_id
// mode: schema
// params: -
// returns: -
// One Statement node for each id.
CREATE CONSTRAINT statement_id IF NOT EXISTS
FOR (n:Statement) REQUIRE n.id IS UNIQUE
