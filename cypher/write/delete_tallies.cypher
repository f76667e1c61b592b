// name: delete_tallies
// mode: write
// params: ids
// returns: -
// Removes those of these tallies that nothing counts for.
UNWIND $ids AS id
MATCH (t:Tally {id: id})
WHERE t.documents = 0
DELETE t
