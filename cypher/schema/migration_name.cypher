// name: migration_name
// mode: schema
// params: -
// returns: -
// One Migration node for each name.
CREATE CONSTRAINT migration_name IF NOT EXISTS
FOR (n:Migration) REQUIRE n.name IS UNIQUE
