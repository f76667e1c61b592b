// name: show_indexes
// mode: schema
// params: -
// returns: name, type, labelsOrTypes, properties, state
// The indexes that exist and belong to no constraint.
SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state, owningConstraint
WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
RETURN name, type, labelsOrTypes, properties, state
