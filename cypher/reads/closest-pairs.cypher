// Which talks are closest to one another?
// $limit  how many pairs at most
// Row: two talks, the smaller id first, and the higher of the scores that each has for the other; best first.
MATCH (a:Talk)-[r:SIMILAR_TO]->(b:Talk)
WITH CASE WHEN a.id < b.id THEN a ELSE b END AS one, CASE WHEN a.id < b.id THEN b ELSE a END AS other, max(r.weight) AS score
RETURN one.id AS oneId, one.label AS oneLabel, other.id AS otherId, other.label AS otherLabel, score AS score
ORDER BY score DESC, oneId, otherId
LIMIT $limit
