// name: cancel_job
// mode: write
// params: id
// returns: -
// Takes no more documents into a job and cancels those that wait.
MATCH (j:Job {id: $id})
SET j.closed = true, j.cancelled = true
WITH j
MATCH (q:Queued {job_id: j.id})
WHERE q.state = 'queued'
SET q.state = 'cancelled', q.text = null
