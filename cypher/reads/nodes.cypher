// What is known of these nodes?
// $ids  ids of nodes; unknown ones are passed over
// Row: one node, whole, as JSON; by id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (n:Node {id: wanted})
RETURN n.json AS node
ORDER BY n.id
