// What was measured of the themes as a whole?
// Row: the one verdict as JSON; none when nothing was ever measured.
MATCH (v:Verdict {id: 'themes'})
RETURN v.json AS json
