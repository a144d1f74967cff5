// Waits until every index can be used, for at most as many seconds.
CALL db.awaitIndexes(600)
