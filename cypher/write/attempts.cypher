// name: attempts
// mode: write
// params: id
// returns: attempts
// Deaths counted against a queued document.
MATCH (q:Queued {id: $id})
RETURN q.attempts AS attempts
