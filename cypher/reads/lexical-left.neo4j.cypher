// Which nodes that a filter leaves hold these words? Neo4j only: the embedded engine filters in the process.
// $query        a Lucene query made of words and operators of ours
// $kinds        only these kinds of node; empty means all
// $ties         by which edges a person is tied to a talk
// $meeting      ids of which a talk needs one; empty means all, as below
// $year         years of meetings, as text
// $day          days of talks
// $theme        ids of themes
// $institution  ids of institutions of a speaker
// $limit        how many at most
// Row: one node with its score, best first. The talks of a node are those that it is tied to; it stays when one of them is chosen.
CALL db.index.fulltext.queryNodes('node_words', $query)
YIELD node, score
WHERE size($kinds) = 0 OR node.kind IN $kinds
WITH node, score,
  CASE node.kind
    WHEN 'talk' THEN [node]
    WHEN 'person' THEN
      [(node)-[r]->(t:Talk) WHERE type(r) IN $ties | t] +
      [(node)-[r]->(:Meeting)<-[:PART_OF]-(t:Talk) WHERE type(r) IN $ties | t]
    WHEN 'institution' THEN [(node)<-[:AFFILIATED_WITH]-(:Node)-[:GAVE]->(t:Talk) | t]
    WHEN 'topic' THEN [(node)<-[:ABOUT]-(t:Talk) | t]
    WHEN 'theme' THEN [(node)<-[:IN_THEME]-(t:Talk) | t]
    WHEN 'meeting' THEN [(node)<-[:PART_OF]-(t:Talk) | t]
    ELSE [(node)<-[:IN_SERIES]-(:Meeting)<-[:PART_OF]-(t:Talk) | t]
  END AS talks
WHERE any(t IN talks WHERE (size($meeting) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $meeting })
    AND (size($year) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $year })
    AND (size($day) = 0 OR t.date IN $day)
    AND (size($theme) = 0 OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $theme })
    AND (size($institution) = 0 OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $institution }))
RETURN node.id AS id, node.kind AS kind, score AS score
ORDER BY score DESC, id
LIMIT $limit
