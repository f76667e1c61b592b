// name: count_entities
// mode: write
// params: ids
// returns: rows
// Counts the appearances of entities: documents by name, surface and role; none for one that appears nowhere.
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Appearance {entity_id: id})
  RETURN count(a) AS documents, min(a.seen) AS first, max(a.seen) AS last, head(collect(a.type)) AS type
}
WITH * WHERE documents > 0
CALL (id) { MATCH (a:Appearance {entity_id: id}) WITH a.name AS text, count(*) AS n RETURN collect([text, n]) AS names }
CALL (id) {
  MATCH (a:Appearance {entity_id: id}) UNWIND a.surfaces AS text
  WITH text, count(*) AS n RETURN collect([text, n]) AS surfaces
}
CALL (id) {
  MATCH (a:Appearance {entity_id: id}) UNWIND a.roles AS text
  WITH text, count(*) AS n RETURN collect([text, n]) AS roles
}
CALL (id) { MATCH (a:Appearance {entity_id: id}) UNWIND a.folded_names AS text RETURN collect(DISTINCT text) AS folded }
RETURN collect({
  id: id, type: type, documents: documents, first: first, last: last, names: names, surfaces: surfaces, roles: roles,
  folded: folded
}) AS rows
