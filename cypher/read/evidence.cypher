// name: evidence
// mode: read
// params: after, confidence, limit, relationship_id
// returns: rows
// Statements of a relationship, most confident first, after one.
MATCH (s:Statement {relationship_id: $relationship_id})
WHERE $confidence IS NULL OR s.confidence < $confidence OR (s.confidence = $confidence AND s.id > $after)
WITH s ORDER BY s.confidence DESC, s.id LIMIT $limit
RETURN collect(s {.*}) AS rows
