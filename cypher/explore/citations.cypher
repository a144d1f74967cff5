// The passages with the given ids, in the order of their notes: by the short name of the source, then by paragraph.
// needs: sources
UNWIND $ids AS id
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage {id: id})
RETURN
  passage.id AS id,
  source.id AS source,
  coalesce(source.title, source.id) AS title,
  coalesce(source.short, source.id) AS short,
  passage.paragraph AS paragraph,
  coalesce(passage.summary, '') AS summary
ORDER BY short, source, paragraph
