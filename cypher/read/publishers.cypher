// name: publishers
// mode: read
// params: after, limit, prefix
// returns: rows
// Publishers with a folded name that begins so, by that name, after one: each spelling with its number of documents.
MATCH (d:Document) USING INDEX d:Document(publisher_key, publisher)
WHERE d.publisher_key STARTS WITH $prefix AND d.publisher_key > $after AND d.publisher IS NOT NULL
WITH d.publisher_key AS key, d.publisher AS name, count(*) AS documents
WITH key, collect([key, name, documents]) AS spelled ORDER BY key LIMIT $limit
UNWIND spelled AS row
RETURN collect(row) AS rows
