// name: held
// mode: write
// params: id, token
// returns: row
// What a lease protects, for one whose token is still the current one.
MATCH (q:Queued {id: $id})
WHERE q.state = 'running' AND q.token = $token
RETURN q {.id, .attempts} AS row
