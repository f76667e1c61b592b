// name: queued
// mode: read
// params: after, job_id, limit
// returns: rows
// Documents of a job by order, after one, without their text.
MATCH (q:Queued {job_id: $job_id})
WHERE q.order > $after
WITH q ORDER BY q.order LIMIT $limit
RETURN collect(q {
  .id, .job_id, .document_id, .key, .url, .title, .publisher, .published_at, .state, .attempts, .order, .source, .error,
  .force
}) AS rows
