// Whether the graph holds a data set in our own model, and whether it holds anything at all.
RETURN
  EXISTS { MATCH (dataset:Dataset) WHERE dataset.revision IS NOT NULL } AND EXISTS { MATCH (:Entity) } AS ours,
  NOT EXISTS { MATCH () } AS empty
