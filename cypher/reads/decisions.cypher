// What did people decide about the graph?
// $format  the format of the sources that are decisions
// Row: one decision with what became of it, as JSON; by id of its source.
MATCH (s:Source {format: $format})
RETURN s.document AS listed
ORDER BY s.id
