// name: appearances
// mode: read
// params: after, entity_id, limit
// returns: rows
// Appearances of an entity by document, after one, read off an index in that order.
MATCH (a:Appearance {entity_id: $entity_id}) USING INDEX a:Appearance(entity_id, document_id)
WHERE a.document_id > $after
WITH a ORDER BY a.entity_id, a.document_id LIMIT $limit
RETURN collect(a {.*}) AS rows
