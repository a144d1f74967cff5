// The values of a property on the first nodes of what plays the body, commonest first, long ones cut. The profile that it is
// asked by says of one label only what it plays, since only a label that is spelled out is looked up.
MATCH (node:$any($model.body))
WITH node LIMIT $reach
WITH model.cut(node[$property]) AS value, count(*) AS count
ORDER BY count DESC, toStringOrNull(value)
WITH collect({value: value, count: count}) AS found
WITH found, [each IN found WHERE each.value IS NOT NULL] AS values
RETURN values[..$limit] AS values, size(values) AS different,
  reduce(read = 0, each IN found | read + each.count) AS read
