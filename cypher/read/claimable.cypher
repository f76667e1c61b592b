// name: claimable
// mode: read
// params: dead, now
// returns: found
// Whether a claim could find anything: a look without the latch, for workers that ask again and again.
CALL () {
  MATCH (q:Queued) WHERE q.state = 'queued' RETURN q LIMIT 1
  UNION
  MATCH (q:Queued) WHERE q.state = 'running' AND (q.expires <= $now OR q.worker IN $dead) RETURN q LIMIT 1
}
RETURN count(q) > 0 AS found
