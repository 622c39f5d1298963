// Who ties people together who have no talk in common?
// $among  the meeting, series, topic, theme or institution whose people are looked at
// $limit  how many people at most
// Row: one person with their circle (people they share a talk with) and its effective size: the circle less the mean number of
// others of it whom each shares a talk with (Burt 1992 as simplified by Borgatti 1997: n − 2t/n, t the pairs of the circle that
// share a talk). Largest effective size first; a circle in which everybody shares a talk with everybody is left out.
MATCH (:Node {id: $among})-[:AFFILIATED_WITH|GAVE|CREDITED_IN|PART_OF|IN_SERIES|ABOUT|IN_THEME*1..2]-(t:Talk)
WITH DISTINCT t
MATCH (t)<-[:GAVE|CREDITED_IN]-(p:Person)
WITH DISTINCT p
MATCH (p)-[mine:GAVE|CREDITED_IN]->(:Talk)<-[:GAVE|CREDITED_IN]-(q:Person)
WHERE q.id <> p.id
WITH p, q, min(mine.id) AS mine
ORDER BY q.id
WITH p, collect(q.id) AS circle, collect(DISTINCT mine) AS edges
WHERE size(circle) > 1
MATCH (p)-[:GAVE|CREDITED_IN]->(:Talk)<-[:GAVE|CREDITED_IN]-(one:Person)
WITH DISTINCT p, circle, edges, one
OPTIONAL MATCH (one)-[:GAVE|CREDITED_IN]->(:Talk)<-[:GAVE|CREDITED_IN]-(other:Person)
WHERE other.id > one.id AND other.id IN circle AND one.id <> p.id
WITH p, circle, edges, count(DISTINCT one.id + ' ' + other.id) AS tied
WITH p, edges, tied, size(circle) AS n
WHERE 2 * tied < n * (n - 1)
RETURN p.id AS person, p.label AS name, n AS circle, round(100.0 * (n - 2.0 * tied / n)) / 100.0 AS size,
       p.label + ' shares talks with ' + toString(n) + ' people; '
         + CASE tied WHEN 0 THEN 'no two of them share one.'
                WHEN 1 THEN '1 of their ' + toString(n * (n - 1) / 2) + ' pairs shares one.'
                ELSE toString(tied) + ' of their ' + toString(n * (n - 1) / 2) + ' pairs share one.' END AS because,
       edges[0..6] AS evidence
ORDER BY size DESC, person
LIMIT $limit
