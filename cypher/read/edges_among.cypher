// name: edges_among
// mode: read
// params: ids, limit
// returns: rows
// Relationships with both ends among these entities, by id.
MATCH (a:__Entity__)-[r]->(b:__Entity__)
WHERE a.id IN $ids AND b.id IN $ids
WITH r ORDER BY r.id LIMIT $limit
RETURN collect(r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}) AS rows
