// name: between
// mode: read
// params: one, other
// returns: rows
// Relationships between two entities, in both directions.
MATCH (a:__Entity__ {id: $one})-[r]-(b:__Entity__ {id: $other})
RETURN collect(DISTINCT r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}) AS rows
