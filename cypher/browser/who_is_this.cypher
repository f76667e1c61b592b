// name: who_is_this
// mode: read
// params: -
// returns: a, r, b
// Everyone and everything one name is connected to.
WITH 'Tobias Renner' AS name
MATCH (a:__Entity__) WHERE toLower(a.name) CONTAINS toLower(name) OR any(alias IN a.aliases WHERE toLower(alias) = toLower(name))
WITH a ORDER BY a.documents DESC, a.id LIMIT 5
OPTIONAL MATCH (a)-[r]-(b)
RETURN a, r, b LIMIT 100
