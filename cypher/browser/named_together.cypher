// name: named_together
// mode: read
// params: -
// returns: name, articles
// Who is named most often in the same articles as one name.
WITH 'Tobias Renner' AS name
MATCH (e:__Entity__ {name: name})
MATCH (here:Appearance {entity_id: e.id}), (there:Appearance {document_id: here.document_id})
WHERE there.entity_id <> e.id
WITH there.entity_id AS id, count(*) AS articles ORDER BY articles DESC, id LIMIT 25
MATCH (b:__Entity__ {id: id})
RETURN b.name AS name, articles ORDER BY articles DESC, name
