// name: entity_id
// mode: schema
// params: -
// returns: -
// One __Entity__ node for each id.
CREATE CONSTRAINT entity_id IF NOT EXISTS
FOR (n:__Entity__) REQUIRE n.id IS UNIQUE
