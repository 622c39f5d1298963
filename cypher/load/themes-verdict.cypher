// Records what was measured of the themes as a whole.
// $rows  `json`: the verdict
// Row: how many were written.
UNWIND $rows AS row
MERGE (v:Verdict {id: 'themes'})
SET v.json = row.json
RETURN count(v) AS written
