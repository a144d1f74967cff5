// Takes the mark from a data set of which nothing was written; one that was not there before is not there again.
MATCH (dataset:Dataset {id: $id, loadingBy: $token})
REMOVE dataset.loading, dataset.loadingFrom, dataset.loadingBy, dataset.loadingStep, dataset.loadingPercent,
  dataset.loadingSeen
WITH dataset WHERE dataset.revision IS NULL
DELETE dataset
