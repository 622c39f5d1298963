// Who connects two things?
// $one    the one: a topic, an institution, a talk, a meeting
// $other  the other
// Row: one person with an edge, or an edge through one of their talks, to both, and in words the shortest tie to each;
// by name. At most 500 people.
MATCH (one:Node {id: $one})-[r]-(near:Node)
WHERE near:Person OR near:Talk
OPTIONAL MATCH (near)<-[part:GAVE|CREDITED_IN]-(speaker:Person)
WITH CASE WHEN near:Person THEN near ELSE speaker END AS p,
     CASE WHEN near:Person THEN 0 ELSE 1 END AS steps,
     CASE WHEN near:Person THEN toLower(replace(type(r), '_', ' '))
          ELSE toLower(replace(type(part), '_', ' ')) + ' “' + near.label + '”, ' + toLower(replace(type(r), '_', ' ')) END AS tie
WHERE p IS NOT NULL AND p.id <> $one AND p.id <> $other
WITH p, steps, tie
ORDER BY p.id, steps, tie
WITH p, collect(tie) AS ties
WITH p, head(ties) AS toOne
OPTIONAL MATCH (p)-[direct]-(:Node {id: $other})
OPTIONAL MATCH (p)-[part:GAVE|CREDITED_IN]->(t:Talk)-[r]-(:Node {id: $other})
WITH p, toOne,
     min(toLower(replace(type(direct), '_', ' '))) AS atOnce,
     min(toLower(replace(type(part), '_', ' ')) + ' “' + t.label + '”, ' + toLower(replace(type(r), '_', ' '))) AS byTalk
WHERE atOnce IS NOT NULL OR byTalk IS NOT NULL
RETURN p.id AS person, p.label AS name, toOne AS toOne, coalesce(atOnce, byTalk) AS toOther
ORDER BY coalesce(p.sortName, name), person
LIMIT 500
