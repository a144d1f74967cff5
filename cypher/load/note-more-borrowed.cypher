// Notes which entities of other data sets this one points to beside those that it did before.
MATCH (dataset:Dataset {id: $dataset})
SET dataset.borrowed = COLLECT {
  UNWIND coalesce(dataset.borrowed, []) + $borrowed AS id
  RETURN DISTINCT id ORDER BY id
}
