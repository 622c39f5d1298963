// Which talks are related to which, over the whole graph?
// $limit  how many related talks of each talk at most
// Row: two talks, and the rank of the second for the first; talk by talk, best rank first.
MATCH (a:Talk)-[r:SIMILAR_TO]->(b:Talk)
WHERE r.rank <= $limit
RETURN a.id AS from, b.id AS to, r.rank AS rank
ORDER BY from, rank, to
