// Notes which entities of other data sets this one points to: they cannot be removed meanwhile, and its relationships
// that begin there are found by them.
MATCH (dataset:Dataset {id: $dataset})
SET dataset.borrowed = CASE WHEN size($borrowed) > 0 THEN $borrowed END
