// Every passage of every source.
// needs: sources
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage)
RETURN
  passage.id AS id,
  source.id AS source,
  coalesce(source.title, source.id) AS title,
  passage.paragraph AS paragraph,
  coalesce(passage.summary, '') AS summary
ORDER BY source, paragraph
