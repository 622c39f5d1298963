// Which talks are related to a talk, and why?
// $id     the talk
// $limit  how many at most
// Row: one related talk in its small form and the edge, whole, as JSON; best rank first.
MATCH (:Node {id: $id})-[r:SIMILAR_TO]->(o:Talk)
RETURN o {.id, .kind, .label, .detail, .degree, .x, .y} AS talk, r.json AS edge
ORDER BY r.rank, o.id
LIMIT $limit
