// name: record_migration
// mode: write
// params: name, now
// returns: -
// Notes that a migration was applied.
MERGE (m:Migration {name: $name}) ON CREATE SET m.applied_at = $now
