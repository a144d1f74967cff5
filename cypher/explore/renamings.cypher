// The renamings that lead from the given bodies to others.
// needs: headships
UNWIND $ids AS id
MATCH (earlier) WHERE model.is(earlier, id)
MATCH (earlier)-[edge:$any($model.renaming)]->(later:$any($model.entity))
RETURN earlier, edge, later
