// Every passage, and the source that it stands in.
// needs: sources
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage)
RETURN passage.id AS passage, source.id AS source
