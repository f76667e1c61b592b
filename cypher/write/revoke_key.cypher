// name: revoke_key
// mode: write
// params: id, revoked_at
// returns: -
// Revokes a key; one that was revoked before keeps its time.
MATCH (k:CallerKey {id: $id})
SET k.revoked_at = coalesce(k.revoked_at, $revoked_at)
