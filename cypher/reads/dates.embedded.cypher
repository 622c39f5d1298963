// When are the talks, of which year are the meetings, and what is called what? Embedded engine only: its filters and counts are
// made in the process.
// Row: one talk, meeting, theme or institution; by id.
MATCH (n:Node)
WHERE n.kind IN ['talk', 'meeting', 'theme', 'institution']
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.date AS day, n.year AS year
ORDER BY id
