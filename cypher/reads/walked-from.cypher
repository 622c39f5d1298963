// Which edges can a path take from these nodes?
// $ids    ids of nodes; unknown ones are passed over
// $limit  how many edges at most
// Row: one edge in its small form, walked either way, with the node it starts from here and the one it leads to; node by node,
// to the less connected first. Of related talks only the nearest few of each are walked.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (a:Node {id: wanted})-[r]-(b:Node)
WHERE r.walked
RETURN a.id AS near, b.id AS far, b.kind AS kind, b.degree AS degree,
       r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target, r.weight AS weight
ORDER BY near, degree, far, id
LIMIT $limit
