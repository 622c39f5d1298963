// Which of some talks have others among their related ones?
// $ids     ids of talks; unknown ones are passed over
// $others  ids of talks
// Row: the edge, the talk that it leaves, the one that it leads to, and how likely they are related; likeliest first.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (a:Talk {id: wanted})-[r:SIMILAR_TO]->(b:Talk)
WHERE b.id IN $others
RETURN r.id AS id, a.id AS from, b.id AS to, r.weight AS weight
ORDER BY weight DESC, id
