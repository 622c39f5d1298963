// Gives nodes the words that they are found by. A variant, because only Neo4j indexes words in the graph.
// $rows  `id` of a node, `said` and one of `talkWords` and `nodeWords`
// Row: how many were written.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n.said = row.said, n.talkWords = row.talkWords, n.nodeWords = row.nodeWords
RETURN count(n) AS written
