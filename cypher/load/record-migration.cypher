// Records a migration that was applied.
// $rows  `version` and `checksum` of a migration
// Row: how many were written.
UNWIND $rows AS row
MERGE (m:Migration {version: row.version})
SET m.checksum = row.checksum
RETURN count(m) AS written
