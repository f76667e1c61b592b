// name: migrations
// mode: read
// params: -
// returns: names
// Names of the migrations that were applied.
MATCH (m:Migration)
WHERE m.name > ''
RETURN collect(m.name) AS names
