// name: predicates_at
// mode: read
// params: id
// returns: rows
// How many relationships of each type lead from an entity and to it; one to itself leads from it.
MATCH (e:__Entity__ {id: $id})
CALL (e) {
  MATCH (e)-[r]->(:__Entity__)
  RETURN type(r) AS type, false AS inverse, count(*) AS relationships, sum(r.statements) AS statements
  UNION ALL
  MATCH (e)<-[r]-(o:__Entity__) WHERE o <> e
  RETURN type(r) AS type, true AS inverse, count(*) AS relationships, sum(r.statements) AS statements
}
RETURN collect([type, inverse, relationships, statements]) AS rows
