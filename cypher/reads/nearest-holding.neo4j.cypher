// Which talks that hold some words, and that a filter leaves, are nearest to a vector? Neo4j only: the embedded engine filters in the process.
// $vector       a vector of unit length
// $query        a Lucene query that the talks answer: phrases that they hold, and what they do not
// $meeting      ids of which a talk needs one; empty means all, as below
// $year         years of meetings, as text
// $day          days of talks
// $theme        ids of themes
// $institution  ids of institutions of a speaker
// $limit        how many at most
// Row: one talk with its plain cosine, nearest first. Exact: the vector index answers before a filter could choose.
CALL {
  MATCH (any:Talk)
  WHERE any.embedding IS NOT NULL
  RETURN size(any.embedding) AS length
  LIMIT 1
}
CALL db.index.fulltext.queryNodes('node_words', $query)
YIELD node AS t
WHERE t:Talk AND t.embedding IS NOT NULL AND length = size($vector)
  AND (size($meeting) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $meeting })
  AND (size($year) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $year })
  AND (size($day) = 0 OR t.date IN $day)
  AND (size($theme) = 0 OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $theme })
  AND (size($institution) = 0 OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $institution })
RETURN t.id AS id, t.kind AS kind, 2 * vector.similarity.cosine(t.embedding, $vector) - 1 AS score
ORDER BY score DESC, id
LIMIT $limit
