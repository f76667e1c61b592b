// name: shared_documents
// mode: read
// params: limit, one, other
// returns: found
// Documents in which two entities appear: how many, and the first ids.
MATCH (a:Appearance {entity_id: $one})
MATCH (b:Appearance {entity_id: $other})
WHERE a.document_id = b.document_id
WITH a.document_id AS id ORDER BY id
WITH collect(id) AS ids
RETURN {documents: size(ids), ids: ids[..$limit]} AS found
