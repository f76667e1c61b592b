// name: update_relationships
// mode: write
// params: rows
// returns: ids
// Writes relationships that exist, and says which did.
// Without the hints a plan made on an empty database scans all relationships for each.
UNWIND $rows AS row
MATCH (a:__Entity__ {id: row.subject})-[r {id: row.id}]->(b:__Entity__ {id: row.object})
USING INDEX a:__Entity__(id)
USING INDEX b:__Entity__(id)
SET r = row.properties
RETURN collect(row.id) AS ids
