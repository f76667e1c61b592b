// name: lock_queued
// mode: write
// params: ids
// returns: -
// Locks queued documents in the order of the ids.
UNWIND $ids AS id
MATCH (q:Queued {id: id})
SET q.id = q.id
