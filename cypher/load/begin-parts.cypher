// Marks a data set as being loaded in parts: until that has ended nobody answers from it. Another load of it that is alive
// keeps its mark; one that was interrupted loses it.
MERGE (dataset:Dataset {id: $id})
// Takes the lock before anything is read.
SET dataset.id = $id
WITH
  dataset,
  dataset.loading IS NOT NULL AS interrupted,
  dataset.loading IS NOT NULL AND dataset.loadingSeen + duration({seconds: $aliveSeconds}) > datetime() AS alive
FOREACH (_ IN CASE WHEN alive THEN [] ELSE [1] END |
  SET dataset.loading = $revision,
      dataset.loadingFrom = $loadedFrom,
      dataset.loadingBy = $token,
      dataset.loadingStep = 0,
      dataset.loadingPercent = 0,
      dataset.loadingSeen = datetime(),
      dataset.title = coalesce(dataset.title, $title),
      dataset.loadedFrom = coalesce(dataset.loadedFrom, $loadedFrom)
)
RETURN interrupted, alive, dataset.loadingPercent AS percent
