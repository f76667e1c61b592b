// name: create_job
// mode: write
// params: created_at, id
// returns: -
// Makes an empty, open job; one that exists stays as it is.
MERGE (j:Job {id: $id})
ON CREATE SET j.created_at = $created_at, j.closed = false, j.cancelled = false,
  j.rejected_sources = [], j.rejected_codes = [], j.rejected_messages = []
