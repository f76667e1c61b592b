// name: delete_relationships
// mode: write
// params: rows
// returns: -
// Removes relationships by id and ends, in whichever direction they run.
UNWIND $rows AS row
MATCH (a:__Entity__ {id: row.subject})-[r {id: row.id}]-(b:__Entity__ {id: row.object})
DELETE r
