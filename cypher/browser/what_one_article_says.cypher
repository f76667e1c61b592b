// name: what_one_article_says
// mode: read
// params: -
// returns: a, r, b
// What one article says, as a graph.
MATCH (d:Document)
WITH d ORDER BY d.published_at DESC, d.id LIMIT 1
MATCH (s:Statement {document_id: d.id}) WHERE s.relationship_id IS NOT NULL
MATCH (a:__Entity__ {id: s.subject_id})-[r {id: s.relationship_id}]-(b:__Entity__ {id: s.object_id})
RETURN a, r, b
