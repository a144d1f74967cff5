// Every relationship type that is in use, how many there are, and the properties of its first thousand.
CALL db.relationshipTypes() YIELD relationshipType AS type
CALL (type) {
  MATCH ()-[tie:$(type)]->()
  RETURN count(tie) AS count
}
CALL (type) {
  MATCH ()-[tie:$(type)]->()
  WITH tie LIMIT 1000
  UNWIND keys(tie) AS property
  WITH DISTINCT property ORDER BY property
  RETURN collect(property) AS properties
}
WITH type, count, properties
WHERE count > 0
RETURN type, count, properties
ORDER BY type
