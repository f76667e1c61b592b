// name: relationships
// mode: read
// params: ids
// returns: rows
// Relationships by ids, found through the ends of one of their statements, since edges have no index.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {relationship_id: id})
  RETURN s.subject_id AS one, s.object_id AS other LIMIT 1
}
MATCH (a:__Entity__ {id: one})-[r {id: id}]-(b:__Entity__ {id: other})
RETURN collect(DISTINCT r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}) AS rows
