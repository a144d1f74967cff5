// Every relationship type that is in use, how many there are, and their properties. One scan for all types: a type
// that is not spelled in the text is not looked up by the index of types.
MATCH ()-[edge]->()
WITH type(edge) AS type, keys(edge) AS properties, count(*) AS count
WITH type, sum(count) AS count, collect(properties) AS lists
CALL (lists) {
  UNWIND lists AS properties
  UNWIND properties AS property
  WITH DISTINCT property
  ORDER BY property
  RETURN collect(property) AS properties
}
RETURN type, count, properties
ORDER BY type
