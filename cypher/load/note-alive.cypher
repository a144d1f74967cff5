// Notes that a load in parts goes on.
MATCH (dataset:Dataset {id: $id, loadingBy: $token})
SET dataset.loadingSeen = datetime()
