// Which edges run among these nodes?
// $ids    ids of nodes
// $limit  how many edges at most
// Row: one edge in its small form, strongest first. Of related talks only the nearest few of
// each (`walked`); of a theme all its edges, though no path takes them. An edge without a weight is a fact that a page states: as strong as can be.
// `walked` is asked first: it is the cheaper of the two, and most edges of large graphs fail it.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (a:Node {id: wanted})-[r]->(b:Node)
WHERE (r.walked OR type(r) IN ['IN_THEME', 'TYPICAL_OF', 'WITHIN']) AND b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target, r.weight AS weight
ORDER BY coalesce(r.weight, 1.0) DESC, id
LIMIT $limit
