// The constraints and indexes of the embedded engine: an index on every key that is merged on.
// A variant, because it has neither full-text nor vector indexes that suit us.
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE INDEX node_id_index IF NOT EXISTS FOR (n:Node) ON (n.id);
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE;
CREATE INDEX source_id_index IF NOT EXISTS FOR (s:Source) ON (s.id);
