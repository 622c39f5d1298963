// Which nodes hold these words? Neo4j only: the embedded engine keeps its index in the process.
// $query  a Lucene query made of words and operators of ours, never of a person's punctuation
// $kinds  only these kinds of node; empty means all
// $limit  how many at most
// Row: one node with its score, best first.
CALL db.index.fulltext.queryNodes('node_words', $query)
YIELD node, score
WHERE size($kinds) = 0 OR node.kind IN $kinds
RETURN node.id AS id, node.kind AS kind, score AS score
ORDER BY score DESC, id
LIMIT $limit
