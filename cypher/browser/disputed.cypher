// name: disputed
// mode: read
// params: -
// returns: subject, relation, object, affirmed, denied
// Facts that one sentence affirms and another denies.
MATCH (yes:Statement {polarity: 'affirmed'}) WHERE yes.object_id IS NOT NULL
MATCH (no:Statement {subject_id: yes.subject_id})
WHERE no.object_id = yes.object_id AND no.predicate = yes.predicate AND no.polarity = 'negated'
MATCH (a:__Entity__ {id: yes.subject_id}), (b:__Entity__ {id: yes.object_id})
RETURN a.name AS subject, yes.relation AS relation, b.name AS object, yes.quote AS affirmed, no.quote AS denied
ORDER BY yes.id, no.id
LIMIT 100
