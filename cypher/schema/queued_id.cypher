// name: queued_id
// mode: schema
// params: -
// returns: -
// One Queued node for each id.
CREATE CONSTRAINT queued_id IF NOT EXISTS
FOR (n:Queued) REQUIRE n.id IS UNIQUE
