// name: disputed
// mode: read
// params: -
// returns: subject, relation, object, affirmed, denied
// Facts that one sentence affirms and another denies.
MATCH (yes:Statement {polarity: 'affirmed'}) WHERE yes.object_id IS NOT NULL
MATCH (no:Statement {subject_id: yes.subject_id})
WHERE no.object_id = yes.object_id AND no.predicate = yes.predicate AND no.polarity = 'negated'
RETURN yes.subject_text AS subject, yes.relation AS relation, yes.object_text AS object, yes.quote AS affirmed,
  no.quote AS denied
LIMIT 100
