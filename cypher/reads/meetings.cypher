// Which meetings are there, newest first, and how large is each?
// People are those who gave or are credited in one of its talks, organized it, or stand in its printed list.
// Row: one meeting with its series, its talks, its people, and how many of its talks have an abstract.
MATCH (m:Meeting)
OPTIONAL MATCH (m)-[:IN_SERIES]->(s:Series)
WITH m, s
ORDER BY s.id
WITH m, collect(CASE WHEN s IS NOT NULL THEN s {.id, .kind, .label} END) AS series
OPTIONAL MATCH (m)<-[:PART_OF]-(t:Talk)
WITH m, series, count(t) AS talks, count(t.abstract) AS abstracts
OPTIONAL MATCH (m)<-[:PART_OF|GAVE|CREDITED_IN|ORGANIZED|LISTED_AT*1..2]-(p:Person)
WITH m, series, talks, abstracts, count(DISTINCT p) AS people
RETURN m.id AS id, m.label AS label, m.year AS year, m.startDate AS startDate, m.endDate AS endDate, m.venue AS venue,
       head(series) AS series, talks AS talks, people AS people, abstracts AS abstracts
ORDER BY coalesce(m.startDate, '') DESC, id
