// name: lock_job
// mode: write
// params: id
// returns: id
// Locks a job; nothing if there is none.
MATCH (j:Job {id: $id})
SET j.id = j.id
RETURN j.id AS id
