// What was read, letter by letter?
// $id  the source
// Row: the source with its normalised text and its document.
MATCH (s:Source {id: $id})
RETURN s {.id, .uri, .format, .sha256, .retrievedAt, .text, .document} AS source
