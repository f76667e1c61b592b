// name: delete_entities
// mode: write
// params: ids
// returns: -
// Removes entities that appear nowhere.
UNWIND $ids AS id
MATCH (e:__Entity__ {id: id})
DETACH DELETE e
