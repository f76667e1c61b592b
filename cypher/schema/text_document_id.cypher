// name: text_document_id
// mode: schema
// params: -
// returns: -
// One Text node for each document_id.
CREATE CONSTRAINT text_document_id IF NOT EXISTS
FOR (n:Text) REQUIRE n.document_id IS UNIQUE
