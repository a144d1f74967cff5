// Every passage of every source.
// needs: sources
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage)
RETURN
  passage.id AS id,
  source.id AS source,
  coalesce(source.title, source.id) AS title,
  coalesce(source.short, source.id) AS short,
  passage.paragraph AS paragraph,
  coalesce(passage.summary, '') AS summary
ORDER BY short, source, paragraph
