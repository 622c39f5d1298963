// What do I miss while I hear this talk?
// $talk   the talk that is heard
// $limit  how many talks at most
// Row: one talk of the same meeting and day that begins with it or overlaps it, and how close it is; the closest first.
// An end before the start is one of the next day.
MATCH (t:Node {id: $talk})-[:PART_OF]->(m:Meeting)<-[part:PART_OF]-(o:Talk)
WHERE o.id <> $talk AND o.date = t.date
  AND (o.start = t.start OR (o.start < t.start AND (t.start < o.end OR o.end < o.start)) OR (t.start < o.start AND (o.start < t.end OR t.end < t.start)))
OPTIONAL MATCH (t)-[r:SIMILAR_TO]->(o)
OPTIONAL MATCH (o)<-[gave:GAVE]-(p:Person)
WITH t, m, part, o, r, gave, p
ORDER BY gave.id
WITH t, o, r, min(coalesce(' (' + m.timeZone + ')', '')) AS zone, min(part.id) AS part, collect(DISTINCT p.label) AS speakers
RETURN o.id AS missed, o.label AS title,
       reduce(s = '', x IN speakers | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS speakers,
       o.start + CASE WHEN o.end IS NULL THEN '' ELSE '–' + o.end END AS time,
       coalesce(o.room, o.session, o.track, '') AS place,
       CASE WHEN o.start = t.start THEN 'Both begin at ' + t.start ELSE 'What you hear begins at ' + t.start + ', this at ' + o.start END + zone
         + CASE WHEN r IS NULL THEN '; it is not among the talks related to what you hear.'
                ELSE '; it is number ' + toString(r.rank) + ' of the talks related to what you hear.' END AS because,
       CASE WHEN r IS NULL THEN [part] ELSE [r.id, part] END AS evidence
ORDER BY coalesce(r.rank, 1000000), coalesce(o.start, ''), missed
LIMIT $limit
