// Records what was found of the map of talks as a whole.
// $rows  `json`: the verdict
// Row: how many were written.
UNWIND $rows AS row
MERGE (v:Verdict {id: 'map'})
SET v.json = row.json
RETURN count(v) AS written
