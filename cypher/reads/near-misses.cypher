// Which people, and which institutions, may be one and were not merged?
// $limit  how many pairs at most
// Row: one pair with its edge, as JSON, and how many talks each of the two takes part in; likeliest first.
MATCH (a:Node)-[r:MAYBE_SAME]->(b:Node)
WITH a, b, r
ORDER BY r.weight DESC, r.id
LIMIT $limit
OPTIONAL MATCH (a)-[:GAVE|CREDITED_IN|AFFILIATED_WITH*1..2]-(s:Talk)
WITH a, b, r, count(DISTINCT s) AS aTalks
OPTIONAL MATCH (b)-[:GAVE|CREDITED_IN|AFFILIATED_WITH*1..2]-(t:Talk)
WITH a, b, r, aTalks, count(DISTINCT t) AS bTalks
RETURN a.json AS a, b.json AS b, r.json AS edge, aTalks AS aTalks, bTalks AS bTalks
ORDER BY r.weight DESC, r.id
