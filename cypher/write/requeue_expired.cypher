// name: requeue_expired
// mode: write
// params: dead, ids, now
// returns: -
// Queues such documents again, which are locked, or cancels them with their job; a lease prolonged meanwhile stands.
UNWIND $ids AS id
MATCH (q:Queued {id: id})
WHERE q.state = 'running' AND (q.expires <= $now OR q.worker IN $dead)
MATCH (j:Job {id: q.job_id})
SET q.state = CASE WHEN j.cancelled THEN 'cancelled' ELSE 'queued' END, q.token = null, q.worker = null, q.expires = null
