// name: appearance_id
// mode: schema
// params: -
// returns: -
// One Appearance node for each id.
CREATE CONSTRAINT appearance_id IF NOT EXISTS
FOR (n:Appearance) REQUIRE n.id IS UNIQUE
