// name: document_publisher_key_publisher
// mode: schema
// params: -
// returns: -
// Counts the documents of a publisher by spelling.
CREATE INDEX document_publisher_key_publisher IF NOT EXISTS
FOR (n:Document) ON (n.publisher_key, n.publisher)
