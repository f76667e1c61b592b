// name: create_relationships
// mode: write
// params: rows
// returns: -
// Makes relationships that do not exist, between entities that are locked.
UNWIND $rows AS row
MATCH (a:__Entity__ {id: row.subject})
MATCH (b:__Entity__ {id: row.object})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
