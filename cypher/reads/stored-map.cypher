// What was found of the map of talks as a whole?
// Row: the one verdict as JSON; none when no map was ever made.
MATCH (v:Verdict {id: 'map'})
RETURN v.json AS json
