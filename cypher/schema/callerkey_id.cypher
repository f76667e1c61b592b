// name: callerkey_id
// mode: schema
// params: -
// returns: -
// One CallerKey node for each id.
CREATE CONSTRAINT callerkey_id IF NOT EXISTS
FOR (n:CallerKey) REQUIRE n.id IS UNIQUE
