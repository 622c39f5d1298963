// What was understood of every source?
// Row: one source without its text; by id.
MATCH (s:Source)
RETURN s.id AS id, s.uri AS uri, s.format AS format, s.sha256 AS sha256, s.retrievedAt AS retrievedAt, s.document AS document
ORDER BY id
