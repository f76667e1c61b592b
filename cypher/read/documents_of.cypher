// name: documents_of
// mode: read
// params: ids
// returns: rows
// Documents by ids.
MATCH (d:Document)
WHERE d.id IN $ids
RETURN collect(d {.*}) AS rows
