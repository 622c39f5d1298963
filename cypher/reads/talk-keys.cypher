// What are the talks called in their meeting documents?
// Row: one talk, and its key in the document of its meeting; by id.
MATCH (t:Talk)
RETURN t.id AS id, t.key AS key
ORDER BY id
