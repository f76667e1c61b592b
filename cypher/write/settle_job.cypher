// name: settle_job
// mode: write
// params: id, now
// returns: -
// Notes when a closed job, which is locked, has nothing left that waits or runs.
MATCH (j:Job {id: $id})
WHERE j.closed AND j.finished_at IS NULL
  AND NOT EXISTS { MATCH (q:Queued {job_id: j.id}) WHERE q.state IN ['queued', 'running'] }
SET j.finished_at = $now
