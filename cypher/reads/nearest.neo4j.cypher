// Which talks are nearest to a vector? Neo4j only: the embedded engine scans in the process.
// $vector  a vector of unit length
// $asked   how many the index is asked for: it answers approximately, so more than are needed
// $limit   how many are returned
// Row: one talk with its vector, nearest first. Neo4j's cosine is (1 + cosine) / 2 in single precision: good enough to
// choose by, and the plain one is computed from the vector that is returned.
CALL db.index.vector.queryNodes('talk_embedding', $asked, $vector)
YIELD node, score
RETURN node.id AS id, node.embedding AS vector
ORDER BY vector.similarity.cosine(node.embedding, $vector) DESC, id
LIMIT $limit
