// The same on the first relationships of what means a relation.
MATCH (source)-[edge:$any($model.relation)]->()
WITH edge LIMIT $reach
WITH model.cut(edge[$property]) AS value, count(*) AS count
ORDER BY count DESC, toStringOrNull(value)
WITH collect({value: value, count: count}) AS found
WITH found, [each IN found WHERE each.value IS NOT NULL] AS values
RETURN values[..$limit] AS values, size(values) AS different,
  reduce(read = 0, each IN found | read + each.count) AS read
