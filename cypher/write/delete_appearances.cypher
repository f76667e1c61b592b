// name: delete_appearances
// mode: write
// params: ids
// returns: -
// Removes appearances.
UNWIND $ids AS id
MATCH (a:Appearance {id: id})
DELETE a
