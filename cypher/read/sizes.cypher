// name: sizes
// mode: read
// params: -
// returns: rows
// Sizes of the store, from the server's own counts: of documents, entities, statements, relationships, and each type.
CALL () {
  MATCH (n:Document) WITH count(n) AS n RETURN 'documents' AS name, n
  UNION ALL
  MATCH (n:__Entity__) WITH count(n) AS n RETURN 'entities' AS name, n
  UNION ALL
  MATCH (n:Statement) WITH count(n) AS n RETURN 'statements' AS name, n
  UNION ALL
  MATCH ()-[n]->() WITH count(n) AS n RETURN 'relationships' AS name, n
  UNION ALL
  MATCH (n:Person) WITH count(n) AS n RETURN 'Person' AS name, n
  UNION ALL
  MATCH (n:Organization) WITH count(n) AS n RETURN 'Organization' AS name, n
  UNION ALL
  MATCH (n:Location) WITH count(n) AS n RETURN 'Location' AS name, n
  UNION ALL
  MATCH (n:Event) WITH count(n) AS n RETURN 'Event' AS name, n
  UNION ALL
  MATCH (n:Work) WITH count(n) AS n RETURN 'Work' AS name, n
  UNION ALL
  MATCH (n:Product) WITH count(n) AS n RETURN 'Product' AS name, n
  UNION ALL
  MATCH (n:Group) WITH count(n) AS n RETURN 'Group' AS name, n
  UNION ALL
  MATCH (n:Thing) WITH count(n) AS n RETURN 'Thing' AS name, n
}
RETURN collect([name, n]) AS rows
