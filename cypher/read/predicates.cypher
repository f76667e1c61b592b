// name: predicates
// mode: read
// params: -
// returns: rows
// Statements by predicate. The condition holds for all; it lets the index be read in place of the nodes.
MATCH (s:Statement)
WHERE s.predicate >= ''
WITH s.predicate AS predicate, count(*) AS n
RETURN collect([predicate, n]) AS rows
