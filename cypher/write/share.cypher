// name: share
// mode: write
// params: document_id
// returns: share
// What a document has in the graph, its appearances and its statements; whether its node is there, and was written before.
OPTIONAL MATCH (d:Document {id: $document_id})
CALL () { MATCH (a:Appearance {document_id: $document_id}) RETURN collect(a {.*}) AS appearances }
CALL () { MATCH (s:Statement {document_id: $document_id}) RETURN collect(s {.*}) AS statements }
RETURN {
  there: d IS NOT NULL, known: d.content_hash IS NOT NULL, appearances: appearances, statements: statements
} AS share
