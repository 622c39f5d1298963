// Which talks among the nearest to a vector are left by a filter, and hold some words? Neo4j only: the embedded engine looks in the process.
// $vector   a vector of unit length
// $asked    how many the index is asked for before any is left out
// $text     what is asked of `said`: `held`, phrases that talks have to hold, and `without`, what they must not hold
// $filter   which talks are chosen, by lists; an empty one means all
//           meeting, theme, institution  ids of which a talk, or a speaker of it, needs one
//           year                         years of meetings, as text
//           day                          days of talks
// $limit    how many are returned
// Row: one talk with its plain cosine, nearest first; fewer than the limit where too many of those asked for are left out.
CALL db.index.vector.queryNodes('talk_embedding', $asked, $vector)
YIELD node AS t, score
WHERE all(phrase IN $text.held WHERE t.said CONTAINS phrase)
  AND none(phrase IN $text.without WHERE t.said CONTAINS phrase)
  AND (size($filter.meeting) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $filter.meeting })
  AND (size($filter.year) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $filter.year })
  AND (size($filter.day) = 0 OR t.date IN $filter.day)
  AND (size($filter.theme) = 0 OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $filter.theme })
  AND (size($filter.institution) = 0 OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $filter.institution })
RETURN t.id AS id, 2 * score - 1 AS score
ORDER BY score DESC, id
LIMIT $limit
