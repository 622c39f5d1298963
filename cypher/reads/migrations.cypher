// Which migrations were applied?
// Row: one migration with the checksum of its file as it was; by version.
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum
ORDER BY version
