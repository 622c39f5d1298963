// Which talks stand apart?
// $meeting  the meeting
// $limit    how many talks at most
// Row: one talk that is among the three nearest (those that a graph is drawn with) of no other talk, its own nearest, and what is
// lacking of it; the one least like its nearest first.
MATCH (:Node {id: $meeting})<-[part:PART_OF]-(t:Talk)
OPTIONAL MATCH (t)<-[s:SIMILAR_TO]-(:Talk)
WITH part, t, count(CASE WHEN s.rank <= 3 THEN 1 END) AS lists
WHERE lists = 0
OPTIONAL MATCH (t)-[r:SIMILAR_TO]->(o:Talk)
WHERE r.rank = 1
OPTIONAL MATCH (t)-[:ABOUT]->(topic:Topic)
OPTIONAL MATCH (t)<-[:GAVE]-(p:Person)
WITH part, t, r, o, count(DISTINCT topic) AS topics, count(DISTINCT p) AS speakers
WITH part, t, r, o, CASE WHEN t.abstract IS NULL THEN ['abstract'] ELSE [] END + CASE WHEN topics = 0 THEN ['topic'] ELSE [] END
     + CASE WHEN speakers = 0 THEN ['speaker'] ELSE [] END + CASE WHEN t.start IS NULL THEN ['start'] ELSE [] END AS lacking
RETURN t.id AS talk, t.label AS title,
       reduce(s = '', x IN lacking | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS lacking,
       'No other talk has it among its nearest'
         + CASE WHEN o IS NULL THEN ', and none is stored as related to it'
                ELSE '; the nearest to it is “' + o.label + '”' END
         + CASE WHEN t.abstract IS NULL THEN '. It has no abstract, so that its title alone was compared.' ELSE '.' END AS because,
       CASE WHEN r IS NULL THEN [part.id] ELSE [r.id] END AS evidence
ORDER BY coalesce(r.weight, 0.0), talk
LIMIT $limit
