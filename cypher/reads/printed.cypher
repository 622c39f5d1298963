// Under which other names are the nodes of these kinds printed?
// $kinds  kinds of nodes
// Row: one node that has another name, with its names; by id.
MATCH (n:Node)
WHERE n.kind IN $kinds AND size(n.names) > 0
RETURN n.id AS id, n.label AS label, n.names AS names
ORDER BY id
