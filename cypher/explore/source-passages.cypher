// The passages of a source, in order; so many, after so many, and how many there are.
// needs: sources
MATCH (source:Source {id: $id})
WITH source, COUNT { (source)-[:HAS_PASSAGE]->(:Passage) } AS total
MATCH (source)-[:HAS_PASSAGE]->(passage:Passage)
RETURN passage.id AS id, passage.paragraph AS paragraph, coalesce(passage.summary, '') AS summary, total
ORDER BY paragraph, id
SKIP $skip
LIMIT $limit
