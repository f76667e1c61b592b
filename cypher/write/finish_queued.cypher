// name: finish_queued
// mode: write
// params: error, id, state
// returns: -
// Ends a lease with a final state. The text of what failed is kept, for whoever mends it.
MATCH (q:Queued {id: $id})
SET q.state = $state, q.error = $error, q.token = null, q.worker = null, q.expires = null,
  q.text = CASE WHEN $state IN ['failed', 'quarantined'] THEN q.text END
