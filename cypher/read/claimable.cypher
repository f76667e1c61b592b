// name: claimable
// mode: read
// params: dead, now
// returns: found
// Whether a claim could find anything: a look without the latch, for workers that ask again and again.
RETURN EXISTS { MATCH (q:Queued) WHERE q.state = 'queued' }
  OR EXISTS { MATCH (q:Queued) WHERE q.state = 'running' AND (q.expires <= $now OR q.worker IN $dead) } AS found
