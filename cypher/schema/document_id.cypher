// name: document_id
// mode: schema
// params: -
// returns: -
// One Document node for each id.
CREATE CONSTRAINT document_id IF NOT EXISTS
FOR (n:Document) REQUIRE n.id IS UNIQUE
