// name: migrations
// mode: read
// params: -
// returns: names
// Names of the migrations that were applied.
MATCH (m:Migration)
RETURN collect(m.name) AS names
