// name: keys
// mode: read
// params: -
// returns: rows
// All keys of callers, by time of creation, then id.
MATCH (k:CallerKey)
WITH k ORDER BY k.created_at, k.id
RETURN collect(k {.*}) AS rows
