// Which sources is the graph made of?
// Row: one source without its text and its document; by id.
MATCH (s:Source)
RETURN s.id AS id, s.uri AS uri, s.format AS format, s.sha256 AS sha256, s.retrievedAt AS retrievedAt
ORDER BY id
