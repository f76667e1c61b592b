// name: write_publishers
// mode: write
// params: rows
// returns: -
// Keeps on documents what the spellings of their publishers have in common.
UNWIND $rows AS row
MATCH (d:Document {id: row.document_id})
SET d.publisher_key = row.publisher
