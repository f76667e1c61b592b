// name: write_entities
// mode: write
// params: rows
// returns: -
// Writes what was counted of entities, and counts their relationships.
UNWIND $rows AS row
MATCH (e:__Entity__ {id: row.id})
SET e += row.properties, e.degree = COUNT { (e)--() }
