// Which talks are nearest to a vector, without those that hold some words? Neo4j only: the embedded engine looks in the process.
// $vector  a vector of unit length
// $query   a Lucene query of what is left out
// $asked   how many the index is asked for before any is left out
// $limit   how many are returned
// Row: one talk with its plain cosine, nearest first; fewer than the limit where too many of those asked for are left out.
CALL {
  CALL db.index.fulltext.queryNodes('node_words', $query)
  YIELD node AS holder
  RETURN collect(holder.id) AS held
}
CALL db.index.vector.queryNodes('talk_embedding', $asked, $vector)
YIELD node, score
WHERE NOT node.id IN held
RETURN node.id AS id, node.kind AS kind, 2 * score - 1 AS score
ORDER BY score DESC, id
LIMIT $limit
