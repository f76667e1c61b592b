// name: write_relationships
// mode: write
// params: rows
// returns: -
// Writes relationships between entities that are locked.
UNWIND $rows AS row
MATCH (a:__Entity__ {id: row.subject})
MATCH (b:__Entity__ {id: row.object})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r = row.properties
