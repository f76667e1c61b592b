// name: last_begun
// mode: read
// params: ids, statuses, until
// returns: rows
// The last date on which statements of these edges begin, no later than a day; of a date that is cut short, the end.
UNWIND $ids AS id
MATCH (s:Statement {relationship_id: id})
WHERE s.status IN $statuses AND coalesce(s.time, s.seen) <= $until + '~'
WITH id, max(coalesce(s.time, s.seen) + '~') AS last
RETURN collect([id, last]) AS rows
