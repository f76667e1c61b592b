// name: lock_latch
// mode: write
// params: -
// returns: id
// Locks the queue for one claim at a time; nothing where the database was not migrated.
MATCH (l:Latch {id: 'queue'})
SET l.id = l.id
RETURN l.id AS id
