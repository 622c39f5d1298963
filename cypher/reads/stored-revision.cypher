// Which state of the graph is this?
// Row: the name of the state; none when nothing was written yet.
MATCH (v:Verdict {id: 'revision'})
RETURN v.value AS value
