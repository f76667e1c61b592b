// name: queued_state
// mode: schema
// params: -
// returns: -
// Finds what waits and what runs.
CREATE INDEX queued_state IF NOT EXISTS
FOR (n:Queued) ON (n.state)
