// name: queued_state_job_id_order
// mode: schema
// params: -
// returns: -
// Finds the next documents of the queue in their order.
CREATE INDEX queued_state_job_id_order IF NOT EXISTS
FOR (n:Queued) ON (n.state, n.job_id, n.order)
