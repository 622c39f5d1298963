// The indexes of Neo4j that searches ask. Words are kept as both engines read them (cypher/said.ts), so the analyzer only parts
// them at spaces: in `talkWords` and `nodeWords` in the singular, in `said` as they stand in the text, for phrases. Talks have a
// field of their own: in one of all kinds, a name of two words would be the measure of how long a text is.
DROP INDEX node_words IF EXISTS;
CREATE FULLTEXT INDEX node_terms IF NOT EXISTS
FOR (n:Node) ON EACH [n.talkWords, n.nodeWords, n.said, n.kind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE INDEX talk_date IF NOT EXISTS FOR (t:Talk) ON (t.date);
