// name: delete_relationships
// mode: write
// params: rows
// returns: -
// Removes relationships by id and ends, in whichever direction they run.
// Without the hints a plan made on an empty database scans all relationships for each.
UNWIND $rows AS row
MATCH (a:__Entity__ {id: row.subject})-[r {id: row.id}]-(b:__Entity__ {id: row.object})
USING INDEX a:__Entity__(id)
USING INDEX b:__Entity__(id)
DELETE r
