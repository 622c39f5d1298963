// Which nodes are best connected, of each kind?
// $limit  how many of each kind at most
// Row: one node; by kind, best connected first.
MATCH (n:Node)
WITH n
ORDER BY n.degree DESC, n.id
WITH n.kind AS kind, collect({id: n.id, label: n.label}) AS nodes
UNWIND range(0, $limit - 1) AS at
WITH kind, at, nodes[at] AS node
WHERE node IS NOT NULL
RETURN kind AS kind, node.id AS id, node.label AS label
ORDER BY kind, at
