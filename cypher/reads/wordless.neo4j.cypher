// Which nodes have no words yet that they could be found by? Neo4j only: the embedded engine reads all words into an index of its own.
// $limit  how many at most
// Row: one node with its label, its other names and its longer text; by id.
MATCH (n:Node)
WHERE n.said IS NULL AND n.kind IS NOT NULL AND n.label IS NOT NULL
RETURN n.id AS id, n.kind AS kind, n.label AS label, coalesce(n.names, []) AS names,
       coalesce(n.abstract, n.description) AS text
ORDER BY id
LIMIT $limit
