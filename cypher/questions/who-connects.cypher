// Who connects two things?
// $one    the one: a topic, an institution, a talk, a meeting
// $other  the other
// $limit  how many people at most
// Row: one person who is tied to both, and in words the shortest tie to each, with its edges: an edge of their own; an edge of one of
// their talks; a meeting, for a series; or a talk in common with somebody of it, for an institution. Shortest ties first, then most of them, then by name.
UNWIND [$one, $other] AS id
MATCH (n:Node {id: id})
CALL {
  WITH n
  MATCH (n)-[r:GAVE|CREDITED_IN|ORGANIZED|LISTED_AT|AFFILIATED_WITH]-(p:Person)
  RETURN p.id AS who, CASE type(r) WHEN 'LISTED_AT' THEN 2 ELSE 0 END AS steps, [r.id] AS edges,
         CASE type(r) WHEN 'GAVE' THEN 'gave “' + n.label + '”' WHEN 'CREDITED_IN' THEN 'is credited in “' + n.label + '”' WHEN 'ORGANIZED' THEN 'organized ' + n.label
           WHEN 'LISTED_AT' THEN 'is a listed speaker of ' + n.label ELSE 'is affiliated with ' + n.label END AS words
  UNION ALL
  WITH n
  MATCH (n)-[r:ABOUT|IN_THEME|PART_OF|SIMILAR_TO|GAVE|CREDITED_IN]-(t:Talk)<-[part:GAVE|CREDITED_IN]-(p:Person)
  RETURN p.id AS who, 1 AS steps, [part.id, r.id] AS edges,
         CASE type(part) WHEN 'GAVE' THEN 'gave' ELSE 'is credited in' END + ' “' + t.label + '”, '
         + CASE type(r) WHEN 'ABOUT' THEN 'about “' + n.label + '”' WHEN 'IN_THEME' THEN 'of the theme “' + n.label + '”' WHEN 'PART_OF' THEN 'part of ' + n.label
             WHEN 'SIMILAR_TO' THEN 'related to “' + n.label + '”' WHEN 'GAVE' THEN 'which ' + n.label + ' gave' ELSE 'in which ' + n.label + ' is credited' END AS words
  UNION ALL
  WITH n
  MATCH (n)<-[within:IN_SERIES]-(m:Meeting)<-[r:ORGANIZED]-(p:Person)
  RETURN p.id AS who, 1 AS steps, [r.id, within.id] AS edges, 'organized ' + m.label AS words
  UNION ALL
  WITH n
  MATCH (n)<-[within:IN_SERIES]-(m:Meeting)<-[r:PART_OF]-(t:Talk)<-[part:GAVE|CREDITED_IN]-(p:Person)
  RETURN p.id AS who, 1 AS steps, [part.id, r.id, within.id] AS edges,
         CASE type(part) WHEN 'GAVE' THEN 'gave' ELSE 'is credited in' END + ' “' + t.label + '”, part of ' + m.label AS words
  UNION ALL
  WITH n
  MATCH (n)<-[at:AFFILIATED_WITH]-(q:Person)-[theirs:GAVE|CREDITED_IN]->(t:Talk)<-[part:GAVE|CREDITED_IN]-(p:Person)
  WHERE p.id <> q.id
  RETURN p.id AS who, 2 AS steps, [part.id, theirs.id, at.id] AS edges,
         CASE type(part) WHEN 'GAVE' THEN 'gave' ELSE 'is credited in' END + ' “' + t.label + '” with ' + q.label + ' of ' + n.label AS words
}
WITH n, who, steps, edges, words
WHERE who <> $one AND who <> $other
WITH n, who, steps, edges, words
ORDER BY who, steps, words, edges
WITH n, who, collect({steps: steps, words: words, edges: edges}) AS ties
WITH n, who, head(ties) AS tie, size(ties) AS many
ORDER BY CASE n.id WHEN $one THEN 0 ELSE 1 END
WITH who, collect(tie) AS sides, sum(tie.steps) AS steps, sum(many) AS many
WHERE size(sides) = 2
MATCH (p:Node {id: who})
WITH p, steps, many, sides[0] AS one, sides[1] AS other
RETURN p.id AS person, p.label AS name,
       p.label + ' ' + one.words + ', and ' + other.words + '.' AS because,
       one.edges + [x IN other.edges WHERE NOT x IN one.edges] AS evidence
ORDER BY steps, many DESC, coalesce(p.sortName, name), person
LIMIT $limit
