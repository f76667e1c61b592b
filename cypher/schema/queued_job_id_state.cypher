// name: queued_job_id_state
// mode: schema
// params: -
// returns: -
// Counts a job's documents by state.
CREATE INDEX queued_job_id_state IF NOT EXISTS
FOR (n:Queued) ON (n.job_id, n.state)
