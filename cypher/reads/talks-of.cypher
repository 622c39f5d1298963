// Which talks does a node stand for?
// $ids  ids of nodes; unknown ones are passed over
// A meeting stands for its programme, a series for that of its meetings, a person for what they gave or are credited in, an
// institution for what its people gave, a topic and a theme for their talks; a talk stands for itself.
// Row: one talk, once; by id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (n:Node {id: wanted})
OPTIONAL MATCH (n)-[:GAVE|CREDITED_IN|PART_OF|ABOUT|IN_THEME]-(near:Talk)
WHERE NOT n:Talk
WITH n, collect(DISTINCT near.id) AS near
OPTIONAL MATCH (n)<-[:AFFILIATED_WITH|IN_SERIES]-(:Node)-[:GAVE|PART_OF]-(far:Talk)
WITH n, near, collect(DISTINCT far.id) AS far
WITH CASE WHEN n:Talk THEN [n.id] ELSE near + far END AS talks
UNWIND talks AS id
WITH DISTINCT id
RETURN id AS id
ORDER BY id
