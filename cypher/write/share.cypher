// name: share
// mode: write
// params: document_id
// returns: share
// What a document has in the graph: ids of its appearances and statements, and what they touch.
CALL () {
  MATCH (a:Appearance {document_id: $document_id})
  RETURN collect({id: a.id, entity: a.entity_id, type: a.type}) AS appearances
}
CALL () {
  MATCH (s:Statement {document_id: $document_id})
  RETURN collect({id: s.id, relationship: s.relationship_id, subject: s.subject_id, object: s.object_id}) AS statements
}
RETURN {appearances: appearances, statements: statements} AS share
