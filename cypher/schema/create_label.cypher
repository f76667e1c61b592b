// name: create_label
// mode: schema
// params: label
// returns: -
// Makes the token of a label; Neo4j Browser's preview colours a node by its oldest one.
CALL db.createLabel($label)
