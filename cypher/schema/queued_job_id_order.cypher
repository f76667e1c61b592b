// name: queued_job_id_order
// mode: schema
// params: -
// returns: -
// Pages through a job's documents.
CREATE INDEX queued_job_id_order IF NOT EXISTS
FOR (n:Queued) ON (n.job_id, n.order)
