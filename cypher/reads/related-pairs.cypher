// Which talks are related to which, over the whole graph?
// $limit  how many related talks of each talk at most
// Row: the keys of two talks in their meeting documents, and the rank of the second for the first; talk by talk, best rank first.
MATCH (a:Talk)-[r:SIMILAR_TO]->(b:Talk)
WHERE r.rank <= $limit
RETURN a.key AS from, b.key AS to, r.rank AS rank
ORDER BY a.id, r.rank, b.id
