// name: share
// mode: write
// params: document_id
// returns: share
// What a document has in the graph: its appearances and its statements.
CALL () { MATCH (a:Appearance {document_id: $document_id}) RETURN collect(a {.*}) AS appearances }
CALL () { MATCH (s:Statement {document_id: $document_id}) RETURN collect(s {.*}) AS statements }
RETURN {appearances: appearances, statements: statements} AS share
