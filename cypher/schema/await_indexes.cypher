// name: await_indexes
// mode: schema
// params: wait
// returns: -
// Waits until all indexes are filled.
CALL db.awaitIndexes($wait)
