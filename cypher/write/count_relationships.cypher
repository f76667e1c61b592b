// name: count_relationships
// mode: write
// params: ids
// returns: rows
// Counts the statements of relationships, with the three best quotes of each; none for one that nothing supports.
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {relationship_id: id})
  RETURN count(s) AS statements, count(DISTINCT s.document_id) AS documents, max(s.confidence) AS confidence,
    collect(DISTINCT s.status) AS statuses, collect(DISTINCT s.fingerprint) AS fingerprints, min(s.time) AS first, max(s.time) AS last
}
WITH * WHERE statements > 0
CALL (id) {
  MATCH (s:Statement {relationship_id: id})
  WITH s ORDER BY s.confidence DESC, s.id LIMIT 3
  RETURN collect(s {.id, .document_id, .quote, .confidence, .relation, .subject_id, .predicate, .object_id}) AS quotes
}
RETURN collect({
  id: id, statements: statements, documents: documents, confidence: confidence, statuses: statuses, first: first,
  last: last, quotes: quotes, fingerprints: fingerprints
}) AS rows
