// name: documents
// mode: read
// params: after, limit
// returns: rows
// Documents by id, after one.
MATCH (d:Document)
WHERE d.id > $after
WITH d ORDER BY d.id LIMIT $limit
RETURN collect(d {.*}) AS rows
