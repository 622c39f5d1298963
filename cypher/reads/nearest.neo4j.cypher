// Which talks are nearest to a vector? Neo4j only: the embedded engine scans in the process.
// $vector  a vector of unit length
// $asked   how many the index is asked for: it answers approximately, so more than are needed
// $limit   how many are returned
// Row: one talk with its plain cosine, nearest first. Neo4j's own is (1 + cosine) / 2 of the stored vectors, in single precision.
CALL db.index.vector.queryNodes('talk_embedding', $asked, $vector)
YIELD node, score
RETURN node.id AS id, 2 * score - 1 AS score
ORDER BY score DESC, id
LIMIT $limit
