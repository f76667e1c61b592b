// name: appearances
// mode: read
// params: after, entity_id, limit
// returns: rows
// Appearances of an entity by document, after one.
MATCH (a:Appearance {entity_id: $entity_id})
WHERE a.document_id > $after
WITH a ORDER BY a.document_id LIMIT $limit
RETURN collect(a {.*}) AS rows
