// What is the fingerprint of every source?
// Row: one source.
MATCH (s:Source)
RETURN s.id AS id, s.hash AS hash
ORDER BY id
