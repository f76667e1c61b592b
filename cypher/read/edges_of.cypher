// name: edges_of
// mode: read
// params: ids, limit, types
// returns: rows
// Relationships at each of these entities, strongest first.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:__Entity__ {id: id})-[r]-(:__Entity__)
  WHERE size($types) = 0 OR type(r) IN $types
  WITH r ORDER BY r.documents DESC, r.confidence DESC, r.statements DESC, r.id LIMIT $limit
  RETURN collect(r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}) AS edges
}
RETURN collect([id, edges]) AS rows
