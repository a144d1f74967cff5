// Removes the note of a data set whose records are gone. One that starts would load again is remembered as removed.
MATCH (dataset:Dataset {id: $id})
DELETE dataset
FOREACH (id IN CASE WHEN $remember THEN [$id] ELSE [] END | MERGE (removed:RemovedDataset {id: id}) SET removed.at = datetime())
