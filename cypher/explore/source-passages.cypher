// The passages of a source, in order.
// needs: sources
MATCH (:Source {id: $id})-[:HAS_PASSAGE]->(passage:Passage)
RETURN passage.id AS id, passage.paragraph AS paragraph, coalesce(passage.summary, '') AS summary
ORDER BY paragraph, id
