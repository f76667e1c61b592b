// name: sizes
// mode: read
// params: -
// returns: row
// Sizes of the store, from the server's own counts.
CALL () { MATCH (n:Document) RETURN count(n) AS documents }
CALL () { MATCH (n:__Entity__) RETURN count(n) AS entities }
CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
CALL () { MATCH (n:Person) RETURN count(n) AS person }
CALL () { MATCH (n:Organization) RETURN count(n) AS organization }
CALL () { MATCH (n:Location) RETURN count(n) AS location }
CALL () { MATCH (n:Event) RETURN count(n) AS event }
CALL () { MATCH (n:Work) RETURN count(n) AS work }
CALL () { MATCH (n:Product) RETURN count(n) AS product }
CALL () { MATCH (n:Group) RETURN count(n) AS group }
CALL () { MATCH (n:Thing) RETURN count(n) AS thing }
CALL () {
  MATCH (q:Queued) WHERE q.state IN ['queued', 'running']
  WITH q.state AS state, count(*) AS n RETURN collect([state, n]) AS waiting
}
RETURN {
  documents: documents, entities: entities, statements: statements, relationships: relationships, waiting: waiting,
  types: [['Person', person], ['Organization', organization], ['Location', location], ['Event', event],
    ['Work', work], ['Product', product], ['Group', group], ['Thing', thing]]
} AS row
