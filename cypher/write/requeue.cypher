// name: requeue
// mode: write
// params: deaths, id
// returns: attempts
// Queues one document again, which is locked, or cancels it with its job.
MATCH (q:Queued {id: $id})
MATCH (j:Job {id: q.job_id})
SET q.state = CASE WHEN j.cancelled THEN 'cancelled' ELSE 'queued' END, q.attempts = q.attempts + $deaths,
  q.token = null, q.worker = null, q.expires = null
RETURN q.attempts AS attempts
