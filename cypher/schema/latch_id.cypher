// name: latch_id
// mode: schema
// params: -
// returns: -
// One Latch node for each id.
CREATE CONSTRAINT latch_id IF NOT EXISTS
FOR (n:Latch) REQUIRE n.id IS UNIQUE
