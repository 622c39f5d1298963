// Which talks are nearest to a vector? Neo4j only: the embedded engine scans in the process.
// $vector  a vector of unit length
// $asked   how many the approximate index is asked for
// $limit   how many are returned
// The index answers approximately, so it is asked for more than is needed; Neo4j's cosine is (1 + cosine) / 2.
// Row: one talk with its plain cosine, best first.
CALL db.index.vector.queryNodes('talk_embedding', $asked, $vector)
YIELD node
RETURN node.id AS id, node.kind AS kind, 2 * vector.similarity.cosine(node.embedding, $vector) - 1 AS score
ORDER BY score DESC, id
LIMIT $limit
