// name: these_entities
// mode: read
// params: ids
// returns: a, r, b
// Chosen entities, and what joins them.
UNWIND $ids AS id
MATCH (a:__Entity__ {id: id})
OPTIONAL MATCH (a)-[r]-(b:__Entity__) WHERE b.id IN $ids
RETURN a, r, b
