// name: relationship_ids
// mode: read
// params: after, limit
// returns: ids
// Ids of relationships in order, after one.
MATCH (s:Statement)
WHERE s.relationship_id > $after
WITH DISTINCT s.relationship_id AS id ORDER BY id LIMIT $limit
RETURN collect(id) AS ids
