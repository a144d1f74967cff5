// Was a data set removed by hand, so that it is not to be loaded unasked?
MATCH (removed:RemovedDataset {id: $id})
RETURN removed.id AS id
