// Which topics do these two share?
// $one    the one: an institution, a meeting, a series or a person
// $other  the other
// $limit  how many topics at most
// Row: one topic with how many talks of each are about it, and the edges from the most telling of them; most talks first.
UNWIND [$one, $other] AS id
MATCH (n:Node {id: id})-[:AFFILIATED_WITH|GAVE|CREDITED_IN|PART_OF|IN_SERIES*1..2]-(t:Talk)
WITH DISTINCT n, t
MATCH (t)-[a:ABOUT]->(topic:Topic)
WITH n, topic, t, a
ORDER BY coalesce(a.weight, 0.0) DESC, a.id
WITH n, topic, count(t) AS talks, collect({title: t.label, edge: a.id}) AS abouts
WITH topic, n, talks, head(abouts) AS best
ORDER BY CASE n.id WHEN $one THEN 0 ELSE 1 END
WITH topic, collect({of: n.label, talks: talks, title: best.title, edge: best.edge}) AS sides
WHERE size(sides) = 2
WITH topic, sides[0] AS one, sides[1] AS other
RETURN topic.id AS topic, topic.label AS label, one.talks AS ofOne, other.talks AS ofOther,
       CASE WHEN one.edge = other.edge THEN '“' + one.title + '”, of both, is about it.'
            ELSE '“' + one.title + '” of ' + one.of + ' and “' + other.title + '” of ' + other.of + ' are about it.' END AS because,
       [one.edge, other.edge] AS evidence
ORDER BY CASE WHEN ofOne < ofOther THEN ofOne ELSE ofOther END DESC, ofOne + ofOther DESC, topic
LIMIT $limit
