// Whether the graph holds a data set in our own model, and not among data of other programs, whether it holds anything
// at all, what shows that its contents have changed since, and which of its data sets are only half there, as
// cypher/load/begin-parts.cypher marks them. Changes show in the revisions of its data sets, the labels and types in use
// and, where there are data sets, which people may edit by hand, how much there is. Labels come in the
// order in which the database came to know them. Nothing here costs a scan. What few graphs have is asked for in maps and by text, since the server warns of names that it does not know.
RETURN
  EXISTS {
    MATCH (dataset:Dataset) WITH properties(dataset) AS note LIMIT 100
    WHERE (note.revision IS NOT NULL OR note.loading IS NOT NULL) AND note.besideOtherData IS NULL
  } AND EXISTS { MATCH (:Entity) } AS ours,
  NOT EXISTS { MATCH (node) WHERE NOT 'RemovedDataset' IN labels(node) } AS empty,
  COLLECT {
    MATCH (dataset:Dataset)
    WITH dataset LIMIT 100
    WITH toStringOrNull(dataset.id) + ' ' + toStringOrNull(dataset.revision) AS revision
    WHERE revision IS NOT NULL
    RETURN revision ORDER BY revision
  } AS revisions,
  CASE
    WHEN EXISTS { MATCH (dataset:Dataset) WITH dataset LIMIT 100 WHERE dataset.revision IS NOT NULL }
    THEN [COUNT { () }, COUNT { ()-->() }]
    ELSE []
  END AS size,
  COLLECT {
    MATCH (dataset:Dataset)
    WITH properties(dataset) AS note LIMIT 100
    WHERE note.loading IS NOT NULL AND note.loadingBy IS NOT NULL
    RETURN {
      id: note.id,
      title: coalesce(note.title, note.id),
      percent: note.loadingPercent,
      goesOn: note.loadingSeen + duration({seconds: 10}) > datetime()
    }
    ORDER BY note.id
  } AS loading,
  COLLECT { CALL db.labels() YIELD label RETURN label } AS labels,
  COLLECT { CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType ORDER BY relationshipType } AS types
