// By which facets can these nodes be told apart? Neo4j only: the embedded engine counts in the process.
// $hits  `ids` of nodes; in a map, since Neo4j plans anew for every size of a list that stands alone
// $most  how many values of each facet at most
// Row: one facet with its most frequent values, ties by value: how many of the nodes have each, and what it is called when it is
// a node. The kind is one of all nodes, roles are of people, the others of talks.
UNWIND $hits.ids AS wanted
MATCH (n:Node {id: wanted})
WITH collect(n) AS found
WITH found, [n IN found WHERE n:Talk] AS talks, [n IN found WHERE n.kind = 'person'] AS people
CALL {
  WITH found
  UNWIND found AS n
  RETURN 'kind' AS facet, n.kind AS value, null AS label, count(*) AS nodes
  UNION ALL
  WITH talks
  UNWIND talks AS t
  MATCH (t)-[r:PART_OF|IN_THEME]->(of:Node)
  WITH type(r) AS type, of, count(*) AS nodes
  UNWIND CASE type
    WHEN 'PART_OF' THEN [['meeting', of.id, of.label], ['year', toString(of.year), null]]
    ELSE [['theme', of.id, of.label]]
  END AS one
  RETURN one[0] AS facet, one[1] AS value, one[2] AS label, sum(nodes) AS nodes
  UNION ALL
  WITH talks
  UNWIND talks AS t
  RETURN 'day' AS facet, t.date AS value, null AS label, count(*) AS nodes
  UNION ALL
  WITH talks
  UNWIND talks AS t
  MATCH (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node)
  WITH i, count(DISTINCT t) AS nodes
  RETURN 'institution' AS facet, i.id AS value, i.label AS label, nodes AS nodes
  UNION ALL
  WITH people
  UNWIND people AS p
  UNWIND CASE WHEN EXISTS { (p)-[:GAVE]->(:Talk) } THEN ['speaker'] ELSE [] END +
         CASE WHEN EXISTS { (p)-[:CREDITED_IN]->(:Talk) } THEN ['credited'] ELSE [] END +
         CASE WHEN EXISTS { (p)-[:ORGANIZED]->(:Meeting)<-[:PART_OF]-(:Talk) } THEN ['organizer'] ELSE [] END AS role
  RETURN 'role' AS facet, role AS value, null AS label, count(*) AS nodes
}
WITH facet, value, label, nodes
WHERE value IS NOT NULL
ORDER BY facet, nodes DESC, value
WITH facet, collect({value: value, label: label, count: nodes})[..$most] AS values
RETURN facet AS facet, values AS values
ORDER BY facet
