// name: lock_entities
// mode: write
// params: rows
// returns: made
// Locks entities in the order of the rows, making those that are missing, and names those that it made.
// A MERGE alone locks nothing that exists; writing a property to itself does.
UNWIND $rows AS row
MERGE (e:__Entity__ {id: row.id})
SET e.id = e.id, e:$(row.type)
RETURN collect(CASE WHEN e.documents IS NULL THEN e.id END) AS made
