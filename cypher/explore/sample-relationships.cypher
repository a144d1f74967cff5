// Some relationships of what means a relation, with their ends, to show how a profile presents them. The profile that it is
// asked by says of one type only what it means, since only a type that is spelled out is looked up.
MATCH (source)-[edge:$any($model.relation)]->(target)
RETURN source, edge, target
LIMIT $limit
