// What can be found by words? Embedded engine only: its text index has no prefixes, so the index is built in the process.
// Row: one node with its label, its other names and its longer text.
MATCH (n:Node)
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.names AS names,
       coalesce(n.abstract, n.description) AS text
ORDER BY id
