// Every label that is in use, how many nodes carry it, and the properties of its first thousand.
CALL db.labels() YIELD label
CALL (label) {
  MATCH (node:$(label))
  RETURN count(node) AS count
}
CALL (label) {
  MATCH (node:$(label))
  WITH node LIMIT 1000
  UNWIND keys(node) AS property
  WITH DISTINCT property ORDER BY property
  RETURN collect(property) AS properties
}
WITH label, count, properties
WHERE count > 0
RETURN label, count, properties
ORDER BY label
