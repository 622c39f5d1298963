// The indexes of the embedded engine stay as they are: its words are indexed in the process. The numbers of migrations are the
// same on both engines.
CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id);
