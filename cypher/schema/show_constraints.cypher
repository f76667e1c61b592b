// name: show_constraints
// mode: schema
// params: -
// returns: name, type, labelsOrTypes, properties
// The constraints that exist; one of another schema under a name of ours is not seen by IF NOT EXISTS.
SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties
RETURN name, type, labelsOrTypes, properties
