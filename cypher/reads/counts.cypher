// How many nodes of each kind are there?
// Row: one kind that has at least one node, with its number of nodes.
MATCH (n:Node)
RETURN n.kind AS kind, count(*) AS count
ORDER BY kind
