// Which model made the vectors?
// Row: the one model; none when nothing was ever written.
MATCH (m:Model {id: 'model'})
RETURN m.name AS name
