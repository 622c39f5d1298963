// By which facets can these nodes be told apart? Neo4j only: the embedded engine counts in the process.
// $ids  ids of nodes
// Row: one value of one facet with how many of the nodes have it: kind of all, roles of people, the others of talks.
UNWIND $ids AS wanted
MATCH (n:Node {id: wanted})
CALL {
  WITH n
  RETURN 'kind' AS facet, n.kind AS value
  UNION
  WITH n
  MATCH (n)-[:PART_OF]->(m:Meeting)
  RETURN 'meeting' AS facet, m.id AS value
  UNION
  WITH n
  MATCH (n)-[:PART_OF]->(m:Meeting)
  RETURN 'year' AS facet, toString(m.year) AS value
  UNION
  WITH n
  RETURN 'day' AS facet, n.date AS value
  UNION
  WITH n
  MATCH (n)-[:IN_THEME]->(h:Node)
  RETURN 'theme' AS facet, h.id AS value
  UNION
  WITH n
  MATCH (n)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node)
  RETURN 'institution' AS facet, i.id AS value
  UNION
  WITH n
  MATCH (n)-[:GAVE]->(:Talk)
  RETURN 'role' AS facet, 'speaker' AS value
  UNION
  WITH n
  MATCH (n)-[:CREDITED_IN]->(:Talk)
  RETURN 'role' AS facet, 'credited' AS value
  UNION
  WITH n
  MATCH (n)-[:ORGANIZED]->(:Meeting)<-[:PART_OF]-(:Talk)
  RETURN 'role' AS facet, 'organizer' AS value
}
WITH facet, value
WHERE value IS NOT NULL
RETURN facet AS facet, value AS value, count(*) AS count
ORDER BY facet, value
