// name: next_queued
// mode: write
// params: limit
// returns: rows
// Documents that wait, oldest job first, then order, each only when no other version of it goes before.
// The conditions on job and order let the index bring them in order.
MATCH (q:Queued)
USING INDEX q:Queued(state, job_id, order)
WHERE q.state = 'queued' AND q.job_id >= '' AND q.order IS NOT NULL
  AND NOT EXISTS {
    MATCH (p:Queued {document_id: q.document_id})
    WHERE p.state = 'running' OR p.state = 'queued' AND
      (p.job_id < q.job_id OR p.job_id = q.job_id AND (p.order < q.order OR p.order = q.order AND p.id < q.id))
  }
WITH q ORDER BY q.state, q.job_id, q.order, q.id LIMIT $limit
RETURN collect(q {.id, .attempts}) AS rows
