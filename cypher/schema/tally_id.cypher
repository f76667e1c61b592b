// name: tally_id
// mode: schema
// params: -
// returns: -
// One Tally node for each id.
CREATE CONSTRAINT tally_id IF NOT EXISTS
FOR (n:Tally) REQUIRE n.id IS UNIQUE
