// name: make_latch
// mode: write
// params: -
// returns: -
// Makes the node that claims lock first.
MERGE (:Latch {id: 'queue'})
