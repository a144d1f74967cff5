// The passages with the given ids, in order of source and paragraph.
// needs: sources
UNWIND $ids AS id
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage {id: id})
RETURN
  passage.id AS id,
  source.id AS source,
  coalesce(source.title, source.id) AS title,
  passage.paragraph AS paragraph,
  coalesce(passage.summary, '') AS summary
ORDER BY source, paragraph
