// name: close_job
// mode: write
// params: id
// returns: -
// Takes no more documents into a job.
MATCH (j:Job {id: $id})
SET j.closed = true
