// Which edges leave these nodes, and where is each from?
// $ids  ids of nodes; unknown ones are passed over
// $why  whether the whole edge is wanted, for its provenance and, of a related pair, its evidence
// Row: one edge with its numbers, and whole as JSON where it is wanted; by the node that it leaves, then by id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (a:Node {id: wanted})-[r]->(b:Node)
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.weight AS weight, r.rank AS rank, r.cosine AS cosine,
       CASE WHEN $why THEN r.json END AS whole
ORDER BY source, id
