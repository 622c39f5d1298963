// When are the talks, and of which year are the meetings? Embedded engine only: its filters are made in the process.
// Row: one talk or meeting; by id.
MATCH (n:Node)
WHERE n.kind IN ['talk', 'meeting']
RETURN n.id AS id, n.kind AS kind, n.date AS day, n.year AS year
ORDER BY id
