// A data set that is loaded again is removed no more.
MATCH (removed:RemovedDataset {id: $id})
DELETE removed
