// name: timeline
// mode: read
// params: -
// returns: time, until, subject, relation, object, sentence
// The dated facts about one name, oldest first.
WITH 'Tobias Renner' AS name
MATCH (e:__Entity__ {name: name})
MATCH (s:Statement) WHERE (s.subject_id = e.id OR s.object_id = e.id) AND s.time IS NOT NULL
MATCH (a:__Entity__ {id: s.subject_id})
OPTIONAL MATCH (b:__Entity__ {id: s.object_id})
RETURN s.time AS time, s.time_end AS until, a.name AS subject, s.relation AS relation,
  coalesce(b.name, s.object_text) AS object, s.quote AS sentence
ORDER BY time, s.id LIMIT 100
