// Notes how far a load in parts is, in the transaction of the part itself; answers nothing where the mark is no longer that
// load's, and which part was the last.
MATCH (dataset:Dataset {id: $id})
// Takes the lock before anything is read.
SET dataset.id = $id
WITH dataset, dataset.loadingStep AS before
WHERE dataset.loadingBy = $token
SET dataset.loadingStep = $step, dataset.loadingPercent = $percent, dataset.loadingSeen = datetime()
RETURN before
