// name: predicates_at
// mode: read
// params: id
// returns: rows
// How many relationships of each type lead from an entity and to it.
MATCH (e:__Entity__ {id: $id})-[r]-(:__Entity__)
WITH DISTINCT r, startNode(r) <> e AS inverse
WITH type(r) AS type, inverse, count(*) AS relationships, sum(r.statements) AS statements
RETURN collect([type, inverse, relationships, statements]) AS rows
