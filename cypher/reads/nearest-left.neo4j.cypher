// Which talks that hold some words, and that a filter leaves, are nearest to a vector? Neo4j only: the embedded engine filters in the process.
// $vector   a vector of unit length
// $text     what is asked of the texts
//           from     from where the talks are found, the narrowest that is asked for: said, institution, theme, meeting, year
//                    or day; what is found from there needs no other look at that
//           said     a Lucene query of the talks that hold what they have to, and nothing that they must not
//           without  words and phrases that they must not hold, as they stand in `said`
// $filter   which talks are chosen, by lists; an empty one means all
//           meeting, theme, institution  ids of which a talk, or a speaker of it, needs one
//           year                         years of meetings, as text
//           day                          days of talks
// $most     none is compared when more talks than this are left
// $limit    how many at most
// Row: how many talks there are and how many are left, and of these the nearest with their plain cosines, nearest first. Exact:
// each is compared.
CALL {
  WITH 1 AS one
  WHERE $text.from = 'said'
  CALL db.index.fulltext.queryNodes('node_terms', $text.said)
  YIELD node
  RETURN node AS t
  UNION
  WITH 1 AS one
  WHERE $text.from = 'institution'
  UNWIND $filter.institution AS id
  MATCH (:Node {id: id})<-[:AFFILIATED_WITH]-(:Node)-[:GAVE]->(t:Talk)
  RETURN t AS t
  UNION
  WITH 1 AS one
  WHERE $text.from = 'theme'
  UNWIND $filter.theme AS id
  MATCH (:Node {id: id})<-[:IN_THEME]-(t:Talk)
  RETURN t AS t
  UNION
  WITH 1 AS one
  WHERE $text.from = 'meeting'
  UNWIND $filter.meeting AS id
  MATCH (:Node {id: id})<-[:PART_OF]-(t:Talk)
  RETURN t AS t
  UNION
  WITH 1 AS one
  WHERE $text.from = 'year'
  MATCH (m:Meeting)
  WHERE toString(m.year) IN $filter.year
  MATCH (m)<-[:PART_OF]-(t:Talk)
  RETURN t AS t
  UNION
  WITH 1 AS one
  WHERE $text.from = 'day'
  MATCH (t:Talk)
  WHERE t.date IN $filter.day
  RETURN t AS t
}
WITH t
WHERE ($text.from = 'said' OR none(phrase IN $text.without WHERE t.said CONTAINS phrase))
  AND (size($filter.meeting) = 0 OR $text.from = 'meeting' OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $filter.meeting })
  AND (size($filter.year) = 0 OR $text.from = 'year' OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $filter.year })
  AND (size($filter.day) = 0 OR $text.from = 'day' OR t.date IN $filter.day)
  AND (size($filter.theme) = 0 OR $text.from = 'theme' OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $filter.theme })
  AND (size($filter.institution) = 0 OR $text.from = 'institution'
    OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $filter.institution })
WITH collect(t) AS left
CALL {
  MATCH (any:Talk)
  WHERE any.embedding IS NOT NULL
  WITH any
  LIMIT 1
  RETURN max(size(any.embedding)) AS length
}
CALL {
  WITH length, left
  WITH length, left
  WHERE size(left) <= $most AND length = size($vector)
  UNWIND left AS t
  WITH t, vector.similarity.cosine(t.embedding, $vector) AS score
  WHERE score IS NOT NULL
  WITH t.id AS id, score
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN collect({id: id, score: 2 * score - 1}) AS hits
}
CALL {
  MATCH (t:Talk)
  RETURN count(t) AS talks
}
RETURN talks AS talks, size(left) AS left, hits AS hits
