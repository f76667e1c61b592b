// name: has_hubs
// mode: read
// params: ends, hub
// returns: found
// Whether an entity but these has more relationships than a hub may have.
MATCH (e:__Entity__)
WHERE e.degree > $hub AND NOT e.id IN $ends
WITH e LIMIT 1
RETURN count(e) > 0 AS found
