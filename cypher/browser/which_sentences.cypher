// name: which_sentences
// mode: read
// params: -
// returns: subject, relation, object, polarity, status, sentence, article, publisher, published
// The sentences behind what is said of one name.
WITH 'Tobias Renner' AS name
MATCH (e:__Entity__ {name: name})
MATCH (s:Statement) WHERE s.subject_id = e.id OR s.object_id = e.id
MATCH (d:Document {id: s.document_id})
MATCH (a:__Entity__ {id: s.subject_id})
OPTIONAL MATCH (b:__Entity__ {id: s.object_id})
RETURN a.name AS subject, s.relation AS relation, coalesce(b.name, s.object_text) AS object, s.polarity AS polarity,
  s.status AS status, s.quote AS sentence, d.title AS article, d.publisher AS publisher, d.published_at AS published
ORDER BY s.confidence DESC, s.id LIMIT 100
