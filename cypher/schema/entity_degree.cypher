// name: entity_degree
// mode: schema
// params: -
// returns: -
// Finds hubs, which paths may have to avoid.
CREATE INDEX entity_degree IF NOT EXISTS
FOR (n:__Entity__) ON (n.degree)
